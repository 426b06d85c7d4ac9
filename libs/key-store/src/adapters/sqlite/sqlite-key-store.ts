import type { Statement } from 'better-sqlite3';
import type { CommandJournal } from '../../command-journal.js';
import { CACHED_KEYS, newDataKey, openDataKey, requireOnderwerp } from '../../data-key-row.js';
import type { KeyRow } from '../../data-key-row.js';
import { KeyCache } from '../../key-cache.js';
import type { DataKey, KeyStore } from '../../key-store.js';
import { lookupHmac } from '../../lookup-key.js';
import { createSqliteCommandJournal } from './sqlite-command-journal.js';
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
}

/**
 * Opens the key store in a SQLite file of its own, or makes it. Several processes may have it open.
 * @throws HoofdsleutelFout when the key-encryption key is not of 32 bytes or not the one of this store
 * @throws SleutelbestandFout when the file is something else, or of another release
 */
export async function openSqliteKeyStore(options: SqliteKeyStoreOptions): Promise<SqliteKeyStore> {
  return new SqliteKeys(openDatabase(options.file, options.kek));
}

class SqliteKeys implements SqliteKeyStore {
  readonly journal: CommandJournal;
  readonly #database: SqliteDatabase;
  readonly #cache = new KeyCache(CACHED_KEYS);
  readonly #selectByKid: Statement<[string], KeyRow>;
  readonly #selectCurrent: Statement<[string], KeyRow>;

  constructor(database: SqliteDatabase) {
    this.#database = database;
    this.#selectByKid = database.db.prepare('SELECT kid, onderwerp, iv, wrapped FROM data_key WHERE kid = ?');
    this.#selectCurrent = database.db.prepare('SELECT kid, onderwerp, iv, wrapped FROM data_key WHERE onderwerp = ? AND actueel = 1');
    this.journal = createSqliteCommandJournal(database.db);
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

  #keyOf(kid: string): DataKey | undefined {
    const cached = this.#cache.get(kid);
    if (cached !== undefined) return cached;
    const row = this.#selectByKid.get(kid);
    return row === undefined ? undefined : this.#unwrap(row);
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
    const { dataKey, row } = newDataKey(this.#database.kek, onderwerp);
    this.#db.prepare('INSERT INTO data_key (kid, onderwerp, iv, wrapped) VALUES (?, ?, ?, ?)').run(row.kid, onderwerp, row.iv, row.wrapped);
    // Not cached: the transaction may still be rolled back.
    return dataKey;
  }

  #unwrap(row: KeyRow): DataKey {
    const dataKey = openDataKey(this.#database.kek, row, this.#db.name);
    this.#cache.put(dataKey);
    return dataKey;
  }
}
