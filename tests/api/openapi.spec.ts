import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { leesCsv } from '../../libs/consultation/src/uitvoer/csv.fixture.js';
import { startProefdienst, type Proefdienst } from './dienst.fixture.js';
import { antwoordvorm, leesOpenApi, onmogelijkeWaarde, operaties, type OpenApi, type Operatie } from './openapi.fixture.js';

let dienst: Proefdienst;
let document: OpenApi;
let alle: readonly Operatie[];
let waarden: Waarden;

beforeAll(async () => {
  dienst = await startProefdienst();
  document = leesOpenApi(await (await fetch(`${dienst.adres}/v1/openapi.json`)).json());
  alle = operaties(document);
  waarden = await zoekWaarden();
});
afterAll(() => dienst.stop());

const bevindingenSchema = z.array(z.looseObject({ code: z.string(), message: z.string(), path: z.array(z.string()), source: z.string() }));

/** What Spectral finds in descriptions of an API, by the NLGov rules: `<file>: <rule> <place>`. */
async function lint(documenten: Readonly<Record<string, unknown>>): Promise<string[]> {
  const map = mkdtempSync(join(tmpdir(), 'br-lint-'));
  try {
    const bestanden = Object.entries(documenten).map(([naam, inhoud]) => {
      writeFileSync(join(map, `${naam}.json`), JSON.stringify(inhoud));
      return join(map, `${naam}.json`);
    });
    const argumenten = ['node_modules/@stoplight/spectral-cli/dist/index.js', 'lint', '--ruleset', 'tests/api/nlgov.spectral.yaml', '--format', 'json', '--quiet', ...bestanden];
    // Its exit code says that something was found; what, is on stdout.
    const uit = await new Promise<string>((klaar) => { execFile(process.execPath, argumenten, { maxBuffer: 2 ** 26 }, (_fout, stdout) => { klaar(stdout); }); });
    return bevindingenSchema.parse(JSON.parse(uit)).map(({ code, message, path, source }) => `${source.slice(map.length + 1)}: ${code} ${path.join('/')} ${message}`);
  } finally {
    rmSync(map, { recursive: true });
  }
}

/** What to fill in: of a path by the segment before it, of a query by the name of the parameter. */
interface Waarden {
  readonly pad: Readonly<Record<string, string>>;
  readonly vraag: Readonly<Record<string, string>>;
}

async function zoekWaarden(): Promise<Waarden> {
  const lees = async (pad: string) => (await roep('GET', pad)).inhoud;
  const antwoord = await lees('/besluitvorming?onderwerp=buitengebied');
  const vergadering = await lees(`/vergaderingen/${eerste(antwoord, 'vergaderingId')}`);
  const eerder = [antwoord, await lees('/besluitvorming?onderwerp=cameratoezicht'), vergadering];
  const van = (naam: string) => eerste(eerder, naam);
  const besluit = eerste(eerder, 'besluiten', (besluiten) => Array.isArray(besluiten) && besluiten.length > 0 ? eerste(besluiten, 'vastleggingId') : undefined);
  const omvang = Number(/\n(\d+)\n/.exec(await (await fetch(`${dienst.adres}/v1/controlelog/checkpoint`, { headers: dienst.koppen })).text())?.[1]);
  const tegel = omvang < 256 ? `000.p/${omvang}` : '000';
  return {
    pad: {
      vergaderingen: van('vergaderingId'), vastleggingen: besluit, besluiten: besluit, dossiers: van('dossierId'), personen: van('persoonId'),
      overleggen: van('overlegId'), documenten: van('documentId'), weergaven: van('weergaveId'), terugkoppelingen: van('terugkoppelingId'),
      gebeurtenissen: '2', tile: `0/${tegel}`, entries: tegel, organisaties: 'politie',
      // Of what the report does not bring: there is none of it, which is an answer too.
      verwachtingen: ERGENS_NIET, geheimhoudingen: ERGENS_NIET, aliassen: ERGENS_NIET, functies: ERGENS_NIET, wisverzoeken: ERGENS_NIET,
      voorstellen: ERGENS_NIET, sleutels: ERGENS_NIET,
    },
    vraag: { onderwerp: 'cameratoezicht', q: 'cameratoezicht', zoek: 'cameratoezicht', van: '1', tot: '20' },
  };
}

const ERGENS_NIET = '00000000-0000-4000-8000-000000000000';

/** The first value of a field anywhere in an answer. */
function eerste(inhoud: unknown, naam: string, kies: (waarde: unknown) => string | undefined = (waarde) => typeof waarde === 'string' ? waarde : undefined): string {
  const gevonden = zoek(inhoud, naam, kies);
  if (gevonden === undefined) throw new Error(`nergens een ${naam}`);
  return gevonden;
}

