import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CATALOGUS, decodeer, encodeer, GebeurtenisTeGroot, OnleesbareGebeurtenis, sleutelVan, type Gebeurtenis, type Vastgesteld } from './catalogus.js';
import { leafBytes, MAX_LEAF_BYTES } from './envelope/leaf.js';
import { metadataSchema, type Metadata } from './envelope/metadata.js';
import { gebeurtenisVan } from './generators.contract.js';
import { historie } from './historie.contract.js';
import { itemsVan, jsonSchemaVan, keuzes, ledenVan, type JsonSchema } from './json-schema.contract.js';
import { categorieVan } from './naslag.contract.js';
import { heenEnWeer, onthul, verberg } from './veld.contract.js';
import { code, hmac, registerUri } from './waarden/waarden.js';
import { wisbaarVeld } from './wisverzoek/wisbaar.js';
import { WISBARE_VELDEN } from './wisverzoek/wisverzoek.events.js';

const TYPES = [...CATALOGUS.keys()];
const definities = [...CATALOGUS.values()];
const ID = '0199a8c0-0000-7000-8000-000000000001';
const metadata: Metadata = {
  schemaVersion: 1, stream: `br.Vergadering-${ID}`, revision: 0, recordedAt: '2026-11-24T09:00:00.123Z',
  actor: { id: ID, role: 'secretaris', organisation: null, method: 'lokaal' }, reason: null, commandId: ID, $correlationId: ID, $causationId: ID,
};
const metReden = (type: string) => fc.record({
  id: fc.uuid(), event: gebeurtenisVan(type), metadata: fc.constantFrom(metadata, { ...metadata, reason: { code: 'x', toelichting: 'een reden' } }),
});

/** Every string in a schema, with where it stands. */
function strings(schema: JsonSchema, plaats = ''): readonly (readonly [string, JsonSchema])[] {
  const mogelijk = keuzes(schema);
  if (mogelijk.length > 0) return mogelijk.flatMap((keuze) => strings(keuze, plaats));
  switch (schema.type) {
    case 'object':
      // Nothing but the named members: no text in through the side door.
      if (schema.additionalProperties !== false) throw new Error(`${plaats} is not strict`);
      return ledenVan(schema).flatMap(([naam, lid]) => strings(lid, `${plaats}/${naam}`));
    case 'array': return strings(itemsVan(schema), `${plaats}/*`);
    case 'string': return [[plaats, schema]];
    case 'integer': case 'number': case 'boolean': case 'null': return [];
    default: throw new Error(`${plaats} can hold anything: ${JSON.stringify(schema)}`);
  }
}

const patroonVan = (schema: Parameters<typeof jsonSchemaVan>[0]): string | undefined => jsonSchemaVan(schema).pattern;
const prefix = jsonSchemaVan(CATALOGUS.get('RegisterIngericht')?.schema ?? code()).properties?.['prefix'];

/** The only strings that stand open in a stored event, and why each may. Any other string is a protected field. */
const UITZONDERINGEN: readonly (readonly [waarom: string, is: (leaf: JsonSchema) => boolean])[] = [
  ['a word out of a fixed list says no more than the list does', (leaf) => leaf.const !== undefined || leaf.enum !== undefined],
  ['an id is random or a keyed hash', ({ format }) => format === 'uuid'],
  ['a date or a moment is what the sequence must prove', ({ format }) => format === 'date' || format === 'date-time'],
  ['the name of a public body is public; marked as such in its schema', ({ openbaar }) => typeof openbaar === 'string'],
  ['a code (theme, ground, reason) is lower case without spaces, from a list kept elsewhere', ({ pattern }) => pattern === patroonVan(code())],
  ['a URI in a government register names a public body', ({ pattern }) => pattern === patroonVan(registerUri())],
  ['64 hexadecimal digits: an HMAC under a key of the key store, or a hash of what is encrypted', ({ pattern }) => pattern === patroonVan(hmac())],
  ['the place of the event itself: a category and an id', ({ pattern }) => pattern === patroonVan(metadataSchema.shape.stream)],
  ['the prefix of the streams of this register', ({ pattern }) => typeof prefix === 'object' && pattern === prefix.pattern],
];

const magOpen = (leaf: JsonSchema): boolean => UITZONDERINGEN.some(([, is]) => is(leaf));

