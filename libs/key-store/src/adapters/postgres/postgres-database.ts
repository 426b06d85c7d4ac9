import type { KeyObject } from 'node:crypto';
import pg from 'pg';
import { SleutelbestandFout } from '../../errors.js';
import { importKek, newLookupKey, openLookupKey } from '../../lookup-key.js';
import type { WrappedKey } from '../../key-wrap.js';
import { PostgresLocks } from './postgres-locks.js';

const SCHEMA_VERSION = 2;
/** PostgreSQL 15, as for the read models (DESIGN §7). */
const FLOOR = 150_000;
/** Milliseconds. */
const CONNECT_TIMEOUT = 10_000;

// Two schemas, so that who reads the keys need not see the commands. Made only when it is not there: IF NOT EXISTS
// asks for the right to make it first. actueel: a subject has one current key; an earlier one stays readable beside
// it until it is destroyed.
const SCHEMA = `
  CREATE TABLE sleutels.key_store (version integer NOT NULL, iv bytea NOT NULL, wrapped bytea NOT NULL);
  CREATE UNIQUE INDEX key_store_one_row ON sleutels.key_store ((true));

  CREATE TABLE sleutels.data_key (
    kid       text COLLATE "C" PRIMARY KEY,
    onderwerp text COLLATE "C" NOT NULL,
    actueel   boolean NOT NULL DEFAULT true,
    iv        bytea NOT NULL,
    wrapped   bytea NOT NULL
  );
  CREATE UNIQUE INDEX data_key_actueel ON sleutels.data_key (onderwerp) WHERE actueel;

  CREATE TABLE sleutels.erasure (
    event_id text COLLATE "C" PRIMARY KEY,
    nummer   bigint NOT NULL,
    finished boolean NOT NULL DEFAULT false
  );
  CREATE TABLE sleutels.tombstone (
    kid      text COLLATE "C" PRIMARY KEY,
    event_id text COLLATE "C" NOT NULL REFERENCES sleutels.erasure
  );
  CREATE INDEX tombstone_event ON sleutels.tombstone (event_id);
  CREATE TABLE sleutels.erasure_checkpoint (commit_position bigint NOT NULL, prepare_position bigint NOT NULL, nummer bigint NOT NULL);
  CREATE UNIQUE INDEX erasure_checkpoint_one_row ON sleutels.erasure_checkpoint ((true));

  CREATE TABLE opdrachten.command_journal (
    seq         bigint GENERATED ALWAYS AS IDENTITY,
    command_id  text COLLATE "C" PRIMARY KEY,
    body_hmac   text NOT NULL,
    plan        text NOT NULL,
    answer      text,
    created_at  text NOT NULL
  );
  CREATE INDEX command_journal_unanswered ON opdrachten.command_journal (seq) WHERE answer IS NULL;`;

/** Which server and database, and with whose rights. */
export interface PostgresAddress {
  /** `postgresql://user:password@host:port/database`, with the driver's parameters. */
  readonly connectionString: string;
  /** The role whose rights the user takes on; the user must be a member of it. Default: the user's own rights. */
  readonly role?: string;
}

/** What runs one statement and gives its rows. */
export type Run = <R>(sql: string, params?: readonly unknown[]) => Promise<R[]>;

/** An open key store database with the two keys that rule it. */
export interface PostgresKeyDatabase {
  readonly run: Run;
  /** Commits when `work` gives something and rolls back when it rejects or gives undefined; within it only the given `run`. */
  transaction<T>(work: (run: Run) => Promise<T>): Promise<T>;
  readonly locks: PostgresLocks;
  readonly kek: KeyObject;
  readonly lookupKey: KeyObject;
  /** Names the database in errors. Without the password. */
  readonly waar: string;
  close(): Promise<void>;
}

/**
 * Opens the schemas, or makes their tables. The key-encryption key is tried on the look-up key before anything else is
 * read or written.
 * @throws HoofdsleutelFout when the key is not of 32 bytes or not the one of this store
 * @throws SleutelbestandFout when the server is not to be used, or the schemas hold something else or another release
 */
export async function openKeyDatabase(address: PostgresAddress, kekBytes: Uint8Array): Promise<PostgresKeyDatabase> {
  const { config, session, waar } = connection(address);
  const kek = importKek(kekBytes, waar);
  await prepare(config, session, kek, waar);
  // Declared void, but the pool waits for it.
  const onConnect = (client: pg.ClientBase): unknown => client.query(session);
  const pool = new pg.Pool({ ...config, onConnect });
  // An idle connection was lost: the pool has taken it out, and the next call makes another.
  pool.on('error', () => undefined);
  const run = runner(pool, waar);
  const locks = new PostgresLocks(() => connect(config, session), (cause) => failure(cause, waar));
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => (closing ??= Promise.all([locks.close(), pool.end()]).then(() => undefined));
  try {
    const [row] = await run<WrappedKey>('SELECT iv, wrapped FROM sleutels.key_store');
    const transaction = <T>(work: (tx: Run) => Promise<T>): Promise<T> => inTransaction(pool, waar, work);
    return { run, transaction, locks, kek, lookupKey: openLookupKey(kek, row, `de sleutels in ${waar}`), waar, close };
  } catch (error) {
    await close();
    throw error;
  }
}

interface Connection {
  readonly config: pg.ClientConfig;
  /** What every connection begins with. */
  readonly session: string;
  readonly waar: string;
}

