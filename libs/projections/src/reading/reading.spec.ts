import { MemoryEventStore, START } from '@besluitregister/event-store';
import type { Checkpoint, EventStore, RecordedEvent, SubscribeAllOptions } from '@besluitregister/event-store';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { append, gate, said, toyEvent } from '../toy.contract.js';
import { Reading } from './reading.js';
import type { ReadingOptions } from './reading.js';

const SAID = new Set(['Gezegd']);
const ALL = new Set(['Gezegd', 'Gezwegen']);

describe('a reading', () => {
  let store: MemoryEventStore;
  let subscribed: Checkpoint[];
  let decoded: bigint[];
  let stop: AbortController;
  let following: Promise<unknown>[];

  beforeEach(() => {
    store = new MemoryEventStore();
    [subscribed, decoded, following] = [[], [], []];
    stop = new AbortController();
  });
  afterEach(async () => {
    stop.abort();
    await Promise.allSettled(following);
  });

  function reading(changes: Partial<ReadingOptions<string>> = {}): Reading<string> {
    const decode = (events: readonly RecordedEvent[]): Promise<string[]> => {
      decoded.push(...events.map(({ nummer }) => nummer));
      return Promise.resolve(events.map(textOf));
    };
    return new Reading({ store: counted(store), decode, batchSize: 2, ...changes });
  }

  function counted(of: EventStore): EventStore {
    return {
      append: (...request) => of.append(...request),
      readStream: (...request) => of.readStream(...request),
      readAll: (options) => of.readAll(options),
      head: () => of.head(),
      close: () => of.close(),
      subscribeAll: (options: SubscribeAllOptions) => { subscribed.push(options.after); return of.subscribeAll(options); },
    };
  }

  /** Follows until it stands at the head behind the last of the store, and then goes on; gives what it had by then. */
  function follow(of: Reading<string>, { after = START, types = SAID, signal = stop.signal, each = (): Promise<void> => Promise.resolve() } = {}): Promise<string[]> {
    const texts: string[] = [];
    return new Promise((resolve, reject) => {
      following.push((async (): Promise<void> => {
        for await (const { batch, caughtUp } of of.follow(after, signal)) {
          const undecodable = await batch.decode(types);
          texts.push(...batch.events.flatMap(({ event, decoded: text }) => (types.has(event.type) && event !== undecodable?.event ? text ?? [] : [])));
          await each();
          if (caughtUp && batch.end.commit === (await store.head()).commit) resolve([...texts]);
        }
        resolve([...texts]);
      })().catch(reject));
    });
  }

  it('reads and decodes each event once for all who follow, also what comes later', async () => {
    await append(store, said('een'), said('twee'), said('drie'));
    const shared = reading();
    const three = [follow(shared), follow(shared), follow(shared)];
    expect(await Promise.all(three)).toEqual(Array.from({ length: 3 }, () => ['een', 'twee', 'drie']));
    await append(store, said('vier'));
    expect(await follow(shared, { after: place(3n) })).toEqual(['vier']);
    expect([subscribed, decoded]).toEqual([[START], [1n, 2n, 3n, 4n]]);
  });

  it('decodes what is asked for only, and the rest when somebody else asks', async () => {
    await append(store, said('een'), toyEvent('Gezwegen', { tekst: 'stil' }));
    const batch = await reading().read(START, 2);
    await batch.decode(SAID);
    expect(decoded).toEqual([1n]);
    await Promise.all([batch.decode(ALL), batch.decode(SAID)]);
    expect(decoded).toEqual([1n, 2n]);
    expect(batch.events.map(({ decoded: text }) => text)).toEqual(['een', 'stil']);
  });

  it('decodes up to the event that can not be, and tries that one again', async () => {
    await append(store, said('een'), said('twee'), said('drie'));
    let broken = true;
    const batch = await reading({
      decode: (events) => (broken && events.some(({ nummer }) => nummer === 2n) ? Promise.reject(new Error('no key')) : Promise.resolve(events.map(textOf))),
    }).read(START, 3);
    expect(await batch.decode(SAID)).toMatchObject({ event: { nummer: 2n }, cause: { message: 'no key' } });
    expect(batch.events.map(({ decoded: text }) => text)).toEqual(['een', undefined, undefined]);
    broken = false;
    expect(await batch.decode(SAID)).toBeUndefined();
    expect(batch.events.map(({ decoded: text }) => text)).toEqual(['een', 'twee', 'drie']);
  });

  it('waits for who is behind, no further than a few batches', async () => {
    await append(store, ...Array.from({ length: 40 }, (_, n) => said(`${n}`)));
    const shared = reading({ patienceMs: 600_000 });
    const held = gate();
    const slow = follow(shared, { each: () => held.passed });
    let seen = 0;
    const fast = follow(shared, { each: () => { seen += 1; return Promise.resolve(); } });
    await quiet(() => seen);
    expect(seen).toBeLessThan(10);
    held.open();
    expect(await slow).toEqual(await fast);
    expect([subscribed.length, decoded.length]).toEqual([1, 40]);
  });

  it('leaves behind who does not come on, which then reads for itself and meets the others at the head', async () => {
    await append(store, ...Array.from({ length: 40 }, (_, n) => said(`${n}`)));
    const shared = reading({ patienceMs: 1 });
    const held = gate();
    const slow = follow(shared, { each: () => held.passed });
    expect(await follow(shared)).toHaveLength(40);
    held.open();
    expect(await slow).toEqual(Array.from({ length: 40 }, (_, n) => `${n}`));
    expect(subscribed).toEqual([START, place(2n)]);
    await quiet(() => subscribed.length);
    decoded = [];
    await append(store, said('laatste'));
    expect(await follow(shared, { after: place(40n) })).toEqual(['laatste']);
    await quiet(() => decoded.length);
    expect(decoded).toEqual([41n]);
  });

  it('keeps nothing that all have had', async () => {
    await append(store, said('een'));
    const shared = reading();
    await Promise.all([follow(shared), follow(shared)]);
    expect(await follow(shared)).toEqual(['een']);
    expect(decoded).toEqual([1n, 1n]);
  });

  it('gives who begins after it forgot nothing that was decoded before', async () => {
    await append(store, ...Array.from({ length: 6 }, (_, n) => said(`geheim ${n}`)));
    let erased = false;
    const shared = reading({ decode: (events) => Promise.resolve(events.map((event) => (erased ? '[gewist]' : textOf(event)))) });
    const held = gate();
    const behind = follow(shared, { each: () => held.passed });
    expect((await follow(shared))[0]).toBe('geheim 0');
    erased = true;
    shared.forget();
    expect(await Promise.all([follow(shared), follow(shared)])).toEqual(Array.from({ length: 2 }, () => Array.from({ length: 6 }, () => '[gewist]')));
    expect(subscribed).toHaveLength(2);
    held.open();
    await behind;
  });

  it('ends for one without ending for the others, and lets go of the store with the last', async () => {
    let open = 0;
    const watched: EventStore = {
      ...counted(store),
      async* subscribeAll(options) {
        open += 1;
        try {
          yield* store.subscribeAll(options);
        } finally {
          open -= 1;
        }
      },
    };
    await append(store, said('een'));
    const shared = reading({ store: watched });
    const own = new AbortController();
    await Promise.all([follow(shared, { signal: own.signal }), follow(shared)]);
    own.abort();
    await following[0];
    await append(store, said('twee'));
    expect(await follow(shared, { after: place(1n) })).toEqual(['twee']);
    stop.abort();
    await Promise.all(following);
    expect(open).toBe(0);
    for await (const { batch } of reading({ store: watched, batchSize: 1 }).follow(START, new AbortController().signal)) {
      expect([open, batch.end.nummer]).toEqual([1, 1n]);
      break;
    }
    expect(open).toBe(0);
  });

  it('gives what came before an error of the store, and then the error to all', async () => {
    await append(store, said('een'), said('twee'), said('drie'));
    const failing: EventStore = {
      ...counted(store),
      async* subscribeAll(options) {
        for await (const item of store.subscribeAll(options)) {
          if ('nummer' in item && item.nummer === 3n) throw new Error('disk');
          yield item;
        }
      },
    };
    const shared = reading({ store: failing, batchSize: 10 });
    const had: string[][] = [[], []];
    const both = had.map(async (texts) => {
      for await (const { batch } of shared.follow(START, stop.signal)) texts.push(...batch.events.map(({ event }) => textOf(event)));
    });
    for (const one of both) await expect(one).rejects.toThrow('disk');
    expect(had).toEqual([['een', 'twee'], ['een', 'twee']]);
    await expect(follow(shared)).rejects.toThrow('disk');
  });

  it('is refused a place that is not in the store, also beside one who stands at the same nummer', async () => {
    await append(store, said('een'));
    const shared = reading();
    await follow(shared);
    await expect(follow(shared, { after: { nummer: 1n, commit: 7n, prepare: 7n } })).rejects.toMatchObject({ code: 'unknown-checkpoint' });
  });
});

function textOf({ data }: RecordedEvent): string {
  return JSON.stringify(data['tekst']).slice(1, -1);
}

/** The embedded stores have no positions of their own. */
function place(nummer: bigint): Checkpoint {
  return { nummer, commit: nummer, prepare: nummer };
}

/** Resolves when a number has stopped changing for as many turns of the event loop as everything here takes. */
async function quiet(number: () => number): Promise<void> {
  for (let [still, last] = [0, number()]; still < 200; still += 1) {
    await new Promise((resolve) => { setImmediate(resolve); });
    if (number() !== last) [still, last] = [0, number()];
  }
}