describe('Wat er open in een gebeurtenis staat', () => {
  it.each(definities)('is in $type nooit vrije tekst', ({ schema }) => {
    const open = strings(jsonSchemaVan(schema)).filter(([, leaf]) => leaf['beschermd'] !== true && !magOpen(leaf));
    expect(open).toEqual([]);
  });
  it('is in de metadata nooit vrije tekst', () => {
    const open = strings(jsonSchemaVan(metadataSchema)).filter(([, leaf]) => leaf['beschermd'] !== true && !magOpen(leaf));
    expect(open).toEqual([]);
  });
  it('is bij deze toets te betrappen', () => {
    expect(magOpen({ type: 'string', minLength: 1 })).toBe(false);
    expect(magOpen({ type: 'string', pattern: '.*' })).toBe(false);
    expect(magOpen({ type: 'string', format: 'email' })).toBe(false);
  });
  it('noemt bij naam welke velden de naam van een publiek orgaan dragen', () => {
    const namen = definities.flatMap(({ type, schema }) => strings(jsonSchemaVan(schema))
      .filter(([, leaf]) => typeof leaf['openbaar'] === 'string').map(([plaats]) => `${type}${plaats}`));
    expect([...new Set(namen)].sort()).toEqual([
      'AnkerVastgelegd/dienst', 'LidmaatschapBeeindigd/lid/naam', 'LidmaatschapBegonnen/lid/naam',
      'OverlegGegevensGerectificeerd/district', 'OverlegGegevensGerectificeerd/lidmaatschappen/*/lid/naam', 'OverlegGegevensGerectificeerd/naam',
      'OverlegIngesteld/district', 'OverlegIngesteld/naam',
      'RegisterHersteld/oorsprong', 'RegisterHersteld/publiekeSleutel', 'RegisterHersteld/vorig/oorsprong',
      'RegisterIngericht/oorsprong', 'RegisterIngericht/publiekeSleutel', 'SleutelGewisseld/publiekeSleutel', 'SleutelGewisseld/vorigeSleutel',
    ]);
  });
  it('en wat er niet open staat, is in een wisverzoek te noemen als een veld van waar het bij hoort', () => {
    const onwisbaar = definities.flatMap(({ type, schema, sleutel }) => {
      const [event] = fc.sample(gebeurtenisVan(type), 1);
      const [soort = ''] = event ? (sleutel(event.data) ?? '').split('/') : [];
      const velden: readonly string[] = soort in WISBARE_VELDEN ? WISBARE_VELDEN[soort as keyof typeof WISBARE_VELDEN] : [];
      return [...strings(jsonSchemaVan(schema), '/data'), ...(soort === '' ? [] : strings(jsonSchemaVan(metadataSchema), '/metadata'))]
        .filter(([plaats, leaf]) => leaf['beschermd'] === true && !velden.includes(wisbaarVeld(plaats.replaceAll('*', '0')) ?? ''))
        .map(([plaats]) => `${type}${plaats}`);
    });
    expect(onwisbaar).toEqual([]);
  });
  it('is in de opgeslagen vorm van willekeurige inhoud geen enkele beschermde tekst', () => {
    fc.assert(fc.property(fc.constantFrom(...TYPES).chain(metReden), (vastgesteld) => {
      const opgeslagen = encodeer(vastgesteld, () => verberg('kanarie'));
      const teksten: string[] = [];
      encodeer(vastgesteld, (tekst) => { teksten.push(String(tekst)); return verberg('kanarie'); });
      const lang = teksten.filter((tekst) => tekst.length > 12);
      expect(lang.filter((tekst) => JSON.stringify(opgeslagen).includes(JSON.stringify(tekst).slice(1, -1)))).toEqual([]);
    }));
  });
});

describe('De sleutel van een gebeurtenis', () => {
  it.each(definities)('is er in $type als er beschermde tekst in kan staan', ({ type, schema }) => {
    const heeftTekst = strings(jsonSchemaVan(schema)).some(([, leaf]) => leaf['beschermd'] === true);
    fc.assert(fc.property(gebeurtenisVan(type), (event) => {
      const sleutel = sleutelVan(event);
      if (heeftTekst) expect(sleutel).not.toBeNull();
      if (sleutel !== null) expect(sleutel).toMatch(/^[a-z][a-z-]*(\/[0-9A-Za-z._-]+)+$/);
    }), { numRuns: 10 });
  });
});

