import { randomUUID } from 'node:crypto';

import { describe } from '@jest/globals';
import pg from 'pg';

import { openPglite } from './adapters/pglite/pglite-database.js';
import { openPostgres } from './adapters/postgres/postgres-database.js';
import type { Database } from './database.js';

/** A server to test on, as a superuser of it; undefined when there is none. */
const SERVER = process.env['BESLUITREGISTER_TEST_POSTGRES'];

/** A database of one's own on the test server. */
export interface TestPostgres {
  readonly connectionString: string;
  /** Runs SQL as the superuser, on a connection that is closed afterwards, and gives the rows. */
  admin(sql: string): Promise<Record<string, unknown>[]>;
  /** Removes it, also from under those who still use it. */
  drop(): Promise<void>;
}

/** Makes an empty database. @throws Error there is no test server */
export async function createTestPostgres(settings = ''): Promise<TestPostgres> {
  if (SERVER === undefined) throw new Error('BESLUITREGISTER_TEST_POSTGRES is not set');
  const server = SERVER;
  const name = `proef_${randomUUID().replaceAll('-', '')}`;
  const url = new URL(server);
  url.pathname = `/${name}`;
  await administer(server, `CREATE DATABASE ${name} TEMPLATE template0 ${settings}`);
  return {
    connectionString: url.href,
    admin: (sql) => administer(url.href, sql),
    drop: async () => { await administer(server, `DROP DATABASE ${name} WITH (FORCE)`); },
  };
}

async function administer(connectionString: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** An empty database on the test server when there is one, and in process when not. */
export async function openTestDatabase(): Promise<Database> {
  return SERVER === undefined ? openPglite() : openOnServer();
}

async function openOnServer(): Promise<Database> {
  const postgres = await createTestPostgres();
  const database = await openPostgres(postgres);
  const close = database.close.bind(database);
  return Object.assign(database, {
    close: async () => {
      await close();
      await postgres.drop();
    },
  });
}

/** The same tests on each engine; what can not run here is reported as skipped, with the reason. */
export function elkeEngine(tests: (open: () => Promise<Database>) => void): void {
  describe('op PGlite', () => { tests(openPglite); });
  opPostgres(() => { tests(openOnServer); });
}

/** Tests that need a server. */
export function opPostgres(tests: () => void): void {
  if (SERVER !== undefined) describe('op PostgreSQL', tests);
  else describe.skip(`op PostgreSQL (overgeslagen: ${process.env['BESLUITREGISTER_TEST_POSTGRES_REDEN'] ?? 'BESLUITREGISTER_TEST_POSTGRES is niet gezet'})`, tests);
}
