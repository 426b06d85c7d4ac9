import type { KeyObject } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import type { Statement } from 'better-sqlite3';
import type { CommandJournal } from '../../command-journal.js';
import { CACHED_KEYS, newDataKey, openDataKey, requireOnderwerp, rewrapDataKey } from '../../data-key-row.js';
import type { KeyRow } from '../../data-key-row.js';
import { SleutelbestandFout } from '../../errors.js';
import { KeyCache } from '../../key-cache.js';
import type { KeyEraser, Tombstone } from '../../erasure.js';
import type { DataKey, KeyStore } from '../../key-store.js';
import { importKek, lookupHmac, rewrapLookupKey } from '../../lookup-key.js';
import { createSqliteCommandJournal } from './sqlite-command-journal.js';
import { SqliteKeyEraser } from './sqlite-key-eraser.js';
import { truncateWal } from './truncate-wal.js';
import { openDatabase } from './sqlite-database.js';
import type { SqliteDatabase } from './sqlite-database.js';

/** Where the key store is and what opens it. */
export interface SqliteKeyStoreOptions {
  /** The database file; its folder must exist. */
  readonly file: string;
  /** The key-encryption key, 32 bytes: loadOrCreateKek or kekFromBase64. */
  readonly kek: Uint8Array;
}

/** A key store, and the journal of commands in the same file. */
export interface SqliteKeyStore extends KeyStore {
  readonly journal: CommandJournal;
  /**
   * Writes a copy of the whole store to a new file, readable to its owner alone, while it is in use. It opens with the
   * key-encryption key of now. Throws EEXIST when the file is there already.
   */
  backup(file: string): Promise<void>;
  /**
   * Takes over the keys of a copy that this store lacks; a key it has destroyed stays destroyed.
   * @returns how many keys were taken over
   * @throws SleutelbestandFout `sleutelbestand-ander` when the copy is of another register
   */
  restore(copy: SqliteKeyStoreOptions): Promise<number>;
}

/**
 * Opens the key store in a SQLite file of its own, or makes it. Several processes may have it open.
 * @throws HoofdsleutelFout when the key-encryption key is not of 32 bytes or not the one of this store
 * @throws SleutelbestandFout when the file is something else, or of another release
 */
export async function openSqliteKeyStore(options: SqliteKeyStoreOptions): Promise<SqliteKeyStore> {
  return new SqliteKeys(openDatabase(options.file, options.kek));
}

/** Rows read at once when every key is gone through. */
const PAGE = 1_000;

class SqliteKeys implements SqliteKeyStore {
  readonly journal: CommandJournal;
  readonly eraser: KeyEraser;
  readonly #database: SqliteDatabase;
  #kek: KeyObject;
  readonly #cache = new KeyCache(CACHED_KEYS);
  readonly #selectByKid: Statement<[string], KeyRow>;
  readonly #selectCurrent: Statement<[string], KeyRow>;

