import { setTimeout as delay } from 'node:timers/promises';
import { status } from '@grpc/grpc-js';
import { describe, expect, it } from '@jest/globals';
import { collect, event, events, nummers, onlyEvents, present, takeUntil } from '../../contract/fixture.contract.js';
import { StoreAccessDeniedError, StoreUnavailableError, UnknownCheckpointError } from '../../errors.js';
import { checkpointOf, isCaughtUp, START } from '../../port.js';
import type { CaughtUp, EventStore, RecordedEvent } from '../../port.js';
import { withFake } from './faults.fixture.js';
import type { NewRecord } from './fake-log.fixture.js';

const STREAM = 'br.Proef-1';
const all = (count: number) => (taken: readonly (RecordedEvent | CaughtUp)[]): boolean => onlyEvents(taken).length >= count;

/** Takes this many events, and lets something happen after some of them. */
async function takeWith(store: EventStore, count: number, happenings: Record<number, () => Promise<void> | void>): Promise<bigint[]> {
  const taken: bigint[] = [];
  for await (const item of store.subscribeAll({ after: START })) {
    if (isCaughtUp(item)) continue;
    taken.push(item.nummer);
    await happenings[taken.length]?.();
    if (taken.length === count) break;
  }
  return taken;
}

describe('eventstoredb: faults during a subscription (alleen nagebootst)', () => {
  it('drops in mid-subscription: nothing lost, nothing doubled', withFake(async ({ server, store, interruptions }) => {
    await store.append(STREAM, 'none', events(800));
    const cut = (): void => { server.network.cut(); };
    expect(await takeWith(store, 800, { 1: cut, 100: cut, 101: cut, 700: cut })).toEqual(nummers(800));
    expect(server.subscriptions).toBeGreaterThan(1);
    expect(interruptions.every((failure) => failure instanceof StoreUnavailableError)).toBe(true);
  }));

  it('server restart in mid catch-up', withFake(async ({ server, store }) => {
    await store.append(STREAM, 'none', events(600));
    const restart = async (): Promise<void> => {
      await server.stop();
      await server.restart();
    };
    expect(await takeWith(store, 600, { 50: restart, 300: restart })).toEqual(nummers(600));
  }));

  it('connection refused at start: begins when the server is there', withFake(async ({ server, store, interruptions }) => {
    await store.append(STREAM, 'none', events(3));
    await server.stop();
    const taking = takeUntil(store.subscribeAll({ after: START }), all(3));
    while (interruptions.length < 3) await delay(1);
    await server.restart();
    expect(onlyEvents(await taking)).toHaveLength(3);
  }));

  it('a drop while live: resumes, and says CaughtUp once for each time it went on', withFake(async ({ server, store }) => {
    const taken: string[] = [];
    let revision: 'none' | bigint = 'none';
    for await (const item of store.subscribeAll({ after: START })) {
      taken.push(isCaughtUp(item) ? 'bij' : String(item.nummer));
      if (taken.length === 5) break;
      if (!isCaughtUp(item)) continue;
      server.network.cut();
      revision = (await store.append(STREAM, revision, [event()])).revision;
    }
    expect(taken).toEqual(['bij', '1', 'bij', '2', 'bij']);
  }));

  it('a slow consumer: the server waits, nothing is taken for silence', withFake(async ({ server, store, interruptions }) => {
    for (const revision of ['none', 1_999n] as const) await store.append(STREAM, revision, events(2_000));
    const slow = async (): Promise<void> => {
      await delay(900);
      expect(server.delivered).toBeLessThan(2_000);
    };
    expect(await takeWith(store, 4_000, { 1: slow, 400: slow })).toEqual(nummers(4_000));
    expect(interruptions).toEqual([]);
    expect(server.subscriptions).toBe(1);
  }, { timeoutMs: 300 }));

  it('a subscription that never gives what is there is given up and made anew', withFake(async ({ server, store, interruptions }) => {
    await store.append(STREAM, 'none', events(3));
    server.subscribeFaults.push('silent', 'end at once', { code: status.UNAVAILABLE, details: 'weg' });
    expect(onlyEvents(await takeUntil(store.subscribeAll({ after: START }), all(3)))).toHaveLength(3);
    expect(interruptions).toHaveLength(3);
    expect(server.subscriptions).toBe(4);
  }, { timeoutMs: 300 }));

  it('a live subscription that falls silent is found out by its heartbeat', withFake(async ({ server, store }) => {
    server.subscribeFaults.push('silent');
    const taken = [];
    for await (const item of store.subscribeAll({ after: START })) {
      taken.push(isCaughtUp(item) ? 'bij' : item.nummer);
      if (taken.length === 1) await store.append(STREAM, 'none', [event()]);
      if (taken.length === 2) break;
    }
    expect(taken).toEqual(['bij', 1n]);
  }, { timeoutMs: 300, heartbeatMs: 20 }));

  it('events of others behind its own: caught up all the same, and nummer counts none of them', withFake(async ({ server, store }) => {
    const others = (): void => { for (let count = 0; count < 100; count += 1) server.log.foreign('Anders-1'); };
    others();
    expect(await takeUntil(store.subscribeAll({ after: START }), () => true)).toEqual([{ caughtUp: true }]);
    await store.append(STREAM, 'none', [event()]);
    others();
    await store.append(STREAM, 0n, [event()]);
    others();
    const taken = await takeUntil(store.subscribeAll({ after: START }), (items) => items.some(isCaughtUp));
    expect(onlyEvents(taken).map(({ nummer }) => nummer)).toEqual([1n, 2n]);
    expect(await store.head()).toEqual(onlyEvents(taken).at(-1)?.position);
    const after = checkpointOf(present(onlyEvents(taken).at(-1)));
    expect(await collect(store.readAll({ after }))).toEqual([]);
  }));

  it('others that keep writing: their events are read back once, not at every heartbeat', withFake(async ({ server, store }) => {
    await store.append(STREAM, 'none', [event()]);
    for (let count = 0; count < 500; count += 1) server.log.foreign('Anders-1');
    const following = takeUntil(store.subscribeAll({ after: START }), all(2));
    while (server.reads < 10) await delay(1);
    // Of every question the server sends a few events ahead of what is taken.
    expect(server.readOut).toBeLessThan(500 + 10 * 100);
    await store.append(STREAM, 0n, [event()]);
    expect(onlyEvents(await following)).toHaveLength(2);
  }, { heartbeatMs: 5 }));

  it('the prefix is text, not a pattern', withFake(async ({ server, store, prefix }) => {
    for (const stream of ['brProef-1', `ander.${prefix}Proef-1`, 'b(r.)+Proef-1', 'br.rProef-1']) server.log.foreign(stream);
    await store.append(`${prefix}Proef-1`, 'none', [event()]);
    const taken = onlyEvents(await takeUntil(store.subscribeAll({ after: START }), all(1)));
    expect(taken.map(({ stream, nummer }) => [stream, nummer])).toEqual([['b(r.)+*Proef-1', 1n]]);
  }, { prefix: 'b(r.)+*' }));

  it('a store put back to before the checkpoint stops the running subscription loudly', withFake(async ({ server, store }) => {
    await store.append(STREAM, 'none', events(10));
    const restore = async (): Promise<void> => {
      await server.stop();
      server.log.restore(4);
      await server.restart();
    };
    await expect(takeWith(store, 20, { 10: restore })).rejects.toThrow(UnknownCheckpointError);
  }));

  it('a checkpoint that is no event of the register is refused: between two, of another, beyond the head', withFake(async ({ server, store }) => {
    await store.append(STREAM, 'none', events(2));
    server.log.foreign('Anders-1');
    const [first, second, foreign] = server.log.records.map(({ position }) => position);
    for (const place of [present(first) + 1n, present(second) - 1n, present(foreign), present(foreign) + 1n]) {
      const after = { commit: place, prepare: place, nummer: 2n };
      await expect(collect(store.subscribeAll({ after }))).rejects.toMatchObject({ code: 'unknown-checkpoint', after });
      await expect(collect(store.readAll({ after }))).rejects.toMatchObject({ code: 'unknown-checkpoint', after });
    }
  }));

  it('wrong credentials: a clear error after one call, no retry storm', withFake(async ({ server, store, interruptions }) => {
    await store.append(STREAM, 'none', events(2));
    server.subscribeFaults.push({ code: status.UNAUTHENTICATED, details: 'Not Authenticated' });
    await expect(collect(store.subscribeAll({ after: START }))).rejects.toThrow(StoreAccessDeniedError);
    server.readFaults.push({ code: status.PERMISSION_DENIED, details: 'Access Denied' });
    await expect(store.head()).rejects.toThrow(StoreAccessDeniedError);
    expect(server.subscriptions).toBe(1);
    expect(interruptions).toEqual([]);
  }));

  const json = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));
  it.each<[string, Partial<NewRecord>]>([
    ['no JSON', { data: Buffer.from([1, 2]), metadata: json({}) }],
    ['broken JSON', { json: true, data: Buffer.from('{'), metadata: json({}) }],
    ['JSON that is no object', { json: true, data: json([1]), metadata: json({}) }],
    ['no metadata', { json: true, data: json({}) }],
    ['a link whose event is gone', { type: '$>' }],
    ['a type of the system', { type: '$metadata', json: true, data: json({}), metadata: json({}) }],
  ])('an event that the register cannot have written stops the reader: %s', (_, record) => withFake(async ({ server, store }) => {
    server.log.foreign(STREAM, record);
    const unreadable = { name: 'UnreadableEventError', stream: STREAM, revision: 0n };
    await expect(collect(store.subscribeAll({ after: START }))).rejects.toMatchObject(unreadable);
    await expect(collect(store.readAll({ after: START }))).rejects.toMatchObject(unreadable);
  })());
});
