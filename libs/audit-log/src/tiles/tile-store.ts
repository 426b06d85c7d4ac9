/** Reads what a log has published; where from (a folder, a database, HTTP) is the adapter's. */
export interface TileReader {
  /** The bytes under a path of `tilePath` or `CHECKPOINT_PATH`, or undefined when there is nothing. */
  read(path: string): Promise<Uint8Array | undefined>;
}

export interface TileFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Stores a log. */
export interface TileWriter {
  /**
   * Writes files in any order, over what was there. Each file appears whole or not at all, and
   * when this resolves all of them survive a crash and a power cut.
   */
  write(files: readonly TileFile[]): Promise<void>;
  /** Removes files that nobody needs any more; what is not there is passed over. */
  remove(paths: readonly string[]): Promise<void>;
}
