// The embedded event store beside plain better-sqlite3 doing the same work on the same disk, in one run.
//   npm run build && node bench/opslag.mjs [events to grow to, default 200000] [folder on the disk to measure]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { v7 } from 'uuid';
import { openSqliteEventStore, START } from '@besluitregister/event-store';

const TOT = Number(process.argv[2] ?? 200_000);
const map = mkdtempSync(join(process.argv[3] ?? tmpdir(), 'br-bench-'));
const mediaan = (getallen) => [...getallen].sort((a, b) => a - b)[Math.floor(getallen.length / 2)];
const perSeconde = (aantal, ms) => Math.round((aantal / ms) * 1_000);

/** An event as a vastlegging is: some 900 bytes, half of it ciphertext. */
function gebeurtenis(stream, revision) {
  return {
    id: v7(), type: 'MededelingVastgelegd',
    data: { vergaderingId: stream.slice(-36), vastleggingId: v7(), volgorde: revision, tekst: { kid: v7(), iv: 'A'.repeat(16), ct: 'x'.repeat(400), commitment: 'c'.repeat(64) } },
    metadata: { schemaVersion: 1, stream, revision, recordedAt: '2026-11-24T09:00:00.123Z', actor: { id: v7(), role: 'secretaris', organisation: null, method: 'lokaal' }, reason: null, commandId: v7() },
  };
}

/** `aantal` batches, each of a stream of its own. */
function batches(aantal, grootte) {
  return Array.from({ length: aantal }, () => {
    const stream = `br.Vergadering-${v7()}`;
    return Array.from({ length: grootte }, (_, revision) => gebeurtenis(stream, revision));
  });
}

async function duur(werk) {
  const begin = performance.now();
  await werk();
  return performance.now() - begin;
}

/** Plain inserts in a table made by the store itself, one durable transaction for each batch; nothing is checked but by the table. */
async function kaal(bestand) {
  await openSqliteEventStore({ file: bestand }).close();
  const db = new Database(bestand);
  db.pragma('synchronous = FULL');
  const insert = db.prepare('INSERT INTO events (nummer, stream, revision, id, type, data, metadata) VALUES (?, ?, ?, ?, ?, ?, ?)');
  let nummer = 0;
  const schrijf = db.transaction((events) => {
    for (const { id, type, data, metadata } of events) insert.run(nummer += 1, metadata.stream, metadata.revision, id, type, JSON.stringify(data), JSON.stringify(metadata));
  });
  return { db, schrijf: (events) => schrijf.immediate(events) };
}

const voegToe = (store, events) => store.append(events[0].metadata.stream, 'none', events);
const uitslagen = [];
const meld = (wat, verhouding, eis, meer) => {
  uitslagen.push({ wat, verhouding: Number(verhouding.toFixed(2)), eis, ...meer });
  process.stdout.write(`${wat}: ${verhouding.toFixed(2)}x (${eis}) ${JSON.stringify(meer)}\n`);
};

const store = openSqliteEventStore({ file: join(map, 'register.sqlite') });
const plat = await kaal(join(map, 'kaal.sqlite'));
try {
  for (const [grootte, aantal] of [[1, 400], [20, 100]]) {
    const [ons, kaalMs] = [[], []];
    for (let ronde = 0; ronde < 5; ronde++) {
      const [a, b] = [batches(aantal, grootte), batches(aantal, grootte)];
      ons.push(await duur(async () => { for (const events of a) await voegToe(store, events); }));
      kaalMs.push(await duur(() => { for (const events of b) plat.schrijf(events); }));
    }
    meld(`one writer, ${grootte} a time, against better-sqlite3`, mediaan(kaalMs) / mediaan(ons), '>= 0.8', { eventsPerSeconde: perSeconde(aantal * grootte, mediaan(ons)), kaal: perSeconde(aantal * grootte, mediaan(kaalMs)) });
  }

  const [een, samen] = [[], []];
  for (let ronde = 0; ronde < 5; ronde++) {
    const [a, b] = [batches(640, 1), batches(640, 1)];
    een.push(await duur(async () => { for (const events of a) await voegToe(store, events); }));
    samen.push(await duur(() => Promise.all(Array.from({ length: 64 }, async (_, schrijver) => {
      for (let nr = schrijver; nr < b.length; nr += 64) await voegToe(store, b[nr]);
    }))));
  }
  meld('64 writers at once, against one at a time', mediaan(een) / mediaan(samen), '>= 5', { eenPerSeconde: perSeconde(640, mediaan(een)), samenPerSeconde: perSeconde(640, mediaan(samen)) });

  const groei = openSqliteEventStore({ file: join(map, 'groei.sqlite') });
  let aantal = 0;
  const tot = async (doel) => { for (; aantal < doel; aantal += 100) await voegToe(groei, batches(1, 100)[0]); };
  const perEvent = async () => {
    const tijden = [];
    for (let ronde = 0; ronde < 40; ronde++, aantal += 100) {
      const [events] = batches(1, 100);
      tijden.push(await duur(() => voegToe(groei, events)) / 100);
    }
    return mediaan(tijden);
  };
  await tot(10_000);
  const klein = await perEvent();
  await tot(TOT);
  const groot = await perEvent();
  meld(`append time per event at ${TOT} events, against 10000`, groot / klein, '<= 1.1', { msBijTienduizend: Number(klein.toFixed(3)), msBijTot: Number(groot.toFixed(3)) });

  const lezen = [];
  const selecteren = [];
  for (let ronde = 0; ronde < 3; ronde++) {
    lezen.push(await duur(async () => { let n = 0n; for await (const { nummer } of groei.readAll({ after: START })) n = nummer; return n; }));
    const db = new Database(join(map, 'groei.sqlite'), { readonly: true });
    selecteren.push(await duur(() => {
      for (const { data, metadata } of db.prepare('SELECT nummer, stream, revision, id, type, data, metadata FROM events ORDER BY nummer').iterate()) { JSON.parse(data); JSON.parse(metadata); }
    }));
    db.close();
  }
  meld(`read-all of ${aantal} events, against SELECT and JSON.parse`, mediaan(selecteren) / mediaan(lezen), '>= 0.5', { eventsPerSeconde: perSeconde(aantal, mediaan(lezen)), kaal: perSeconde(aantal, mediaan(selecteren)) });
  await groei.close();
} finally {
  await store.close();
  plat.db.close();
  rmSync(map, { recursive: true, force: true });
}
process.stdout.write(`${JSON.stringify({ node: process.version, uitslagen })}\n`);
