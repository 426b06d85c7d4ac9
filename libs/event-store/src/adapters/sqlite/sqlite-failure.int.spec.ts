import { spawnSync } from 'node:child_process';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { collect, event, events, ids } from '../../contract/fixture.contract.js';
import { START } from '../../port.js';
import { openDatabase } from './schema.js';
import { childScript, inFolder } from './sqlite-fixture.contract.js';
import { openSqliteEventStore, SqliteEventStore } from './sqlite-event-store.js';

const STREAM = 'br.Proef-019b0000-0000-7000-8000-000000000000';

describe('a full disk', () => {
  it('refuses with StoreUnavailableError, writes nothing of the group, and works again when there is room', inFolder(async (folder) => {
    const db = openDatabase(join(folder, 'events.sqlite'));
    const store = new SqliteEventStore(db);
    const first = event();
    await store.append(STREAM, 'none', [first]);
    db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true })) + 4}`);
    const large = events(500);
    const [small, smallStream] = [event(), `${STREAM.slice(0, -1)}1`];
    const refused = await Promise.allSettled([store.append(STREAM, 0n, large), store.append(smallStream, 'none', [small])]);
    for (const outcome of refused) {
      expect(outcome).toMatchObject({
        status: 'rejected', reason: { name: 'StoreUnavailableError', code: 'store-unavailable', cause: { code: 'SQLITE_FULL' } },
      });
    }
    await expect(store.append(STREAM, 0n, large)).rejects.toThrow(/events\.sqlite: De schijf is vol\. Maak ruimte vrij/);
    expect(ids(await collect(store.readAll({ after: START })))).toEqual([first.id]);

    db.pragma('max_page_count = 1000000');
    expect((await store.append(STREAM, 0n, large)).revision).toBe(500n);
    expect((await store.append(smallStream, 'none', [small])).position.commit).toBe(502n);
    await store.close();
  }));
});

describe('a COMMIT that fails', () => {
  it('acknowledges nothing of the group, keeps nothing of it, and the next append works', inFolder(async (folder) => {
    const db = openDatabase(join(folder, 'events.sqlite'));
    // A deferred foreign key is checked at COMMIT, when every statement of the group has succeeded.
    db.exec(`
      CREATE TEMP TABLE parent (id INTEGER PRIMARY KEY);
      CREATE TEMP TABLE child (parent REFERENCES parent DEFERRABLE INITIALLY DEFERRED);
      CREATE TEMP TRIGGER orphan AFTER INSERT ON main.events WHEN NEW.type = 'Fataal'
      BEGIN INSERT INTO child VALUES (1); END;
    `);
    const store = new SqliteEventStore(db);
    const innocent = event();
    const outcomes = await Promise.allSettled([
      store.append(STREAM, 'none', [innocent]),
      store.append('br.Proef-1', 'none', [{ ...event(), type: 'Fataal' }]),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await collect(store.readAll({ after: START }))).toEqual([]);
    expect((await store.append(STREAM, 'none', [innocent])).position.commit).toBe(1n);
    await store.close();
  }));
});

describe('a database that turns read-only', () => {
  it('refuses appends, still reads, and works again afterwards', inFolder(async (folder) => {
    const db = openDatabase(join(folder, 'events.sqlite'));
    const store = new SqliteEventStore(db);
    await store.append(STREAM, 'none', [event()]);
    db.pragma('query_only = ON');
    const late = event();
    await expect(store.append(STREAM, 0n, [late])).rejects.toThrow(/Er mag niet in worden geschreven/);
    expect(await collect(store.readStream(STREAM))).toHaveLength(1);
    db.pragma('query_only = OFF');
    expect((await store.append(STREAM, 0n, [late])).revision).toBe(1n);
    await store.close();
  }));
});

describe('a transaction that another program left open on the connection', () => {
  it('never makes an append a savepoint that no COMMIT follows', inFolder(async (folder) => {
    const file = join(folder, 'events.sqlite');
    const db = openDatabase(file);
    const store = new SqliteEventStore(db);
    db.exec('BEGIN');
    await store.append(STREAM, 'none', [event()]);
    const other = new Database(file, { readonly: true });
    expect(other.prepare('SELECT count(*) AS count FROM events').get()).toEqual({ count: 1 });
    other.close();
    await store.close();
  }));
});

describe('a write lock held by another process', () => {
  it('refuses with StoreUnavailableError and goes on when it is gone', inFolder(async (folder) => {
    const file = join(folder, 'events.sqlite');
    const db = openDatabase(file);
    db.pragma('busy_timeout = 1');
    const store = new SqliteEventStore(db);
    const other = new Database(file);
    other.exec('BEGIN IMMEDIATE');
    const late = event();
    await expect(store.append(STREAM, 'none', [late])).rejects.toThrow(/Een ander programma houdt het bezet/);
    other.exec('ROLLBACK');
    other.close();
    expect((await store.append(STREAM, 'none', [late])).revision).toBe(0n);
    await store.close();
  }));
});

describe('opening', () => {
  const unavailable = { name: 'StoreUnavailableError', code: 'store-unavailable' };
  const opening = (file: string) => () => openSqliteEventStore({ file });
  let script = '';
  beforeAll(() => { script = childScript('open-as-other-user.mjs'); });

  /** A child without root's right to write everything. */
  const openUnprivileged = (file: string): unknown => {
    const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const child = spawnSync(process.execPath, [script, file], { encoding: 'utf8', ...user });
    expect(child.stderr).toBe('');
    return JSON.parse(child.stdout);
  };

  it('says that a file is no database', inFolder(async (folder) => {
    const file = join(folder, 'brief.txt');
    const text = 'Geachte heer Bats, '.repeat(100);
    await writeFile(file, text);
    expect(opening(file)).toThrow(expect.objectContaining({
      ...unavailable, message: `Opslag van gebeurtenissen ${file}: Het is geen SQLite-bestand. Wijs het juiste bestand aan of zet een reservekopie terug.`,
    }));
    expect(await readFile(file, 'utf8')).toBe(text);
  }));

  it('leaves the database of another program alone', inFolder(async (folder) => {
    const file = join(folder, 'anders.sqlite');
    const other = new Database(file);
    other.exec('CREATE TABLE adressen (naam TEXT)');
    other.close();
    const before = await readFile(file);
    expect(opening(file)).toThrow(expect.objectContaining({ ...unavailable, message: expect.stringContaining('van een ander programma') }));
    expect((await readFile(file)).equals(before)).toBe(true);
  }));

  it('refuses the file of a newer release', inFolder((folder) => {
    const file = join(folder, 'events.sqlite');
    const db = openDatabase(file);
    db.pragma('user_version = 2');
    db.close();
    expect(opening(file)).toThrow(expect.objectContaining({ ...unavailable, message: expect.stringContaining('nieuwere versie') }));
  }));

  it('says that the folder does not exist', inFolder(async (folder) => {
    expect(opening(join(folder, 'weg', 'events.sqlite'))).toThrow(expect.objectContaining(unavailable));
    await mkdir(join(folder, 'map'));
    expect(opening(join(folder, 'map'))).toThrow(expect.objectContaining({ ...unavailable, message: expect.stringContaining('Controleer of de map bestaat') }));
  }));

  it('says that it may not write in the folder', inFolder(async (folder) => {
    await chmod(folder, 0o555);
    expect(openUnprivileged(join(folder, 'events.sqlite'))).toMatchObject({ ...unavailable, cause: 'SQLITE_CANTOPEN' });
    await chmod(folder, 0o755);
  }));

  it('says that it may not write the file', inFolder(async (folder) => {
    const file = join(folder, 'events.sqlite');
    openDatabase(file).close();
    await chmod(file, 0o444);
    await chmod(folder, 0o777);
    expect(openUnprivileged(file)).toMatchObject({ ...unavailable, message: expect.stringContaining('Er mag niet in worden geschreven') });
    await chmod(file, 0o666);
    expect(openUnprivileged(file)).toEqual({ opened: true });
  }));

  it('says that a damaged file is damaged', inFolder(async (folder) => {
    const file = join(folder, 'events.sqlite');
    const store = openSqliteEventStore({ file });
    await store.append(STREAM, 'none', events(2_000));
    await store.close();
    const bytes = await readFile(file);
    await writeFile(file, bytes.fill(0xff, 4_096 * 10));
    const reopened = openSqliteEventStore({ file });
    await expect(collect(reopened.readAll({ after: START }))).rejects.toMatchObject({
      ...unavailable, message: expect.stringContaining('beschadigd'), cause: { code: 'SQLITE_CORRUPT' },
    });
    await reopened.close();
  }));
});
