import { z } from 'zod';
import { CATALOGUS } from './catalogus.js';
import { CATEGORIEEN, type Categorie } from './envelope/streams.js';
import type { Gebeurtenisdefinitie } from './gebeurtenis.js';
import { itemsVan, jsonSchemaVan, keuzes, ledenVan, type JsonSchema } from './json-schema.contract.js';

// The reference pages of docs/reference/events: one page per aggregate, one JSON Schema per stored type.

/** The category whose stream a type stands in: told by the id its data begins with. Null when that names none. */
export function categorieVan(type: string, schema: JsonSchema): Categorie | null {
  const [eerste] = ledenVan(schema)[0] ?? [''];
  // The stream of an action is named by the vastlegging that it is.
  const naam = eerste === 'vastleggingId' ? 'Actie' : eerste.replace(/Id$/, '');
  return CATEGORIEEN.find((categorie) => categorie.toLowerCase() === naam.toLowerCase()) ?? null;
}

/**
 * Every page and schema, by file name.
 * @param domein the text of docs/domain.md, whose glossary says what each type means
 */
export function naslag(domein: string): ReadonlyMap<string, string> {
  const bestanden = new Map<string, string>();
  const perCategorie = CATEGORIEEN.map((categorie) => [categorie, [...CATALOGUS.values()].filter(({ type, schema }) =>
    categorieVan(type, jsonSchemaVan(schema)) === categorie)] as const).filter(([, definities]) => definities.length > 0);
  bestanden.set('README.md', inhoudsopgave(perCategorie));
  for (const [categorie, definities] of perCategorie) {
    bestanden.set(`${categorie.toLowerCase()}.md`, pagina(categorie, definities, domein));
    for (const definitie of definities) bestanden.set(schemaNaam(definitie), schemaTekst(definitie));
  }
  return bestanden;
}

const schemaNaam = ({ type, schemaVersion }: Gebeurtenisdefinitie): string => `schemas/${type}.v${schemaVersion}.json`;

/** The stored form: a protected text is there a reference to BeschermdVeld. */
function schemaTekst({ type, opgeslagen }: Gebeurtenisdefinitie): string {
  const schema = z.toJSONSchema(opgeslagen, {
    override: ({ jsonSchema }) => { if (jsonSchema.format === 'uuid' || jsonSchema.format === 'date') delete jsonSchema.pattern; },
  });
  return `${JSON.stringify({ title: type, ...schema }, null, 1)}\n`;
}

const VOORAF = 'Generated from the schemas in `libs/domain`; do not edit.';

function inhoudsopgave(perCategorie: readonly (readonly [Categorie, readonly Gebeurtenisdefinitie[]])[]): string {
  const regels = perCategorie.map(([categorie, definities]) =>
    `| [\`${categorie}-\`](${categorie.toLowerCase()}.md) | ${definities.map(({ type }) => `[${type}](${categorie.toLowerCase()}.md#${type.toLowerCase()})`).join(', ')} |`);
  return [
    '# Events', '', VOORAF, '',
    'What each type means is said in [docs/domain.md](../../domain.md); the envelope around it in [docs/architecture.md](../../architecture.md).',
    'A field marked 🔒 is free text: in the store it is a protected field `{kid, iv, ct, commitment}`. The JSON Schemas in `schemas/` describe the stored `data`.', '',
    '| stream | types |', '|---|---|', ...regels, '',
  ].join('\n');
}

function pagina(categorie: Categorie, definities: readonly Gebeurtenisdefinitie[], domein: string): string {
  return [`# \`${categorie}-\` events`, '', VOORAF, '', ...definities.flatMap((definitie) => onderdeel(definitie, domein))].join('\n');
}

function onderdeel(definitie: Gebeurtenisdefinitie, domein: string): string[] {
  const { type, schema, schemaVersion } = definitie;
  return [
    `## ${type}`, '', betekenis(type, domein), '',
    `Version ${schemaVersion}. [JSON Schema](${schemaNaam(definitie)})`, '',
    '| field | value |', '|---|---|',
    ...rijen(jsonSchemaVan(schema)).map(([veld, waarde]) => `| \`${veld}\` | ${waarde} |`), '',
  ];
}

/** The last cell of the glossary's row of a type. */
function betekenis(type: string, domein: string): string {
  const rij = domein.split('\n').find((regel) => regel.startsWith(`| \`${type}\` |`));
  return rij?.split('|').slice(2, -1).join('|').trim() ?? '';
}

/** Full content stands in several events; its fields are told once, where each record type is recorded. */
const INHOUD = ['Mededeling', 'Standpunt', 'Besluit', 'Actie']
  .map((soort) => `[${soort}Vastgelegd](vergadering.md#${soort.toLowerCase()}vastgelegd)`).join(', ');

function rijen(schema: JsonSchema, veld = ''): readonly (readonly [string, string])[] {
  const { alleen, mogelijkNull } = zonderNull(schema);
  if (veld === 'inhoud' && alleen.length > 1) return [[veld, `the content of one of: ${INHOUD}`]];
  const ofNull = mogelijkNull ? ' or null' : '';
  if (alleen.length > 1) {
    return [[veld, mogelijkNull ? 'null, or one of:' : 'one of:'], ...alleen.flatMap((keuze) => rijen(keuze, veld))];
  }
  const [enige = schema] = alleen;
  const rest = (naam: string): string => (veld === '' ? naam : `${veld}.${naam}`);
  if (enige.type === 'object') {
    const leden = ledenVan(enige).flatMap(([naam, lid]) => rijen(lid, rest(naam)));
    return mogelijkNull ? [[veld, 'object or null'], ...leden] : leden;
  }
  if (enige.type === 'array') return [...beperking(enige, veld), ...rijen(itemsVan(enige), `${veld}[]`)];
  return [[veld, `${waarde(enige)}${ofNull}`]];
}

function beperking({ minItems = 0, maxItems }: JsonSchema, veld: string): readonly (readonly [string, string])[] {
  return [[veld, `list of ${minItems} to ${maxItems ?? 'any number'}`]];
}

function zonderNull(schema: JsonSchema): { alleen: readonly JsonSchema[]; mogelijkNull: boolean } {
  const alle = keuzes(schema);
  const alleen = alle.filter(({ type }) => type !== 'null');
  return { alleen, mogelijkNull: alleen.length < alle.length };
}

function waarde(schema: JsonSchema): string {
  if (schema['beschermd'] === true) return `🔒 text, at most ${schema.maxLength ?? 'any number of'} characters`;
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum) return schema.enum.map((keuze) => `\`${String(keuze)}\``).join(', ');
  if (typeof schema['openbaar'] === 'string') return `text in the open: ${schema['openbaar']}`;
  if (schema.pattern !== undefined) return `\`${schema.pattern.replaceAll('|', '\\|')}\``;
  if (schema.format !== undefined) return schema.format;
  return schema.type === 'integer' || schema.type === 'number' ? getal(schema) : String(schema.type);
}

function getal({ type, minimum, exclusiveMinimum, maximum }: JsonSchema): string {
  const van = typeof exclusiveMinimum === 'number' ? `, more than ${exclusiveMinimum}` : minimum === undefined ? '' : `, at least ${minimum}`;
  return `${String(type)}${van}${maximum === undefined ? '' : `, at most ${maximum}`}`;
}
