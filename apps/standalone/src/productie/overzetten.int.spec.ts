import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openEventStoreDb, openSqliteEventStore, START, type EventStore, type RecordedEvent } from '@besluitregister/event-store';
import { FakeServer } from '../../../../libs/event-store/src/adapters/eventstoredb/fake-server.fixture.js';
import { zetOver } from './overzetten.js';

let map: string;
let server: FakeServer;
let van: EventStore;
let naar: EventStore;

beforeEach(async () => {
  map = mkdtempSync(join(tmpdir(), 'br-overzetten-'));
  server = await FakeServer.start();
  van = openSqliteEventStore({ file: join(map, 'gebeurtenissen.sqlite') });
  naar = openEventStoreDb({ connectionString: server.connectionString });
  // Streams that take turns, and one event that is nearly as large as may be, sixteen times: more than one append.
  for (let revisie = 0; revisie < 20; revisie++) for (const stream of ['br.Dossier-a', 'br.Persoon-b']) await leg(van, stream, revisie, 'x');
  await van.append('br.Document-c', 'none', Array.from({ length: 16 }, (_, revisie) => event('br.Document-c', revisie, 'y'.repeat(60_000))));
});
afterEach(async () => {
  await Promise.all([van.close(), naar.close()]);
  await server.stop();
  rmSync(map, { recursive: true, force: true });
});

function event(stream: string, revision: number, tekst: string) {
  return { id: randomUUID(), type: 'DossierHernoemd', data: { tekst }, metadata: { stream, revision, recordedAt: '2026-11-24T09:00:00.000Z' } };
}
async function leg(store: EventStore, stream: string, revisie: number, tekst: string): Promise<void> {
  await store.append(stream, revisie === 0 ? 'none' : BigInt(revisie - 1), [event(stream, revisie, tekst)]);
}
async function alle(store: EventStore): Promise<Omit<RecordedEvent, 'position'>[]> {
  const events: Omit<RecordedEvent, 'position'>[] = [];
  for await (const { position: _, ...rest } of store.readAll({ after: START })) events.push(rest);
  return events;
}

describe('overzetten van SQLite naar EventStoreDB (alleen nagebootst)', () => {
  it('brengt elke gebeurtenis over met id, stroom, revisie, metadata en volgorde', async () => {
    const nummers: bigint[] = [];
    const uitslag = await zetOver({ van, naar, voortgang: (nummer) => { nummers.push(nummer); } });
    expect(uitslag).toMatchObject({ aantal: 56n, overgezet: 56n, klaar: true });
    expect(await alle(naar)).toEqual(await alle(van));
    expect(nummers.at(-1)).toBe(56n);
  });

  it('gaat verder waar het was gestopt, en doet de tweede keer niets', async () => {
    const stop = new AbortController();
    const half = await zetOver({ van, naar, signal: stop.signal, voortgang: (nummer) => { if (nummer === 10n) stop.abort(); } });
    expect(half).toMatchObject({ aantal: 10n, klaar: false });
    expect(await zetOver({ van, naar })).toMatchObject({ aantal: 56n, overgezet: 46n, klaar: true });
    const eerste = await zetOver({ van, naar });
    expect(eerste).toMatchObject({ overgezet: 0n, klaar: true });
    expect(await alle(naar)).toEqual(await alle(van));
  });

  it('legt niets dubbel vast als het antwoord van het doel wegvalt', async () => {
    server.appendFaults.push('cut after writing', 'cut before writing');
    expect(await zetOver({ van, naar })).toMatchObject({ aantal: 56n, klaar: true });
    expect(await alle(naar)).toEqual(await alle(van));
  });

  it.each([
    ['andere inhoud heeft', () => leg(naar, 'br.Dossier-a', 0, 'anders')],
    ['iets op een andere plaats heeft', () => leg(naar, 'br.Persoon-b', 0, 'x')],
  ])('weigert een doel dat %s, en schrijft niets', async (_wat, maakAnders) => {
    await maakAnders();
    const voor = await alle(naar);
    await expect(zetOver({ van, naar })).rejects.toMatchObject({ code: 'doel-wijkt-af', nummer: 1n });
    expect(await alle(naar)).toEqual(voor);
  });

  it('weigert een doel dat verder is dan de bron', async () => {
    await zetOver({ van, naar });
    await leg(naar, 'br.Dossier-z', 0, 'nieuw');
    await expect(zetOver({ van, naar })).rejects.toMatchObject({ code: 'doel-wijkt-af', nummer: 57n });
  });

  it('ziet dat de bron intussen groeide', async () => {
    await expect(zetOver({ van, naar, voortgang: (nummer) => { if (nummer === 56n) void leg(van, 'br.Dossier-z', 0, 'nieuw'); } }))
      .rejects.toMatchObject({ code: 'doel-wijkt-af', nummer: 57n });
  });
});
