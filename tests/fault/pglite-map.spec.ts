import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { openPglite } from '@besluitregister/projections';

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
  const script = fileURLToPath(new URL('./pglite-map.child.mjs', import.meta.url));
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
