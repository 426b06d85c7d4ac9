// Fills a database with the made-up register: by following its events, and then, for more than can be followed in reasonable
// time, by writing the rows that came of it again in SQL, under ids, nummers and moments of their own.
import { schemaName } from '@besluitregister/projections';
import { READ_MODELS } from '@besluitregister/read-models';
import { register } from './verzonnen.mjs';

const BATCH = 500;

/** The tables of all read models, and what says how far they are. */
export async function richtIn(db) {
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
}

/** Follows the events of so many items. */
export async function volg(db, aantal) {
  let batch = [];
  let nummer = 0n;
  for (const geleverd of register(aantal)) {
    batch.push(geleverd);
    ({ nummer } = geleverd);
    if (batch.length < BATCH) continue;
    await verwerk(db, batch);
    batch = [];
  }
  await verwerk(db, batch);
  for (const { name, version } of READ_MODELS) await db.query('INSERT INTO projections.checkpoints VALUES ($1, $2, $3)', [name, version, nummer]);
  await db.script('ANALYZE');
}

async function verwerk(db, events) {
  for (const projection of READ_MODELS) {
    const eigen = events.filter(({ event: { event } }) => projection.types.includes(event.type));
    if (eigen.length === 0) continue;
    await db.transaction(async (tx) => {
      await tx.script(`SET LOCAL search_path TO ${schemaName(projection.name, projection.version)}`);
      await projection.apply(tx, eigen);
    });
  }
}

/** What all copies of the register share. */
const GEDEELD = { tabellen: ['overleggen', 'personen'], kolommen: ['overleg_id', 'persoon_id', 'spreker_persoon_id', 'actor_id', 'spreker'] };

/** Writes every row of meetings, items, dossiers and trail `maal - 1` times more. */
export async function vermenigvuldig(db, maal) {
  const [{ nummer }] = await db.query('SELECT max(nummer) AS nummer FROM projections.checkpoints');
  const tabellen = await db.query(
    `SELECT c.relname AS tabel, c.oid::regclass::text AS voluit, jsonb_agg(jsonb_build_array(a.attname, format_type(a.atttypid, NULL)) ORDER BY a.attnum) AS kolommen,
       ARRAY(SELECT pg_get_indexdef(i.indexrelid) FROM pg_index i WHERE i.indrelid = c.oid AND NOT i.indisprimary) AS indexen,
       ARRAY(SELECT i.indexrelid::regclass::text FROM pg_index i WHERE i.indrelid = c.oid AND NOT i.indisprimary
         AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid)) AS namen
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND a.attgenerated = '' AND NOT a.attisdropped
     WHERE c.relkind = 'r' AND c.relnamespace::regnamespace::text LIKE 'rm\\_%' GROUP BY c.oid, c.relname ORDER BY c.oid`);
  for (const { tabel, voluit, kolommen, indexen, namen } of tabellen) {
    const [{ leeg }] = await db.query(`SELECT NOT EXISTS (SELECT FROM ${voluit}) AS leeg`);
    if (leeg || GEDEELD.tabellen.includes(tabel)) continue;
    // Indexes are made once over all rows, which goes faster than adding to them.
    for (const naam of namen) await db.script(`DROP INDEX ${naam}`);
    const waarden = kolommen.map(([kolom, type]) => anders(tabel, kolom, type, nummer));
    await db.query(
      `INSERT INTO ${voluit} (${kolommen.map(([kolom]) => kolom).join(', ')}) SELECT ${waarden.join(', ')} FROM ${voluit} t CROSS JOIN generate_series(1, $1::int - 1) AS k
       WHERE ${tabel === 'audittrail' ? `t.categorie NOT IN ('Overleg', 'Persoon')` : 'true'}`, [maal]);
    for (const index of indexen) await db.script(index.replace(/^CREATE (UNIQUE )?INDEX /, 'CREATE $1INDEX IF NOT EXISTS '));
  }
  await db.query('UPDATE projections.checkpoints SET nummer = nummer * $1', [maal]);
  await db.script('VACUUM ANALYZE');
}

/** A value of row `t` in copy `k`. */
function anders(tabel, kolom, type, nummer) {
  const id = (waarde) => `md5(${waarde}::text || k)::uuid`;
  if (GEDEELD.kolommen.includes(kolom)) return `t.${kolom}`;
  switch (type) {
    case 'uuid': return id(`t.${kolom}`);
    case 'uuid[]': return `ARRAY(SELECT ${id('x.id')} FROM unnest(t.${kolom}) WITH ORDINALITY AS x(id, plek) ORDER BY x.plek)`;
    case 'bigint': return kolom.startsWith('nummer') ? `t.${kolom} + k * ${nummer}` : `t.${kolom}`;
    case 'timestamp with time zone': return `t.${kolom} + make_interval(secs => k * ${nummer})`;
    default:
  }
  if (!tabel.startsWith('dossier')) return `t.${kolom}`;
  if (kolom === 'woorden') return `t.woorden || k::text`;
  if (kolom === 'gevouwen') return 't.gevouwen || k';
  return ['naam', 'sorteersleutel'].includes(kolom) ? `t.${kolom} || ' ' || k` : `t.${kolom}`;
}
