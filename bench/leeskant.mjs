// The read side over a made-up register: five DVO's, ten years, as many items as asked for. Every question is measured in the
// same run beside SQL written by hand that fetches the same rows from the same tables; following the events is measured beside
// a plain batched insert of the rows that came of it, into the same tables.
//   npm run build && node bench/leeskant.mjs 10000
//   .ci/postgres.sh node bench/leeskant.mjs 100000        on a PostgreSQL server
import { randomUUID } from 'node:crypto';
import { BesluitvormingService, VastleggingenlijstService, ZoekenService } from '@besluitregister/consultation';
import { openPglite, openPostgres, schemaName } from '@besluitregister/projections';
import { READ_MODELS, vastleggingenlijst } from '@besluitregister/read-models';

const AANTAL = Number(process.argv[2] ?? 10_000);
const BATCH = 500;
const PER_VERGADERING = 40;
const PEILDATUM = '2025-12-31';
const server = process.env['BESLUITREGISTER_TEST_POSTGRES'];

let worp = 42;
const kans = () => { worp = (Math.imul(worp, 1_103_515_245) + 12_345) >>> 0; return worp / 2 ** 32; };
const kies = (lijst) => lijst[Math.floor(kans() * lijst.length)];
/** Few words often and many seldom, as in language. */
const WOORDEN = Array.from({ length: 4_000 }, (_, n) => `${kies(['veilig', 'politie', 'camera', 'toezicht', 'buiten', 'jeugd', 'zorg', 'horeca', 'drugs', 'brand'])}${n.toString(36)}`);
const woord = () => WOORDEN[Math.floor(WOORDEN.length * kans() ** 3)];
const zin = () => Array.from({ length: 12 + Math.floor(kans() * 20) }, woord).join(' ');

const actor = { id: randomUUID(), role: 'secretaris', organisation: null, method: 'lokaal' };
const revisies = new Map();
let nummer = 0n;
/** An event as a runner delivers it. */
function gebeurd(categorie, id, event) {
  nummer += 1n;
  const stream = `br.${categorie}-${id}`;
  const revision = revisies.get(stream) ?? 0;
  revisies.set(stream, revision + 1);
  const eventId = randomUUID();
  const recordedAt = new Date(Date.UTC(2016, 0, 1) + Number(nummer) * 1_000).toISOString();
  const metadata = { schemaVersion: 1, stream, revision, recordedAt, actor, reason: null, commandId: eventId, $correlationId: eventId, $causationId: eventId };
  return { event: { id: eventId, event, metadata }, nummer, bekendVan: recordedAt };
}

function* register() {
  const overleggen = ['IJsselland', 'Twente', 'Noord- en Oost-Gelderland', 'Gelderland-Midden', 'Gelderland-Zuid'].map((district) => ({ overlegId: randomUUID(), district }));
  for (const { overlegId, district } of overleggen) yield gebeurd('Overleg', overlegId, { type: 'OverlegIngesteld', data: { overlegId, naam: `DVO ${district}`, soort: 'dvo', district, geldigOp: null } });
  const dossiers = Array.from({ length: Math.max(20, Math.round(AANTAL / 250)) }, (_, n) => ({ dossierId: randomUUID(), naam: `Onderwerp ${woord()} ${n}` }));
  for (const { dossierId, naam } of dossiers) yield gebeurd('Dossier', dossierId, { type: 'DossierGeopend', data: { dossierId, naam, thema: kies(['zorg', 'ondermijning', null]) } });
  const personen = Array.from({ length: 150 }, (_, n) => ({ persoonId: randomUUID(), naam: `Persoon ${n}` }));
  for (const { persoonId, naam } of personen) yield gebeurd('Persoon', persoonId, { type: 'PersoonGeregistreerd', data: { persoonId, naam } });
  const vergaderingen = Math.ceil(AANTAL / PER_VERGADERING);
  for (let v = 0; v < vergaderingen; v += 1) yield* vergadering(overleggen[v % 5], v / vergaderingen, dossiers, personen);
}

