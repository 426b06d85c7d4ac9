// Appends, reads and follows while the parent lets the server fail; prints a line for each acknowledged append.
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { openEventStoreDb, START } from '../../../dist/index.js';

const [, , connectionString, appenders, appends] = process.argv;
const store = openEventStoreDb({ connectionString, timeoutMs: 1_000, backoffMs: 10, attempts: 1_000 });
const tekst = 'x'.repeat(20_000);

async function append(appender) {
  const stream = `br.Proef-${appender}`;
  for (let index = 0; index < Number(appends); index += 1) {
    const event = { id: randomUUID(), type: 'Proef', data: { tekst }, metadata: {} };
    await store.append(stream, index === 0 ? 'none' : BigInt(index - 1), [event]);
    process.stdout.write(`${event.id}\n`);
  }
}

async function follow(count) {
  let due = 1n;
  for await (const item of store.subscribeAll({ after: START })) {
    if ('caughtUp' in item) continue;
    if (item.nummer !== due) throw new Error(`nummer ${item.nummer} where ${due} was due`);
    if (due === count) return;
    due += 1n;
  }
}

/** Reads fail while the server does; that is not what this is about. */
async function readUntil(done) {
  while (!done.aborted) {
    await store.head().catch(() => undefined);
    await delay(5);
  }
}

const done = new AbortController();
const reading = readUntil(done.signal);
await Promise.all([
  follow(BigInt(appenders) * BigInt(appends)),
  ...Array.from({ length: Number(appenders) }, (_, appender) => append(appender)),
]);
done.abort();
await reading;
await store.close();
process.stdout.write('klaar\n');
