import type { TileFile, TileReader, TileWriter } from '../tile-store.js';

/** A log in memory, for tests and for checking an export that was read whole. */
export class MemoryTileStore implements TileReader, TileWriter {
  readonly files: Map<string, Uint8Array>;

  constructor(files: ReadonlyMap<string, Uint8Array> = new Map()) {
    this.files = new Map(files);
  }

  async read(path: string): Promise<Uint8Array | undefined> {
    return this.files.get(path);
  }

  async write(files: readonly TileFile[]): Promise<void> {
    for (const { path, bytes } of files) this.files.set(path, bytes);
  }

  async remove(paths: readonly string[]): Promise<void> {
    for (const path of paths) this.files.delete(path);
  }
}