function connection({ connectionString, role }: PostgresAddress): Connection {
  // A key is durable before it is used, whatever the database's own setting.
  const session = `SET synchronous_commit = on; ${role === undefined ? '' : `SET ROLE ${pg.escapeIdentifier(role)}`}`;
  const config = { connectionString, connectionTimeoutMillis: CONNECT_TIMEOUT, keepAlive: true, application_name: 'besluitregister-sleutels' };
  try {
    const { host, port, database = '' } = new pg.Client(config);
    return { config, session, waar: `database ${database} op ${host}:${port}` };
  } catch {
    // Without the cause: it quotes the connection string, and with it the password.
    throw new SleutelbestandFout('sleuteldatabase-onbereikbaar', 'Het adres van de sleuteldatabase is niet te lezen. '
      + 'Geef het als postgresql://gebruiker:wachtwoord@server:5432/database; bijzondere tekens in het wachtwoord als %XX.');
  }
}

/** A connection of one's own. */
async function connect(config: pg.ClientConfig, session: string): Promise<pg.Client> {
  const client = new pg.Client(config);
  // Without a listener a connection that is lost while nothing is asked ends the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query(session);
    return client;
  } catch (error) {
    // Not waited for: a connection that was never made does not end.
    client.end().catch(() => undefined);
    throw error;
  }
}

/** Makes the tables when there are none. */
async function prepare(config: pg.ClientConfig, session: string, kek: KeyObject, waar: string): Promise<void> {
  let client: pg.Client | undefined;
  try {
    client = await connect(config, session);
    const run = runner(client, waar);
    if (!await isKeyStore(run, waar)) await create(client, run, kek, waar);
  } catch (error) {
    throw error instanceof SleutelbestandFout ? error : failure(error, waar);
  } finally {
    // Not waited for: one that was lost meanwhile does not end.
    client?.end().catch(() => undefined);
  }
}

async function inTransaction<T>(pool: pg.Pool, waar: string, work: (run: Run) => Promise<T>): Promise<T> {
  const client = await pool.connect().catch((cause: unknown) => { throw failure(cause, waar); });
  const run = runner(client, waar);
  let lost = false;
  try {
    await run('BEGIN');
    const done = await work(run);
    await run(done === undefined ? 'ROLLBACK' : 'COMMIT');
    return done;
  } catch (error) {
    // A connection that can not even roll back is not given back to the pool.
    await run('ROLLBACK').catch(() => { lost = true; });
    throw error;
  } finally {
    client.release(lost);
  }
}

function runner(connected: pg.ClientBase | pg.Pool, waar: string): Run {
  return async <R>(sql: string, params: readonly unknown[] = []): Promise<R[]> => {
    try {
      return (await connected.query<R & pg.QueryResultRow>(sql, [...params])).rows;
    } catch (cause) {
      throw failure(cause, waar);
    }
  };
}

/** True for a key store of this version, false when there is nothing yet. */
async function isKeyStore(run: Run, waar: string): Promise<boolean> {
  // One statement, so that a store being made by another process is seen whole or not at all.
  const [found] = await run<{ server: number; tables: number; ours: boolean }>(
    `SELECT current_setting('server_version_num')::int AS server, count(*)::int AS tables,
       count(*) FILTER (WHERE relname = 'key_store') = 1 AS ours
     FROM pg_class WHERE relkind = 'r' AND relnamespace IN (SELECT oid FROM pg_namespace WHERE nspname IN ('sleutels', 'opdrachten'))`,
  );
  if (found === undefined || found.server < FLOOR) {
    throw new SleutelbestandFout('sleuteldatabase-te-oud', `De server van ${waar} is ouder dan PostgreSQL 15. Werk de server bij.`);
  }
  if (found.tables === 0) return false;
  if (!found.ours) {
    throw new SleutelbestandFout('sleutelbestand-vreemd', `De schema's sleutels en opdrachten in ${waar} zijn niet van het besluitregister. `
      + 'Wijs een andere database aan.');
  }
  const [stored] = await run<{ version: number }>('SELECT version FROM sleutels.key_store');
  if (stored?.version === SCHEMA_VERSION) return true;
  throw new SleutelbestandFout('sleutelbestand-versie', `De sleutels in ${waar} hebben versie ${stored?.version ?? 'onbekend'}; deze uitgave `
    + `kent alleen versie ${SCHEMA_VERSION}. Gebruik de uitgave waarmee ze zijn gemaakt, of een nieuwere.`);
}

async function create(client: pg.Client, run: Run, kek: KeyObject, waar: string): Promise<void> {
  await client.query('BEGIN');
  await client.query(`SELECT pg_advisory_xact_lock(hashtextextended('sleutels', 0))`);
  // Another process may have been first while this one waited for the lock.
  if (!await isKeyStore(run, waar)) {
    for (const schema of ['sleutels', 'opdrachten']) {
      const { rowCount } = await client.query('SELECT FROM pg_namespace WHERE nspname = $1', [schema]);
      if (rowCount === 0) await client.query(`CREATE SCHEMA ${schema}`);
    }
    await client.query(SCHEMA);
    const { iv, wrapped } = newLookupKey(kek);
    await client.query('INSERT INTO sleutels.key_store VALUES ($1, $2, $3)', [SCHEMA_VERSION, iv, wrapped]);
  }
  await client.query('COMMIT');
}

/** An error of the server about a statement is a bug or a right that lacks; anything else is the connection. */
function failure(cause: unknown, waar: string): unknown {
  if (cause instanceof pg.DatabaseError && cause.severity !== 'FATAL' && cause.code !== '22023') return cause;
  const words = cause instanceof Error ? cause.message : String(cause);
  return new SleutelbestandFout('sleuteldatabase-onbereikbaar', `De sleutels in ${waar} zijn niet bereikbaar (${words}). `
    + 'Controleer of PostgreSQL draait en of adres, wachtwoord en rol kloppen, en probeer het opnieuw.', { cause });
}
