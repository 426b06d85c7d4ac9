import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

export interface WriteOptions {
  /** Permission bits of the file. */
  readonly mode?: number;
  /** Where the bytes are gathered first; on the same file system. */
  readonly temporary?: string;
}

/**
 * Replaces a file so that after a crash at any moment the old or the new bytes are there whole:
 * a temporary file, fsync, rename, and fsync of the folder, which is what makes the rename last.
 */
export async function writeFileDurably(path: string, bytes: Uint8Array, options: WriteOptions = {}): Promise<void> {
  await moveIntoPlace(path, bytes, options);
  await syncFolder(dirname(path));
}

/** As {@link writeFileDurably}, without the fsync of the folder: the caller does that once for many files. */
export async function moveIntoPlace(path: string, bytes: Uint8Array, { mode = 0o644, temporary = `${path}.tmp` }: WriteOptions): Promise<void> {
  await rm(temporary, { force: true });
  const file = await open(temporary, 'wx', mode);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
}

/** Makes a folder with all above it, and makes that last. */
export async function ensureFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true });
  if (first === undefined) return;
  for (let made = resolve(folder); made.length >= resolve(first).length; made = dirname(made)) await syncFolder(dirname(made));
}

/** Makes renames in a folder last. Windows cannot open a folder and needs no such step. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The bytes of a file, or undefined when there is no such file. */
export async function readFileIfPresent(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
