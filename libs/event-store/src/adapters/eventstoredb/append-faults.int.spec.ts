import { setTimeout as delay } from 'node:timers/promises';
import { status } from '@grpc/grpc-js';
import { describe, expect, it } from '@jest/globals';
import { collect, event, events, ids } from '../../contract/fixture.contract.js';
import { StoreAccessDeniedError, StoreUnavailableError, StreamDeletedError } from '../../errors.js';
import { START } from '../../port.js';
import { FakeServer, headers } from './fake-server.fixture.js';
import type { AppendFault } from './fake-server.fixture.js';
import { withFake } from './faults.fixture.js';

const STREAM = 'br.Proef-1';
const SILENCE = 300;

describe('eventstoredb: faults during an append (alleen nagebootst)', () => {
  it.each<[string, AppendFault, number]>([
    ['a connection that drops before the write', 'cut before writing', 10_000],
    ['a connection that drops after the write', 'cut after writing', 10_000],
    ['a server that says nothing and has not written', 'silent without writing', SILENCE],
    ['a server that says nothing and has written', 'silent after writing', SILENCE],
    ['a call on which nothing is answered any more', 'silent from now on', SILENCE],
    ['a deadline exceeded on the server, after the write', 'timeout after writing', 10_000],
    ['a server that is not ready', 'not ready', 10_000],
    ['UNAVAILABLE (14)', { code: status.UNAVAILABLE, details: 'weg' }, 10_000],
    ['DEADLINE_EXCEEDED (4)', { code: status.DEADLINE_EXCEEDED, details: 'te laat' }, 10_000],
    ['INTERNAL (13), a stream that was reset', { code: status.INTERNAL, details: 'RST_STREAM' }, 10_000],
    ['UNIMPLEMENTED (12)', { code: status.UNIMPLEMENTED, details: '' }, 10_000],
    ['UNKNOWN (2)', { code: status.UNKNOWN, details: 'No leader info available in response' }, 10_000],
    ['NOT_LEADER that does not tell the leader', { code: status.NOT_FOUND, details: 'x', metadata: headers({ exception: 'not-leader' }) }, 10_000],
  ])('%s: exactly one event, and the original result', (_, fault, timeoutMs) => withFake(async ({ server, store }) => {
    await store.append(STREAM, 'none', events(2));
    const appended = event();
    server.appendFaults.push(fault);
    const result = await store.append(STREAM, 1n, [appended]);
    expect(server.appends).toBe(3);
    const [, , last] = await collect(store.readAll({ after: START }));
    expect(last).toMatchObject({ id: appended.id, nummer: 3n, revision: 2n });
    expect(result).toEqual({ revision: 2n, position: last?.position });
    expect(server.log.records).toHaveLength(3);
  }, { timeoutMs })());

  it('a connection that drops with 40 appends under way: each is there once', withFake(async ({ server, store }) => {
    await store.append('br.Eerst-1', 'none', [event()]);
    server.appendFaults.push(...Array<AppendFault>(10).fill('silent after writing'), 'cut after writing');
    const appended = Array.from({ length: 40 }, () => event());
    await Promise.all(appended.map((one, index) => store.append(`br.Proef-${index}`, 'none', [one])));
    expect(ids(server.log.records).slice(1).sort()).toEqual(ids(appended).sort());
  }));

  it('connection refused at start: StoreUnavailableError, and it works once the server is there', withFake(async ({ server, store }) => {
    await server.stop();
    await expect(store.append(STREAM, 'none', [event()])).rejects.toMatchObject({ name: 'StoreUnavailableError', code: 'store-unavailable' });
    await expect(store.head()).rejects.toThrow(StoreUnavailableError);
    await expect(collect(store.readStream(STREAM))).rejects.toThrow(StoreUnavailableError);
    await server.restart();
    expect((await store.append(STREAM, 'none', [event()])).revision).toBe(0n);
  }, { attempts: 2 }));

  it('a server that stays silent: StoreUnavailableError after the attempts, and the late writes are one event', withFake(async ({ server, store }) => {
    await store.append(STREAM, 'none', [event()]);
    const appended = event();
    server.network.hold();
    await expect(store.append(STREAM, 0n, [appended])).rejects.toThrow(StoreUnavailableError);
    await expect(collect(store.readAll({ after: START }))).rejects.toThrow(StoreUnavailableError);
    server.network.release();
    expect((await store.append(STREAM, 0n, [appended])).revision).toBe(1n);
    expect(server.log.records).toHaveLength(2);
  }, { timeoutMs: SILENCE, attempts: 2 }));

  it('UNAVAILABLE for good: StoreUnavailableError after as many attempts as set', withFake(async ({ server, store }) => {
    server.appendFaults.push(...Array<AppendFault>(9).fill({ code: status.UNAVAILABLE, details: 'weg' }));
    await expect(store.append(STREAM, 'none', [event()])).rejects.toThrow(StoreUnavailableError);
    expect(server.appends).toBe(3);
  }, { attempts: 3 }));

  it('NOT_LEADER: goes on with the leader', withFake(async ({ server, store }) => {
    const leader = await FakeServer.start();
    try {
      server.appendFaults.push({
        code: status.NOT_FOUND, details: 'Leader info available',
        metadata: headers({ exception: 'not-leader', 'leader-endpoint-host': '127.0.0.1', 'leader-endpoint-port': String(leader.network.port) }),
      });
      const appended = event();
      await store.append(STREAM, 'none', [appended]);
      expect(ids(leader.log.records)).toEqual([appended.id]);
      expect(server.log.records).toEqual([]);
    } finally {
      await store.close();
      await leader.stop();
    }
  }));

  it.each<[string, AppendFault]>([
    ['wrong credentials', { code: status.UNAUTHENTICATED, details: 'Not Authenticated' }],
    ['no permission on the stream', 'denied'],
  ])('%s: a clear error after one call, no retry storm', (_, fault) => withFake(async ({ server, store }) => {
    server.appendFaults.push(fault);
    await expect(store.append(STREAM, 'none', [event()])).rejects.toThrow(StoreAccessDeniedError);
    expect(server.appends).toBe(1);
    expect((await store.append(STREAM, 'none', [event()])).revision).toBe(0n);
  })());

  it('an append over the limit of the protocol is refused before it is sent', withFake(async ({ server, store }) => {
    const large = Array.from({ length: 18 }, () => ({ ...event(), data: { tekst: 'x'.repeat(60_000) } }));
    await expect(store.append(STREAM, 'none', large)).rejects.toMatchObject({ name: 'AppendTooLargeError', stream: STREAM, limit: 1_048_576 });
    expect(server.appends).toBe(0);
  }));

  it('an append over the limit of this server is refused once', withFake(async ({ server, store }) => {
    server.log.maxAppendBytes = 1_000;
    await expect(store.append(STREAM, 'none', events(10))).rejects.toMatchObject({ code: 'append-too-large', limit: 1_000 });
    expect(server.appends).toBe(1);
    expect((await store.append(STREAM, 'none', [event()])).revision).toBe(0n);
  }));

  it('a second reply to an append is passed over', withFake(async ({ server, store }) => {
    server.appendFaults.push('reply twice');
    await store.append(STREAM, 'none', [event()]);
    expect((await store.append(STREAM, 0n, [event()])).revision).toBe(1n);
  }));

  it('a reply without a position: the position is read', withFake(async ({ server, store }) => {
    server.appendFaults.push('no position');
    const { position } = await store.append(STREAM, 'none', events(3));
    expect(position).toEqual(await store.head());
  }));

  it('the same ids at the current revision, from another process: ConcurrencyError, and nothing is written twice', withFake(async ({ server, store }) => {
    const batch = events(3);
    server.log.foreign(STREAM);
    for (const { id } of batch) server.log.foreign(STREAM, { id, json: true, data: Buffer.from('{}'), metadata: Buffer.from('{}') });
    server.log.foreign('br.Ander-1');
    await expect(store.append(STREAM, 3n, batch)).rejects.toMatchObject({ code: 'concurrency' });
    expect(server.appends).toBe(0);
  }));

  it('reads that were left half-way do not keep a store from closing', withFake(async ({ store }) => {
    await store.append(STREAM, 'none', events(200));
    for (const read of [store.readStream(STREAM), store.readAll({ after: START }), store.readStream(STREAM, { limit: 2 })]) {
      for await (const { revision } of read) if (revision === 1n) break;
    }
    for (const limit of [20, 36, 40, 44, 48]) {
      for await (const { revision } of store.readStream(STREAM, { limit })) {
        // So slow that the call is over, with part of it still in the client's buffers.
        await delay(50);
        if (revision === 1n) break;
      }
      await delay(50);
    }
    for (let count = 0; count < 20; count += 1) await store.head();
    const begin = performance.now();
    await store.close();
    // What the client waits for without end is given up after 5 s.
    expect(performance.now() - begin).toBeLessThan(4_000);
  }));

  it('a stream of another application is refused', withFake(async ({ server, store }) => {
    await expect(store.append('Vergadering-1', 'none', [event()])).rejects.toMatchObject({ code: 'invalid-append' });
    expect(server.appends).toBe(0);
  }));

  it('a stream deleted behind our back: StreamDeletedError at every turn', withFake(async ({ server, store }) => {
    await store.append(STREAM, 'none', events(2));
    server.log.tombstone(STREAM);
    const deleted = { name: 'StreamDeletedError', stream: STREAM };
    await expect(store.append(STREAM, 1n, [event()])).rejects.toMatchObject(deleted);
    await expect(collect(store.readStream(STREAM))).rejects.toMatchObject(deleted);
    await expect(collect(store.readAll({ after: START }))).rejects.toMatchObject(deleted);
    await expect(collect(store.subscribeAll({ after: START }))).rejects.toMatchObject(deleted);
  }));

  it('a stream deleted and begun anew behind our back: StreamDeletedError', withFake(async ({ server, store }) => {
    await store.append(STREAM, 'none', events(2));
    server.log.softDelete(STREAM);
    await expect(store.append(STREAM, 'none', [event()])).rejects.toThrow(StreamDeletedError);
    await expect(collect(store.readStream(STREAM))).rejects.toThrow(StreamDeletedError);
  }));
});
