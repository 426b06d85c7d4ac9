// The port beside the bare client of EventStoreDB, on the same server, in turns: each side is a process of its own, as one
// process talks to a server through one client. Needs a server with nothing else to do:
//   npm run build && BESLUITREGISTER_TEST_EVENTSTORE='esdb://127.0.0.1:2113?tls=false' node bench/eventstore.mjs
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { EventStoreDBClient, jsonEvent, NO_STREAM, START as BEGIN, streamNameFilter } from '@eventstore/db-client';
import { isCaughtUp, openEventStoreDb, START } from '@besluitregister/event-store';
import { v4, v7 } from 'uuid';

const server = process.env['BESLUITREGISTER_TEST_EVENTSTORE'];
const RONDES = 5;
const mediaan = (getallen) => [...getallen].sort((a, b) => a - b)[Math.floor(getallen.length / 2)];

function gebeurtenis(stream, revision) {
  return {
    id: v7(), type: 'MededelingVastgelegd',
    data: { vergaderingId: stream.slice(-36), vastleggingId: v7(), volgorde: revision, tekst: { kid: v7(), iv: 'A'.repeat(16), ct: 'x'.repeat(400), commitment: 'c'.repeat(64) } },
    metadata: { schemaVersion: 1, stream, revision, recordedAt: '2026-11-24T09:00:00.123Z', actor: { id: v7(), role: 'secretaris', organisation: null, method: 'lokaal' }, reason: null, commandId: v7() },
  };
}

/** Batches of one event and of twenty, each for a stream of its own. */
function batches(prefix) {
  return [...Array(600).fill(1), ...Array(120).fill(20)].map((grootte) => {
    const stream = `${prefix}Vergadering-${v7()}`;
    return Array.from({ length: grootte }, (_, revision) => gebeurtenis(stream, revision));
  });
}

function poort(prefix) {
  const store = openEventStoreDb({ connectionString: server, prefix });
  return {
    schrijf: (events) => store.append(events[0].metadata.stream, 'none', events),
    haalIn: async (verwacht) => {
      let n = 0;
      for await (const event of store.subscribeAll({ after: START })) {
        if (!isCaughtUp(event)) n += 1;
        if (n === verwacht) break;
      }
      return n;
    },
    sluit: () => store.close(),
  };
}

function kaal(prefix) {
  const client = EventStoreDBClient.connectionString(server);
  return {
    schrijf: (events) => client.appendToStream(events[0].metadata.stream, events.map(jsonEvent), { expectedRevision: NO_STREAM }),
    haalIn: async (verwacht) => {
      let n = 0;
      for await (const _ of client.subscribeToAll({ fromPosition: BEGIN, filter: streamNameFilter({ prefixes: [prefix] }) })) {
        n += 1;
        if (n === verwacht) break;
      }
      return n;
    },
    sluit: () => client.dispose(),
  };
}

/** One side, once: how long writing the single events, the batches, and catching up with them all took, in milliseconds. */
async function meet(kant) {
  const prefix = `bench${v4().replaceAll('-', '').slice(0, 10)}.`;
  const { schrijf, haalIn, sluit } = kant === 'poort' ? poort(prefix) : kaal(prefix);
  const alle = batches(prefix);
  await schrijf([gebeurtenis(`${prefix}Vergadering-${v7()}`, 0)]);
  const duur = async (werk) => { const begin = performance.now(); await werk(); return performance.now() - begin; };
  const een = await duur(async () => { for (const events of alle.slice(0, 600)) await schrijf(events); });
  const twintig = await duur(async () => { for (const events of alle.slice(600)) await schrijf(events); });
  let gelezen = 0;
  const lezen = await duur(async () => { gelezen = await haalIn(3_001); });
  if (gelezen !== 3_001) throw new Error(`${gelezen} events read`);
  await sluit();
  return { een, twintig, lezen };
}

if (server === undefined) {
  console.log('overgeslagen: BESLUITREGISTER_TEST_EVENTSTORE is niet gezet, er is geen server om mee te praten');
} else if (process.argv[2] !== undefined) {
  process.send(await meet(process.argv[2]));
  process.exit(0);
} else {
  const uitslagen = { poort: [], kaal: [] };
  for (let ronde = 0; ronde < RONDES; ronde += 1) {
    for (const kant of ['kaal', 'poort']) {
      const kind = fork(new URL(import.meta.url), [kant]);
      const [uitslag] = await once(kind, 'message');
      uitslagen[kant].push(uitslag);
    }
  }
  for (const [wat, deel] of [['appending one event a time', 'een'], ['appending twenty a time', 'twintig'], ['catching up with 3,001 events', 'lezen']]) {
    const [onze, bare] = ['poort', 'kaal'].map((kant) => mediaan(uitslagen[kant].map((uitslag) => uitslag[deel])));
    console.log(`${wat}: ${(bare / onze).toFixed(2)}x the speed of the bare client (asked 0.8); ${onze.toFixed(0)} ms against ${bare.toFixed(0)} ms`);
  }
}
