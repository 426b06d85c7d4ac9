// The read side over a made-up register: five DVO's, ten years, as many items as asked for. Filling it and asking it are apart,
// so that one register can be asked many times. On a PostgreSQL server, whose address is in BESLUITREGISTER_TEST_POSTGRES:
//   npm run build
//   node bench/leeskant.mjs vul klein 10000        a database "klein" of 10,000 items, by following their events
//   node bench/leeskant.mjs vul groot 100000 10    the same of 100,000, and their rows ten times over by SQL
//   node bench/leeskant.mjs vraag groot            asks it; with part of a question's name behind it, only what has that in its name
//   node bench/leeskant.mjs rapporten groot        asks the reporting views
//   node bench/leeskant.mjs weg groot
// Without a server, and gone afterwards: node bench/leeskant.mjs 10000
import pg from 'pg';
import { openPglite, openPostgres } from '@besluitregister/projections';
import { richtIn, vermenigvuldig, volg } from './leeskant/vul.mjs';
import { vraagRapporten } from './leeskant/rapporten.mjs';
import { stelVragen } from './leeskant/vraag.mjs';

const [wat, naam = '', ...rest] = process.argv.slice(2);
switch (wat) {
  case 'vul': await vul(naam, ...rest.map(Number)); break;
  case 'vraag': await met(await openPostgres({ connectionString: adres(naam) }), async (db) => met(await kaal(naam), (hand) => stelVragen(db, hand, rest[0]))); break;
  case 'rapporten': await met(await openPostgres({ connectionString: adres(naam) }), vraagRapporten); break;
  case 'weg': await beheer(`DROP DATABASE ${pg.escapeIdentifier(naam)}`); break;
  default: await met(await openPglite(), async (db) => {
    await richtIn(db);
    await volg(db, Number(wat ?? 10_000));
    await stelVragen(db, db);
  });
}

async function vul(database, aantal, maal = 1) {
  await beheer(`CREATE DATABASE ${pg.escapeIdentifier(database)} TEMPLATE template0`);
  await met(await openPostgres({ connectionString: adres(database) }), async (db) => {
    await richtIn(db);
    const begin = performance.now();
    await volg(db, aantal);
    console.log(`${aantal} items followed in ${((performance.now() - begin) / 1_000).toFixed(0)} s`);
    if (maal > 1) await vermenigvuldig(db, maal);
    console.log(`filled ${maal === 1 ? '' : `${maal} times over `}in ${((performance.now() - begin) / 1_000).toFixed(0)} s`);
  });
}

async function met(db, werk) {
  try {
    await werk(db);
  } finally {
    await db.close();
  }
}

function adres(database) {
  const server = process.env['BESLUITREGISTER_TEST_POSTGRES'];
  if (server === undefined) throw new Error('BESLUITREGISTER_TEST_POSTGRES does not name a server');
  const url = new URL(server);
  if (database !== '') url.pathname = `/${database}`;
  return url.href;
}

/** A connection of the bare driver, for the SQL by hand: each statement is read and planned anew, as by psql. */
async function kaal(database) {
  const alsTekst = [pg.types.builtins.INT8, pg.types.builtins.DATE, pg.types.builtins.TIMESTAMPTZ];
  const types = { getTypeParser: (oid, vorm) => (alsTekst.includes(oid) ? (tekst) => tekst : pg.types.getTypeParser(oid, vorm)) };
  const client = new pg.Client({ connectionString: adres(database), types });
  await client.connect();
  await client.query('SET jit = off; SET max_parallel_workers_per_gather = 0');
  return { query: async (sql, params) => (await client.query(sql, params.map((waarde) => (typeof waarde === 'bigint' ? String(waarde) : waarde)))).rows, close: () => client.end() };
}

async function beheer(sql) {
  const client = new pg.Client({ connectionString: adres('') });
  await client.connect();
  await client.query(sql);
  await client.end();
}
