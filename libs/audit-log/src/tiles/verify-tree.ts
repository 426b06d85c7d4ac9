import { encodeBase64, equalBytes } from '../encoding.js';
import { VerificationError } from '../errors.js';
import { leafHash } from '../tree/hash.js';
import type { Hash } from '../tree/hash.js';
import { tilePath, TILE_WIDTH } from './path.js';
import { readBundle, readTile } from './read-tiles.js';
import { TileBuilder } from './tile-builder.js';
import type { HashTile } from './tile-builder.js';
import type { TileReader } from './tile-store.js';

/** One entry of a log as it is read: its index from 0, its bytes and its leaf hash. */
export interface LogEntry {
  readonly index: bigint;
  readonly bytes: Uint8Array;
  readonly leafHash: Hash;
}

/**
 * Recomputes a whole log from its entries: gives each entry in order, compares every tile on every
 * level and at the end the root. Only when the iteration has ended without an error is the log
 * whole; entries given before that are not yet proven. Memory does not grow with the log.
 *
 * @throws VerificationError `tile-mismatch` or `root-mismatch`
 * @throws MissingDataError, FormatError when a part is gone or broken
 */
export async function* verifyTree(reader: TileReader, size: bigint, root: Hash): AsyncGenerator<LogEntry, void, undefined> {
  const builder = TileBuilder.empty();
  for (let bundle = 0n; builder.size < size; bundle += 1n) {
    for (const bytes of await readBundle(reader, bundle, size)) {
      const entry = { index: builder.size, bytes, leafHash: leafHash(bytes) };
      builder.append(entry.leafHash);
      yield entry;
    }
    for (const tile of builder.takeFullTiles()) await compareTile(reader, tile, size);
  }
  for (const tile of builder.partialTiles()) await compareTile(reader, tile, size);
  if (!equalBytes(builder.root(), root)) {
    throw new VerificationError('root-mismatch', `De herrekende wortel van ${size} vermeldingen is ${encodeBase64(builder.root())}, niet ${encodeBase64(root)}.`);
  }
}

async function compareTile(reader: TileReader, tile: HashTile, size: bigint): Promise<void> {
  const stored = await readTile(reader, tile, size);
  const wrong = tile.hashes.findIndex((hash, at) => !equalBytes(hash, stored[at] ?? new Uint8Array()));
  if (wrong >= 0) {
    throw new VerificationError('tile-mismatch', `Hash ${wrong} in ${tilePath(tile, Math.min(tile.hashes.length, TILE_WIDTH))} past niet bij de vermeldingen.`);
  }
}
