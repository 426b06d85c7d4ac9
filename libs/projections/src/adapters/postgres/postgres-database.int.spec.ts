import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { DatabaseUnavailableError } from '../../database.js';
import type { Claim, Database } from '../../database.js';
import { createTestPostgres, opPostgres } from '../../test-engines.fixture.js';
import type { TestPostgres } from '../../test-engines.fixture.js';
import { openPostgres } from './postgres-database.js';

opPostgres(() => {
  let postgres: TestPostgres;
  beforeAll(async () => { postgres = await createTestPostgres(); });
  afterAll(() => postgres.drop());

  /** The test database's address with something else in it. */
  function address(change: (url: URL) => void): string {
    const url = new URL(postgres.connectionString);
    change(url);
    return url.href;
  }

  describe('opening', () => {
    it('says who is refused when the password is wrong, and not the password', async () => {
      const connectionString = address((url) => { url.password = 'vergissing'; });
      const error = await openPostgres({ connectionString }).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ name: 'DatabaseOpenError', code: 'database-geweigerd', message: expect.stringContaining('gebruiker postgres') });
      expect(String(error)).not.toContain('vergissing');
    });

    it('says so when no password was given', async () => {
      const connectionString = address((url) => { url.password = ''; });
      await expect(openPostgres({ connectionString })).rejects.toMatchObject({ code: 'database-geweigerd' });
    });

    it('names a database that is not there', async () => {
      const connectionString = address((url) => { url.pathname = '/nergens'; });
      await expect(openPostgres({ connectionString })).rejects.toMatchObject({ code: 'database-ontbreekt', message: expect.stringContaining('nergens') });
    });

    it('names a server that does not answer', async () => {
      const port = await freePort();
      const connectionString = address((url) => { url.port = String(port); });
      await expect(openPostgres({ connectionString })).rejects.toMatchObject({
        name: 'DatabaseUnavailableError', message: expect.stringMatching(new RegExp(`127\\.0\\.0\\.1:${port} is niet bereikbaar \\(.*ECONNREFUSED`)),
      });
    });

    it('refuses a role that is not there, and one the user is no member of', async () => {
      const role = 'besluitregister_proefrol';
      await expect(openPostgres({ ...postgres, role })).rejects.toMatchObject({ code: 'database-geweigerd', message: expect.stringContaining('rollen.sql') });
      await postgres.admin(`CREATE ROLE ${role}; CREATE ROLE ${role}_lid LOGIN PASSWORD 'p'`);
      try {
        const connectionString = address((url) => { url.username = `${role}_lid`; url.password = 'p'; });
        await expect(openPostgres({ connectionString, role })).rejects.toMatchObject({ code: 'database-geweigerd', message: expect.stringContaining(`${role}_lid`) });
        await postgres.admin(`GRANT ${role} TO ${role}_lid`);
        const database = await openPostgres({ connectionString, role });
        expect(await database.query('SELECT current_user AS rol')).toEqual([{ rol: role }]);
        await database.close();
      } finally {
        await postgres.admin(`DROP ROLE ${role}; DROP ROLE ${role}_lid`);
      }
    });

    it('refuses a database that does not keep UTF-8', async () => {
      const ascii = await createTestPostgres(`ENCODING 'SQL_ASCII' LOCALE 'C' LOCALE_PROVIDER 'libc'`);
      await expect(openPostgres(ascii)).rejects.toMatchObject({ code: 'database-codering' });
      await ascii.drop();
    });

    it('gives the same values whatever the settings of the database', async () => {
      await postgres.admin(`DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET TimeZone = ''Asia/Kolkata''', current_database());
        EXECUTE format('ALTER DATABASE %I SET DateStyle = ''German''', current_database()); END $$`);
      const database = await openPostgres(postgres);
      expect(await database.query(`SELECT '2026-11-24T09:00:00Z'::timestamptz AS t, '2019-10-02'::date AS d`))
        .toEqual([{ t: '2026-11-24T09:00:00.000Z', d: '2019-10-02' }]);
      await database.close();
    });
  });

  describe('a connection that is lost', () => {
    let database: Database;
    beforeEach(async () => {
      database = await openPostgres(postgres);
      await database.script('CREATE TABLE t (v int8)');
    });
    afterEach(async () => {
      await database.script('DROP TABLE t');
      await database.close();
    });

    it('between two statements of a transaction rejects it, and the next call has another connection', async () => {
      await expect(database.transaction(async (tx) => {
        await tx.query('INSERT INTO t VALUES (1)');
        const [own] = await tx.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
        await terminate(own?.pid ?? 0);
        await tx.query('INSERT INTO t VALUES (2)');
      })).rejects.toBeInstanceOf(DatabaseUnavailableError);
      expect(await database.query('SELECT v FROM t')).toEqual([]);
    });

    it('during a statement rejects it', async () => {
      const pids: number[] = [];
      const lost = database.transaction(async (tx) => {
        const [own] = await tx.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
        pids.push(own?.pid ?? 0);
        await tx.query('SELECT pg_sleep(60)');
      });
      const rejected = expect(lost).rejects.toMatchObject({ code: 'database-onbereikbaar', message: expect.stringContaining('is niet bekend') });
      await until(async () => (await postgres.admin(`SELECT FROM pg_stat_activity
        WHERE query LIKE 'SELECT pg_sleep%' AND state = 'active' AND datname = current_database()`)).length === 1);
      await terminate(pids[0] ?? 0);
      await rejected;
      expect(await database.query('SELECT v FROM t')).toEqual([]);
    });

    it('before the commit rejects the transaction', async () => {
      await expect(database.transaction(async (tx) => {
        await tx.query('INSERT INTO t VALUES (1)');
        const [own] = await tx.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
        await terminate(own?.pid ?? 0);
      })).rejects.toBeInstanceOf(DatabaseUnavailableError);
      expect(await database.query('SELECT v FROM t')).toEqual([]);
    });

    it('while nobody uses it goes unnoticed but for at most one call', async () => {
      const [idle] = await database.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      await terminate(idle?.pid ?? 0);
      const first = await database.query('SELECT 1 AS v').catch((reason: unknown) => reason);
      if (first instanceof Error) expect(first).toBeInstanceOf(DatabaseUnavailableError);
      expect(await database.query('SELECT 1 AS v')).toEqual([{ v: 1 }]);
    });
  });

  describe('a statement asked again', () => {
    let database: Database;
    beforeEach(async () => { database = await openPostgres(postgres); });
    afterEach(async () => {
      await database.script('DROP SCHEMA IF EXISTS een, twee CASCADE; DROP VIEW IF EXISTS v');
      await database.close();
    });

    it('is prepared once on a connection, and planned for the values of each call', async () => {
      for (const waarde of [1, 2, 3, 4, 5, 6, 7]) await database.query('SELECT $1::int8 AS v', [waarde]);
      expect(await database.query(`SELECT generic_plans, custom_plans FROM pg_prepared_statements WHERE statement = 'SELECT $1::int8 AS v'`))
        .toEqual([{ generic_plans: 0n, custom_plans: 7n }]);
    });

    it.each([
      ['the same columns', 'int8', 2n], ['columns of another type', 'text', '2'],
    ])('sees what was put in place of the view it names, also with %s, and of the schema that was dropped under it', async (_, type, after) => {
      await database.script('CREATE SCHEMA een; CREATE TABLE een.t AS SELECT 1::int8 AS v; CREATE VIEW v AS SELECT * FROM een.t');
      const asked = (): Promise<unknown> => database.query('SELECT * FROM v WHERE v.v IS NOT NULL');
      expect(await asked()).toEqual([{ v: 1n }]);
      await postgres.admin(`BEGIN; CREATE SCHEMA twee; CREATE TABLE twee.t AS SELECT 2::${type} AS v; DROP VIEW v; CREATE VIEW v AS SELECT * FROM twee.t;
        DROP SCHEMA een CASCADE; COMMIT`);
      expect(await asked()).toEqual([{ v: after }]);
      expect(await asked()).toEqual([{ v: after }]);
    });

    it('leaves no more behind than a connection may keep', async () => {
      const [first] = await database.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      for (let n = 0; n < 450; n += 1) await database.query(`SELECT ${n} AS v`);
      const [last] = await database.query<{ pid: number; kept: bigint }>('SELECT pg_backend_pid() AS pid, count(*) AS kept FROM pg_prepared_statements');
      expect(last?.pid).not.toBe(first?.pid);
      expect(last?.kept).toBeLessThanOrEqual(200n);
    });
  });

  describe('a claim', () => {
    let first: Database;
    let second: Database;
    let stop: AbortController;
    beforeEach(async () => {
      first = await openPostgres(postgres);
      second = await openPostgres(postgres);
      stop = new AbortController();
    });
    afterEach(async () => {
      await first.close();
      await second.close();
    });

    /** Asks for it, and says when it has to wait. */
    function ask(database: Database, name = 'rm_toy_v1'): { claim: Promise<Claim | undefined>; waits: Promise<void> } {
      let claim: Promise<Claim | undefined> = Promise.resolve(undefined);
      const waits = new Promise<void>((resolve) => { claim = database.claim?.(name, stop.signal, resolve) ?? claim; });
      return { claim, waits };
    }

    it('is held by one at a time, and handed on when it is released', async () => {
      const held = await ask(first).claim;
      const waiting = ask(second);
      await waiting.waits;
      await held?.release();
      const next = await waiting.claim;
      expect(next?.lost.aborted).toBe(false);
      await next?.release();
    });

    it('of another name is not waited for', async () => {
      const held = await ask(first).claim;
      const other = await ask(second, 'rm_toy_v2').claim;
      expect(other).toBeDefined();
      await other?.release();
      await held?.release();
    });

    it('that is waited for can be given up', async () => {
      const held = await ask(first).claim;
      const waiting = ask(second);
      await waiting.waits;
      stop.abort();
      expect(await waiting.claim).toBeUndefined();
      await held?.release();
    });

    it('tells its holder when the connection that held it is lost, and goes to the next', async () => {
      const held = await ask(first).claim;
      const waiting = ask(second);
      await waiting.waits;
      const lost = new Promise<void>((resolve) => { held?.lost.addEventListener('abort', () => { resolve(); }); });
      const [holder] = await postgres.admin(`SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND granted
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`);
      await terminate(Number(holder?.['pid']));
      await lost;
      const next = await waiting.claim;
      expect(next).toBeDefined();
      await Promise.all([held?.release(), next?.release()]);
    });

    it('waits for a server that is not reachable', async () => {
      const name = new URL(postgres.connectionString).pathname.slice(1);
      const server = await createTestPostgres();
      await server.admin(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
      const waiting = ask(second);
      await waiting.waits;
      await server.admin(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
      await (await waiting.claim)?.release();
      await server.drop();
    });
  });

  async function terminate(pid: number): Promise<void> {
    expect(await postgres.admin(`SELECT pg_terminate_backend(${pid}) AS ended`)).toEqual([{ ended: true }]);
    await until(async () => (await postgres.admin(`SELECT FROM pg_stat_activity WHERE pid = ${pid}`)).length === 0);
  }
});

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!await condition());
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => { server.close(resolve); });
  return port;
}
