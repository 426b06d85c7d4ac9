// Following the events of a made-up register, beside a plain batched insert of the rows that came of it: into tables of the same
// shape with the same indexes, in the same database, in transactions of as many rows as the runner takes events. What is timed of
// an insert is making its JSON and sending it. Following is what a runner does: it reads a store, checks and decodes each event
// and keeps the checkpoint; the store is in memory and nothing is encrypted (bench/sleutels.mjs measures that).
//   npm run build
//   node --expose-gc bench/inhalen.mjs 10000                                  PGlite
//   .ci/postgres.sh node --expose-gc bench/inhalen.mjs 30000                  a PostgreSQL server
//   … vastleggingen                                                           only that read model
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { CATALOGUS, decodeer, encodeer } from '@besluitregister/domain';
import { MemoryEventStore } from '@besluitregister/event-store';
import { openPglite, openPostgres, ProjectionRunner, schemaName } from '@besluitregister/projections';
import { READ_MODELS } from '@besluitregister/read-models';
import { register } from './leeskant/verzonnen.mjs';

const BATCH = 1_000;
const aantal = Number(process.argv[2] ?? 10_000);
const alleen = process.argv[3];
const server = process.env['BESLUITREGISTER_TEST_POSTGRES'];
const modellen = READ_MODELS.filter(({ name }) => alleen === undefined || name === alleen);

const verberg = (tekst) => ({ kid: '0199a8c0-0000-7000-8000-00000000000a', iv: 'AAAA', ct: Buffer.from(tekst).toString('base64'), commitment: 'AAAA' });
const onthul = ({ ct }) => Buffer.from(ct, 'base64').toString();

const store = new MemoryEventStore();
let events = 0;
for (const { event } of register(aantal)) {
  const { stream, revision } = event.metadata;
  await store.append(stream, revision === 0 ? 'none' : BigInt(revision - 1), [encodeer(event, verberg)]);
  events += 1;
}

const db = server === undefined ? await openPglite() : await openPostgres({ connectionString: await eigenDatabase(server) });
const [{ versie }] = await db.query('SELECT version() AS versie');
console.log(`${events} events, ${versie.split(' ').slice(0, 2).join(' ')}${server === undefined ? ' (PGlite)' : ''}, Node ${process.version}`);
console.log('| read model | rows | followed | of which decoding | plain insert | speed |\n|---|---|---|---|---|---|');
const samen = { invoegen: 0, rijen: 0 };
for (const projection of modellen) {
  const { tijd: volgen, decoderen } = await volg([projection]);
  const { tijd: invoegen, rijen } = await voegIn(projection);
  samen.invoegen += invoegen;
  samen.rijen += rijen;
  // Nothing in this register is secret.
  if (rijen > 0) regel(projection.name, rijen, volgen, decoderen, invoegen);
}
const { tijd, decoderen, geheugen } = await volg(modellen);
regel('all at once, against the inserts one after another', samen.rijen, tijd, decoderen, samen.invoegen);
console.log(`heap and all memory, MiB, as it went: ${geheugen.join(', ')}`);
await db.close();

function regel(naam, rijen, volgen, decoderen, invoegen) {
  console.log(`| ${naam} | ${rijen} | ${s(volgen)} | ${s(decoderen)} | ${s(invoegen)} | ${(invoegen / volgen).toFixed(2)} |`);
}

function s(tijd) {
  return `${(tijd / 1_000).toFixed(1)} s`;
}

/** Builds read models from the first event on, each by a runner of its own and all at once. */
async function volg(projecties) {
  const geheugen = [];
  const deel = Math.floor(events * projecties.length / 10);
  let [gelezen, decoderen, gemeten] = [0, 0, 0];
  const decode = (event) => {
    const van = performance.now();
    const gelezenEvent = decodeer(event, onthul);
    decoderen += performance.now() - van;
    gelezen += 1;
    if (gelezen % deel === 0) gemeten += meetGeheugen(geheugen);
    return Promise.resolve(gelezenEvent);
  };
  const runners = projecties.map((projection) => new ProjectionRunner({ database: db, store, projection, knownTypes: new Set(CATALOGUS.keys()), decode, batchSize: BATCH }));
  const begin = performance.now();
  await Promise.all(runners.map((runner) => runner.rebuild()));
  await Promise.all(runners.map((runner) => runner.caughtUp()));
  const tijd = performance.now() - begin - gemeten;
  await Promise.all(runners.map((runner) => runner.stop()));
  return { tijd, decoderen, geheugen };
}

/** Milliseconds that it took. */
function meetGeheugen(geheugen) {
  const van = performance.now();
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  geheugen.push(`${(heapUsed / 2 ** 20).toFixed(0)}/${(rss / 2 ** 20).toFixed(0)}`);
  return performance.now() - van;
}

/** The rows of a read model once more. */
async function voegIn({ name, version, schema }) {
  const bron = schemaName(name, version);
  await db.transaction(async (tx) => {
    await tx.script('CREATE SCHEMA proef; SET LOCAL search_path TO proef');
    await tx.script(schema);
  });
  let tijd = 0;
  let aantalRijen = 0;
  for (const { tabel, kolommen } of await db.query(
    `SELECT c.relname AS tabel, string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) AS kolommen
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND a.attgenerated = '' AND NOT a.attisdropped
     WHERE c.relnamespace = $1::regnamespace AND c.relkind = 'r' GROUP BY c.relname`, [bron])) {
    const rijen = (await db.query(`SELECT to_jsonb(t) AS rij FROM ${bron}.${tabel} t`)).map(({ rij }) => rij);
    aantalRijen += rijen.length;
    const begin = performance.now();
    for (let van = 0; van < rijen.length; van += BATCH) {
      await db.query(
        `INSERT INTO proef.${tabel} (${kolommen}) SELECT ${kolommen} FROM jsonb_populate_recordset(NULL::proef.${tabel}, $1::jsonb)`,
        [JSON.stringify(rijen.slice(van, van + BATCH))],
      );
    }
    tijd += performance.now() - begin;
  }
  await db.script('DROP SCHEMA proef CASCADE');
  return { tijd, rijen: aantalRijen };
}

async function eigenDatabase(adres) {
  const naam = `bench_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: adres });
  await client.connect();
  await client.query(`CREATE DATABASE ${naam} TEMPLATE template0`);
  await client.end();
  const url = new URL(adres);
  url.pathname = `/${naam}`;
  return url.href;
}