function* vergadering({ overlegId }, deel, dossiers, personen) {
  const vergaderingId = randomUUID();
  const geldigOp = new Date(Date.UTC(2016, 0, 4) + Math.floor(deel * 3_640) * 86_400_000).toISOString().slice(0, 10);
  const kop = { vergaderingId, geldigOp };
  yield gebeurd('Vergadering', vergaderingId, { type: 'VergaderingGepland', data: { ...kop, overlegId, volgnummer: 1 } });
  for (let volgorde = 1; volgorde <= PER_VERGADERING; volgorde += 1) {
    const vastleggingId = randomUUID();
    const { type, inhoud } = item(volgorde, geldigOp, kies(dossiers).dossierId, kies(personen));
    yield gebeurd('Vergadering', vergaderingId, { type, data: { ...kop, overnameId: null, vastleggingId, inhoud } });
    if (inhoud.soort === 'toezegging' && kans() < 0.6) yield gebeurd('Actie', vastleggingId, { type: 'ActieAfgedaan', data: { vastleggingId, geldigOp, bewijs: [], woorden: null } });
    if (kans() < 0.02) yield gebeurd('Vergadering', vergaderingId, { type: 'VastleggingDoorgehaald', data: { vergaderingId, vastleggingId } });
  }
}

function item(volgorde, datum, dossierId, { persoonId, naam }) {
  const citaat = zin();
  const passages = [{ documentId: randomUUID(), weergaveId: randomUUID(), vanRegel: volgorde, vanTeken: 0, totRegel: volgorde, totTeken: citaat.length, citaat }];
  const spreker = { persoonId, rol: 'burgemeester', organisatie: { soort: 'gemeente', naam: null }, vermelding: naam, overgenomen: false };
  const herkomst = { wijze: 'automatisch', terugkoppelingId: null, extractor: { naam: 'regels', versie: 1 }, zekerheid: 0.9 };
  const basis = { agendapuntId: null, volgorde, tekst: null, passages, spreker, dossiers: [dossierId], herkomst, vertrouwelijkheid: 'intern', grond: null };
  const soort = kans();
  if (soort < 0.4) return { type: 'MededelingVastgelegd', inhoud: { soort: 'mededeling', ...basis, besluitVanDerden: null } };
  if (soort < 0.7) return { type: 'StandpuntVastgelegd', inhoud: { soort: 'standpunt', ...basis, strekking: kies(['voor', 'tegen', 'neutraal']), namens: null, basis: 'uitgesproken' } };
  if (soort < 0.8) {
    return { type: 'BesluitVastgelegd', inhoud: { soort: 'besluit', ...basis, uitkomst: kies(['ingestemd', 'afgewezen', 'aangehouden']), uitkomstWoorden: null, basis: 'uitgesproken', beslotenOp: datum, ingangsdatum: null, einddatum: null, stemming: null, voorwaarden: [], relaties: [] } };
  }
  return { type: 'ActieVastgelegd', inhoud: { soort: 'toezegging', ...basis, houder: { persoonId, organisatie: null, vermelding: naam }, gevraagdAan: [], termijn: { datum, woorden: null } } };
}

const db = server === undefined ? await openPglite() : await openPostgres({ connectionString: await eigenDatabase(server) });
await db.script(`CREATE SCHEMA projections; CREATE SCHEMA rm;
  CREATE TABLE projections.checkpoints (name text, version integer, nummer bigint); CREATE TABLE projections.active_versions (name text, version integer)`);
for (const { name, version, schema } of READ_MODELS) {
  await db.transaction(async (tx) => {
    await tx.script(`CREATE SCHEMA ${schemaName(name, version)}; SET LOCAL search_path TO ${schemaName(name, version)}`);
    await tx.script(schema);
  });
  for (const { naam } of await db.query('SELECT tablename AS naam FROM pg_tables WHERE schemaname = $1', [schemaName(name, version)])) {
    await db.script(`CREATE VIEW rm.${naam} AS SELECT * FROM ${schemaName(name, version)}.${naam}`);
  }
  await db.query('INSERT INTO projections.active_versions VALUES ($1, $2)', [name, version]);
}

// ---- following the events
const volgtijden = new Map(READ_MODELS.map(({ name }) => [name, 0]));
let batch = [];
for (const geleverd of register()) {
  batch.push(geleverd);
  if (batch.length === BATCH) { await verwerk(batch); batch = []; }
}
await verwerk(batch);
for (const { name, version } of READ_MODELS) await db.query('INSERT INTO projections.checkpoints VALUES ($1, $2, $3)', [name, version, nummer]);
await db.script('ANALYZE');

