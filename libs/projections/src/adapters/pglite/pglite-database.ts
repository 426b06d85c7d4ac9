import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { PGlite, types } from '@electric-sql/pglite';

import { DatabaseOpenError } from '../../database.js';
import type { Database, SqlValue, Tx } from '../../database.js';
import { isoTimestamp } from '../iso-timestamp.js';
import { lockFolder } from './folder-lock.js';
import { pgliteTemplate } from './pglite-template.js';

/** Where the embedded database lives; without a folder it lives in memory and is gone when closed. */
export interface PgliteOptions {
  readonly folder?: string;
}

/**
 * Opens PostgreSQL in process. The folder is made when it is not there, and may be used by one process at a time.
 * It survives the death of the process, not of the machine: PGlite can not fsync, so after a power failure the
 * read models are to be rebuilt.
 * @throws DatabaseOpenError the folder is in use (`map-in-gebruik`) or can not be opened (`map-onleesbaar`).
 */
export async function openPglite(options: PgliteOptions = {}): Promise<Database> {
  if (options.folder === undefined) {
    return new PgliteDatabase(await create({ loadDataDir: await pgliteTemplate() }), () => undefined);
  }
  const folder = options.folder;
  await mkdir(folder, { recursive: true });
  const unlock = lockFolder(folder);
  try {
    return new PgliteDatabase(await openFolder(folder), unlock);
  } catch (cause) {
    unlock();
    throw new DatabaseOpenError('map-onleesbaar', `De leesmodellen in ${folder} kunnen niet worden geopend. Er gaat niets `
      + 'verloren: alles erin komt uit de gebeurtenissen en kan opnieuw worden opgebouwd. Verplaats of verwijder deze '
      + 'map en start opnieuw.', { cause });
  }
}

async function openFolder(folder: string): Promise<PGlite> {
  const dataDir = join(folder, 'pgdata');
  // Written last when a folder is filled: without it a crash came halfway, and there is nothing to keep.
  const filled = join(dataDir, 'gevuld');
  if (existsSync(filled)) return create({ dataDir });
  await rm(dataDir, { recursive: true, force: true });
  const pglite = await create({ dataDir, loadDataDir: await pgliteTemplate() });
  await writeFile(filled, '');
  return pglite;
}

async function create(source: { dataDir?: string; loadDataDir?: Blob }): Promise<PGlite> {
  return PGlite.create({
    ...source,
    parsers: {
      [types.INT8]: (text) => BigInt(text),
      [types.DATE]: (text) => text,
      [types.TIMESTAMPTZ]: isoTimestamp,
    },
  });
}

/** What PGlite itself and its transactions have in common. */
type Runner = Pick<PGlite, 'query' | 'exec'>;

class PgliteTx implements Tx {
  constructor(private readonly runner: Runner) {}

  async query<R>(sql: string, params: readonly SqlValue[] = []): Promise<R[]> {
    const { rows } = await this.runner.query<R>(sql, [...params]);
    return rows;
  }

  async script(sql: string): Promise<void> {
    await this.runner.exec(sql);
  }
}

class PgliteDatabase extends PgliteTx implements Database {
  constructor(private readonly pglite: PGlite, private readonly unlock: () => void) {
    super(pglite);
  }

  async transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.pglite.transaction((tx) => work(new PgliteTx(tx)));
  }

  async close(): Promise<void> {
    try {
      await this.pglite.close();
    } finally {
      this.unlock();
    }
  }
}
