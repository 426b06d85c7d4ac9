import { encodeBase64, equalBytes } from '../encoding.js';
import { VerificationError } from '../errors.js';
import { leafHash } from '../tree/hash.js';
import type { Hash } from '../tree/hash.js';
import { tilePath, TILE_WIDTH } from './path.js';
import { readBundle, readTile } from './read-tiles.js';
import { TileBuilder } from './tile-builder.js';
import type { HashTile } from './tile-builder.js';
import type { TileReader } from './tile-store.js';

/** Bundles that are being read while one is hashed: the disk and the hashing then do not wait for each other. */
const AHEAD = 8n;

/** One entry of a log as it is read: its index from 0, its bytes and its leaf hash. */
export interface LogEntry {
  readonly index: bigint;
  readonly bytes: Uint8Array;
  readonly leafHash: Hash;
  /** The root of the tree up to and with this entry; to be asked before the next entry is taken. */
  readonly root: () => Hash;
}

/**
 * Recomputes a whole log from its entries: gives each entry in order, compares every tile on every
 * level and at the end the root. Only when the iteration has ended without an error is the log
 * whole; entries given before that are not yet proven. Memory does not grow with the log.
 *
 * @throws VerificationError `tile-mismatch` or `root-mismatch`
 * @throws MissingDataError, FormatError when a part is gone or broken
 */
export async function* verifyTree(reader: TileReader, size: bigint, expected: Hash): AsyncGenerator<LogEntry, void, undefined> {
  const builder = TileBuilder.empty();
  const root = (): Hash => builder.root();
  const ahead: Part[] = [];
  for (let bundle = 0n, fetched = 0n; builder.size < size; bundle += 1n) {
    for (; fetched < bundle + AHEAD && fetched * BigInt(TILE_WIDTH) < size; fetched += 1n) ahead.push(fetch(reader, fetched, size));
    const part = ahead.shift() ?? fetch(reader, bundle, size);
    for (const bytes of await part.entries) {
      const entry = { index: builder.size, bytes, leafHash: leafHash(bytes), root };
      builder.append(entry.leafHash);
      yield entry;
    }
    for (const tile of builder.takeFullTiles()) compareTile(tile, await (tile.level === 0 ? part.hashes : readTile(reader, tile, size)));
  }
  for (const tile of builder.partialTiles()) compareTile(tile, await readTile(reader, tile, size));
  if (!equalBytes(builder.root(), expected)) {
    throw new VerificationError('root-mismatch', `De herrekende wortel van ${size} vermeldingen is ${encodeBase64(builder.root())}, niet ${encodeBase64(expected)}.`);
  }
}

/** A bundle and the level 0 tile that belongs to it, being read. */
interface Part {
  readonly entries: Promise<Uint8Array[]>;
  readonly hashes: Promise<Hash[]>;
}

/** Begins to read a part; a failure is one only for whoever takes it. */
function fetch(reader: TileReader, index: bigint, size: bigint): Part {
  const part = { entries: readBundle(reader, index, size), hashes: readTile(reader, { level: 0, index }, size) };
  part.entries.catch(() => undefined);
  part.hashes.catch(() => undefined);
  return part;
}

function compareTile(tile: HashTile, stored: readonly Hash[]): void {
  const wrong = tile.hashes.findIndex((hash, at) => !equalBytes(hash, stored[at] ?? new Uint8Array()));
  if (wrong >= 0) {
    throw new VerificationError('tile-mismatch', `Hash ${wrong} in ${tilePath(tile, Math.min(tile.hashes.length, TILE_WIDTH))} past niet bij de vermeldingen.`);
  }
}
