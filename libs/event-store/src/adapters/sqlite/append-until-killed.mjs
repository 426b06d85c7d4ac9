/**
 * Child process of sqlite-crash.int.spec.ts: appends to the file given until it is killed, and says which events
 * were acknowledged, one JSON line each. `process.stdout` on a pipe is synchronous on POSIX.
 */
import { randomUUID } from 'node:crypto';
import { openSqliteEventStore } from '../../../dist/index.js';

const store = openSqliteEventStore({ file: process.argv[2] });

async function appendForEver() {
  const stream = `br.Proef-${randomUUID()}`;
  for (let revision = -1n; ; revision += 2n) {
    const batch = [1, 2].map(() => ({ id: randomUUID(), type: 'Proef', data: { tekst: 'x'.repeat(500) }, metadata: {} }));
    const { position } = await store.append(stream, revision < 0n ? 'none' : revision, batch);
    process.stdout.write(`${JSON.stringify({ stream, ids: batch.map(({ id }) => id), last: Number(position.commit) })}\n`);
  }
}

await Promise.all(Array.from({ length: 8 }, appendForEver));
