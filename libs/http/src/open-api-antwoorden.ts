import type { OpenAPIObject } from '@nestjs/swagger';
import { PROBLEM_JSON } from './probleem/probleem.js';
import { standaardProbleem } from './probleem/vertaal-fout.js';
import { NA_POSITIE } from './verzoek/na-positie.js';

type Paden = OpenAPIObject['paths'];
type Operatie = NonNullable<Paden[string]['get']>;
type Antwoord = Extract<NonNullable<Operatie['responses'][string]>, { description: string }>;

const METHODEN = ['get', 'put', 'post', 'delete', 'patch'] as const;
const VERSIEKOP = { 'API-Version': { $ref: '#/components/headers/API-Version' } };
const ETAGKOP = { ETag: { $ref: '#/components/headers/ETag' } };
const PROBLEEM_INHOUD = { [PROBLEM_JSON]: { schema: { $ref: '#/components/schemas/Probleem' } } };

/**
 * Adds, in place, what every operation has in common: the API-Version header on every answer and the problems that
 * any request can meet. What a controller declares itself stays; of a problem only its media type is added.
 */
export function vulAntwoordenAan(document: OpenAPIObject): void {
  document.components = {
    ...document.components,
    headers: {
      ...document.components?.headers,
      'API-Version': { description: 'Volledige versie van deze API (semver).', schema: { type: 'string' } },
      ETag: { description: 'Kenmerk van precies dit antwoord. Stuur het als If-None-Match mee om het antwoord alleen te krijgen als het anders is.', schema: { type: 'string' } },
    },
    schemas: { ...document.components?.schemas, Probleem: PROBLEEM_SCHEMA },
  };
  for (const pad of Object.values(document.paths)) {
    for (const methode of METHODEN) {
      const operatie = pad[methode];
      if (operatie === undefined) continue;
      if (methode === 'get') vulVoorwaardelijkAan(operatie);
      for (const status of gewoneProblemen(operatie)) operatie.responses[status] ??= { description: standaardProbleem(status).inhoud.title };
      for (const [status, antwoord] of Object.entries(operatie.responses)) {
        if (antwoord !== undefined && 'description' in antwoord) vulAan(Number(status), antwoord);
      }
    }
  }
}

/** What any read can be asked with If-None-Match (RFC 9110 §13.1.2). */
function vulVoorwaardelijkAan({ responses }: Operatie): void {
  const goed = responses['200'];
  if (goed === undefined || !('description' in goed)) return;
  goed.headers = { ...goed.headers, ...ETAGKOP };
  responses['304'] ??= { description: 'Het antwoord is nog gelijk aan dat van If-None-Match.', headers: ETAGKOP };
}

function gewoneProblemen(operatie: Operatie): readonly number[] {
  if (operatie.requestBody !== undefined) return [400, 401, 403, 404, 406, 413, 415, 429, 500, 503];
  const wacht = operatie.parameters?.some((parameter) => 'name' in parameter && parameter.name === NA_POSITIE) ?? false;
  return [400, 401, 403, 404, 406, 429, 500, 503, ...(wacht ? [504] : [])];
}

function vulAan(status: number, antwoord: Antwoord): void {
  antwoord.headers = { ...antwoord.headers, ...VERSIEKOP };
  if (status >= 400) antwoord.content = PROBLEEM_INHOUD;
}

const PROBLEEM_SCHEMA = {
  type: 'object',
  description: 'Waarom een verzoek niet is uitgevoerd (RFC 9457).',
  required: ['type', 'title', 'status', 'detail', 'instance', 'code'],
  properties: {
    type: { type: 'string', format: 'uri', description: 'Soort probleem; hoort bij de code.' },
    title: { type: 'string', description: 'Soort probleem, in het kort.' },
    status: { type: 'integer', minimum: 400, maximum: 599, description: 'De HTTP-status.' },
    detail: { type: 'string', description: 'Wat er mis is, waar, en wat u kunt doen.' },
    instance: { type: 'string', format: 'uri', description: 'Kenmerk van dit ene verzoek; staat ook in het logboek.' },
    code: { type: 'string', description: 'Vaste code van het probleem.' },
    fouten: {
      type: 'array',
      description: 'Alles wat er mis is met de invoer.',
      items: {
        type: 'object',
        required: ['code', 'melding'],
        properties: {
          pointer: { type: 'string', description: 'Plaats in de inhoud (JSON pointer, RFC 6901).' },
          parameter: { type: 'string', description: 'Parameter uit het adres, of header.' },
          code: { type: 'string' },
          melding: { type: 'string' },
        },
      },
    },
  },
};
