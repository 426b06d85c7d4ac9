import { describe, expect, it } from '@jest/globals';
import { checkpointOf, isCaughtUp, START } from '../port.js';
import type { CaughtUp, EventStore, RecordedEvent } from '../port.js';
import {
  collect, event, events, ids, newStream, nummers, onlyEvents, present, takeUntil, withStore,
} from './fixture.contract.js';
import type { MakeStore, StoreFixture } from './fixture.contract.js';

/** Subscribing: catching up, going live, ending. */
export function subscribeContract(makeStore: MakeStore): void {
  describe('subscribeAll', () => {
    it('says CaughtUp at once in an empty store', withStore(makeStore, async ({ store }) => {
      expect(await takeUntil(store.subscribeAll({ after: START }), () => true)).toEqual([{ caughtUp: true }]);
    }));

    it('gives what is there, says CaughtUp, and goes on live', withStore(makeStore, async (fixture) => {
      const { store } = fixture;
      const stream = newStream(fixture);
      const [past, live] = [events(3), events(2)];
      await store.append(stream, 'none', past);
      const taken: string[] = [];
      for await (const item of store.subscribeAll({ after: START })) {
        taken.push(isCaughtUp(item) ? 'caught up' : item.id);
        if (taken.length === 4) await store.append(stream, 2n, live);
        if (taken.length === 7) break;
      }
      expect(taken).toEqual([...ids(past), 'caught up', ...ids(live), 'caught up']);
    }));

    it('wakes a subscriber that is already waiting', withStore(makeStore, async (fixture) => {
      const { store } = fixture;
      const subscription = store.subscribeAll({ after: START })[Symbol.asyncIterator]();
      expect(await subscription.next()).toEqual({ done: false, value: { caughtUp: true } });
      const waiting = subscription.next();
      const live = event();
      await store.append(newStream(fixture), 'none', [live]);
      expect(await waiting).toMatchObject({ value: { id: live.id, nummer: 1n } });
      await subscription.return?.();
    }));

    it('resumes behind the checkpoint of the last event handled', withStore(makeStore, async (fixture) => {
      const { store } = fixture;
      await store.append(newStream(fixture), 'none', events(400));
      const first = await takeUntil(store.subscribeAll({ after: START }), (taken) => taken.length === 150);
      const after = checkpointOf(present(onlyEvents(first).at(-1)));
      const rest = await takeUntil(store.subscribeAll({ after }), (taken) => taken.some(isCaughtUp));
      expect([...onlyEvents(first), ...onlyEvents(rest)]).toEqual(await collect(store.readAll({ after: START })));
    }));

    it('starts at the head with CaughtUp alone', withStore(makeStore, async (fixture) => {
      const { store } = fixture;
      await store.append(newStream(fixture), 'none', events(3));
      const after = checkpointOf(present((await collect(store.readAll({ after: START }))).at(-1)));
      expect(await takeUntil(store.subscribeAll({ after }), () => true)).toEqual([{ caughtUp: true }]);
    }));

    it('goes live without gap or double while appends go on', withStore(makeStore, async (fixture) => {
      const { store } = fixture;
      await store.append(newStream(fixture), 'none', events(600));
      const subscribers = Array.from({ length: 3 }, () =>
        takeUntil(store.subscribeAll({ after: START }), (taken) => onlyEvents(taken).length === 1_000));
      await Promise.all(Array.from({ length: 8 }, () => appendOneByOne(fixture, 50)));
      for (const taken of await Promise.all(subscribers)) {
        expect(onlyEvents(taken).map(({ nummer }) => nummer)).toEqual(nummers(1_000));
        for (const [index, item] of taken.entries()) {
          if (isCaughtUp(item)) expect(isCaughtUp(taken[index - 1] ?? item) && index > 0).toBe(false);
        }
      }
    }));

    it('stops loudly at a checkpoint past the head', withStore(makeStore, async (fixture) => {
      const { store } = fixture;
      await store.append(newStream(fixture), 'none', events(2));
      const last = checkpointOf(present((await collect(store.readAll({ after: START }))).at(-1)));
      const after = { nummer: last.nummer + 1n, commit: last.commit + 1_000_000n, prepare: last.prepare + 1_000_000n };
      await expect(collect(store.subscribeAll({ after }))).rejects.toMatchObject({ name: 'UnknownCheckpointError', after });
    }));

    it('ends without an error when the signal aborts', withStore(makeStore, async (fixture) => {
      const { store } = fixture;
      await store.append(newStream(fixture), 'none', events(2));
      const abort = new AbortController();
      const whileWaiting: unknown[] = [];
      for await (const item of store.subscribeAll({ after: START, signal: abort.signal })) {
        whileWaiting.push(item);
        if (isCaughtUp(item)) setImmediate(() => { abort.abort(); });
      }
      expect(whileWaiting).toHaveLength(3);
      expect(await collect(store.subscribeAll({ after: START, signal: abort.signal }))).toEqual([]);
    }));

    it('gives no event after the signal has aborted', withStore(makeStore, async (fixture) => {
      const { store } = fixture;
      await store.append(newStream(fixture), 'none', events(5));
      const abort = new AbortController();
      let taken = 0;
      for await (const _ of store.subscribeAll({ after: START, signal: abort.signal })) {
        taken += 1;
        if (taken === 2) abort.abort();
      }
      expect(taken).toBe(2);
    }));
  });

  describe('close', () => {
    it('ends the subscriptions', withStore(makeStore, async (fixture) => {
      const { store } = fixture;
      await store.append(newStream(fixture), 'none', events(2));
      let caughtUp = 0;
      const followers = Array.from({ length: 2 }, async () => {
        const taken: (RecordedEvent | CaughtUp)[] = [];
        for await (const item of store.subscribeAll({ after: START })) {
          taken.push(item);
          if (isCaughtUp(item)) caughtUp += 1;
          if (caughtUp === 2) void store.close();
        }
        return taken;
      });
      for (const taken of await Promise.all(followers)) expect(onlyEvents(taken)).toHaveLength(2);
    }));

    it('finishes the appends already handed in', withStore(makeStore, async (fixture) => {
      const { store } = fixture;
      const stream = newStream(fixture);
      const appends = [store.append(stream, 'none', [event()]), store.append(stream, 0n, [event()])];
      await store.close();
      expect((await Promise.all(appends)).map(({ revision }) => revision)).toEqual([0n, 1n]);
    }));

    it('may be called twice, and refuses every later call', withStore(makeStore, async (fixture) => {
      const { store } = fixture;
      const stream = newStream(fixture);
      await store.append(stream, 'none', [event()]);
      await store.close();
      await store.close();
      const closed = { name: 'StoreClosedError', code: 'store-closed' };
      await expect(store.append(stream, 0n, [event()])).rejects.toMatchObject(closed);
      await expect(collect(store.readStream(stream))).rejects.toMatchObject(closed);
      await expect(collect(store.readAll({ after: START }))).rejects.toMatchObject(closed);
      await expect(collect(store.subscribeAll({ after: START }))).rejects.toMatchObject(closed);
      await expect(store.head()).rejects.toMatchObject(closed);
    }));

    it('stops a read that is under way with an error, never with a short answer', withStore(makeStore, async (fixture) => {
      const { store } = fixture;
      await store.append(newStream(fixture), 'none', events(1_000));
      await expect(readAndClose(store)).rejects.toMatchObject({ code: 'store-closed' });
    }));
  });
}

async function readAndClose(store: EventStore): Promise<void> {
  for await (const { nummer } of store.readAll({ after: START })) {
    if (nummer === 10n) await store.close();
  }
}

async function appendOneByOne(fixture: StoreFixture, count: number): Promise<void> {
  const stream = newStream(fixture);
  for (let index = 0; index < count; index += 1) {
    await fixture.store.append(stream, index === 0 ? 'none' : BigInt(index - 1), [event(index)]);
  }
}
