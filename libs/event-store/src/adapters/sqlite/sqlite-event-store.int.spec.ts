import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { collect, event, events, ids } from '../../contract/fixture.contract.js';
import { START } from '../../port.js';
import type { EventData, EventStore, ExpectedRevision } from '../../port.js';
import { MemoryEventStore } from '../memory/memory-event-store.js';
import { openDatabase } from './schema.js';
import { inFolder } from './sqlite-fixture.contract.js';
import { openSqliteEventStore, SqliteEventStore } from './sqlite-event-store.js';

const STREAM = 'br.Proef-019b0000-0000-7000-8000-000000000000';

describe('the table of events', () => {
  const row = { nummer: 4, stream: STREAM, revision: 3, id: 'x', type: 'Proef', data: '{}', metadata: '{}' };
  const insert = (changed: Partial<typeof row>, verb = 'INSERT') => (db: Database.Database): void => {
    db.prepare(`${verb} INTO events VALUES (:nummer, :stream, :revision, :id, :type, :data, :metadata)`).run({ ...row, ...changed });
  };

  it.each<[string, (db: Database.Database, id: string) => void]>([
    ['UPDATE', (db) => { db.exec(`UPDATE events SET data = '{}' WHERE nummer = 1`); }],
    ['DELETE', (db) => { db.exec('DELETE FROM events WHERE nummer = 3'); }],
    ['DELETE of everything', (db) => { db.exec('DELETE FROM events'); }],
    ['INSERT OR REPLACE on a nummer', insert({ nummer: 3 }, 'INSERT OR REPLACE')],
    ['INSERT OR REPLACE on a revision', insert({ revision: 2 }, 'INSERT OR REPLACE')],
    ['INSERT OR REPLACE on an id', (db, id) => { insert({ id }, 'INSERT OR REPLACE')(db); }],
    ['a gap in nummer', insert({ nummer: 5 })],
    ['a gap in revision', insert({ revision: 4 })],
    ['a stream that starts at 1', insert({ stream: 'br.Proef-1', revision: 1 })],
  ])('refuses %s, also from another program', (_, change) => inFolder(async (folder) => {
    const file = join(folder, 'events.sqlite');
    const store = openSqliteEventStore({ file });
    const batch = events(3);
    await store.append(STREAM, 'none', batch);
    const other = new Database(file);
    // As the sqlite3 shell has it: REPLACE then deletes without firing the trigger on DELETE.
    other.pragma('recursive_triggers = OFF');
    expect(() => { change(other, batch[0]?.id ?? ''); }).toThrow(/events are (immutable|appended)/);
    other.close();
    expect(ids(await collect(store.readAll({ after: START })))).toEqual(ids(batch));
    await store.close();
  })());

  it('takes the row that comes next, so that the refusals above are for their own reason', inFolder(async (folder) => {
    const db = openDatabase(join(folder, 'events.sqlite'));
    const store = new SqliteEventStore(db);
    await store.append(STREAM, 'none', events(3));
    insert({})(db);
    expect(await collect(store.readStream(STREAM))).toHaveLength(4);
    await store.close();
  }));
});

describe('durability', () => {
  it('is that of WAL with synchronous=FULL', inFolder((folder) => {
    const db = openDatabase(join(folder, 'events.sqlite'));
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(db.pragma('synchronous', { simple: true })).toBe(2);
    db.close();
  }));

  it('resolves no append before another connection can see it', inFolder(async (folder) => {
    const file = join(folder, 'events.sqlite');
    const store = openSqliteEventStore({ file });
    const other = new Database(file, { readonly: true });
    const seen = other.prepare<[string], { id: string }>('SELECT id FROM events WHERE id = ?');
    await Promise.all(events(50).map(async (data) => {
      await store.append(`br.Proef-${data.id}`, 'none', [data]);
      expect(seen.get(data.id)).toEqual({ id: data.id });
    }));
    other.close();
    await store.close();
  }));
});

