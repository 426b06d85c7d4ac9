import { describe, expect, it } from '@jest/globals';
import { checkpointOf, START } from '../port.js';
import { collect, event, events, ids, newStream, nummers, present, withStore } from './fixture.contract.js';
import type { MakeStore } from './fixture.contract.js';

/** Reading a stream and reading everything. */
export function readContract(makeStore: MakeStore): void {
  describe('readStream', () => {
    it('gives nothing for a stream that does not exist', withStore(makeStore, async (fixture) => {
      const stream = newStream(fixture);
      expect(await collect(fixture.store.readStream(stream))).toEqual([]);
      expect(await collect(fixture.store.readStream(stream, { direction: 'backwards' }))).toEqual([]);
    }));

    it('gives back exactly what was appended, also when the caller changes it afterwards', withStore(makeStore, async (fixture) => {
      const { store } = fixture;
      const stream = newStream(fixture);
      const original = event(7);
      const handedIn = { ...original, data: { ...original.data } };
      const appended = store.append(stream, 'none', [handedIn]);
      handedIn.data['volgnummer'] = 8;
      const { position } = await appended;
      expect(await collect(store.readStream(stream))).toEqual([{ ...original, stream, revision: 0n, position }]);
    }));

    it('reads forwards and backwards, from a revision and to a limit', withStore(makeStore, async (fixture) => {
      const { store } = fixture;
      const stream = newStream(fixture);
      await store.append(newStream(fixture), 'none', events(3));
      await store.append(stream, 'none', events(10));
      const revisions = async (options: Parameters<typeof store.readStream>[1]): Promise<bigint[]> =>
        (await collect(store.readStream(stream, options))).map(({ revision }) => revision);
      expect(await revisions({})).toEqual(nummers(10).map((nummer) => nummer - 1n));
      expect(await revisions({ direction: 'backwards' })).toEqual(nummers(10).map((nummer) => nummer - 1n).reverse());
      expect(await revisions({ from: 7n })).toEqual([7n, 8n, 9n]);
      expect(await revisions({ from: 7n, limit: 2 })).toEqual([7n, 8n]);
      expect(await revisions({ from: 2n, direction: 'backwards' })).toEqual([2n, 1n, 0n]);
      expect(await revisions({ direction: 'backwards', limit: 2 })).toEqual([9n, 8n]);
      expect(await revisions({ from: 99n })).toEqual([]);
      expect(await revisions({ from: 99n, direction: 'backwards', limit: 1 })).toEqual([9n]);
      expect(await revisions({ limit: 0 })).toEqual([]);
    }));

    it('gives a limit that is longer than one page', withStore(makeStore, async (fixture) => {
      const { store } = fixture;
      const stream = newStream(fixture);
      const batch = events(700);
      await store.append(stream, 'none', batch);
      expect(ids(await collect(store.readStream(stream, { from: 10n, limit: 600 })))).toEqual(ids(batch.slice(10, 610)));
      expect(ids(await collect(store.readStream(stream, { direction: 'backwards', limit: 600 }))))
        .toEqual(ids(batch.slice(100)).reverse());
    }));
  });

  describe('readAll', () => {
    it('gives the events of all streams in the order of appending, numbered from 1', withStore(makeStore, async (fixture) => {
      const { store } = fixture;
      const [a, b] = [newStream(fixture), newStream(fixture)];
      const appended = events(6);
      for (const [index, data] of appended.entries()) {
        const revision = BigInt(Math.floor(index / 2)) - 1n;
        await store.append(index % 2 === 0 ? a : b, revision < 0n ? 'none' : revision, [data]);
      }
      const all = await collect(store.readAll({ after: START }));
      expect(ids(all)).toEqual(ids(appended));
      expect(all.map(({ stream }) => stream)).toEqual([a, b, a, b, a, b]);
      expect(all.map(({ nummer }) => nummer)).toEqual(nummers(6));
      for (const [index, { position }] of all.entries()) {
        expect(position.commit).toBeGreaterThan(all[index - 1]?.position.commit ?? START.commit);
      }
    }));

    it('starts behind the checkpoint: resuming anywhere gives no gap and no double', withStore(makeStore, async (fixture) => {
      const { store } = fixture;
      await store.append(newStream(fixture), 'none', events(300));
      const all = await collect(store.readAll({ after: START }));
      for (const index of [0, 1, 127, 128, 255, 298, 299]) {
        const rest = await collect(store.readAll({ after: checkpointOf(present(all[index])) }));
        expect(rest).toEqual(all.slice(index + 1));
      }
    }));

    it('stops at the limit', withStore(makeStore, async (fixture) => {
      const { store } = fixture;
      await store.append(newStream(fixture), 'none', events(300));
      const first = await collect(store.readAll({ after: START, limit: 200 }));
      expect(first.map(({ nummer }) => nummer)).toEqual(nummers(200));
      const rest = await collect(store.readAll({ after: checkpointOf(present(first.at(-1))), limit: 500 }));
      expect(rest).toHaveLength(100);
      expect(await collect(store.readAll({ after: START, limit: 0 }))).toEqual([]);
    }));

    it('gives an unbroken sequence while others write', withStore(makeStore, async (fixture) => {
      const { store } = fixture;
      await store.append(newStream(fixture), 'none', events(500));
      const writer = (async () => {
        const stream = newStream(fixture);
        await store.append(stream, 'none', [event()]);
        for (let revision = 0n; revision < 99n; revision += 1n) await store.append(stream, revision, [event()]);
      })();
      const seen = await collect(store.readAll({ after: START }));
      await writer;
      expect(seen.length).toBeGreaterThanOrEqual(500);
      expect(seen).toEqual((await collect(store.readAll({ after: START }))).slice(0, seen.length));
    }));

    it('stops loudly at a checkpoint past the head', withStore(makeStore, async (fixture) => {
      const { store } = fixture;
      await store.append(newStream(fixture), 'none', events(2));
      const last = checkpointOf(present((await collect(store.readAll({ after: START }))).at(-1)));
      const after = { nummer: last.nummer + 10n, commit: last.commit + 1_000_000n, prepare: last.prepare + 1_000_000n };
      await expect(collect(store.readAll({ after }))).rejects.toMatchObject({ code: 'unknown-checkpoint', after });
    }));
  });

  describe('head', () => {
    it('is the start of an empty store, and then the last event', withStore(makeStore, async (fixture) => {
      const { store } = fixture;
      expect(await store.head()).toEqual({ commit: START.commit, prepare: START.prepare });
      const { position } = await store.append(newStream(fixture), 'none', events(3));
      expect(await store.head()).toEqual(position);
    }));
  });
}
