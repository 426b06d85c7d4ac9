import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import type { Database } from './database.js';
import { openPglite } from './pglite-database.js';

describe('values', () => {
  let database: Database;
  beforeAll(async () => { database = await openPglite(); });
  afterAll(() => database.close());

  it.each([
    ['int8, small', `SELECT 1::int8 AS v`, 1n],
    ['int8, beyond a double', `SELECT 9007199254740993::int8 AS v`, 9007199254740993n],
    ['count', `SELECT count(*) AS v FROM pg_class WHERE false`, 0n],
    ['int8[]', `SELECT ARRAY[1, 2]::int8[] AS v`, [1n, 2n]],
    ['date', `SELECT '2019-10-02'::date AS v`, '2019-10-02'],
    ['date[]', `SELECT ARRAY['2019-10-02']::date[] AS v`, ['2019-10-02']],
    ['timestamptz', `SELECT '2026-11-24T10:00:00.120+01'::timestamptz AS v`, '2026-11-24T09:00:00.120Z'],
    ['timestamptz, whole second', `SELECT '2026-11-24T09:00:00Z'::timestamptz AS v`, '2026-11-24T09:00:00.000Z'],
    ['jsonb', `SELECT '{"a": [1, "x", null]}'::jsonb AS v`, { a: [1, 'x', null] }],
    ['null', `SELECT NULL::int8 AS v`, null],
  ])('%s', async (_name, sql, value) => {
    expect(await database.query(sql)).toEqual([{ v: value }]);
  });

  it('parameters come back as they went in', async () => {
    const params = [9007199254740993n, 'é', true, null, ['a', 'b'], '2019-10-02', '2026-11-24T09:00:00.123Z', '[1,2]'];
    const [row] = await database.query(
      'SELECT $1::int8 AS a, $2::text AS b, $3::bool AS c, $4::text AS d, $5::text[] AS e, $6::date AS f, $7::timestamptz AS g, $8::jsonb AS h',
      params,
    );
    expect(row).toEqual({
      a: 9007199254740993n, b: 'é', c: true, d: null, e: ['a', 'b'], f: '2019-10-02', g: '2026-11-24T09:00:00.123Z', h: [1, 2],
    });
  });

  it('knows Dutch full text', async () => {
    expect(await database.query(`SELECT to_tsvector('dutch', 'De besluiten') @@ to_tsquery('dutch', 'besluit') AS v`)).toEqual([{ v: true }]);
  });
});

describe('a folder', () => {
  let folder: string;
  beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'projections-')); });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('keeps what was committed and nothing that was rolled back', async () => {
    const first = await openPglite({ folder });
    await first.script('CREATE TABLE t (v int8)');
    await first.transaction((tx) => tx.query('INSERT INTO t VALUES (1)'));
    await expect(first.transaction(async (tx) => {
      await tx.query('INSERT INTO t VALUES (2)');
      throw new Error('halfway');
    })).rejects.toThrow('halfway');
    await first.close();
    const second = await openPglite({ folder });
    expect(await second.query('SELECT v FROM t')).toEqual([{ v: 1n }]);
    await second.close();
  });

  it('is for one user at a time', async () => {
    const first = await openPglite({ folder });
    await expect(openPglite({ folder })).rejects.toMatchObject({ code: 'map-in-gebruik', message: expect.stringContaining(String(process.pid)) });
    await first.close();
    await (await openPglite({ folder })).close();
  });

  it('starts over when a crash cut the filling short', async () => {
    await (await openPglite({ folder })).close();
    await rm(join(folder, 'pgdata/gevuld'));
    await rm(join(folder, 'pgdata/global'), { recursive: true });
    await (await openPglite({ folder })).close();
  });

  it('that is damaged says that the read models can be built again, and is free afterwards', async () => {
    await (await openPglite({ folder })).close();
    await writeFile(join(folder, 'pgdata/global/pg_control'), 'damaged');
    await expect(openPglite({ folder })).rejects.toMatchObject({
      code: 'map-onleesbaar', message: expect.stringContaining('opnieuw worden opgebouwd'),
    });
    await rm(join(folder, 'pgdata'), { recursive: true });
    await (await openPglite({ folder })).close();
  });

  it('opens after kill -9 with every acknowledged transaction, whole', async () => {
    for (const count of [1, 150]) {
      const acknowledged = await writeUntilKilled(folder, count);
      const database = await openPglite({ folder });
      const [found] = await database.query<{ rows: bigint; told: bigint }>(
        'SELECT count(*) AS rows, (SELECT n FROM teller) AS told FROM paren',
      );
      await database.close();
      expect(found?.rows).toBe(2n * (found?.told ?? -1n));
      expect(found?.told).toBeGreaterThanOrEqual(acknowledged);
      expect(acknowledged).toBeGreaterThanOrEqual(BigInt(count));
    }
  });
});

/** Kills the child when it has acknowledged `count` more transactions, and gives the number it acknowledged last. */
async function writeUntilKilled(folder: string, count: number): Promise<bigint> {
  const script = fileURLToPath(new URL('./write-until-killed.mjs', import.meta.url));
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  // Its end is seen on the pipe before its pid is free.
  const exited = once(child, 'exit');
  let last = -1n;
  let lines = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    last = BigInt(line);
    lines += 1;
    if (lines === count) child.kill('SIGKILL');
  }
  await exited;
  return last;
}
