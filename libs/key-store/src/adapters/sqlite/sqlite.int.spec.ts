import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import Database from 'better-sqlite3';
import { commandJournalContract } from '../../command-journal.contract.js';
import { keyEraserContract } from '../../key-eraser.contract.js';
import { keyStoreContract } from '../../key-store.contract.js';
import type { KeyStoreHarness } from '../../key-store.contract.js';
import { openDatabase } from './sqlite-database.js';
import { openSqliteKeyStore } from './sqlite-key-store.js';

async function createHarness(): Promise<KeyStoreHarness> {
  const folder = await mkdtemp(join(tmpdir(), 'sleutels-'));
  const kek = randomBytes(32);
  return {
    open: (other = kek) => openSqliteKeyStore({ file: join(folder, 'sleutels.sqlite'), kek: other }),
    dispose: () => rm(folder, { recursive: true, force: true }),
  };
}

keyStoreContract('sqlite', createHarness);
commandJournalContract('sqlite', createHarness);
keyEraserContract('sqlite', createHarness);

describe('the key store in a SQLite file', () => {
  const kek = randomBytes(32);
  let folder: string;
  let file: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sleutels-'));
    file = join(folder, 'sleutels.sqlite');
  });
  afterEach(async () => rm(folder, { recursive: true, force: true }));

  /** Every byte the store keeps: database, write-ahead log and its index. */
  async function everyByte(): Promise<Buffer> {
    return Buffer.concat(await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name)))));
  }

  /** Changes the file behind the store's back. */
  function tamper(sql: string): void {
    const db = new Database(file);
    db.exec(sql);
    db.close();
  }

  it('holds no key in the clear, neither while open nor after', async () => {
    const store = await openSqliteKeyStore({ file, kek });
    const { kid, ...made } = await store.keyFor('persoon/1');
    const key = Buffer.from(made.key);
    const whileOpen = await everyByte();
    expect(whileOpen.includes(kid)).toBe(true);
    expect([whileOpen.includes(key), whileOpen.includes(kek)]).toEqual([false, false]);
    await store.close();
    const after = await everyByte();
    expect([after.includes(kid), after.includes(key), after.includes(kek)]).toEqual([true, false, false]);
  });

  it('keeps nothing of a forgotten plan once closed', async () => {
    const canary = randomBytes(3_000).toString('base64');
    const store = await openSqliteKeyStore({ file, kek });
    await store.journal.begin({ commandId: 'c-1', bodyHmac: '', plan: canary, createdAt: '' });
    expect((await everyByte()).includes(canary.slice(0, 1_000))).toBe(true);
    await store.journal.forget('c-1');
    await store.close();
    expect((await everyByte()).includes(canary.slice(1_000, 1_100))).toBe(false);
  });

  it('keeps nothing of a destroyed key, as it was wrapped, in any file', async () => {
    const store = await openSqliteKeyStore({ file, kek });
    const keys = await store.keysFor(Array.from({ length: 60 }, (_, n) => `persoon/${n}`));
    const db = new Database(file, { readonly: true });
    const wrapped = db.prepare<[string], Buffer>('SELECT wrapped FROM data_key WHERE onderwerp = ?').pluck().get('persoon/7') ?? Buffer.of();
    db.close();
    expect((await everyByte()).includes(wrapped)).toBe(true);
    await store.eraser.destroy({ eventId: 'e', nummer: 1n }, { onderwerpen: ['persoon/7'] });
    // While it is open: write-ahead log and free pages included.
    const kept = await everyByte();
    expect([kept.includes(wrapped), kept.includes(keys.get('persoon/8')?.kid ?? 'x')]).toEqual([false, true]);
    await store.close();
  });

  it('takes over from a copy what it lacks, and not what it has destroyed', async () => {
    const copy = join(folder, 'kopie.sqlite');
    const store = await openSqliteKeyStore({ file, kek });
    const [kept, lost, erased] = [await store.keyFor('persoon/1'), await store.keyFor('persoon/2'), await store.keyFor('persoon/3')];
    await store.backup(copy);
    expect((await stat(copy)).mode & 0o777).toBe(0o600);
    await expect(store.backup(copy)).rejects.toMatchObject({ code: 'EEXIST' });
    await store.eraser.destroy({ eventId: 'e', nummer: 1n }, { kids: [erased.kid] });
    tamper(`DELETE FROM data_key WHERE onderwerp = 'persoon/2'`);
    const newKek = randomBytes(32);
    await store.rewrap(newKek);
    expect(await store.restore({ file: copy, kek })).toBe(1);
    expect([...(await store.keys([kept.kid, lost.kid, erased.kid])).keys()]).toEqual([kept.kid, lost.kid]);
    expect((await store.keyFor('persoon/2')).kid).toBe(lost.kid);
    const stranger = await openSqliteKeyStore({ file: join(folder, 'ander.sqlite'), kek });
    await expect(stranger.restore({ file: copy, kek })).rejects.toMatchObject({ code: 'sleutelbestand-ander' });
    await stranger.close();
    await store.close();
  });

  it('is readable to its owner alone', async () => {
    const store = await openSqliteKeyStore({ file, kek });
    await store.keyFor('persoon/1');
    const modes = await Promise.all((await readdir(folder)).map(async (name) => (await stat(join(folder, name))).mode & 0o777));
    expect(modes).toEqual([0o600, 0o600, 0o600]);
    await store.close();
  });

  it('is not changed by one byte when the key-encryption key is another one', async () => {
    await (await openSqliteKeyStore({ file, kek })).close();
    const before = await everyByte();
    await expect(openSqliteKeyStore({ file, kek: randomBytes(32) })).rejects.toMatchObject({
      code: 'hoofdsleutel-verkeerd',
      message: expect.stringContaining(file),
    });
    expect(Buffer.compare(await everyByte(), before)).toBe(0);
  });

  it('does not unwrap a key that was moved to another subject, row or id', async () => {
    const store = await openSqliteKeyStore({ file, kek });
    const keys = await store.keysFor(['persoon/1', 'persoon/2', 'persoon/3', 'persoon/4']);
    const [one, two, three, four] = [...keys.values()].map(({ kid }) => kid);
    await store.close();
    tamper(`
      UPDATE data_key SET onderwerp = 'persoon/9' WHERE kid = '${one}';
      UPDATE data_key SET (iv, wrapped) = (SELECT iv, wrapped FROM data_key WHERE kid = '${three}') WHERE kid = '${two}';
      UPDATE data_key SET kid = '00000000-0000-4000-8000-000000000000' WHERE kid = '${four}';
    `);
    const again = await openSqliteKeyStore({ file, kek });
    for (const onderwerp of ['persoon/9', 'persoon/2', 'persoon/4']) {
      await expect(again.keyFor(onderwerp)).rejects.toMatchObject({ name: 'SleutelbestandFout', code: 'sleutel-onleesbaar' });
    }
    expect((await again.keyFor('persoon/3')).kid).toBe(three);
    await again.close();
  });

  it.each([0, 1, 3])('refuses version %i of the file', async (version) => {
    await (await openSqliteKeyStore({ file, kek })).close();
    tamper(`PRAGMA user_version = ${version}`);
    await expect(openSqliteKeyStore({ file, kek })).rejects.toMatchObject({ code: 'sleutelbestand-versie' });
  });

  it('refuses another database, and a file that is none, and changes neither', async () => {
    tamper('CREATE TABLE event (id TEXT); PRAGMA user_version = 1');
    const before = await everyByte();
    await expect(openSqliteKeyStore({ file, kek })).rejects.toMatchObject({ code: 'sleutelbestand-vreemd' });
    expect(Buffer.compare(await everyByte(), before)).toBe(0);
    const text = 'Dit is geen database. '.repeat(100);
    await writeFile(file, text);
    await expect(openSqliteKeyStore({ file, kek })).rejects.toMatchObject({ code: 'sleutelbestand-vreemd' });
    expect(await readFile(file, 'utf8')).toBe(text);
  });

  it('gives nothing from memory that the store has no more', async () => {
    const store = await openSqliteKeyStore({ file, kek });
    const { kid } = await store.keyFor('persoon/1');
    expect(await store.key(kid)).toBeDefined();
    tamper('DELETE FROM data_key');
    expect(await store.key(kid)).toBeUndefined();
    expect(await store.keys([kid])).toEqual(new Map());
    await store.close();
  });

  it('makes no key at all when one of the subjects is refused', async () => {
    const store = await openSqliteKeyStore({ file, kek });
    await expect(store.keysFor(['persoon/1', 'Jan de Vries'])).rejects.toBeInstanceOf(RangeError);
    await store.close();
    expect((await everyByte()).includes('persoon/1')).toBe(false);
  });

  it('syncs every commit and wipes what it deletes, also when opened again', () => {
    for (const start of ['first', 'second']) {
      const { db } = openDatabase(file, kek);
      const settings = ['journal_mode', 'synchronous', 'secure_delete'].map((name) => db.pragma(name, { simple: true }));
      db.close();
      expect({ start, settings }).toEqual({ start, settings: ['wal', 2, 1] });
    }
  });
});
