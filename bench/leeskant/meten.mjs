// How long a question takes, which statements it asks, and what their plans read.
import { performance } from 'node:perf_hooks';

const GROOT = 10_000;

/** Medians in milliseconds of works done in turn, so that what else the machine does counts for all; slow ones are done fewer times. */
export async function meet(...werken) {
  const begin = performance.now();
  for (const werk of [...werken, ...werken]) await werk();
  const keer = performance.now() - begin > 2_000 ? 3 : 21;
  const tijden = werken.map(() => []);
  for (let n = 0; n < keer; n += 1) {
    for (const [welke, werk] of werken.entries()) {
      const van = performance.now();
      await werk();
      tijden[welke].push(performance.now() - van);
    }
  }
  return tijden.map((van) => van.sort((a, b) => a - b)[Math.floor(keer / 2)]);
}

/** The same database, that keeps the statements asked. */
export function afgeluisterd(db) {
  const gesteld = [];
  const luister = { query: (sql, params) => { gesteld.push([sql, params]); return db.query(sql, params); }, script: (sql) => db.script(sql), transaction: (werk) => db.transaction(werk), close: () => db.close() };
  return { luister, gesteld };
}

/** Of the statements of a question the one that takes longest, and how long. */
export async function traagste(db, gesteld) {
  let langst = { tijd: 0, sql: '' };
  for (const [sql, params] of gesteld) {
    const [tijd] = await meet(() => db.query(sql, params));
    if (tijd > langst.tijd) langst = { tijd, sql };
  }
  return { ...langst, kort: `${langst.sql.match(/FROM (rm\.[a-z_]+)/)?.[1] ?? ''}: ${langst.sql.trim().replaceAll(/\s+/g, ' ').slice(0, 50)}…` };
}

/** Tables of more than 10,000 rows that a plan reads from end to end. */
export async function helemaalGelezen(db, gesteld) {
  const groot = new Set((await db.query('SELECT DISTINCT relname::text AS naam FROM pg_class WHERE relkind = $1 AND reltuples > $2', ['r', GROOT])).map(({ naam }) => naam));
  const gevonden = new Set();
  for (const [sql, params] of gesteld) {
    const [rij] = await db.query(`EXPLAIN (FORMAT JSON) ${sql}`, params);
    loop(rij['QUERY PLAN'], ({ 'Node Type': soort, 'Relation Name': tabel }) => { if (soort === 'Seq Scan' && groot.has(tabel)) gevonden.add(tabel); });
  }
  return [...gevonden];
}

/** Visits every node of a plan. */
export function loop(plan, bezoek) {
  if (plan === null || typeof plan !== 'object') return;
  if (!Array.isArray(plan)) bezoek(plan);
  for (const deel of Object.values(plan)) loop(deel, bezoek);
}
