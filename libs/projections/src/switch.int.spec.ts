import { MemoryEventStore } from '@besluitregister/event-store';
import type { EventStore } from '@besluitregister/event-store';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import type { Database } from './database.js';
import type { Projection } from './projection.js';
import type { ProjectionRunner } from './runner.js';
import { elkeEngine } from './test-engines.fixture.js';
import { append, decodeToy, empty, gate, linesRead, said, schemas, toyProjection, toyRunner } from './toy.contract.js';
import type { Toy } from './toy.contract.js';

elkeEngine((open) => {
  let database: Database;
  let store: MemoryEventStore;
  let runners: ProjectionRunner<Toy>[];

  beforeAll(async () => { database = await open(); });
  afterAll(() => database.close());
  beforeEach(async () => {
    store = new MemoryEventStore();
    runners = [];
    await append(store, said('een'), said('twee'));
  });
  afterEach(async () => {
    await Promise.all(runners.map((runner) => runner.stop()));
    await database.script('DROP SCHEMA IF EXISTS rapportage CASCADE');
    await empty(database);
  });

  function runner(changes: Parameters<typeof toyRunner>[2] = {}): ProjectionRunner<Toy> {
    const made = toyRunner(database, store, changes);
    runners.push(made);
    return made;
  }

  /** Other columns than version 1, and no sums any more. */
  const second: Projection<Toy> = toyProjection({
    version: 2,
    schema: 'CREATE TABLE regels (tekst text NOT NULL, nummer bigint NOT NULL)',
    async apply(tx, batch) {
      for (const { event, nummer } of batch) await tx.query('INSERT INTO regels VALUES ($1, $2)', [event.tekst.toUpperCase(), nummer]);
    },
  });

  async function firstVersion(): Promise<ProjectionRunner<Toy>> {
    const first = runner();
    await first.start();
    await first.caughtUp();
    return first;
  }

  /** Version 2 under way, held at its first event. */
  async function secondVersionHeld(): Promise<{ next: ProjectionRunner<Toy>; release: () => void }> {
    const held = gate();
    const next = runner({ projection: second, decode: async (event) => { await held.passed; return decodeToy(event); } });
    await next.start();
    return { next, release: held.open };
  }

  describe('a new version', () => {
    it('is built beside the old one, which is read until the switch and then dropped', async () => {
      await (await firstVersion()).stop();
      await append(store, said('drie'));
      const { next, release } = await secondVersionHeld();
      expect(await linesRead(database)).toEqual(['een', 'twee']);
      expect(next.status()).toMatchObject({ version: 2, state: 'inhalen' });
      release();
      await next.caughtUp();
      expect(await linesRead(database)).toEqual(['EEN', 'TWEE', 'DRIE']);
      expect(await schemas(database)).toEqual(['rm_toy_v2']);
      expect(await database.query('SELECT name, version, nummer FROM projections.checkpoints')).toEqual([{ name: 'toy', version: 2, nummer: 3n }]);
      await expect(database.query('SELECT * FROM rm.tellingen')).rejects.toMatchObject({ code: '42P01' });
    });

    it('is not yet what a reader waits for', async () => {
      await (await firstVersion()).stop();
      const held = gate();
      const next = runner({
        projection: second, batchSize: 1,
        decode: async (event) => { if (event.nummer === 2n) await held.passed; return decodeToy(event); },
      });
      await next.start();
      expect(await next.waitFor({ commit: 1n, prepare: 1n }, 50)).toBe(false);
      held.open();
      expect(await next.waitFor({ commit: 1n, prepare: 1n }, 10_000)).toBe(true);
      expect(await linesRead(database)).toEqual(['EEN', 'TWEE']);
    });

    it('takes the place of the old one also when events come in faster than they are followed', async () => {
      const first = await firstVersion();
      await append(store, ...Array.from({ length: 7 }, () => said('meer')));
      await first.caughtUp();
      await first.stop();
      // Every event read is followed by a new one, so there is no arriving at the head.
      const flooded: EventStore = {
        append: (...request) => store.append(...request),
        readStream: (...request) => store.readStream(...request),
        readAll: (options) => store.readAll(options),
        head: () => store.head(),
        close: () => store.close(),
        async *subscribeAll(options) {
          for await (const item of store.subscribeAll(options)) {
            await append(store, said('meer'));
            yield item;
          }
        },
      };
      const next = runner({ projection: second, batchSize: 2, store: flooded });
      await next.start();
      expect(await next.waitFor({ commit: 12n, prepare: 12n }, 10_000)).toBe(true);
      await next.stop();
      const rows = await database.query<{ nummer: bigint }>('SELECT nummer FROM rm.regels ORDER BY nummer');
      expect(rows.map(({ nummer }) => nummer)).toEqual(rows.map((_, place) => BigInt(place + 1)));
      expect((await linesRead(database)).slice(0, 3)).toEqual(['EEN', 'TWEE', 'MEER']);
      expect(await schemas(database)).toEqual(['rm_toy_v2']);
    });

    it('lets a runner of the old version go on until the switch, and then stop', async () => {
      const first = await firstVersion();
      const { next, release } = await secondVersionHeld();
      await append(store, said('drie'));
      await first.caughtUp();
      expect(await linesRead(database)).toEqual(['een', 'twee', 'drie']);
      release();
      await next.caughtUp();
      await append(store, said('vier'));
      await expect(first.caughtUp()).rejects.toMatchObject({ code: 'verouderd' });
      await next.caughtUp();
      expect(await linesRead(database)).toEqual(['EEN', 'TWEE', 'DRIE', 'VIER']);
    });

    it('takes over what the old one has by then in the switch itself, and gives it once', async () => {
      const first = await firstVersion();
      const held = gate();
      const next = runner({ projection: second, batchSize: 2, decode: async (event) => { if (event.nummer === 2n) await held.passed; return decodeToy(event); } });
      await next.start();
      // The old one has an event that the new one's subscription did not give when it arrives at the head.
      await first.stop();
      await database.script('UPDATE projections.checkpoints SET nummer = 3, commit_position = 3, prepare_position = 3 WHERE version = 1');
      const appended = append(store, said('drie'));
      held.open();
      await appended;
      await next.caughtUp();
      await append(store, said('vier'));
      await next.caughtUp();
      expect(await linesRead(database)).toEqual(['EEN', 'TWEE', 'DRIE', 'VIER']);
    });

    it('goes on building after a stop halfway', async () => {
      await (await firstVersion()).stop();
      const { next, release } = await secondVersionHeld();
      const stopping = next.stop();
      release();
      await stopping;
      const again = runner({ projection: second });
      await again.start();
      await again.caughtUp();
      expect(await linesRead(database)).toEqual(['EEN', 'TWEE']);
    });

    it('drops at its next start what a crash after the switch left', async () => {
      const next = runner({ projection: second });
      await next.start();
      await next.stop();
      await database.script(`CREATE SCHEMA rm_toy_v1; INSERT INTO projections.checkpoints VALUES ('toy', 1, 2, 2, 2, NULL)`);
      await next.start();
      expect(await schemas(database)).toEqual(['rm_toy_v2']);
    });

    it('does not switch over a report that still builds on the old one', async () => {
      await (await firstVersion()).stop();
      await database.script('CREATE SCHEMA rapportage; CREATE VIEW rapportage.regels AS SELECT tekst FROM rm.regels');
      const next = runner({ projection: second });
      await next.start();
      await expect(next.caughtUp()).rejects.toMatchObject({ code: 'storing', message: expect.stringContaining('2BP01') });
      expect(await database.query('SELECT tekst FROM rapportage.regels ORDER BY 1')).toEqual([{ tekst: 'een' }, { tekst: 'twee' }]);
    });

    it('is not rolled back by older software', async () => {
      const next = runner({ projection: second });
      await next.start();
      await next.stop();
      const first = runner();
      await first.start();
      expect(first.status()).toMatchObject({ state: 'gestopt', error: { code: 'verouderd' } });
      await expect(first.rebuild()).rejects.toMatchObject({ code: 'verouderd' });
      expect(await schemas(database)).toEqual(['rm_toy_v2']);
    });
  });
});
