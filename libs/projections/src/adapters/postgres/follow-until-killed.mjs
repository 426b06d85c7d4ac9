/**
 * Child process of postgres-runner.int.spec.ts: keeps the rows of one projection over the same 2000 events in every
 * process, slowly, and says its state and nummer until it is killed.
 */
import { MemoryEventStore } from '@besluitregister/event-store';

import { openPostgres, ProjectionRunner, Reading } from '../../../dist/index.js';

const database = await openPostgres({ connectionString: process.argv[2] });
const store = new MemoryEventStore();
await store.append('br.Proef-1', 'none', Array.from({ length: 2000 }, (_, n) => ({
  id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  type: 'Gezegd',
  data: { tekst: `tekst ${n}` },
  metadata: { recordedAt: '2026-11-24T09:00:00.000Z' },
})));
const runner = new ProjectionRunner({
  database,
  reading: new Reading({ store, batchSize: 10, decode: async (events) => events.map(({ data }) => data) }),
  knownTypes: new Set(['Gezegd']),
  projection: {
    name: 'toy',
    version: 1,
    schema: 'CREATE TABLE regels (nummer bigint PRIMARY KEY, tekst text NOT NULL)',
    types: ['Gezegd'],
    async apply(tx, batch) {
      for (const { event, nummer } of batch) await tx.query('INSERT INTO regels VALUES ($1, $2)', [nummer, event.tekst]);
    },
  },
});
await runner.start();
let told;
for (;;) {
  const { state, nummer, error } = runner.status();
  if (error) throw error;
  const line = `${state} ${nummer}\n`;
  if (line !== told) process.stdout.write(line);
  told = line;
  await new Promise((resolve) => { setTimeout(resolve, 5); });
}
