// How long the reporting views take for who has a tool of their own: all of it, the hundred rows a tool shows first, a month, and as of a
// moment; and which tables a plan reads from end to end, once or for each row.
import { RAPPORTAGE } from '@besluitregister/read-models';
import { loop } from './meten.mjs';

/** Fewer rows than this are no reading from end to end. */
const WEINIG = 2_000;
const ZONDER_MOMENT = ['correcties', 'dossiervastleggingen'];
const METING = 'EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON)';

/** Makes the views anew and asks each. */
export async function vraagRapporten(db) {
  await db.transaction((tx) => RAPPORTAGE.drop(tx));
  await db.transaction((tx) => RAPPORTAGE.make(tx));
  const [{ bekend_op: laatst, peildatum }] = await db.query(`SELECT s.bekend_op, (SELECT max(v.datum) FROM rm.vastleggingen v) AS peildatum FROM rapportage.stand s`);
  const weergaven = await db.query(`SELECT c.table_name::text AS naam, bool_or(c.column_name = 'datum') AS gedateerd FROM information_schema.columns c
    WHERE c.table_schema = 'rapportage' AND c.table_name <> 'stand' GROUP BY 1 ORDER BY 1`);
  console.log('| view | rows | all | 100 rows | last month | as of a moment | read from end to end |\n|---|---|---|---|---|---|---|');
  for (const { naam, gedateerd } of weergaven) {
    const alles = await meet(db, `SELECT * FROM rapportage.${naam}`);
    const honderd = await meet(db, `SELECT * FROM rapportage.${naam} LIMIT 100`);
    const maand = gedateerd ? await meet(db, `SELECT * FROM rapportage.${naam} WHERE datum > $1::date - 31`, [peildatum]) : null;
    const toen = ZONDER_MOMENT.includes(naam) ? null : await meet(db, `SELECT * FROM rapportage.${naam}_op($1, $2)`, [peildatum, laatst]);
    console.log(`| ${naam} | ${alles.rijen} | ${[alles, honderd, maand, toen].map((meting) => (meting ? `${meting.tijd.toFixed(0)} ms` : '')).join(' | ')} | ${alles.gelezen.join(', ') || 'nothing'} |`);
  }
}

async function meet(db, sql, params = []) {
  const [rij] = await db.query(`${METING} ${sql}`, params);
  const [plan] = rij['QUERY PLAN'];
  const gelezen = new Set();
  loop(plan.Plan, (deel) => {
    const { 'Node Type': soort, 'Relation Name': tabel, 'Actual Loops': keer, 'Actual Rows': gegeven, 'Rows Removed by Filter': weg = 0 } = deel;
    if (soort === 'Seq Scan' && (gegeven + weg) * keer > WEINIG) gelezen.add(keer > 1 ? `${tabel} (${keer} times)` : tabel);
  });
  return { tijd: plan['Execution Time'], rijen: plan.Plan['Actual Rows'], gelezen: [...gelezen] };
}
