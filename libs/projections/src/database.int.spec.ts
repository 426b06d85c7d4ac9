import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import type { Database } from './database.js';
import { elkeEngine } from './test-engines.fixture.js';

elkeEngine((open) => {
  describe('values', () => {
    let database: Database;
    beforeAll(async () => { database = await open(); });
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
      ['timestamptz[]', `SELECT ARRAY['2026-11-24T09:00:00Z', NULL]::timestamptz[] AS v`, ['2026-11-24T09:00:00.000Z', null]],
      ['int4', 'SELECT 1::int4 AS v', 1],
      ['float8', 'SELECT 0.85::float8 AS v', 0.85],
      ['numeric', 'SELECT 1.10::numeric AS v', '1.10'],
      ['numeric[]', 'SELECT ARRAY[1.10]::numeric[] AS v', ['1.10']],
      ['bool[]', 'SELECT ARRAY[true, false, NULL] AS v', [true, false, null]],
      ['text[], awkward', `SELECT ARRAY['a,b', '"', '{}', 'NULL', NULL, ''] AS v`, ['a,b', '"', '{}', 'NULL', null, '']],
      ['int8[][]', 'SELECT ARRAY[[1, 2], [3, NULL]]::int8[][] AS v', [[1n, 2n], [3n, null]]],
      ['uuid[]', `SELECT ARRAY['0199a8c0-0000-7000-8000-000000000001']::uuid[] AS v`, ['0199a8c0-0000-7000-8000-000000000001']],
      ['uuid[], empty', `SELECT '{}'::uuid[] AS v`, []],
      ['interval', `SELECT '1 day 02:00'::interval AS v`, '1 day 02:00:00'],
      ['bytea', `SELECT '\\x00ff'::bytea AS v`, Uint8Array.of(0, 255)],
      ['jsonb, a number', `SELECT '1'::jsonb AS v`, 1],
      ['jsonb, null', `SELECT 'null'::jsonb AS v`, null],
      ['jsonb[]', `SELECT ARRAY['{"a": 1}']::jsonb[] AS v`, [{ a: 1 }]],
      ['jsonb', `SELECT '{"a": [1, "x", null]}'::jsonb AS v`, { a: [1, 'x', null] }],
      ['null', `SELECT NULL::int8 AS v`, null],
    ])('%s', async (_name, sql, value) => {
      const [row] = await database.query<{ v: unknown }>(sql);
      expect(row?.v instanceof Uint8Array ? Uint8Array.from(row.v) : row?.v).toEqual(value);
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

    it('arrays and bytes as parameters come back as they went in', async () => {
      const params = [[1n, 9007199254740993n], ['a,b', '"', 'NULL', ''], [['a', 'b'], ['c', 'd']], Uint8Array.of(0, 255), 0.1];
      const [row] = await database.query<{ d: Uint8Array }>(
        'SELECT $1::int8[] AS a, $2::text[] AS b, $3::text[][] AS c, $4::bytea AS d, $5::float8 AS e', params,
      );
      expect({ ...row, d: Uint8Array.from(row?.d ?? []) }).toEqual({ a: params[0], b: params[1], c: params[2], d: params[3], e: params[4] });
    });

    it('are ordered by their bytes where that is asked for', async () => {
      const rows = await database.query<{ v: string }>(`SELECT v FROM unnest(ARRAY['b', 'A', 'a', 'B', 'é', 'z']) AS v ORDER BY v COLLATE "C"`);
      expect(rows.map(({ v }) => v)).toEqual(['A', 'B', 'a', 'b', 'z', 'é']);
    });

    it('knows Dutch full text', async () => {
      expect(await database.query(`SELECT to_tsvector('dutch', 'De besluiten') @@ to_tsquery('dutch', 'besluit') AS v`)).toEqual([{ v: true }]);
    });
  });

  describe('a transaction', () => {
    let database: Database;
    beforeAll(async () => {
      database = await open();
      await database.script('CREATE TABLE t (v int8 UNIQUE)');
    });
    beforeEach(() => database.script('TRUNCATE t'));
    afterAll(() => database.close());

    const stored = (): Promise<unknown[]> => database.query('SELECT v FROM t ORDER BY v');

    it('gives what its work gives, and is seen from outside once it is committed', async () => {
      const given = await database.transaction(async (tx) => {
        await tx.script('INSERT INTO t VALUES (1); INSERT INTO t VALUES (2)');
        return (await tx.query<{ v: bigint }>('SELECT max(v) AS v FROM t'))[0]?.v;
      });
      expect(given).toBe(2n);
      expect(await stored()).toEqual([{ v: 1n }, { v: 2n }]);
    });

    it('leaves nothing behind when its work rejects, and gives that error', async () => {
      await expect(database.transaction(async (tx) => {
        await tx.query('INSERT INTO t VALUES (1)');
        throw new Error('halfway');
      })).rejects.toThrow('halfway');
      expect(await stored()).toEqual([]);
    });

    it('gives the error of a statement with its SQLSTATE', async () => {
      await expect(database.transaction(async (tx) => {
        await tx.query('INSERT INTO t VALUES (1)');
        await tx.query('INSERT INTO t VALUES (1)');
      })).rejects.toMatchObject({ code: '23505' });
      expect(await stored()).toEqual([]);
    });

    it('rejects when its work kept the failure of a statement to itself', async () => {
      await expect(database.transaction(async (tx) => {
        await tx.query('INSERT INTO t VALUES (1)');
        await tx.query('INSERT INTO t VALUES (1)').catch(() => undefined);
      })).rejects.toThrow();
      expect(await stored()).toEqual([]);
    });

    it('takes no statement any more once it is over', async () => {
      const kept = await database.transaction((tx) => Promise.resolve(tx));
      await expect(kept.query('INSERT INTO t VALUES (1)')).rejects.toThrow();
      expect(await stored()).toEqual([]);
    });

    it('is one of many at the same time', async () => {
      await Promise.all(Array.from({ length: 30 }, (_, n) => database.transaction((tx) => tx.query('INSERT INTO t VALUES ($1)', [n]))));
      expect(await stored()).toHaveLength(30);
    });

    it('of several statements without one is taken back as a whole', async () => {
      await expect(database.script('INSERT INTO t VALUES (1); INSERT INTO t VALUES (1)')).rejects.toMatchObject({ code: '23505' });
      expect(await stored()).toEqual([]);
    });
  });
});
