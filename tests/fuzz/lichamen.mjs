// Random bodies for the write endpoints, made from the API's own description. Deterministic from a seed.

import { v5 } from 'uuid';

/** @param {number} seed */
export function dobbelsteen(seed) {
  // mulberry32, in the public domain: 32 bits of state, good enough to choose with.
  let a = seed >>> 0;
  const getal = () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const tot = (n) => Math.floor(getal() * n);
  const hex = (n) => Array.from({ length: n }, () => tot(16).toString(16)).join('');
  return {
    tot,
    kans: (p) => getal() < p,
    kies: (lijst) => lijst[tot(lijst.length)],
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`,
  };
}

/** Which kind of thing the id in a property is of. */
const SOORT_VAN = {
  inVergaderingId: 'vergaderingId', besluitId: 'vastleggingId', inDossierId: 'dossierId', dossiers: 'dossierId', inPersoonId: 'persoonId',
  namensPersoonId: 'persoonId', opgegaanIn: 'persoonId', overlegIds: 'overlegId', documenten: 'documentId', onderdeelVan: 'agendapuntId',
  gerectificeerd: 'vastleggingId',
};
const STUKKEN = [
  'a', 'Bats', 'De burgemeester', 'ingestemd', ' ', '\n', '\t', '😀', 'é', 'e\u0301', '\u202e', '\u200b', '\ufeff', '\ufffd', '"', '\\', '<b>', '%00', '[gewist]',
  'ß', 'İ', '¼', '٣', '中文', '\u001b[31m', '..', '/', '$ref', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '\u0085', 'null', '0', '-1', 'aanhouden tot nader order',
];
const VERSLAG = Buffer.from(`Terugkoppeling DVO

Cameratoezicht
De heer Bats (burgemeester) geeft aan dat hij voor het voorstel is.
Met het voorstel wordt ingestemd.
De politie zegt toe de cijfers voor de zomer te leveren.
`).toString('base64');

/** Ids seen last, so that streams stay short. */
const ONTHOUDEN = 40;

/** The ids that answers gave, by kind. */
export class Geheugen {
  /** @type {Map<string, string[]>} */
  #ids = new Map();
  /** @type {{ vergaderingId: string; vastleggingId: string }[]} */
  #paren = [];
  /** @type {{ terugkoppelingId: string; vastleggingId: string }[]} */
  #voorstellen = [];

  leer(pad, body) {
    const [, vergaderingId] = /vergaderingen\/([0-9a-f-]{36})\/vastleggingen/.exec(pad) ?? [];
    if (body.soort === 'ter-beoordeling') {
      // The ids of proposals follow from that of the report.
      const { terugkoppelingId } = body;
      this.#voorstellen = [0, 1, 2].map((plaats) => ({ terugkoppelingId, vastleggingId: v5(`vastlegging/${plaats}`, terugkoppelingId) }));
    }
    for (const [naam, id] of Object.entries(body)) if (/Id$/.test(naam) && typeof id === 'string') this.voegToe(naam, id);
    if (vergaderingId && typeof body.vastleggingId === 'string') {
      this.#paren = [...this.#paren, { vergaderingId, vastleggingId: body.vastleggingId }].slice(-ONTHOUDEN);
    }
  }

  voegToe(soort, id) {
    const ids = this.#ids.get(soort) ?? [];
    if (!ids.includes(id)) this.#ids.set(soort, [...ids, id].slice(-ONTHOUDEN));
  }

  id(soort, d) {
    const ids = this.#ids.get(SOORT_VAN[soort] ?? soort);
    return ids && d.kans(0.9) ? d.kies(ids) : d.uuid();
  }

  voorstel(d) {
    return this.#voorstellen.length > 0 && d.kans(0.9) ? d.kies(this.#voorstellen) : { terugkoppelingId: this.id('terugkoppelingId', d), vastleggingId: d.uuid() };
  }

  paar(d) {
    return this.#paren.length > 0 && d.kans(0.9) ? d.kies(this.#paren) : { vergaderingId: this.id('vergaderingId', d), vastleggingId: this.id('vastleggingId', d) };
  }
}

/** Ids for a path that belong together. */
function idsVoor(pad, geheugen, d) {
  return pad.includes('/voorstellen/') ? geheugen.voorstel(d) : geheugen.paar(d);
}

/** The write endpoints in an OpenAPI document: path and schema of the body. */
export function schrijfeindpunten(api) {
  return Object.entries(api.paths).flatMap(([pad, { post }]) => {
    const schema = post?.requestBody?.content?.['application/json']?.schema;
    return schema ? [{ pad: `${new URL(api.servers[0].url).pathname.replace(/\/$/, '')}${pad}`, schema }] : [];
  });
}

/** An endpoint; the one that ends a vastlegging for good seldom, or little else would ever be carried out. */
export function kiesEindpunt(eindpunten, d) {
  const eindpunt = d.kies(eindpunten);
  return eindpunt.pad.endsWith('/doorhalingen') && d.kans(0.85) ? d.kies(eindpunten) : eindpunt;
}

/** One request: its path filled in, and a body that fits the schema, or nearly. */
export function verzoek(api, { pad, schema }, geheugen, d) {
  const ids = pad.includes('{vastleggingId}') ? idsVoor(pad, geheugen, d) : {};
  const gevuld = pad.replaceAll(/\{(\w+)\}/g, (_, naam) => ids[naam] ?? geheugen.id(naam, d));
  const body = waarde(api, schema, '', geheugen, d);
  const soort = d.tot(10);
  if (soort === 0) return { pad: gevuld, body: { ...body, ...willekeurig(d, 0) } };
  if (soort === 1) return { pad: gevuld, body: verknoei(body, d) };
  if (soort === 2) return { pad: gevuld, body: object(willekeurig(d, 0)) };
  return { pad: gevuld, body };
}

function waarde(api, schema, naam, geheugen, d) {
  if (schema.$ref) return waarde(api, api.components.schemas[schema.$ref.split('/').at(-1)], naam, geheugen, d);
  if (schema.allOf) return waarde(api, schema.allOf[0], naam, geheugen, d);
  if (schema.anyOf) return waarde(api, d.kies(schema.anyOf), naam, geheugen, d);
  if (schema.enum) return d.kies(schema.enum);
  switch (Array.isArray(schema.type) ? d.kies(schema.type) : schema.type) {
    case 'null': return null;
    case 'object': return gevuld(api, schema, geheugen, d);
    case 'array': return lijst(api, schema, naam, geheugen, d);
    case 'integer': return d.kans(0.1) ? schema.maximum : schema.minimum + d.tot(3);
    case 'boolean': return d.kans(0.8);
    default: return tekst(schema, naam, geheugen, d);
  }
}

function lijst(api, { items, minItems = 0, maxItems = 3, uniqueItems = false }, naam, geheugen, d) {
  const lengte = Math.max(minItems, d.tot(Math.min(maxItems, 3) + 1));
  const onderdelen = Array.from({ length: lengte }, () => waarde(api, items, naam, geheugen, d));
  return uniqueItems && d.kans(0.95) ? [...new Set(onderdelen)] : onderdelen;
}

function gevuld(api, { properties = {}, required = [] }, geheugen, d) {
  const namen = Object.keys(properties).filter((naam) => required.includes(naam) || d.kans(0.3));
  const inhoud = Object.fromEntries(namen.map((naam) => [naam, waarde(api, properties[naam], naam, geheugen, d)]));
  // The four record types: exactly one is wanted.
  if ('mededeling' in properties && d.kans(0.95)) {
    const soorten = ['mededeling', 'standpunt', 'besluit', 'actie'];
    for (const soort of soorten) delete inhoud[soort];
    const soort = d.kies(soorten);
    inhoud[soort] = redelijk(waarde(api, properties[soort], soort, geheugen, d), d);
  }
  // What the rules ask for in most commands: names that are there, one ground, evidence that is no accident.
  for (const naam of ['onderdeelVan', 'agendapuntId', 'opgegaanIn', 'geslotenOp', 'opgehevenOp', 'totEnMet', 'tot']) {
    if (naam in inhoud && d.kans(0.7)) inhoud[naam] = null;
  }
  if ('beoordelen' in properties && d.kans(0.8)) Object.assign(inhoud, { naam: 'verslag.txt', inhoud: VERSLAG, beoordelen: d.kans(0.7) });
  if ('wooArtikel' in inhoud && d.kans(0.8)) inhoud[d.kies(['wooArtikel', 'andereWet'])] = null;
  if ('toelichting' in properties && d.kans(0.9)) inhoud.toelichting = 'De naam was verkeerd overgenomen.';
  return inhoud;
}

/** What the domain's rules ask for, so that most commands are carried out. */
function redelijk(inhoud, d) {
  if (d.kans(0.2)) return inhoud;
  const vast = { tekst: `In gewone woorden ${d.tot(1_000)}.`, passages: [], agendapuntId: null, vertrouwelijkheid: 'intern', grond: null, dossiers: [...new Set(inhoud.dossiers)] };
  const besluit = 'uitkomst' in inhoud ? { uitkomstWoorden: 'ingestemd', beslotenOp: '2019-10-02', einddatum: null } : {};
  return { ...inhoud, ...vast, ...besluit };
}

function tekst({ format, pattern, maxLength = 50 }, naam, geheugen, d) {
  if (format === 'uuid') return geheugen.id(naam, d);
  if (format === 'date') return `${2015 + d.tot(8)}-${String(1 + d.tot(12)).padStart(2, '0')}-${String(1 + d.tot(28)).padStart(2, '0')}`;
  if (format === 'byte') return Buffer.from(d.kies(['x', '%PDF-1.4', 'PK\u0003\u0004'])).toString('base64');
  if (pattern) return pattern.startsWith('^https') ? 'https://identifier.overheid.nl/tooi/id/gemeente/gm0150' : `thema-${d.tot(9)}`;
  const stuk = d.kies(STUKKEN);
  if (d.kans(0.03)) return stuk.repeat(Math.floor(maxLength / stuk.length));
  return Array.from({ length: 1 + d.tot(4) }, () => d.kies(STUKKEN)).join(d.kies(['', ' '])).slice(0, maxLength);
}

const SCHERVEN = [
  null, true, 0, -1, 1e308, 5e-324, 0.1, 2 ** 53 - 1, '', ' ', '2019-02-30', '0000-01-01', '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff', [], {}, [[]], [null], { soort: 'besluit' }, { toString: 1 }, { length: 3 }, 'x'.repeat(70_000),
];
const NAMEN = ['naam', 'reden', 'inhoud', 'soort', 'hasOwnProperty', 'toString', 'then', 'length', '$id', 'a/b~c', '', '0', 'vastleggingId', 'tekst', 'datum', 'geweigerd', 'stappen'];

/** Any JSON. */
function willekeurig(d, diepte) {
  const soort = diepte > 4 ? 0 : d.tot(4);
  if (soort === 1) return Array.from({ length: d.tot(4) }, () => willekeurig(d, diepte + 1));
  if (soort > 1) return Object.fromEntries(Array.from({ length: d.tot(4) }, () => [d.kies(NAMEN), willekeurig(d, diepte + 1)]));
  return d.kies(SCHERVEN);
}
const object = (waarde) => (typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde) ? waarde : { waarde });

/** One value somewhere in the body replaced by something else, or left out. */
function verknoei(body, d) {
  const sleutels = Object.keys(body);
  if (sleutels.length === 0) return { x: d.kies(SCHERVEN) };
  const sleutel = d.kies(sleutels);
  const kind = body[sleutel];
  if (typeof kind === 'object' && kind !== null && d.kans(0.7)) {
    const anders = Array.isArray(kind) ? kind.map((item) => (typeof item === 'object' && item !== null ? verknoei(item, d) : d.kies(SCHERVEN))) : verknoei(kind, d);
    return { ...body, [sleutel]: anders };
  }
  const { [sleutel]: _, ...rest } = body;
  return d.kans(0.3) ? rest : { ...rest, [sleutel]: d.kies(SCHERVEN) };
}

/** Bytes that are no JSON object in UTF-8, or headers that do not fit: never to be carried out. */
export function onleesbaar(d) {
  const goed = { 'content-type': 'application/json' };
  const json = JSON.stringify({ naam: 'Bats', reden: { code: 'dubbel', toelichting: 'Stond er al in.' } });
  return d.kies([
    () => ({ bytes: Buffer.from(json.slice(0, d.tot(json.length))), koppen: goed }),
    () => ({ bytes: Buffer.from(json.replace(d.kies(['"', ':', '}', ',']), d.kies(['', '\'', '{', ';']))), koppen: goed }),
    () => ({ bytes: Buffer.concat([Buffer.from('{"naam":"'), Buffer.from([0xc0 + d.tot(64), d.tot(128)]), Buffer.from('"}')]), koppen: goed }),
    () => ({ bytes: Buffer.from('{"a":'.repeat(40 + d.tot(2_000))), koppen: goed }),
    () => ({ bytes: Buffer.from(`${'{"a":'.repeat(40)}1${'}'.repeat(40)}`), koppen: goed }),
    () => ({ bytes: Buffer.from(d.kies(['[]', '1', '"x"', 'null', 'true', ' ', '{"naam":"\\ud800"}', '{"naam":"\\u0000"}', '{"__proto__":{}}', '{"naam":1e999}', '{"naam":-0}', '{"naam":NaN}', '{"naam":"a",}', '\ufeff{}'])), koppen: goed }),
    () => ({ bytes: Buffer.from(json), koppen: { 'content-type': d.kies(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/json; charset=latin1', 'x']) } }),
    () => ({ bytes: Buffer.from(json), koppen: { ...goed, 'idempotency-key': d.kies(['', 'x', '1', '0199a1b2-7c3d-7e4f-8a5b', '*']) } }),
    () => ({ bytes: Buffer.from(json), koppen: { ...goed, 'if-match': d.kies(['*', '12', 'W/"1"', '"-1"', '"x"', '"1","2"', '"99999999999999999999"']) } }),
    () => ({ bytes: Buffer.from(json), koppen: { ...goed, 'content-encoding': d.kies(['gzip', 'br', 'x']) } }),
    () => ({ bytes: Buffer.from(Array.from({ length: 1 + d.tot(200) }, () => d.tot(256))), koppen: goed }),
    () => ({ bytes: Buffer.from(`{"lijst":[${'0,'.repeat(11_000)}0]}`), koppen: goed }),
  ])();
}
