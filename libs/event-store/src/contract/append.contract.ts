import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { ConcurrencyError } from '../errors.js';
import type { EventData, EventStore } from '../port.js';
import { START } from '../port.js';
import { collect, event, events, ids, newStream, nummers, withStore } from './fixture.contract.js';
import type { MakeStore } from './fixture.contract.js';

/** Appending: revisions, concurrency, atomicity and retries. */
export function appendContract(makeStore: MakeStore): void {
  describe('append', () => {
    it('refuses to create a stream twice', withStore(makeStore, async (fixture) => {
      const { store } = fixture;
      const stream = newStream(fixture);
      const first = event();
      expect((await store.append(stream, 'none', [first])).revision).toBe(0n);
      await expect(store.append(stream, 'none', [event()])).rejects.toMatchObject({
        name: 'ConcurrencyError', code: 'concurrency', stream, expected: 'none', actual: 0n,
      });
      expect(ids(await collect(store.readStream(stream)))).toEqual([first.id]);
    }));

    it('refuses a stale and a future revision, and then takes the right one', withStore(makeStore, async (fixture) => {
      const { store } = fixture;
      const stream = newStream(fixture);
      await store.append(stream, 'none', events(3));
      await expect(store.append(stream, 1n, [event()])).rejects.toMatchObject({ code: 'concurrency', expected: 1n, actual: 2n });
      await expect(store.append(stream, 7n, [event()])).rejects.toMatchObject({ code: 'concurrency', expected: 7n, actual: 2n });
      await expect(store.append(newStream(fixture), 0n, [event()])).rejects.toMatchObject({ expected: 0n, actual: 'none' });
      expect((await store.append(stream, 2n, [event()])).revision).toBe(3n);
      expect(await collect(store.readAll({ after: START }))).toHaveLength(4);
    }));

    it('answers with revision and position of the last event', withStore(makeStore, async (fixture) => {
      const { store } = fixture;
      const stream = newStream(fixture);
      const result = await store.append(stream, 'none', events(3));
      const last = (await collect(store.readAll({ after: START }))).at(-1);
      expect(result).toEqual({ revision: 2n, position: last?.position });
      expect(await store.head()).toEqual(last?.position);
    }));

    it('lets exactly one of 20 parallel appenders win each revision', withStore(makeStore, async (fixture) => {
      const { store } = fixture;
      const stream = newStream(fixture);
      const appenders = Array.from({ length: 20 }, () => appendUntilAccepted(store, stream, event()));
      const revisions = (await Promise.all(appenders)).sort((a, b) => Number(a - b));
      expect(revisions).toEqual(nummers(20).map((nummer) => nummer - 1n));
      expect((await collect(store.readStream(stream))).map(({ revision }) => revision)).toEqual(revisions);
    }));

    it('takes 20 parallel appenders on 20 streams', withStore(makeStore, async (fixture) => {
      const { store } = fixture;
      const streams = Array.from({ length: 20 }, () => newStream(fixture));
      await Promise.all(streams.map(async (stream) => {
        for (let count = 0; count < 5; count += 1) {
          await store.append(stream, count === 0 ? 'none' : BigInt(count - 1), [event(count)]);
        }
      }));
      const all = await collect(store.readAll({ after: START }));
      expect(all.map(({ nummer }) => nummer)).toEqual(nummers(100));
      for (const stream of streams) {
        const own = all.filter((recorded) => recorded.stream === stream);
        expect(own.map(({ data }) => data['volgnummer'])).toEqual([0, 1, 2, 3, 4]);
      }
    }));

    it('writes all of a batch or nothing', withStore(makeStore, async (fixture) => {
      const { store } = fixture;
      const stream = newStream(fixture);
      const kept = event();
      await store.append(stream, 'none', [kept]);
      await expect(store.append(stream, 'none', events(5))).rejects.toThrow(ConcurrencyError);
      await expect(store.append(stream, 0n, [event(), event(), kept])).rejects.toThrow(ConcurrencyError);
      expect(ids(await collect(store.readAll({ after: START })))).toEqual([kept.id]);
    }));

    it('leaves no gap in nummer after refused appends', withStore(makeStore, async (fixture) => {
      const { store } = fixture;
      const stream = newStream(fixture);
      await store.append(stream, 'none', events(2));
      await Promise.allSettled([
        store.append(stream, 'none', events(3)), store.append(stream, 1n, events(2)), store.append(stream, 0n, events(4)),
      ]);
      await store.append(newStream(fixture), 'none', [event()]);
      expect((await collect(store.readAll({ after: START }))).map(({ nummer }) => nummer)).toEqual(nummers(5));
    }));

    it('takes 2,000 events in one append', withStore(makeStore, async (fixture) => {
      const { store } = fixture;
      const stream = newStream(fixture);
      const batch = events(2_000);
      expect((await store.append(stream, 'none', batch)).revision).toBe(1_999n);
      expect(ids(await collect(store.readStream(stream)))).toEqual(ids(batch));
      expect(ids(await collect(store.readAll({ after: START })))).toEqual(ids(batch));
    }));
  });

  describe('a retry', () => {
    it('gives the original result and writes nothing', withStore(makeStore, async (fixture) => {
      const { store } = fixture;
      const stream = newStream(fixture);
      const [first, second] = [events(2), events(3)];
      const originals = [await store.append(stream, 'none', first), await store.append(stream, 1n, second)];
      await store.append(stream, 4n, [event()]);
      expect(await store.append(stream, 'none', first)).toEqual(originals[0]);
      expect(await store.append(stream, 1n, second)).toEqual(originals[1]);
      expect(await collect(store.readAll({ after: START }))).toHaveLength(6);
    }));

    it('is recognised while the first attempt is still under way', withStore(makeStore, async (fixture) => {
      const { store } = fixture;
      const stream = newStream(fixture);
      const batch = events(2);
      const results = await Promise.all([store.append(stream, 'none', batch), store.append(stream, 'none', batch)]);
      expect(results[1]).toEqual(results[0]);
      expect(await collect(store.readStream(stream))).toHaveLength(2);
    }));

    it.each<[string, (batch: readonly [EventData, EventData]) => ['none' | bigint, EventData[]]]>([
      ['another expected revision', (batch) => [1n, [...batch]]],
      ['an old event and a new one', ([first]) => ['none', [first, event()]]],
      ['a new event and an old one', ([, second]) => [1n, [event(), second]]],
      ['the events in another order', ([first, second]) => ['none', [second, first]]],
    ])('with %s is a ConcurrencyError', (_, retry) => withStore(makeStore, async (fixture) => {
      const { store } = fixture;
      const stream = newStream(fixture);
      const batch = [event(), event()] as const;
      await store.append(stream, 'none', batch);
      await expect(store.append(stream, ...retry(batch))).rejects.toThrow(ConcurrencyError);
      expect(ids(await collect(store.readStream(stream)))).toEqual(ids(batch));
    })());

    it('in another stream is refused by a store that knows ids over its streams', withStore(makeStore, async (fixture) => {
      const { store } = fixture;
      const [stream, other] = [newStream(fixture), newStream(fixture)];
      const taken = event();
      await store.append(stream, 'none', [taken]);
      const elsewhere = store.append(other, 'none', [event(), event(), taken]);
      if (fixture.idsKnownOverStreams === false) {
        expect((await elsewhere).revision).toBe(2n);
      } else {
        await expect(elsewhere).rejects.toMatchObject({ code: 'event-id-in-use', id: taken.id, stream });
        expect(await collect(store.readStream(other))).toEqual([]);
      }
    }));
  });

  describe('an append that no store may accept', () => {
    const LIMIT = 65_535;
    /** A leaf of exactly this many bytes: everything in it is ASCII. */
    const sized = (bytes: number): EventData => {
      const empty = { id: randomUUID(), type: 'Proef', data: { tekst: '' }, metadata: {} };
      const tekst = 'x'.repeat(bytes - JSON.stringify(empty).length);
      return { ...empty, data: { tekst } };
    };

    it('takes a leaf of 65,535 bytes and refuses one of 65,536', withStore(makeStore, async (fixture) => {
      const { store } = fixture;
      const stream = newStream(fixture);
      const tooLarge = sized(LIMIT + 1);
      await store.append(stream, 'none', [sized(LIMIT)]);
      await expect(store.append(stream, 0n, [event(), tooLarge])).rejects.toMatchObject({
        name: 'EventTooLargeError', code: 'event-too-large', id: tooLarge.id, size: LIMIT + 1, limit: LIMIT,
      });
      expect(await collect(store.readStream(stream))).toHaveLength(1);
    }));

    const twin = event();
    it.each<[string, EventData[]]>([
      ['no events', []],
      ['an id that is no UUID', [{ ...event(), id: 'vergadering-12' }]],
      ['an id in capitals', [{ ...event(), id: 'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11' }]],
      ['an empty type', [{ ...event(), type: '' }]],
      ['a type of the system', [{ ...event(), type: '$metadata' }]],
      ['the same id twice', [twin, event(), twin]],
      ['an unsafe integer', [event(), { ...event(), data: { aantal: 2 ** 53 } }]],
      ['a lone surrogate', [{ ...event(), data: { tekst: 'half \ud83d' } }]],
      ['minus zero', [{ ...event(), metadata: { saldo: -0 } }]],
    ])('with %s is refused before anything is written', (_, batch) => withStore(makeStore, async (fixture) => {
      const { store } = fixture;
      const stream = newStream(fixture);
      await expect(store.append(stream, 'none', batch)).rejects.toMatchObject({ name: 'InvalidAppendError', code: 'invalid-append' });
      expect(await collect(store.readAll({ after: START }))).toEqual([]);
      expect((await store.append(stream, 'none', [event()])).revision).toBe(0n);
    })());

    it.each(['', '$all', 'br.Proef 1', 'br.Préf-1'])('to stream "%s" is refused', (stream) => withStore(makeStore, async ({ store }) => {
      await expect(store.append(stream, 'none', [event()])).rejects.toMatchObject({ code: 'invalid-append' });
    })());

    it('at a negative revision is refused', withStore(makeStore, async (fixture) => {
      await expect(fixture.store.append(newStream(fixture), -1n, [event()])).rejects.toMatchObject({ code: 'invalid-append' });
    }));
  });
}

/** Appends behind whatever the stream ends with, and gives the revision won. */
async function appendUntilAccepted(store: EventStore, stream: string, data: EventData): Promise<bigint> {
  for (;;) {
    const [last] = await collect(store.readStream(stream, { direction: 'backwards', limit: 1 }));
    try {
      return (await store.append(stream, last?.revision ?? 'none', [data])).revision;
    } catch (error) {
      if (!(error instanceof ConcurrencyError)) throw error;
    }
  }
}
