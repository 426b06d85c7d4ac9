import { createHmac, randomUUID } from 'node:crypto';
import type { Statement } from 'better-sqlite3';
import type { CommandJournal } from '../../command-journal.js';
import { SleutelbestandFout } from '../../errors.js';
import { KeyCache } from '../../key-cache.js';
import type { DataKey, KeyStore } from '../../key-store.js';
import { newWrappedKey, unwrapKey } from '../../key-wrap.js';
import type { WrappedKey } from '../../key-wrap.js';
import { encodeUtf8 } from '../../text-encoding.js';
import { createSqliteCommandJournal } from './sqlite-command-journal.js';
import { openDatabase } from './sqlite-database.js';
import type { SqliteDatabase } from './sqlite-database.js';

/** A page of search results, with room to spare; each entry is well under 1 KiB. */
const CACHED_KEYS = 4_096;
/** A kind and an id; so strict that a name or a title cannot get in by mistake. */
const ONDERWERP = /^[a-z][a-z-]*(\/[0-9A-Za-z._-]+)+$/;

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

interface KeyRow extends WrappedKey {
  readonly kid: string;
  readonly onderwerp: string;
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
    // The zero byte ends the purpose, so a purpose may not hold one: no two pairs give the same bytes.
    if (doel === '' || doel.includes('\0')) throw new RangeError('The purpose of an HMAC is a text that is not empty and has no U+0000');
    const bytes = typeof waarde === 'string' ? encodeUtf8(waarde, doel) : waarde;
    return createHmac('sha256', this.#database.lookupKey)
      .update(encodeUtf8(doel, 'het doel van een zoeksleutel'))
      .update(Uint8Array.of(0))
      .update(bytes)
      .digest();
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
    if (!ONDERWERP.test(onderwerp)) throw new RangeError('The subject of a key is a kind and an id, like persoon/0199…');
    const row = this.#selectCurrent.get(onderwerp);
    return row === undefined ? undefined : (this.#cache.get(row.kid) ?? this.#unwrap(row));
  }

  /** Inside a write transaction: another process may have made the key since it was looked for. */
  #currentOrNewKey(onderwerp: string): DataKey {
    const existing = this.#currentKey(onderwerp);
    if (existing !== undefined) return existing;
    const kid = randomUUID();
    const { key, iv, wrapped } = newWrappedKey(this.#database.kek, owner(kid, onderwerp));
    this.#db.prepare('INSERT INTO data_key (kid, onderwerp, iv, wrapped) VALUES (?, ?, ?, ?)').run(kid, onderwerp, iv, wrapped);
    // Not cached: the transaction may still be rolled back.
    return { kid, key };
  }

  #unwrap(row: KeyRow): DataKey {
    const key = unwrapKey(this.#database.kek, row, owner(row.kid, row.onderwerp));
    if (key === undefined) {
      throw new SleutelbestandFout(
        'sleutel-onleesbaar',
        `Sleutel ${row.kid} van ${row.onderwerp} in ${this.#db.name} is beschadigd. Zet het sleutelbestand terug uit de reservekopie.`,
      );
    }
    const dataKey = { kid: row.kid, key };
    this.#cache.put(dataKey);
    return dataKey;
  }
}

/** A kid has a fixed length, so kid ‖ onderwerp reads in one way only. */
function owner(kid: string, onderwerp: string): string {
  return kid + onderwerp;
}
