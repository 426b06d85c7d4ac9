import { FormatError, MissingDataError, VerificationError } from '../errors.js';
import type { AuditLogErrorCode } from '../errors.js';
import { equalBytes } from '../encoding.js';
import { CompactRange } from '../tree/compact-range.js';
import { HASH_SIZE, leafHash } from '../tree/hash.js';
import type { Hash } from '../tree/hash.js';
import type { HashReader } from '../tree/proof.js';
import { parseBundle } from './bundle.js';
import { tilePath, tileWidth, TILE_WIDTH } from './path.js';
import type { TilePlace } from './path.js';
import type { TileReader } from './tile-store.js';

const LEVELS_PER_TILE = 8;

/**
 * The hashes of a tile as it stands in a tree of `size` leaves. A partial tile that is gone is
 * taken from the full one, which a log may keep instead (C2SP tlog-tiles, "Partial Tiles").
 *
 * @throws MissingDataError `tile-missing`
 * @throws FormatError `tile-malformed` when the tile has another length
 */
export async function readTile(reader: TileReader, place: TilePlace & { level: number }, size: bigint): Promise<Hash[]> {
  return splitHashes(await readTileBytes(reader, place, size));
}

/** As {@link readTile}, the hashes one behind the other. */
export async function readTileBytes(reader: TileReader, place: TilePlace & { level: number }, size: bigint): Promise<Uint8Array> {
  const { bytes, parts, width } = await readFull(reader, place, size);
  if (bytes.length % HASH_SIZE !== 0) {
    throw new FormatError('tile-malformed', `${tilePath(place)} telt ${bytes.length} bytes, geen veelvoud van ${HASH_SIZE}; haal het bestand opnieuw op.`);
  }
  requireParts('tile-malformed', place, bytes.length / HASH_SIZE, parts);
  return bytes.subarray(0, width * HASH_SIZE);
}

/**
 * The entries of bundle `index` as it stands in a tree of `size` leaves.
 *
 * @throws MissingDataError `tile-missing`
 * @throws FormatError `bundle-malformed` when the bundle is broken or has another number of entries
 */
export async function readBundle(reader: TileReader, index: bigint, size: bigint): Promise<Uint8Array[]> {
  return (await readBundleFile(reader, index, size)).entries;
}

/** The same, with the bytes of the file, which may hold more entries than the tree has. @throws as {@link readBundle} */
export async function readBundleFile(reader: TileReader, index: bigint, size: bigint): Promise<{ readonly bytes: Uint8Array; readonly entries: Uint8Array[] }> {
  const place = { level: 'entries', index } as const;
  const { bytes, parts, width } = await readFull(reader, place, size);
  const entries = parseBundle(bytes, tilePath(place, parts));
  requireParts('bundle-malformed', place, entries.length, parts);
  return { bytes, entries: entries.slice(0, width) };
}

/**
 * The entries of bundle `index`, each checked against its leaf hash in the level 0 tile.
 *
 * @throws VerificationError `tile-mismatch`, and what {@link readBundle} and {@link readTile} throw
 */
export async function readCheckedBundle(reader: TileReader, index: bigint, size: bigint): Promise<Uint8Array[]> {
  const entries = await readBundle(reader, index, size);
  const hashes = await readTile(reader, { level: 0, index }, size);
  entries.forEach((entry, at) => {
    const hash = hashes[at];
    if (hash === undefined || !equalBytes(leafHash(entry), hash)) {
      throw new VerificationError('tile-mismatch', `De vermelding met nummer ${index * BigInt(TILE_WIDTH) + BigInt(at) + 1n} past niet bij haar bladhash in ${tilePath({ level: 0, index })}.`);
    }
  });
  return entries;
}

/**
 * Reads node hashes of the tree of `size` leaves from its tiles; keeps every tile it has read, so
 * make one per proof.
 */
export function tileHashReader(reader: TileReader, size: bigint): HashReader {
  const tiles = new Map<string, Promise<Hash[]>>();
  return async (level, index) => {
    const tileLevel = Math.floor(level / LEVELS_PER_TILE);
    const height = level % LEVELS_PER_TILE;
    const first = index << BigInt(height);
    const place = { level: tileLevel, index: first / BigInt(TILE_WIDTH) };
    const path = tilePath(place);
    const tile = tiles.get(path) ?? readTile(reader, place, size);
    tiles.set(path, tile);
    const at = Number(first % BigInt(TILE_WIDTH));
    const range = CompactRange.empty();
    (await tile).slice(at, at + 2 ** height).forEach((hash) => { range.append(hash); });
    return range.root();
  };
}

/** A file as it is stored, the parts it should have, and how many of these stand in a tree of this size. */
async function readFull(reader: TileReader, place: TilePlace, size: bigint): Promise<{ readonly bytes: Uint8Array; readonly parts: number; readonly width: number }> {
  const width = tileWidth(place, size);
  const exact = await reader.read(tilePath(place, width));
  const bytes = exact ?? (width < TILE_WIDTH ? await reader.read(tilePath(place)) : undefined);
  if (bytes === undefined) {
    throw new MissingDataError('tile-missing', `${tilePath(place, width)} ontbreekt; zonder dat bestand is dit deel niet te controleren.`);
  }
  return { bytes, parts: exact === undefined ? TILE_WIDTH : width, width };
}

function requireParts(code: AuditLogErrorCode, place: TilePlace, found: number, expected: number): void {
  if (found === expected) return;
  throw new FormatError(code, `${tilePath(place, expected)} telt ${found} delen in plaats van ${expected}; haal het bestand opnieuw op.`);
}

function splitHashes(bytes: Uint8Array): Hash[] {
  return Array.from({ length: bytes.length / HASH_SIZE }, (_, at) => bytes.subarray(at * HASH_SIZE, (at + 1) * HASH_SIZE));
}