function zoek(inhoud: unknown, naam: string, kies: (waarde: unknown) => string | undefined): string | undefined {
  if (typeof inhoud !== 'object' || inhoud === null) return undefined;
  for (const [sleutel, waarde] of Object.entries(inhoud)) {
    const gevonden = (sleutel === naam ? kies(waarde) : undefined) ?? zoek(waarde, naam, kies);
    if (gevonden !== undefined) return gevonden;
  }
  return undefined;
}

/** What begins as a formula does not in CSV. */
const veilig = (tekst: string): string => (/^[=+\-@\t\r]/.test(tekst) ? `'${tekst}` : tekst);

interface Antwoord { readonly status: number; readonly soort: string; readonly koppen: Headers; readonly inhoud: unknown }

async function roep(methode: string, pad: string, koppen: Readonly<Record<string, string>> = {}, lichaam?: string): Promise<Antwoord> {
  const stoppen = new AbortController();
  const antwoord = await fetch(`${dienst.adres}/v1${pad}`, {
    method: methode, headers: { ...dienst.koppen, ...koppen }, ...(lichaam === undefined ? {} : { body: lichaam }), redirect: 'manual', signal: stoppen.signal,
  });
  const soort = (antwoord.headers.get('content-type') ?? '').split(';', 1)[0] ?? '';
  // A live feed has no end to wait for.
  if (soort === 'text/event-stream') stoppen.abort();
  const inhoud: unknown = soort.endsWith('json') ? await antwoord.json() : soort === 'text/event-stream' ? null : await antwoord.arrayBuffer();
  return { status: antwoord.status, soort, koppen: antwoord.headers, inhoud };
}

/** The address of an operation, with what it needs filled in. */
function adresVan({ pad, parameters }: Operatie, extra: Readonly<Record<string, string>> = {}): string {
  const ingevuld = pad.replaceAll(/([^/]+)\/\{([^}]+)\}/g, (_deel, ervoor: string, naam: string) => `${ervoor}/${waardeVan(waarden.pad, ervoor, `${pad} {${naam}}`)}`);
  const nodig = parameters.filter((p) => p.in === 'query' && p.required === true).map(({ name }) => [name, extra[name] ?? waardeVan(waarden.vraag, name, pad)] as const);
  const vraag = new URLSearchParams({ ...Object.fromEntries(nodig), ...extra }).toString();
  return vraag === '' ? ingevuld : `${ingevuld}?${vraag}`;
}

function waardeVan(uit: Readonly<Record<string, string>>, naam: string, waar: string): string {
  const waarde = uit[naam];
  if (waarde === undefined) throw new Error(`${waar}: geef in zoekWaarden een waarde voor "${naam}"`);
  return waarde;
}

const probleemSchema = z.looseObject({
  status: z.int(), title: z.string().min(1), detail: z.string().regex(/\.$/), code: z.string(),
  fouten: z.array(z.looseObject({ pointer: z.string().optional(), parameter: z.string().optional(), melding: z.string() })).optional(),
});

/** What is wrong with a problem document: nothing when it is one of this status, with these words among its faults. */
function geenProbleem({ status, soort, koppen, inhoud }: Antwoord, verwacht: number, fout?: 'pointer' | { readonly parameter: string }): string[] {
  const gelezen = probleemSchema.safeParse(inhoud);
  return [
    ...(status === verwacht ? [] : [`${status} in plaats van ${verwacht}`]),
    ...(soort === 'application/problem+json' ? [] : [`mediatype ${soort}`]),
    ...(koppen.has('api-version') ? [] : ['geen API-Version']),
    ...(gelezen.success && gelezen.data.status === status ? [] : ['geen probleemdocument']),
    ...(fout === 'pointer' && !gelezen.data?.fouten?.some(({ pointer }) => pointer !== undefined) ? ['noemt geen plaats in de inhoud'] : []),
    ...(typeof fout === 'object' && !gelezen.data?.fouten?.some(({ parameter }) => parameter === fout.parameter) ? [`noemt ${fout.parameter} niet`] : []),
  ];
}

/** Asks something of each operation, and gives what was not as it should be. */
async function bij(welke: (operatie: Operatie) => boolean, vraag: (operatie: Operatie) => Promise<readonly string[]>): Promise<string[]> {
  const gekozen = alle.filter(welke);
  expect(gekozen.length).toBeGreaterThan(0);
  const afwijkingen: string[] = [];
  for (const operatie of gekozen) afwijkingen.push(...(await vraag(operatie)).map((wat) => `${operatie.methode} ${operatie.pad}: ${wat}`));
  return afwijkingen;
}