describe('Elk type', () => {
  it.each(TYPES)('%s heet in ASCII, en staat onder zijn eigen naam in de catalogus', (type) => {
    expect(type).toMatch(/^[A-Z][A-Za-z]+$/);
    expect(CATALOGUS.get(type)?.type).toBe(type);
  });
  it.each(definities)('$type begint met de id van zijn stroom', ({ type, schema }) => {
    expect(categorieVan(type, jsonSchemaVan(schema))).not.toBeNull();
  });
  it('staat genoemd in docs/domain.md', () => {
    const domein = readFileSync(new URL('../../../docs/domain.md', import.meta.url), 'utf8');
    expect(TYPES.filter((type) => !domein.includes(`\`${type}\``))).toEqual([]);
  });
  it('komt voor in de willekeurige histories', () => {
    const voorgekomen = new Set<string>();
    for (let seed = 0; seed < 60; seed += 1) historie(seed, 150).forEach(({ event }) => voorgekomen.add(event.type));
    expect(TYPES.filter((type) => !voorgekomen.has(type))).toEqual([]);
  });
});

describe('encodeer en decodeer', () => {
  it.each(TYPES)('geven %s terug zoals zij was', (type) => {
    fc.assert(fc.property(metReden(type), (vastgesteld) => { expect(heenEnWeer(vastgesteld)).toEqual(vastgesteld); }), { numRuns: 20 });
  });

  const event: Gebeurtenis = { type: 'DossierGeopend', data: { dossierId: ID, naam: 'Cameratoezicht', thema: null } };
  const vastgesteld: Vastgesteld = { id: ID, event, metadata };
  const opgeslagen = encodeer(vastgesteld, verberg);

  it('beschermen met de plaats van de tekst erbij', () => {
    const plaatsen: string[] = [];
    encodeer({ ...vastgesteld, metadata: { ...metadata, reason: { code: 'x', toelichting: 'reden' } } }, (tekst, pointer) => {
      plaatsen.push(pointer);
      return verberg(tekst);
    });
    expect(plaatsen).toEqual(['/data/naam', '/metadata/reason/toelichting']);
  });

  it.each<[string, object]>([
    ['een onbekend type', { type: 'DossierVerzonnen' }], ['een veld te veel', { data: { ...opgeslagen.data, extra: 1 } }],
    ['een ontbrekend veld', { data: { dossierId: ID, thema: null } }], ['open tekst waar een beschermd veld hoort', { data: { ...opgeslagen.data, naam: 'open' } }],
    ['een verkeerde waarde', { data: { ...opgeslagen.data, dossierId: 'geen id' } }], ['metadata met een veld te veel', { metadata: { ...opgeslagen.metadata, ip: '::1' } }],
    ['een versie van een latere uitgave', { metadata: { ...opgeslagen.metadata, schemaVersion: 2 } }],
  ])('lezen niets met %s', (_, anders) => {
    expect(() => decodeer({ ...opgeslagen, ...anders }, onthul)).toThrow(OnleesbareGebeurtenis);
  });
  it('schrijven niets wat niet past', () => {
    const leeg: Gebeurtenis = { type: 'DossierGeopend', data: { dossierId: ID, naam: '', thema: null } };
    expect(() => encodeer({ ...vastgesteld, event: leeg }, verberg)).toThrow(OnleesbareGebeurtenis);
    expect(() => encodeer({ ...vastgesteld, metadata: { ...metadata, recordedAt: 'gisteren' } }, verberg)).toThrow(OnleesbareGebeurtenis);
  });
  it('zeggen in de fout welke gebeurtenis het is, en nooit wat erin staat', () => {
    const poging = () => encodeer({ ...vastgesteld, event: { type: 'DossierGeopend', data: { dossierId: 'Jan Jansen', naam: 'Geheim', thema: null } } }, verberg);
    expect(poging).toThrow(expect.objectContaining({ code: 'onleesbare-gebeurtenis', gebeurtenisId: ID, gebeurtenistype: 'DossierGeopend' }));
    expect(poging).toThrow(expect.objectContaining({ message: expect.not.stringMatching(/Jan|Geheim/) }));
  });
  it('weigeren een gebeurtenis van meer dan 65.535 bytes, en geen byte eerder', () => {
    // base64 comes in fours; the theme takes what is left over.
    const vanBytes = (bytes: number, kaal = 0): number => {
      const thema = 'a'.repeat(1 + ((bytes - kaal) % 4));
      const groot = encodeer({ ...vastgesteld, event: { type: 'DossierGeopend', data: { dossierId: ID, naam: 'x', thema } } },
        () => ({ ...verberg('x'), ct: 'A'.repeat(bytes - kaal - ((bytes - kaal) % 4)) }));
      return leafBytes(groot).length;
    };
    const kaal = vanBytes(0);
    expect(vanBytes(MAX_LEAF_BYTES, kaal)).toBe(MAX_LEAF_BYTES);
    expect(() => vanBytes(MAX_LEAF_BYTES + 1, kaal)).toThrow(GebeurtenisTeGroot);
  });
});
