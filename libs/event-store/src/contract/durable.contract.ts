import { describe, expect, it } from '@jest/globals';
import { checkpointOf, START } from '../port.js';
import { collect, event, events, newStream, nummers, onlyEvents, present, takeUntil, withStore } from './fixture.contract.js';
import type { DurableStoreFixture, MakeStore } from './fixture.contract.js';

/** What must hold over a restart. */
export function durableContract(makeStore: MakeStore<DurableStoreFixture>): void {
  describe('after a restart', () => {
    it('everything is there, and nummer and revision go on without a gap', withStore(makeStore, async (fixture) => {
      const stream = newStream(fixture);
      await fixture.store.append(stream, 'none', events(5));
      await expect(fixture.store.append(stream, 'none', events(3))).rejects.toMatchObject({ code: 'concurrency' });
      const before = await collect(fixture.store.readAll({ after: START }));
      const store = await fixture.reopen();
      expect(await collect(store.readAll({ after: START }))).toEqual(before);
      expect((await store.append(stream, 4n, [event()])).revision).toBe(5n);
      expect((await collect(store.readAll({ after: START }))).map(({ nummer }) => nummer)).toEqual(nummers(6));
    }));

    it('a retry is still recognised', withStore(makeStore, async (fixture) => {
      const stream = newStream(fixture);
      const batch = events(3);
      const original = await fixture.store.append(stream, 'none', batch);
      const store = await fixture.reopen();
      expect(await store.append(stream, 'none', batch)).toEqual(original);
      await expect(store.append(stream, 2n, batch)).rejects.toMatchObject({ code: 'concurrency' });
    }));

    it('a subscription resumes from its checkpoint', withStore(makeStore, async (fixture) => {
      const stream = newStream(fixture);
      await fixture.store.append(stream, 'none', events(5));
      const handled = await takeUntil(fixture.store.subscribeAll({ after: START }), (taken) => taken.length === 3);
      const store = await fixture.reopen();
      await store.append(stream, 4n, [event()]);
      const after = checkpointOf(present(onlyEvents(handled).at(-1)));
      const rest = await takeUntil(store.subscribeAll({ after }), (taken) => onlyEvents(taken).length === 3);
      expect(onlyEvents(rest).map(({ nummer }) => nummer)).toEqual([4n, 5n, 6n]);
    }));
  });
}
