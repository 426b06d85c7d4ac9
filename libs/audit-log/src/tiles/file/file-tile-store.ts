import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ensureFolder, moveIntoPlace, readFileIfPresent, syncFolder } from '../../durable/durable-file.js';
import { FormatError } from '../../errors.js';
import { isStorePath } from '../path.js';
import type { TileFile, TileReader, TileWriter } from '../tile-store.js';

/**
 * A log in a folder, in the layout of C2SP tlog-tiles: what can be copied to an auditor or served
 * by any web server. One process writes; any number may read.
 */
export class FileTileStore implements TileReader, TileWriter {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @throws FormatError `path-invalid` when the path is none of a log's */
  async read(path: string): Promise<Uint8Array | undefined> {
    return readFileIfPresent(this.#locate(path));
  }

  async write(files: readonly TileFile[]): Promise<void> {
    const folders = new Set<string>();
    for (const { path, bytes } of files) {
      const target = this.#locate(path);
      await ensureFolder(dirname(target));
      // One temporary name for all, so that a crash leaves at most one stray file behind.
      await moveIntoPlace(target, bytes, { temporary: join(this.#folder, '.tmp') });
      folders.add(dirname(target));
    }
    for (const folder of folders) await syncFolder(folder);
  }

  async remove(paths: readonly string[]): Promise<void> {
    for (const path of paths) await rm(this.#locate(path), { force: true });
  }

  #locate(path: string): string {
    if (!isStorePath(path)) {
      throw new FormatError('path-invalid', `"${path}" is geen pad van een logboek; gebruik checkpoint of tile/….`);
    }
    return join(this.#folder, path);
  }
}
