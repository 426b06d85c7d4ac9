import type { KeyObject } from 'node:crypto';
import type { CommandJournal } from '../../command-journal.js';
import { CACHED_KEYS, newDataKey, openDataKey, requireOnderwerp, rewrapDataKey } from '../../data-key-row.js';
import type { KeyRow } from '../../data-key-row.js';
import type { KeyEraser, Tombstone } from '../../erasure.js';
import { KeyCache } from '../../key-cache.js';
import type { DataKey, KeyStore } from '../../key-store.js';
import { importKek, lookupHmac, rewrapLookupKey } from '../../lookup-key.js';
import { createPostgresCommandJournal } from './postgres-command-journal.js';
import { openKeyDatabase } from './postgres-database.js';
import { PostgresKeyEraser } from './postgres-key-eraser.js';
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

/** Rows read at once when every key is gone through. */
const PAGE = 1_000;

class PostgresKeys implements PostgresKeyStore {
  readonly journal: CommandJournal;
  readonly eraser: KeyEraser;
  readonly #database: PostgresKeyDatabase;
  #kek: KeyObject;
  readonly #cache = new KeyCache(CACHED_KEYS);

  constructor(database: PostgresKeyDatabase) {
    this.#database = database;
    this.#kek = database.kek;
    this.eraser = new PostgresKeyEraser(database, (kid) => { this.#cache.drop(kid); });
    this.journal = createPostgresCommandJournal(database.run, database.locks);
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
    if (kids.length === 0) return new Map();
    // Also those whose key is known: another process may have destroyed it.
    const rows = await this.#database.run<KeyRow>('SELECT kid, onderwerp, iv, wrapped FROM sleutels.data_key WHERE kid = ANY($1)', [kids]);
    return new Map(rows.map((row) => [row.kid, this.#cache.get(row.kid) ?? this.#open(row)]));
  }

  async renew(onderwerp: string): Promise<readonly string[]> {
    requireOnderwerp(onderwerp);
    const { row } = newDataKey(this.#kek, onderwerp);
    return this.#database.transaction(async (run) => {
      const earlier = await run<{ kid: string }>('SELECT kid FROM sleutels.data_key WHERE onderwerp = $1 ORDER BY kid', [onderwerp]);
      await run('UPDATE sleutels.data_key SET actueel = false WHERE onderwerp = $1 AND actueel', [onderwerp]);
      await run('INSERT INTO sleutels.data_key (kid, onderwerp, iv, wrapped) VALUES ($1, $2, $3, $4)', [row.kid, onderwerp, row.iv, row.wrapped]);
      return earlier.map(({ kid }) => kid);
    });
  }

  async tombstones(kids: readonly string[]): Promise<ReadonlyMap<string, Tombstone>> {
    if (kids.length === 0) return new Map();
    const rows = await this.#database.run<{ kid: string; eventId: string; nummer: string }>(
      'SELECT kid, event_id AS "eventId", nummer::text AS nummer FROM sleutels.tombstone JOIN sleutels.erasure USING (event_id) WHERE kid = ANY($1)', [kids],
    );
    return new Map(rows.map(({ kid, eventId, nummer }) => [kid, { kid, eventId, nummer: BigInt(nummer) }]));
  }

  async count(): Promise<{ readonly keys: number; readonly tombstones: number }> {
    const [row] = await this.#database.run<{ keys: number; tombstones: number }>(
      'SELECT (SELECT count(*) FROM sleutels.data_key)::int AS keys, (SELECT count(*) FROM sleutels.tombstone)::int AS tombstones',
    );
    return row ?? { keys: 0, tombstones: 0 };
  }

  async rewrap(bytes: Uint8Array): Promise<void> {
    const { waar, lookupKey } = this.#database;
    const to = importKek(bytes, waar);
    await this.#database.transaction(async (run) => {
      // Nobody makes a key under the old one meanwhile.
      await run('LOCK TABLE sleutels.data_key, sleutels.key_store IN EXCLUSIVE MODE');
      let last = '';
      for (;;) {
        const rows = await run<KeyRow>('SELECT kid, onderwerp, iv, wrapped FROM sleutels.data_key WHERE kid > $1 ORDER BY kid LIMIT $2', [last, PAGE]);
        if (rows.length === 0) break;
        const anew = rows.map((row) => rewrapDataKey(this.#kek, to, row, waar));
        await run(
          `UPDATE sleutels.data_key t SET iv = v.iv, wrapped = v.wrapped FROM unnest($1::text[], $2::bytea[], $3::bytea[]) AS v(kid, iv, wrapped) WHERE t.kid = v.kid`,
          [anew.map(({ kid }) => kid), anew.map(({ iv }) => iv), anew.map(({ wrapped }) => wrapped)],
        );
        last = rows.at(-1)?.kid ?? '';
      }
      const { iv, wrapped } = rewrapLookupKey(to, lookupKey);
      await run('UPDATE sleutels.key_store SET iv = $1, wrapped = $2', [iv, wrapped]);
      return true;
    });
    this.#kek = to;
    // An update leaves the key as it was wrapped before in the table until it is written anew.
    for (const table of ['data_key', 'key_store']) await this.#database.run(`VACUUM FULL sleutels.${table}`);
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
    const rows = onderwerpen.map((onderwerp) => newDataKey(this.#kek, onderwerp).row);
    await this.#database.run(
      `INSERT INTO sleutels.data_key (kid, onderwerp, iv, wrapped)
       SELECT * FROM unnest($1::text[], $2::text[], $3::bytea[], $4::bytea[])
       ON CONFLICT (onderwerp) WHERE actueel DO NOTHING`,
      [rows.map(({ kid }) => kid), onderwerpen, rows.map(({ iv }) => iv), rows.map(({ wrapped }) => wrapped)],
    );
  }

  #open(row: KeyRow): DataKey {
    const dataKey = openDataKey(this.#kek, row, this.#database.waar);
    this.#cache.put(dataKey);
    return dataKey;
  }
}