  constructor(database: SqliteDatabase) {
    this.#database = database;
    this.#kek = database.kek;
    this.#selectByKid = database.db.prepare('SELECT kid, onderwerp, iv, wrapped FROM data_key WHERE kid = ?');
    this.#selectCurrent = database.db.prepare('SELECT kid, onderwerp, iv, wrapped FROM data_key WHERE onderwerp = ? AND actueel = 1');
    this.journal = createSqliteCommandJournal(database.db);
    this.eraser = new SqliteKeyEraser(database.db, (kid) => { this.#cache.drop(kid); });
  }

  async keyFor(onderwerp: string): Promise<DataKey> {
    return this.#currentKey(onderwerp) ?? this.#db.transaction(() => this.#currentOrNewKey(onderwerp)).immediate();
  }

  async keysFor(onderwerpen: readonly string[]): Promise<ReadonlyMap<string, DataKey>> {
    const found = new Map<string, DataKey>();
    const missing: string[] = [];
    for (const onderwerp of new Set(onderwerpen)) {
      const key = this.#currentKey(onderwerp);
      if (key === undefined) missing.push(onderwerp);
      else found.set(onderwerp, key);
    }
    if (missing.length === 0) return found;
    this.#db.transaction(() => {
      for (const onderwerp of missing) found.set(onderwerp, this.#currentOrNewKey(onderwerp));
    }).immediate();
    return found;
  }

  async key(kid: string): Promise<DataKey | undefined> {
    return this.#keyOf(kid);
  }

  async keys(kids: readonly string[]): Promise<ReadonlyMap<string, DataKey>> {
    const found = new Map<string, DataKey>();
    for (const kid of kids) {
      const key = this.#keyOf(kid);
      if (key !== undefined) found.set(kid, key);
    }
    return found;
  }

  async renew(onderwerp: string): Promise<readonly string[]> {
    requireOnderwerp(onderwerp);
    return this.#db.transaction(() => {
      const earlier = this.#db.prepare<[string], string>('SELECT kid FROM data_key WHERE onderwerp = ? ORDER BY kid').pluck().all(onderwerp);
      this.#db.prepare('UPDATE data_key SET actueel = 0 WHERE onderwerp = ? AND actueel = 1').run(onderwerp);
      this.#insert(newDataKey(this.#kek, onderwerp).row);
      return earlier;
    }).immediate();
  }

  async tombstones(kids: readonly string[]): Promise<ReadonlyMap<string, Tombstone>> {
    const select = this.#db.prepare<[string], { eventId: string; nummer: string }>(
      'SELECT event_id AS eventId, nummer FROM tombstone JOIN erasure USING (event_id) WHERE kid = ?',
    );
    return new Map(kids.flatMap((kid) => {
      const row = select.get(kid);
      return row === undefined ? [] : [[kid, { kid, eventId: row.eventId, nummer: BigInt(row.nummer) }]];
    }));
  }

  async count(): Promise<{ readonly keys: number; readonly tombstones: number }> {
    const row = this.#db.prepare<[], { keys: number; tombstones: number }>(
      'SELECT (SELECT count(*) FROM data_key) AS keys, (SELECT count(*) FROM tombstone) AS tombstones',
    ).get();
    return row ?? { keys: 0, tombstones: 0 };
  }

  async rewrap(bytes: Uint8Array): Promise<void> {
    const to = importKek(bytes, this.#db.name);
    const update = this.#db.prepare('UPDATE data_key SET iv = ?, wrapped = ? WHERE kid = ?');
    this.#db.transaction(() => {
      for (const row of this.#everyRow(this.#db)) {
        const { iv, wrapped } = rewrapDataKey(this.#kek, to, row, this.#db.name);
        update.run(iv, wrapped, row.kid);
      }
      const { iv, wrapped } = rewrapLookupKey(to, this.#database.lookupKey);
      this.#db.prepare('UPDATE lookup_key SET iv = ?, wrapped = ? WHERE id = 1').run(iv, wrapped);
    }).immediate();
    this.#kek = to;
    truncateWal(this.#db);
  }

  async backup(file: string): Promise<void> {
    closeSync(openSync(file, 'wx', 0o600));
    this.#db.prepare('VACUUM INTO ?').run(file);
  }

  async restore({ file, kek }: SqliteKeyStoreOptions): Promise<number> {
    const copy = openDatabase(file, kek);
    try {
      if (!copy.lookupKey.equals(this.#database.lookupKey)) {
        throw new SleutelbestandFout('sleutelbestand-ander',
          `De sleutels in ${file} zijn van een ander register. Er is niets gewijzigd; wijs de reservekopie van dit register aan.`);
      }
      return this.#db.transaction(() => [...this.#everyRow(copy.db)].filter((row) => this.#adopt(copy.kek, row, file)).length).immediate();
    } finally {
      copy.db.close();
    }
  }

  hmac(doel: string, waarde: string | Uint8Array): Uint8Array {
    return lookupHmac(this.#database.lookupKey, doel, waarde);
  }

  async close(): Promise<void> {
    this.#cache.clear();
    this.#db.close();
  }

  get #db(): SqliteDatabase['db'] {
    return this.#database.db;
  }

  /** The row is asked for also when its key is known: another process may have destroyed it. */
  #keyOf(kid: string): DataKey | undefined {
    const row = this.#selectByKid.get(kid);
    return row === undefined ? undefined : (this.#cache.get(kid) ?? this.#unwrap(row));
  }

  #currentKey(onderwerp: string): DataKey | undefined {
    requireOnderwerp(onderwerp);
    const row = this.#selectCurrent.get(onderwerp);
    return row === undefined ? undefined : (this.#cache.get(row.kid) ?? this.#unwrap(row));
  }

  /** Inside a write transaction: another process may have made the key since it was looked for. */
  #currentOrNewKey(onderwerp: string): DataKey {
    const existing = this.#currentKey(onderwerp);
    if (existing !== undefined) return existing;
    const { dataKey, row } = newDataKey(this.#kek, onderwerp);
    this.#insert(row);
    // Not cached: the transaction may still be rolled back.
    return dataKey;
  }

  #insert({ kid, onderwerp, iv, wrapped }: KeyRow, actueel = 1): void {
    this.#db.prepare('INSERT INTO data_key (kid, onderwerp, actueel, iv, wrapped) VALUES (?, ?, ?, ?, ?)').run(kid, onderwerp, actueel, iv, wrapped);
  }

  /** Takes over a key of a copy that this store neither has nor has destroyed. */
  #adopt(kek: KeyObject, row: KeyRow, file: string): boolean {
    const destroyed = this.#db.prepare('SELECT 1 FROM tombstone WHERE kid = ?').get(row.kid);
    if (destroyed !== undefined || this.#selectByKid.get(row.kid) !== undefined) return false;
    this.#insert(rewrapDataKey(kek, this.#kek, row, file), this.#selectCurrent.get(row.onderwerp) === undefined ? 1 : 0);
    return true;
  }

  /** By page: while a statement is being read nothing else can be run. */
  * #everyRow(db: SqliteDatabase['db']): Generator<KeyRow> {
    const page = db.prepare<[string, number], KeyRow>('SELECT kid, onderwerp, iv, wrapped FROM data_key WHERE kid > ? ORDER BY kid LIMIT ?');
    for (let rows = page.all('', PAGE); rows.length > 0; rows = page.all(rows.at(-1)?.kid ?? '', PAGE)) yield* rows;
  }

  #unwrap(row: KeyRow): DataKey {
    const dataKey = openDataKey(this.#kek, row, this.#db.name);
    this.#cache.put(dataKey);
    return dataKey;
  }
}