async function verwerk(events) {
  for (const projection of READ_MODELS) {
    const eigen = events.filter(({ event: { event } }) => projection.types.includes(event.type));
    if (eigen.length === 0) continue;
    const begin = performance.now();
    await db.transaction(async (tx) => {
      await tx.script(`SET LOCAL search_path TO ${schemaName(projection.name, projection.version)}`);
      await projection.apply(tx, eigen);
    });
    volgtijden.set(projection.name, (volgtijden.get(projection.name) ?? 0) + performance.now() - begin);
  }
}

/** The rows of a read model once more, in batches, into tables of the same shape with the same indexes. */
async function invoegtijd({ name, version, schema }) {
  const bron = schemaName(name, version);
  await db.transaction(async (tx) => {
    await tx.script(`CREATE SCHEMA proef; SET LOCAL search_path TO proef`);
    await tx.script(schema);
  });
  let tijd = 0;
  for (const { tabel, kolommen } of await db.query(
    `SELECT c.relname AS tabel, string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) AS kolommen FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND a.attgenerated = '' AND NOT a.attisdropped
     WHERE c.relnamespace = $1::regnamespace AND c.relkind = 'r' GROUP BY c.relname`, [bron])) {
    const rijen = await db.query(`SELECT to_jsonb(t) AS rij FROM ${bron}.${tabel} t`);
    for (let van = 0; van < rijen.length; van += BATCH) {
      const json = JSON.stringify(rijen.slice(van, van + BATCH).map(({ rij }) => rij));
      const begin = performance.now();
      await db.query(`INSERT INTO proef.${tabel} (${kolommen}) SELECT ${kolommen} FROM jsonb_populate_recordset(NULL::proef.${tabel}, $1::jsonb)`, [json]);
      tijd += performance.now() - begin;
    }
  }
  await db.script('DROP SCHEMA proef CASCADE');
  return tijd;
}

// ---- questions
async function meet(werk, keer = 15) {
  for (let n = 0; n < 5; n += 1) await werk();
  const tijden = [];
  for (let n = 0; n < keer; n += 1) {
    const begin = performance.now();
    await werk();
    tijden.push(performance.now() - begin);
  }
  return tijden.sort((a, b) => a - b)[Math.floor(keer / 2)];
}

/** The same database, that keeps the statements asked. */
function afgeluisterd() {
  const gesteld = [];
  const luister = { ...db, query: (sql, params) => { gesteld.push([sql, params]); return db.query(sql, params); }, script: (sql) => db.script(sql), transaction: (werk) => db.transaction(werk), close: () => db.close() };
  return { luister, gesteld };
}

/** Of the statements of a question the one that takes longest, by its first table. */
async function traagste(gesteld) {
  let langst = { tijd: 0, waar: '' };
  for (const [sql, params] of gesteld) {
    const tijd = await meet(() => db.query(sql, params), 5);
    if (tijd > langst.tijd) langst = { tijd, waar: `${[...sql.matchAll(/FROM (rm\.[a-z_]+)/g)].at(0)?.[1] ?? ''} ${sql.trim().replaceAll(/\s+/g, ' ').slice(0, 60)}` };
  }
  return `${ms(langst.tijd)} in "${langst.waar}"`;
}

/** Big tables that a plan reads from end to end. */
async function helemaalGelezen(gesteld) {
  const gevonden = new Set();
  for (const [sql, params] of gesteld) {
    if (!/^\s*(SELECT|WITH)/i.test(sql)) continue;
    const plan = JSON.stringify(await db.query(`EXPLAIN (FORMAT JSON) ${sql}`, params));
    for (const [, tabel] of plan.matchAll(/"Node Type":\s*"Seq Scan"[^{}]*?"Relation Name":\s*"(vastleggingen|behandelingen|standpunten|actie_standen|audittrail|verantwoordingen)"/g)) gevonden.add(tabel);
  }
  return [...gevonden];
}

const [{ naam, dossier_id: dossierId }] = await db.query('SELECT naam, dossier_id FROM rm.dossiers ORDER BY dossier_id LIMIT 1');
const gezicht = { totNummer: nummer, peildatum: PEILDATUM };
const vandaag = () => PEILDATUM;
const zoekwoord = WOORDEN[300];

