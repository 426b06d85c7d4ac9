import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import { SleutelbestandFout } from '../../errors.js';
import { Turns } from '../../turns.js';

/** Milliseconds between two tries: what a command waits longer than it must when two processes get the same one. */
const RETRY = 25;
/** Milliseconds after which a process that keeps a name counts as stuck. */
const PATIENCE = 30_000;

/** A server that lost this process without a word gives its locks to others after some 25 seconds. */
const KEEPALIVES = 'SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3';

/**
 * Names held by advisory locks of one session (PostgreSQL 13.3.5): the server lets them go when that session ends,
 * however it ends. One connection holds all names of this process; within it they take turns first. Tried again and
 * not waited for in the server: a statement that waits would keep every other name of this process waiting.
 */
export class PostgresLocks {
  readonly #turns = new Turns();
  readonly #connect: () => Promise<pg.Client>;
  readonly #failure: (cause: unknown) => unknown;
  #client: Promise<pg.Client> | undefined;
  /** The statement under way: a connection takes one at a time. */
  #statement: Promise<unknown> = Promise.resolve();

  /** @param failure what to throw for an error of the connection */
  constructor(connect: () => Promise<pg.Client>, failure: (cause: unknown) => unknown) {
    this.#connect = connect;
    this.#failure = failure;
  }

  /** As CommandJournal.exclusive. @throws SleutelbestandFout `opdracht-bezet` after half a minute */
  async exclusive<T>(name: string, work: () => Promise<T>): Promise<T> {
    return this.#turns.take(name, async () => {
      const client = await this.#hold(name);
      try {
        return await work();
      } finally {
        // Of no use once the connection is lost: the lock went with it.
        await this.#query(client, 'pg_advisory_unlock', name).catch(() => undefined);
      }
    });
  }

  async close(): Promise<void> {
    const client = await this.#client?.catch(() => undefined);
    this.#client = undefined;
    await client?.end();
  }

  async #hold(name: string): Promise<pg.Client> {
    const until = performance.now() + PATIENCE;
    try {
      for (;;) {
        const client = await this.#session();
        if (await this.#query(client, 'pg_try_advisory_lock', name)) return client;
        if (performance.now() > until) break;
        await delay(RETRY);
      }
    } catch (cause) {
      throw this.#failure(cause);
    }
    throw new SleutelbestandFout('opdracht-bezet', 'Een ander proces is al een halve minuut met dezelfde opdracht bezig. '
      + 'Probeer het over enkele seconden opnieuw; controleer of dat proces nog antwoordt als dit zo blijft.');
  }

  #query(client: pg.Client, call: 'pg_try_advisory_lock' | 'pg_advisory_unlock', name: string): Promise<boolean> {
    const query = async (): Promise<boolean> =>
      (await client.query<{ done: boolean }>(`SELECT ${call}(hashtextextended($1, 0)) AS done`, [name])).rows[0]?.done === true;
    const mine = this.#statement.then(query, query);
    this.#statement = mine;
    return mine;
  }

  async #session(): Promise<pg.Client> {
    this.#client ??= this.#open();
    return this.#client;
  }

  async #open(): Promise<pg.Client> {
    try {
      const client = await this.#connect();
      client.once('end', () => { this.#client = undefined; });
      await client.query(KEEPALIVES);
      return client;
    } catch (error) {
      this.#client = undefined;
      throw error;
    }
  }
}