const isGet = ({ methode }: Operatie): boolean => methode === 'GET';
const isOpdracht = ({ methode, requestBody }: Operatie): boolean => methode !== 'GET' && requestBody !== undefined;
const opdrachtkoppen = () => ({ 'content-type': 'application/json', 'idempotency-key': randomUUID() });

describe('Gegeven de NLGov API Design Rules 2.2.1', () => {
  it('voldoet de beschrijving aan elke regel, en valt een slechte op', async () => {
    const slecht = {
      ...document, info: { title: 'Slecht', version: '1', contact: {} }, servers: [{ url: 'http://example.org' }],
      paths: { '/Slecht_pad/': { get: {
        operationId: 'slecht', parameters: [{ in: 'query', name: 'Slechte_naam', schema: { type: 'string' } }],
        responses: {
          200: { description: 'Slecht.', content: { 'application/json': { schema: { type: 'object', properties: { datum: { type: 'string', format: 'date-time' } } } } } },
          404: { description: 'Slecht.', content: { 'application/json': {} } },
        },
      } } },
    };
    const bevindingen = await lint({ goed: document, slecht });
    expect(bevindingen.filter((bevinding) => bevinding.startsWith('goed'))).toEqual([]);
    const regels = new Set(bevindingen.map((bevinding) => bevinding.split(' ')[1]));
    expect([...regels].sort()).toEqual([
      'nlgov:include-major-version-in-uri', 'nlgov:info-contact-fields-exist', 'nlgov:missing-header', 'nlgov:paths-kebab-case',
      'nlgov:problem-invalid-input', 'nlgov:query-keys-camel-case', 'nlgov:semver', 'nlgov:servers-use-https', 'nlgov:use-date-instead-of-datetime',
      'nlgov:use-problem-schema', 'path-keys-no-trailing-slash',
    ]);
  });
});

