// Following the events of a made-up register, beside a plain batched insert of the rows that came of it: into tables of the same
// shape with the same indexes, in the same database, in transactions of as many rows as the runner takes events. What is timed of
// an insert is making its JSON and sending it. Following is what runners do: they read the embedded store, check and decode each
// event, and keep the checkpoint. Nothing is encrypted unless asked; then the keys are on the same server, or in SQLite beside PGlite.
//   npm run build
//   node --expose-gc bench/inhalen.mjs 10000                                  PGlite
//   .ci/postgres.sh node --expose-gc bench/inhalen.mjs 30000                  a PostgreSQL server
//   … vastleggingen                                                           only that read model
//   … samen [beschermd]                                                       only all at once [with encrypted text]
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { CATALOGUS, decodeer, encodeer } from '@besluitregister/domain';
import { openSqliteEventStore } from '@besluitregister/event-store';
import { EventCodec, openPostgresKeyStore, openSqliteKeyStore } from '@besluitregister/key-store';
import { openPglite, openPostgres, ProjectionRunner, Reading, schemaName } from '@besluitregister/projections';
import { READ_MODELS } from '@besluitregister/read-models';
import { register } from './leeskant/verzonnen.mjs';

const BATCH = 1_000;
const aantal = Number(process.argv[2] ?? 10_000);
const alleen = process.argv[3] === 'samen' ? undefined : process.argv[3];
const server = process.env['BESLUITREGISTER_TEST_POSTGRES'];
const modellen = READ_MODELS.filter(({ name }) => alleen === undefined || name === alleen);

const verberg = (tekst) => ({ kid: '0199a8c0-0000-7000-8000-00000000000a', iv: 'AAAA', ct: Buffer.from(tekst).toString('base64'), commitment: 'AAAA' });
const onthul = ({ ct }) => Buffer.from(ct, 'base64').toString();

const map = mkdtempSync(join(tmpdir(), 'bench-inhalen-'));
const keys = process.argv.includes('beschermd') ? await openKeys() : undefined;
const codec = keys === undefined
  ? { encode: async (lijst) => lijst.map((event) => encodeer(event, verberg)), decode: async (lijst) => lijst.map((event) => decodeer(event, onthul)) }
  : new EventCodec(keys, randomBytes);
const store = openSqliteEventStore({ file: join(map, 'gebeurtenissen.sqlite') });
let events = 0;
for (const [stream, revision, lijst] of opeenvolgend(register(aantal))) {
  await store.append(stream, revision === 0 ? 'none' : BigInt(revision - 1), await codec.encode(lijst));
  events += lijst.length;
}

const db = server === undefined ? await openPglite() : await openPostgres({ connectionString: await eigenDatabase(server) });
const [{ versie }] = await db.query('SELECT version() AS versie');
console.log(`${events} events, ${versie.split(' ').slice(0, 2).join(' ')}${server === undefined ? ' (PGlite)' : ''}, Node ${process.version}`);
console.log('| read model | rows | followed | of which decoding | plain insert | speed |\n|---|---|---|---|---|---|');
for (const projection of process.argv[3] === 'samen' ? [] : modellen) {
  const { tijd, decoderen } = await volg([projection]);
  regel(projection.name, tijd, decoderen, await voegIn(projection));
}
const { tijd, decoderen, geheugen } = await volg(modellen);
const ingevoegd = { tijd: 0, rijen: 0 };
for (const projection of modellen) {
  const { tijd: invoegen, rijen } = await voegIn(projection);
  ingevoegd.tijd += invoegen;
  ingevoegd.rijen += rijen;
}
regel('all at once, against the inserts one after another', tijd, decoderen, ingevoegd);
console.log(`heap and all memory, MiB, as it went: ${geheugen.join(', ')}`);
for (const deel of [db, store, keys]) await deel?.close();
rmSync(map, { recursive: true });

async function openKeys() {
  const kek = randomBytes(32);
  return server === undefined
    ? openSqliteKeyStore({ file: join(map, 'sleutels.sqlite'), kek })
    : openPostgresKeyStore({ connectionString: await eigenDatabase(server), kek });
}

/** The events in their order, those of one stream that follow each other together. */
function* opeenvolgend(geleverd) {
  let rij = [];
  for (const { event } of geleverd) {
    if (rij.length > 0 && rij[0].metadata.stream !== event.metadata.stream) {
      yield [rij[0].metadata.stream, rij[0].metadata.revision, rij];
      rij = [];
    }
    rij.push(event);
  }
  yield [rij[0].metadata.stream, rij[0].metadata.revision, rij];
}

function regel(naam, volgen, decoderen, { tijd: invoegen, rijen }) {
  // Nothing in this register is secret.
  if (rijen === 0) return;
  console.log(`| ${naam} | ${rijen} | ${s(volgen)} | ${s(decoderen)} | ${s(invoegen)} | ${(invoegen / volgen).toFixed(2)} |`);
}

function s(tijd) {
  return `${(tijd / 1_000).toFixed(1)} s`;
}

/** Builds read models from the first event on, each by a runner of its own, all at once and of one reading. */
async function volg(projecties) {
  const geheugen = [];
  const deel = Math.floor(events / 10);
  let [gelezen, decoderen, gemeten] = [0, 0, 0];
  const decode = async (stuk) => {
    const van = performance.now();
    const gedecodeerd = await codec.decode(stuk);
    decoderen += performance.now() - van;
    if (Math.floor(gelezen / deel) < Math.floor((gelezen + stuk.length) / deel)) gemeten += meetGeheugen(geheugen);
    gelezen += stuk.length;
    return gedecodeerd;
  };
  const reading = new Reading({ store, decode, batchSize: BATCH });
  const runners = projecties.map((projection) => new ProjectionRunner({ database: db, reading, projection, knownTypes: new Set(CATALOGUS.keys()) }));
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
