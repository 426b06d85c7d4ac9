import type pg from 'pg';

import { DatabaseOpenError } from '../../database.js';
import type { Claim, Database, SqlValue, Tx } from '../../database.js';
import { claimName } from './postgres-claim.js';
import { Connections } from './postgres-connection.js';
import type { PostgresOptions } from './postgres-connection.js';
import { connectError, isFatal, statementError } from './postgres-error.js';
import type { Place } from './postgres-error.js';
import { isOutdated, PreparedStatements } from './prepared-statements.js';

/** PostgreSQL 15: the read models use UNIQUE NULLS NOT DISTINCT (DESIGN §7). */
const FLOOR = 15;

/**
 * Opens a database on a PostgreSQL server, over a pool of connections. Connect to the server itself and not through a
 * pooler that shares sessions: a claim is held by a session.
 * @throws DatabaseOpenError the address is unreadable, we are refused, the database is not there, not UTF-8 or too old.
 * @throws DatabaseUnavailableError the server is not reachable.
 */
export async function openPostgres(options: PostgresOptions): Promise<Database> {
  const connections = new Connections(options);
  const client = await connections.connect();
  try {
    const { rows } = await client.query<{ version: number; encoding: string }>(
      `SELECT current_setting('server_version_num')::int AS version, current_setting('server_encoding') AS encoding`,
    );
    requireSuitable(rows[0]?.version ?? 0, rows[0]?.encoding ?? '', connections.place);
  } finally {
    await client.end();
  }
  return new PostgresDatabase(connections);
}

/**
 * Whether a server will do.
 * @param version its `server_version_num`
 * @param encoding its `server_encoding`
 * @throws DatabaseOpenError `database-te-oud`, `database-codering`
 */
export function requireSuitable(version: number, encoding: string, { server, database }: Place): void {
  const major = Math.floor(version / 10_000);
  if (major < FLOOR) {
    throw new DatabaseOpenError('database-te-oud', `De server ${server} is PostgreSQL ${major}; `
      + `nodig is versie ${FLOOR} of nieuwer. Werk de server bij.`);
  }
  if (encoding !== 'UTF8') {
    throw new DatabaseOpenError('database-codering', `De database ${database} op ${server} bewaart tekst als ${encoding}; `
      + "nodig is UTF-8. Maak een nieuwe database met ENCODING 'UTF8'.");
  }
}

class PostgresDatabase implements Database {
  readonly #connections: Connections;
  readonly #pool: pg.Pool;
  readonly #statements = new WeakMap<pg.PoolClient, PreparedStatements>();

  constructor(connections: Connections) {
    this.#connections = connections;
    this.#pool = connections.pool();
  }

  async query<R>(sql: string, params?: readonly SqlValue[]): Promise<R[]> {
    return this.#withSession((session) => session.prepared<R>(sql, params));
  }

  async script(sql: string): Promise<void> {
    await this.#withSession((session) => session.script(sql));
  }

  async transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.#withSession(async (session) => {
      await session.script('BEGIN');
      try {
        const result = await work(session);
        await session.commit();
        return result;
      } catch (error) {
        await session.rollback();
        throw error;
      }
    });
  }

  async claim(name: string, signal: AbortSignal, waiting: () => void): Promise<Claim | undefined> {
    return claimName(() => this.#connections.connect(), name, signal, waiting);
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }

  async #withSession<T>(work: (session: Session) => Promise<T>): Promise<T> {
    const client = await this.#connect();
    const statements = this.#statements.get(client) ?? new PreparedStatements();
    this.#statements.set(client, statements);
    const session = new Session(client, statements, this.#connections.place);
    try {
      return await work(session);
    } finally {
      session.release();
    }
  }

  async #connect(): Promise<pg.PoolClient> {
    try {
      return await this.#pool.connect();
    } catch (cause) {
      throw connectError(cause, this.#connections.place);
    }
  }
}

/** A connection on loan from the pool. */
class Session implements Tx {
  #lost = false;
  #released = false;
  readonly #onError = (): void => { this.#lost = true; };

  constructor(private readonly client: pg.PoolClient, private readonly statements: PreparedStatements, private readonly place: Place) {
    // The pool listens to idle connections only; without this, losing one on loan ends the process.
    client.on('error', this.#onError);
  }

  async query<R>(sql: string, params: readonly SqlValue[] = []): Promise<R[]> {
    const { rows } = await this.#run(() => this.client.query<R & pg.QueryResultRow>(sql, [...params]));
    return rows;
  }

  /**
   * The same of a statement that stands by itself: the server reads its text and looks up what it names the first time
   * only, and again when that was changed. Not within a transaction, which an outdated statement would end.
   */
  async prepared<R>(sql: string, params: readonly SqlValue[] = []): Promise<R[]> {
    try {
      const name = this.statements.nameOf(sql);
      const { rows } = await this.#run(() => this.client.query<R & pg.QueryResultRow>({ name, text: sql, values: [...params] }));
      return rows;
    } catch (error) {
      if (!isOutdated(error)) throw error;
      this.statements.outdated();
      return this.query<R>(sql, params);
    }
  }

  async script(sql: string): Promise<void> {
    await this.#run(() => this.client.query(sql));
  }

  /** @throws Error a statement had failed and the failure was kept from us: the server then rolls back without an error. */
  async commit(): Promise<void> {
    const { command } = await this.#run(() => this.client.query('COMMIT'));
    if (command !== 'COMMIT') throw new Error('The transaction was rolled back: a statement in it had failed');
  }

  /** A connection that can not even roll back goes, and its transaction with it. */
  async rollback(): Promise<void> {
    await this.client.query('ROLLBACK').catch(this.#onError);
  }

  release(): void {
    this.#released = true;
    this.client.off('error', this.#onError);
    this.client.release(this.#lost || this.statements.spent);
  }

  async #run<T>(statement: () => Promise<T>): Promise<T> {
    // The connection may be somebody else's by now.
    if (this.#released) throw new Error('The transaction is over; a statement in it was not waited for');
    try {
      return await statement();
    } catch (error) {
      this.#lost ||= isFatal(error);
      throw statementError(error, this.#lost, this.place);
    }
  }
}
