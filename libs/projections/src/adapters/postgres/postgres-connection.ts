import pg from 'pg';

import { DatabaseOpenError } from '../../database.js';
import { connectError } from './postgres-error.js';
import type { Place } from './postgres-error.js';
import { values } from './postgres-values.js';

/** Which server and database, as whom, and with whose rights. */
export interface PostgresOptions {
  /** `postgresql://user:password@host:port/database`, with the driver's parameters (`sslmode`, `application_name`, …). */
  readonly connectionString: string;
  /** The role whose rights the user takes on; the user must be a member of it. Default: the user's own rights. */
  readonly role?: string;
}

/** Milliseconds. */
const CONNECT_TIMEOUT = 10_000;
const KEEP_ALIVE_AFTER = 10_000;

/**
 * The session of every connection. Text forms of dates are then the same whatever the server's settings; and a server
 * that lost its client without a word gives up on it, and on its locks, after some 25 seconds and not after two hours.
 * Compiling a query (jit) takes longer than these queries do, and so does starting workers to share one: measured in bench/leeskant.mjs.
 * A prepared statement is planned for the values of each call: a plan for any value reads all rows where this one is rare.
 */
const SESSION = `
  SET TIME ZONE 'UTC';
  SET DateStyle = 'ISO';
  SET jit = off;
  SET max_parallel_workers_per_gather = 0;
  SET plan_cache_mode = force_custom_plan;
  SET tcp_keepalives_idle = 10;
  SET tcp_keepalives_interval = 5;
  SET tcp_keepalives_count = 3;`;

/** What connections to one database have in common. */
export class Connections {
  readonly place: Place;
  readonly #config: pg.PoolConfig;
  readonly #session: string;

  /** @throws DatabaseOpenError `database-adres`: the connection string can not be read. */
  constructor({ connectionString, role }: PostgresOptions) {
    this.#config = {
      connectionString, types: values, keepAlive: true, keepAliveInitialDelayMillis: KEEP_ALIVE_AFTER,
      connectionTimeoutMillis: CONNECT_TIMEOUT, application_name: 'besluitregister',
    };
    this.#session = role === undefined ? SESSION : `${SESSION} SET ROLE ${pg.escapeIdentifier(role)};`;
    this.place = placeOf(this.#config);
  }

  /** Connections to share. */
  pool(): pg.Pool {
    // Declared void, but the pool waits for it.
    const onConnect = (client: pg.ClientBase): unknown => this.#begin(client);
    const pool = new pg.Pool({ ...this.#config, onConnect });
    // An idle connection was lost: the pool has taken it out, and the next call makes another.
    pool.on('error', () => undefined);
    return pool;
  }

  /** A connection of one's own. @throws DatabaseOpenError, DatabaseUnavailableError */
  async connect(): Promise<pg.Client> {
    const client = new pg.Client(this.#config);
    // Without a listener a connection that is lost while nothing is asked ends the process.
    client.on('error', () => undefined);
    try {
      await client.connect();
      await this.#begin(client);
      return client;
    } catch (cause) {
      // Not waited for: a connection that was never made does not end. Without it the server would wait a minute for
      // the password that we did not have.
      client.end().catch(() => undefined);
      throw connectError(cause, this.place);
    }
  }

  async #begin(client: pg.ClientBase): Promise<void> {
    await client.query(this.#session);
  }
}

function placeOf(config: pg.PoolConfig): Place {
  try {
    const { host, port, database = '', user = '' } = new pg.Client(config);
    return { server: `${host}:${port}`, database, user };
  } catch {
    // Without the cause: it quotes the connection string, and with it the password.
    throw new DatabaseOpenError('database-adres', 'Het adres van de database is niet te lezen. '
      + 'Geef het als postgresql://gebruiker:wachtwoord@server:5432/database; bijzondere tekens in het wachtwoord als %XX.');
  }
}