const vragen = [
  ['cross-DVO answer', (d) => new BesluitvormingService(d, vandaag).besluitvorming(naam), async () => {
    const rijen = await db.query('SELECT * FROM rm.vastleggingen WHERE dossiers @> ARRAY[$1::uuid] AND nummer_tot IS NULL ORDER BY datum, vergadering_id, volgorde', [dossierId]);
    await db.query('SELECT * FROM rm.behandelingen WHERE dossiers @> ARRAY[$1::uuid] AND nummer_tot IS NULL', [dossierId]);
    await db.query(`SELECT * FROM rm.actie_standen WHERE vastlegging_id = ANY($1::uuid[]) AND nummer_tot IS NULL`, [rijen.map(({ vastlegging_id: id }) => id)]);
    await db.query('SELECT * FROM rm.overleggen WHERE nummer_tot IS NULL');
    await db.query('SELECT * FROM rm.dossiers WHERE dossier_id = $1 AND nummer_tot IS NULL', [dossierId]);
  }],
  ['first page of besluiten (query)', (d) => vastleggingenlijst(d, { recordtype: 'besluit' }, { limiet: 50, richting: 'af' }, gezicht), () =>
    db.query(`SELECT v.*, p.naam FROM rm.vastleggingen v LEFT JOIN rm.personen p ON p.persoon_id = v.spreker_persoon_id AND p.nummer_tot IS NULL
      WHERE v.recordtype = 'besluit' AND v.nummer_tot IS NULL ORDER BY v.datum DESC, v.vergadering_id DESC, v.volgorde DESC, v.vastlegging_id DESC LIMIT 51`)],
  ['first page of besluiten (answer, without facets)', (d) => new VastleggingenlijstService(d, vandaag).lijst({ recordtype: 'besluit' }, { facetten: false }), () =>
    db.query(`SELECT v.*, p.naam FROM rm.vastleggingen v LEFT JOIN rm.personen p ON p.persoon_id = v.spreker_persoon_id AND p.nummer_tot IS NULL
      WHERE v.recordtype = 'besluit' AND v.nummer_tot IS NULL ORDER BY v.datum DESC, v.vergadering_id DESC, v.volgorde DESC, v.vastlegging_id DESC LIMIT 51`)],
  ['search, first page with facets', (d) => new ZoekenService(d, vandaag).zoek(zoekwoord), () =>
    db.query(`SELECT vastlegging_id, ts_rank_cd(zoektekst, q, 32) AS rang FROM rm.vastleggingen, plainto_tsquery('dutch', $1) q
      WHERE zoektekst @@ q AND nummer_tot IS NULL ORDER BY rang DESC, datum DESC LIMIT 51`, [zoekwoord])],
];

const ms = (tijd) => `${tijd.toFixed(1)} ms`;
console.log(`${nummer} events, ${AANTAL} items, on ${server === undefined ? 'PGlite' : 'PostgreSQL'}, Node ${process.version}`);
for (const [wat, vraag, metDeHand] of vragen) {
  const { luister, gesteld } = afgeluisterd();
  await vraag(luister);
  const scans = await helemaalGelezen(gesteld);
  const onze = await meet(() => vraag(db));
  const hunne = await meet(metDeHand);
  const langst = await traagste(gesteld);
  console.log(`${wat}: ${ms(onze)}, ${(onze / hunne).toFixed(1)}x the hand-written SQL (${ms(hunne)}); ${gesteld.length} statements; the slowest ${langst}; read from end to end: ${scans.join(', ') || 'nothing'}`);
}
for (const projection of READ_MODELS) {
  const volgen = volgtijden.get(projection.name) ?? 0;
  // Nothing in this register is secret.
  if (volgen === 0) continue;
  const invoegen = await invoegtijd(projection);
  console.log(`catch-up of ${projection.name}: ${(volgen / 1_000).toFixed(1)} s, ${(100 * invoegen / volgen).toFixed(0)}% of the speed of a plain batched insert (${(invoegen / 1_000).toFixed(1)} s)`);
}
await db.close();

async function eigenDatabase(adres) {
  const pg = (await import('pg')).default;
  const client = new pg.Client({ connectionString: adres });
  await client.connect();
  const naamDb = `bench_${randomUUID().replaceAll('-', '')}`;
  await client.query(`CREATE DATABASE ${naamDb} TEMPLATE template0`);
  await client.end();
  const url = new URL(adres);
  url.pathname = `/${naamDb}`;
  return url.href;
}
