import { MemoryEventStore } from '@besluitregister/event-store';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import type { Database } from './database.js';
import type { ProjectionRunner } from './runner.js';
import { elkeEngine } from './test-engines.fixture.js';
import { append, decodeToy, empty, gate, said, toyProjection, toyRunner } from './toy.contract.js';
import type { Toy } from './toy.contract.js';
import { waitForCheckpoints } from './wait-for-checkpoints.js';

elkeEngine((open) => {
  describe('waiting without a runner', () => {
    let database: Database;
    let store: MemoryEventStore;
    let toy: ProjectionRunner<Toy>;

    beforeAll(async () => { database = await open(); });
    afterAll(() => database.close());
    beforeEach(() => {
      store = new MemoryEventStore();
      toy = toyRunner(database, store);
    });
    afterEach(async () => {
      await toy.stop();
      await empty(database);
    });

    it('is over once readers see the position', async () => {
      await toy.start();
      await append(store, said('een'));
      expect(await waitForCheckpoints(database, ['toy'], await store.head(), 10_000)).toBe(true);
      expect(await waitForCheckpoints(database, ['toy'], await store.head(), 0)).toBe(true);
    });

    it('goes on until they do', async () => {
      const held = gate();
      toy = toyRunner(database, store, { decode: async (event) => { await held.passed; return decodeToy(event); } });
      await append(store, said('een'));
      await toy.start();
      expect(await waitForCheckpoints(database, ['toy'], await store.head(), 0)).toBe(false);
      const waiting = waitForCheckpoints(database, ['toy'], await store.head(), 10_000);
      held.open();
      expect(await waiting).toBe(true);
    });

    it('ends with false when the time is over', async () => {
      await toy.start();
      expect(await waitForCheckpoints(database, ['toy'], { commit: 99n, prepare: 99n }, 120)).toBe(false);
    });

    it('compares the prepare position too', async () => {
      await append(store, said('een'));
      await toy.start();
      await toy.caughtUp();
      const { commit, prepare } = await store.head();
      expect(await waitForCheckpoints(database, ['toy'], { commit, prepare: prepare + 1n }, 0)).toBe(false);
      expect(await waitForCheckpoints(database, ['toy'], { commit: commit - 1n, prepare: prepare + 1n }, 0)).toBe(true);
    });

    it('asks for every read model that is named', async () => {
      await toy.start();
      await toy.caughtUp();
      expect(await waitForCheckpoints(database, ['toy'], { commit: 0n, prepare: 0n }, 0)).toBe(true);
      expect(await waitForCheckpoints(database, ['toy', 'other'], { commit: 0n, prepare: 0n }, 0)).toBe(false);
    });

    it('looks at the version that is served, not at the one being built', async () => {
      await append(store, said('een'));
      await toy.start();
      await toy.caughtUp();
      await toy.stop();
      await append(store, said('twee'));
      const held = gate();
      toy = toyRunner(database, store, {
        projection: toyProjection({ version: 2 }), batchSize: 1,
        decode: async (event) => { if (event.nummer === 2n) await held.passed; return decodeToy(event); },
      });
      await toy.start();
      expect(await waitForCheckpoints(database, ['toy'], await store.head(), 60)).toBe(false);
      held.open();
      expect(await waitForCheckpoints(database, ['toy'], await store.head(), 10_000)).toBe(true);
    });

    it('is false where no projector has ever run', async () => {
      expect(await waitForCheckpoints(database, ['toy'], { commit: 0n, prepare: 0n }, 60)).toBe(false);
    });
  });
});
