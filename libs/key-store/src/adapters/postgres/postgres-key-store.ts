import type { CommandJournal } from '../../command-journal.js';
import { CACHED_KEYS, newDataKey, openDataKey, requireOnderwerp } from '../../data-key-row.js';
import type { KeyRow } from '../../data-key-row.js';
import { KeyCache } from '../../key-cache.js';
import type { DataKey, KeyStore } from '../../key-store.js';
import { lookupHmac } from '../../lookup-key.js';
import { createPostgresCommandJournal } from './postgres-command-journal.js';
import { openKeyDatabase } from './postgres-database.js';
import type { PostgresAddress, PostgresKeyDatabase } from './postgres-database.js';

/** Where the key store is and what opens it. */
export interface PostgresKeyStoreOptions extends PostgresAddress {
  /** The key-encryption key, 32 bytes: loadOrCreateKek or kekFromBase64. Never kept in the database. */
  readonly kek: Uint8Array;
}

/** A key store, and the journal of commands in the same database. */
export interface PostgresKeyStore extends KeyStore {
  readonly journal: CommandJournal;
}

/**
 * Opens the key store in the schemas `sleutels` and `opdrachten` of a PostgreSQL database, or makes it. Several
 * processes may have it open; one that reads only needs rights on `sleutels` only.
 * @throws HoofdsleutelFout when the key-encryption key is not of 32 bytes or not the one of this store
 * @throws SleutelbestandFout when the server is not to be used, or the schemas hold something else or another release
 */
export async function openPostgresKeyStore({ kek, ...address }: PostgresKeyStoreOptions): Promise<PostgresKeyStore> {
  return new PostgresKeys(await openKeyDatabase(address, kek));
}

class PostgresKeys implements PostgresKeyStore {
  readonly journal: CommandJournal;
  readonly #database: PostgresKeyDatabase;
  readonly #cache = new KeyCache(CACHED_KEYS);

  constructor(database: PostgresKeyDatabase) {
    this.#database = database;
    this.journal = createPostgresCommandJournal(database.run);
  }

  async keyFor(onderwerp: string): Promise<DataKey> {
    const key = (await this.keysFor([onderwerp])).get(onderwerp);
    if (key === undefined) throw new Error('A key that was made is not there');
    return key;
  }

  async keysFor(onderwerpen: readonly string[]): Promise<ReadonlyMap<string, DataKey>> {
    // Everyone makes keys in the same order: two that each wait for a key of the other would never end.
    const asked = [...new Set(onderwerpen)].sort();
    asked.forEach(requireOnderwerp);
    const found = await this.#currentKeys(asked);
    const missing = asked.filter((onderwerp) => !found.has(onderwerp));
    if (missing.length === 0) return found;
    await this.#make(missing);
    // Read back: for some of them another process may have been first.
    return new Map([...found, ...await this.#currentKeys(missing)]);
  }

  async key(kid: string): Promise<DataKey | undefined> {
    return (await this.keys([kid])).get(kid);
  }

  async keys(kids: readonly string[]): Promise<ReadonlyMap<string, DataKey>> {
    const found = new Map<string, DataKey>();
    for (const kid of kids) {
      const cached = this.#cache.get(kid);
      if (cached !== undefined) found.set(kid, cached);
    }
    const unread = kids.filter((kid) => !found.has(kid));
    if (unread.length === 0) return found;
    const rows = await this.#database.run<KeyRow>('SELECT kid, onderwerp, iv, wrapped FROM sleutels.data_key WHERE kid = ANY($1)', [unread]);
    for (const row of rows) found.set(row.kid, this.#open(row));
    return found;
  }

  hmac(doel: string, waarde: string | Uint8Array): Uint8Array {
    return lookupHmac(this.#database.lookupKey, doel, waarde);
  }

  async close(): Promise<void> {
    this.#cache.clear();
    await this.#database.close();
  }

  async #currentKeys(onderwerpen: readonly string[]): Promise<Map<string, DataKey>> {
    if (onderwerpen.length === 0) return new Map();
    const rows = await this.#database.run<KeyRow>(
      'SELECT kid, onderwerp, iv, wrapped FROM sleutels.data_key WHERE onderwerp = ANY($1) AND actueel', [onderwerpen],
    );
    return new Map(rows.map((row) => [row.onderwerp, this.#cache.get(row.kid) ?? this.#open(row)]));
  }

  /** One statement, and so one durable transaction. */
  async #make(onderwerpen: readonly string[]): Promise<void> {
    const rows = onderwerpen.map((onderwerp) => newDataKey(this.#database.kek, onderwerp).row);
    await this.#database.run(
      `INSERT INTO sleutels.data_key (kid, onderwerp, iv, wrapped)
       SELECT * FROM unnest($1::text[], $2::text[], $3::bytea[], $4::bytea[])
       ON CONFLICT (onderwerp) WHERE actueel DO NOTHING`,
      [rows.map(({ kid }) => kid), onderwerpen, rows.map(({ iv }) => iv), rows.map(({ wrapped }) => wrapped)],
    );
  }

  #open(row: KeyRow): DataKey {
    const dataKey = openDataKey(this.#database.kek, row, this.#database.waar);
    this.#cache.put(dataKey);
    return dataKey;
  }
}
