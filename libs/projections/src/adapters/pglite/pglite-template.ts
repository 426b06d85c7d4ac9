import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

import { PGlite } from '@electric-sql/pglite';

/** From `src` and from `dist` alike: the build output of this package, which is never committed. */
const CACHE_FOLDER = fileURLToPath(new URL('../../../dist/', import.meta.url));

/** Segments of 1 MB instead of 16 keep a new folder small, and with it the log that a crash has to replay. */
const INITDB_PARAMS = ['--wal-segsize=1'];

let template: Promise<Blob> | undefined;

/**
 * Gives a freshly initialised data folder as a tar file (about 30 MB). initdb takes seconds, unpacking this a
 * few tenths of one, so it is made once per installation and PGlite version and kept beside the build output.
 */
export function pgliteTemplate(): Promise<Blob> {
  template ??= loadOrMake();
  return template;
}

async function loadOrMake(): Promise<Blob> {
  const file = join(CACHE_FOLDER, `pglite-${await pgliteVersion()}-wal1.tar.gz`);
  try {
    return new Blob([await promisify(gunzip)(await readFile(file))]);
  } catch {
    // Not there yet, or not readable as a whole: both are mended by making it.
    const tar = await makeTemplate();
    await keep(file, tar);
    return new Blob([tar]);
  }
}

async function makeTemplate(): Promise<Buffer> {
  const pglite = await PGlite.create({ initDbStartParams: INITDB_PARAMS });
  try {
    await pglite.exec('CHECKPOINT');
    const dump = await pglite.dumpDataDir('none');
    return Buffer.from(await dump.arrayBuffer());
  } finally {
    await pglite.close();
  }
}

async function keep(file: string, tar: Buffer): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    const draft = `${file}.${process.pid}`;
    await writeFile(draft, await promisify(gzip)(tar));
    await rename(draft, file);
  } catch {
    // An installation that may not be written to works without the cache, only slower.
  }
}

async function pgliteVersion(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const manifest: unknown = JSON.parse(await readFile(join(dirname(entry), '../package.json'), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest && typeof manifest.version === 'string') {
    return manifest.version;
  }
  throw new Error(`No version in the package.json of @electric-sql/pglite beside ${entry}`);
}
