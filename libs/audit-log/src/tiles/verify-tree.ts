import { encodeBase64, equalBytes } from '../encoding.js';
import { VerificationError } from '../errors.js';
import { BundleTree } from '../tree/bundle-tree.js';
import { HASH_SIZE } from '../tree/hash.js';
import type { Hash } from '../tree/hash.js';
import { tilePath, TILE_WIDTH } from './path.js';
import { readBundleFile, readTileBytes } from './read-tiles.js';
import { BundleHasher, type Hashed } from './bundle-hasher.js';
import { TileBuilder } from './tile-builder.js';
import type { TileReader } from './tile-store.js';

/** Bundles that are being read while one is hashed: the disk and the hashing then do not wait for each other. */
const AHEAD = 8n;
const WIDTH = BigInt(TILE_WIDTH);
/** From this size on a thread of its own does the hashing; starting one costs more than it saves before. */
const THREAD_FROM = 50_000n;

/** The entries of one bundle of a log as it is read. */
export interface LogBundle {
  /** Index, from 0, of the first entry. */
  readonly first: bigint;
  readonly entries: readonly Uint8Array[];
  /** Per entry what `plainMembers` says of it, when a thread of its own has looked. */
  readonly members: Int32Array | undefined;
  /** The root of the tree up to and with the first so many of these entries; to be asked before the next bundle is taken. */
  readonly root: (entries: number) => Hash;
}

/** One entry of a log: its index from 0 and its bytes. */
export interface LogEntry {
  readonly index: bigint;
  readonly bytes: Uint8Array;
}

/** As {@link verifyBundles}, entry by entry. */
export async function* verifyTree(reader: TileReader, size: bigint, expected: Hash): AsyncGenerator<LogEntry, void, undefined> {
  for await (const { first, entries } of verifyBundles(reader, size, expected)) {
    let index = first;
    for (const bytes of entries) yield { index: index++, bytes };
  }
}

/**
 * Recomputes a whole log from its entries: gives each bundle in order, compares every tile on every
 * level and at the end the root. Only when the iteration has ended without an error is the log
 * whole; entries given before that are not yet proven. Memory does not grow with the log.
 *
 * @param threadFrom the size from which a thread of its own does the hashing
 * @throws VerificationError `tile-mismatch` or `root-mismatch`
 * @throws MissingDataError, FormatError when a part is gone or broken
 */
export async function* verifyBundles(reader: TileReader, size: bigint, expected: Hash, threadFrom = THREAD_FROM): AsyncGenerator<LogBundle, void, undefined> {
  const hasher = size < threadFrom ? undefined : new BundleHasher();
  try {
    yield* verifyWith(hasher, reader, size, expected);
  } finally {
    await hasher?.close();
  }
}

async function* verifyWith(hasher: BundleHasher | undefined, reader: TileReader, size: bigint, expected: Hash): AsyncGenerator<LogBundle, void, undefined> {
  let tree = new BundleTree();
  // Over the roots of the full bundles: its level n is level n + 1 of the log.
  const above = TileBuilder.empty();
  const root = (entries: number): Hash => above.root(entries === 0 ? undefined : tree.range(entries).root());
  const ahead: Part[] = [];
  for (let index = 0n, fetched = 0n; index * WIDTH < size; index += 1n) {
    for (; fetched < index + AHEAD && fetched * WIDTH < size; fetched += 1n) ahead.push(fetch(reader, fetched, size, hasher));
    const part = ahead.shift() ?? fetch(reader, index, size, hasher);
    const entries = await part.entries;
    const hashed = await part.hashed;
    if (hashed === undefined) tree.fill(entries);
    else tree = hashed.tree;
    // Before anyone reads what they say: a damaged record is reported as that, and not as what it seems to say.
    compareTile(0, index, tree.leafHashes, await part.hashes);
    yield { first: index * WIDTH, entries, members: hashed?.members, root };
    if (entries.length < TILE_WIDTH) continue;
    above.append(tree.range(TILE_WIDTH).root());
    for (const full of above.takeFullTiles()) await compareStored(reader, full, size);
  }
  for (const partial of above.partialTiles()) await compareStored(reader, partial, size);
  const computed = root(Number(size % WIDTH));
  if (equalBytes(computed, expected)) return;
  throw new VerificationError('root-mismatch', `De herrekende wortel van ${size} gebeurtenissen is ${encodeBase64(computed)}, niet ${encodeBase64(expected)}: de gebeurtenissen zijn niet die welke zijn ondertekend.`);
}

/** A bundle and the level 0 tile that belongs to it, being read. */
interface Part {
  readonly entries: Promise<Uint8Array[]>;
  readonly hashes: Promise<Uint8Array>;
  /** When a thread of its own hashes. */
  readonly hashed: Promise<Hashed> | undefined;
}

/** Begins to read a part; a failure is one only for whoever takes it. */
function fetch(reader: TileReader, index: bigint, size: bigint, hasher: BundleHasher | undefined): Part {
  const file = readBundleFile(reader, index, size);
  const part = {
    entries: file.then(({ entries }) => entries),
    hashes: readTileBytes(reader, { level: 0, index }, size),
    hashed: hasher && file.then(({ bytes, entries }) => hasher.hash(bytes, entries.length)),
  };
  part.hashed?.catch(() => undefined);
  part.entries.catch(() => undefined);
  part.hashes.catch(() => undefined);
  return part;
}

/** Compares a tile over the roots of bundles with the one that is stored. */
async function compareStored(reader: TileReader, { level, index, hashes }: { readonly level: number; readonly index: bigint; readonly hashes: readonly Hash[] }, size: bigint): Promise<void> {
  compareTile(level + 1, index, Buffer.concat(hashes), await readTileBytes(reader, { level: level + 1, index }, size));
}

function compareTile(level: number, index: bigint, computed: Uint8Array, stored: Uint8Array): void {
  if (equalBytes(computed, stored)) return;
  const wrong = Math.floor(computed.findIndex((byte, at) => byte !== stored[at]) / HASH_SIZE);
  const path = tilePath({ level, index }, computed.length / HASH_SIZE);
  throw new VerificationError('tile-mismatch', level === 0
    ? `Gebeurtenis ${index * WIDTH + BigInt(wrong) + 1n} past niet bij haar hash in ${path}: zij is gewijzigd of beschadigd, of haar hash is dat.`
    : `Hash ${wrong} in ${path} past niet bij de gebeurtenissen eronder: het bestand is gewijzigd of beschadigd.`);
}