describe('group commit', () => {
  it('commits concurrent appends together, and a refused one leaves the others alone', inFolder(async (folder) => {
    const statements: string[] = [];
    const file = join(folder, 'events.sqlite');
    openDatabase(file).close();
    const store = new SqliteEventStore(new Database(file, { verbose: (sql) => { statements.push(String(sql)); } }));
    const taken = event();
    await store.append(STREAM, 'none', [taken]);
    statements.length = 0;
    const outcomes = await Promise.allSettled([
      store.append(STREAM, 0n, events(2)),
      store.append(STREAM, 0n, events(2)),
      store.append('br.Proef-1', 'none', [event(), taken]),
      store.append('br.Proef-1', 'none', [event()]),
      store.append(STREAM, 2n, [event()]),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled', 'fulfilled']);
    expect(statements.filter((sql) => sql === 'COMMIT')).toHaveLength(1);
    // No savepoint undoes anything: what is refused must have written nothing.
    expect(statements.filter((sql) => sql.startsWith('INSERT'))).toHaveLength(4);
    expect((await store.head()).commit).toBe(5n);
    await store.close();
  }));

  it('takes more appends at once than go into one transaction', inFolder(async (folder) => {
    const store = openSqliteEventStore({ file: join(folder, 'events.sqlite') });
    const results = await Promise.all(events(1_000).map((data) => store.append(`br.Proef-${data.id}`, 'none', [data])));
    expect(new Set(results.map(({ position }) => position.commit)).size).toBe(1_000);
    expect((await store.head()).commit).toBe(1_000n);
    await store.close();
  }));
});

describe('an event removed behind our back', () => {
  it('stops every reader at its place, and none before it', inFolder(async (folder) => {
    const file = join(folder, 'events.sqlite');
    const store = openSqliteEventStore({ file });
    await store.append(STREAM, 'none', events(5));
    await store.append('br.Proef-ander', 'none', events(1));
    const other = new Database(file);
    other.exec('DROP TRIGGER events_no_delete; DELETE FROM events WHERE nummer = 3');
    other.close();
    const gone = { name: 'UnreadableEventError', message: expect.stringContaining('nummer 3, dat ervoor hoort, staat niet meer in de opslag') };
    await expect(collect(store.readAll({ after: START }))).rejects.toMatchObject(gone);
    await expect(collect(store.subscribeAll({ after: START, signal: AbortSignal.timeout(10_000) }))).rejects.toMatchObject(gone);
    expect(await collect(store.readAll({ after: START, limit: 2 }))).toHaveLength(2);
    await expect(collect(store.readStream(STREAM))).rejects.toMatchObject({ name: 'UnreadableEventError', stream: STREAM, revision: 2n });
    await expect(collect(store.readStream(STREAM, { direction: 'backwards' }))).rejects.toMatchObject({ name: 'UnreadableEventError', revision: 2n });
    expect(await collect(store.readStream('br.Proef-ander'))).toHaveLength(1);
    await store.close();
  }));
});

describe('a long read', () => {
  it('lets the event loop go on', inFolder(async (folder) => {
    const store = openSqliteEventStore({ file: join(folder, 'events.sqlite') });
    await store.append(STREAM, 'none', events(2_000));
    let turns = 0;
    const turn = (): void => { turns += 1; running = setImmediate(turn); };
    let running = setImmediate(turn);
    await collect(store.readAll({ after: START }));
    clearImmediate(running);
    expect(turns).toBeGreaterThanOrEqual(10);
    await store.close();
  }));
});

describe('sqlite and memory', () => {
  // A small world, so that streams, revisions and ids collide often.
  const id = fc.constantFrom(...Array.from({ length: 6 }, (_, n) => `00000000-0000-4000-8000-00000000000${n}`));
  const append = fc.record({
    stream: fc.constantFrom('br.Proef-1', 'br.Proef-2'),
    expected: fc.oneof(fc.constant<ExpectedRevision>('none'), fc.bigInt(0n, 4n)),
    batch: fc.array(id, { maxLength: 3 }).map((all) => all.map((one): EventData => ({ ...event(), id: one, data: {} }))),
  });
  const outcome = async (store: EventStore, { stream, expected, batch }: { stream: string; expected: ExpectedRevision; batch: EventData[] }) => {
    try {
      return await store.append(stream, expected, batch);
    } catch (error) {
      return String(error);
    }
  };

  it('answer every series of appends alike, one by one and at once', inFolder(async (folder) => {
    await fc.assert(fc.asyncProperty(fc.array(append, { maxLength: 25 }), fc.boolean(), async (series, atOnce) => {
      const sqlite = openSqliteEventStore({ file: join(folder, `${randomUUID()}.sqlite`) });
      const memory = new MemoryEventStore();
      const results = async (store: EventStore): Promise<unknown[]> => {
        if (atOnce) return Promise.all(series.map((one) => outcome(store, one)));
        const all: unknown[] = [];
        for (const one of series) all.push(await outcome(store, one));
        return all;
      };
      expect(await results(sqlite)).toEqual(await results(memory));
      expect(await collect(sqlite.readAll({ after: START }))).toEqual(await collect(memory.readAll({ after: START })));
      await sqlite.close();
    }), { numRuns: 60 });
  }));
});
