import { it } from '@jest/globals';
import { openPglite, type SqlValue, type Tx } from '@besluitregister/projections';
import { projecteer } from './geschiedenis.fixture.js';
import { dossier, zaad } from './zaad.fixture.js';
import * as lees from './index.js';
it('plans', async () => {
  const db = await openPglite();
  await projecteer(db, await zaad());
  const cols = async (t: string) => (await db.query<{ c: string }>(`SELECT column_name AS c FROM information_schema.columns WHERE table_schema='rm_${t}_v1' AND table_name=$1 AND is_generated='NEVER' ORDER BY ordinal_position`, [t === 'besluitvorming' ? 'behandelingen' : t])).map((r) => r.c);
  for (const [m, t] of [['vastleggingen', 'vastleggingen'], ['besluitvorming', 'behandelingen']] as const) {
    const c = await cols(m);
    const e = (k: string) => k === 'vastlegging_id' ? `md5(x.vastlegging_id::text || g)::uuid` : k === 'vergadering_id' ? `md5(x.vergadering_id::text || (g/10))::uuid` : k === 'dossiers' ? `ARRAY[md5('d' || (g % 400))::uuid]` : k === 'datum' ? `x.datum + (g/10)` : k === 'nummer_van' ? `30 + g` : `x.${k}`;
    await db.script(`INSERT INTO rm_${m}_v1.${t} (${c.join(',')}) SELECT ${c.map(e).join(',')} FROM rm_${m}_v1.${t} x CROSS JOIN generate_series(1, 8000) g; ANALYZE`);
  }
  await db.script(`INSERT INTO rm_dossiers_v1.dossiers (dossier_id, naam, sorteersleutel, sluitingen, wortel_id, bij_overname, nummer_van, bekend_van) SELECT md5('d' || g)::uuid, 'd' || g, 'd' || g, '[]', md5('d' || g)::uuid, false, 1, now() FROM generate_series(0, 399) g; ANALYZE`);
  const P = { totNummer: 1_000_000n, peildatum: '2024-01-01' };
  const [{ d } = { d: '' }] = await db.query<{ d: string }>(`SELECT md5('d5')::uuid AS d`);
  const spy: Tx = { script: (s) => db.script(s), query: async <R>(sql: string, params: readonly SqlValue[] = []) => {
    const t = performance.now(); const rows = await db.query<R>(sql, params); const ms = Math.round(performance.now() - t);
    const plan = await db.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${sql}`, params);
    const seq = plan.map((r) => r['QUERY PLAN']).filter((l) => /Seq Scan on (vastlegg|behand)/.test(l));
    process.stdout.write(`${ms} ms ${rows.length} rows; ${seq.join(' | ').slice(0, 300)}\n   ${sql.replaceAll(/\s+/g, ' ').slice(0, 90)}\n`);
    return rows; } };
  const run = async (n: string, f: () => Promise<unknown>) => { process.stdout.write(`== ${n}\n`); await f(); };
  await run('lijst', () => lees.vastleggingenlijst(spy, { recordtype: 'besluit' }, { limiet: 25, richting: 'af' }, P));
  await run('lijst overleg', () => lees.vastleggingenlijst(spy, { recordtype: 'standpunt', bevestigd: false }, { limiet: 25 }, P));
  await run('lijst acties open', () => lees.vastleggingenlijst(spy, { recordtype: 'actie', stand: 'open' }, { limiet: 25 }, P));
  await run('lijst dossier', () => lees.vastleggingenlijst(spy, { dossierIds: [d] }, { limiet: 25 }, P));
  await run('behandelingen', () => lees.behandelingen(spy, [d], [], P));
  await run('dossiers', () => lees.dossiers(spy, P));
  await run('matrix', () => lees.besluitvormingsmatrix(spy, {}, { limiet: 25 }, P));
  await run('vergaderingen', () => lees.vergaderingenlijst(spy, {}, { limiet: 25 }, P));
  await run('verschil', () => lees.verschil(spy, P, { ...P, totNummer: 1000n }, { limiet: 25 }));
  await run('zaaknaam', () => lees.dossiersOpNaam(spy, 'Cameratoezicht', P));
  await run('relaties', () => lees.besluitrelaties(spy, [dossier('x')], P));
  await db.close();
}, 300_000);