describe('Gegeven de hele API met het voorbeeldverslag erin', () => {
  it('geeft elke vraag in elk beschreven mediatype een antwoord zoals beschreven', async () => {
    expect(await bij(isGet, async (operatie) => {
      const mediatypen = Object.keys(operatie.responses['200']?.content ?? {});
      const afwijkingen = mediatypen.length === 0 ? ['beschrijft geen antwoord'] : [];
      for (const mediatype of mediatypen) {
        const antwoord = await roep('GET', adresVan(operatie), { accept: mediatype });
        const { status, soort, koppen, inhoud } = antwoord;
        if (adresVan(operatie).includes(ERGENS_NIET)) afwijkingen.push(...geenProbleem(antwoord, 404));
        else if (status !== 200 || soort !== mediatype) afwijkingen.push(`${mediatype} gevraagd, ${status} ${soort} gekregen: ${JSON.stringify(inhoud)}`);
        else if (mediatype === 'application/json') {
          const gelezen = antwoordvorm(document, operatie, 200, mediatype).safeParse(inhoud);
          if (!gelezen.success) afwijkingen.push(z.prettifyError(gelezen.error));
        }
        if (!koppen.has('api-version')) afwijkingen.push('geen API-Version');
      }
      return afwijkingen;
    })).toEqual([]);
  });

  it('staat in CSV wat in JSON staat', async () => {
    const schema = z.looseObject({ nummer: z.int(), vastleggingen: z.array(z.looseObject({
      vastleggingId: z.string(), datum: z.string(), soort: z.string(), tekst: z.string().nullable(), bevestigd: z.boolean(),
      passages: z.array(z.looseObject({ citaat: z.string(), vanRegel: z.int() })), spreker: z.nullable(z.looseObject({ naam: z.string().nullable() })),
    })) });
    const { nummer, vastleggingen } = schema.parse((await roep('GET', '/mededelingen?limit=100')).inhoud);
    const { koppen, inhoud } = await roep('GET', '/mededelingen?limit=100', { accept: 'text/csv' });
    expect(koppen.get('content-disposition')).toBe(`attachment; filename="mededelingen-nr${nummer}.csv"`);
    if (!(inhoud instanceof ArrayBuffer)) throw new Error('geen bytes');
    const rijen = leesCsv(Buffer.from(inhoud));
    expect(rijen.length).toBeGreaterThan(20);
    expect(rijen.map((rij) => [rij['vastleggingId'], rij['datum'], rij['soort'], rij['tekst'], rij['bevestigd'], rij['passages.citaat'], rij['passages.vanRegel'], rij['spreker.naam'], rij['antwoord.nummer']]))
      .toEqual(vastleggingen.map(({ vastleggingId, datum, soort, tekst, bevestigd, passages, spreker }) => [
        vastleggingId, datum, soort, veilig(tekst ?? ''), bevestigd ? 'waar' : 'onwaar', veilig(passages.map(({ citaat }) => citaat).join('\n')),
        passages.map(({ vanRegel }) => vanRegel).join('\n'), spreker?.naam ?? '', String(nummer),
      ]));
  });

  it('weigert elke vraag een parameter die zij niet kent', async () => {
    expect(await bij(isGet, async (operatie) =>
      geenProbleem(await roep('GET', adresVan(operatie, { onbekendeParameter: '1' })), 400, { parameter: 'onbekendeParameter' }))).toEqual([]);
  });

  it('weigert elke vraag een waarde van een verkeerde soort, en noemt de parameter', async () => {
    expect(await bij(({ methode, parameters }) => methode === 'GET' && parameters.some((p) => p.in === 'query'), async (operatie) => {
      const afwijkingen: string[] = [];
      for (const parameter of operatie.parameters.filter((p) => p.in === 'query')) {
        const waarde = onmogelijkeWaarde(parameter);
        if (waarde === undefined) continue;
        const fouten = geenProbleem(await roep('GET', adresVan(operatie, { [parameter.name]: waarde })), 400, { parameter: parameter.name });
        afwijkingen.push(...fouten.map((fout) => `${parameter.name}=${waarde}: ${fout}`));
      }
      return afwijkingen;
    })).toEqual([]);
  });

  it('is een kenmerk dat er geen is een fout van de vrager', async () => {
    expect(await bij(({ methode, pad }) => methode === 'GET' && pad.includes('{'), async (operatie) => {
      const { status } = await roep('GET', operatie.pad.replaceAll(/\{[^}]+\}/g, 'geen-kenmerk'));
      return status === 400 || status === 404 ? [] : [`${status}`];
    })).toEqual([]);
  });

  it('levert geen enkele vraag een mediatype dat niemand beschreef', async () => {
    expect(await bij(isGet, async (operatie) => geenProbleem(await roep('GET', adresVan(operatie), { accept: 'image/png' }), 406))).toEqual([]);
  });

  it('is geen enkel adres er ook met een schuine streep aan het eind', async () => {
    expect(await bij((operatie) => !operatie.pad.endsWith('/{path}'), async (operatie) => {
      const [pad = ''] = adresVan(operatie).split('?', 1);
      return geenProbleem(await roep(operatie.methode, `${pad}/`, opdrachtkoppen(), operatie.methode === 'GET' ? undefined : '{}'), 404);
    })).toEqual([]);
  });

  it('zegt elk adres welke methoden het wel kent', async () => {
    expect(await bij(() => true, async (operatie) => {
      const methoden = alle.filter(({ pad }) => pad === operatie.pad).map(({ methode }) => methode);
      const antwoord = await roep('PUT', adresVan(operatie).split('?', 1)[0] ?? '', opdrachtkoppen(), '{}');
      const allow = (antwoord.koppen.get('allow') ?? '').split(', ');
      return [...geenProbleem(antwoord, 405), ...methoden.filter((methode) => !allow.includes(methode)).map((methode) => `Allow noemt ${methode} niet`)];
    })).toEqual([]);
  });

  it.each(['/nergens', '/dossiers/a/b/c', '/vergaderingen//vastleggingen'])('is op %s niets', async (pad) => {
    expect(geenProbleem(await roep('GET', pad), 404)).toEqual([]);
  });

  it('weigert elke opdracht een lege inhoud, met de plaats van wat ontbreekt', async () => {
    expect(await bij(isOpdracht, async (operatie) => geenProbleem(await roep(operatie.methode, adresVan(operatie), opdrachtkoppen(), '{}'), 400, 'pointer'))).toEqual([]);
  });

  it.each([['geen inhoud', ''], ['halve JSON', '{"a":'], ['iets anders dan een object', '[]'], ['een onbekend veld', '{"onbekendVeld":1}']])(
    'weigert elke opdracht %s', async (_wat, lichaam) => {
      expect(await bij(isOpdracht, async (operatie) => geenProbleem(await roep(operatie.methode, adresVan(operatie), opdrachtkoppen(), lichaam), 400))).toEqual([]);
    });

  it('geeft elke opdracht zonder inhoud een beschreven antwoord', async () => {
    // Signing off last: it may end what the others were asked with.
    expect(await bij(({ methode, requestBody }) => methode !== 'GET' && requestBody === undefined, async (operatie) => {
      const { status } = await roep(operatie.methode, adresVan(operatie), { 'idempotency-key': randomUUID() });
      return status < 500 && String(status) in operatie.responses ? [] : [`${status} staat niet in de beschrijving`];
    })).toEqual([]);
  });
});
