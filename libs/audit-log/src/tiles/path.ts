/** Entries in a full bundle and hashes in a full tile (C2SP tlog-tiles). */
export const TILE_WIDTH = 256;

const TILE_WIDTH_BITS = 8n;
const PATH = /^(?:checkpoint|tile\/(?:entries|[0-9]|[1-5][0-9]|6[0-3])\/(?:x[0-9]{3}\/)*[0-9]{3}(?:\.p\/(?:[1-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5]))?)$/;

/** The path of the newest signed checkpoint. */
export const CHECKPOINT_PATH = 'checkpoint';

/** Where the writer keeps how far the tree is built; not signed and no part of what is published. */
export const TREE_HEAD_PATH = 'tree-head';

/** One tile or, with level `entries`, one bundle of entries. */
export interface TilePlace {
  readonly level: number | 'entries';
  readonly index: bigint;
}

/**
 * The path of a tile or bundle: `tile/<L>/<N>[.p/<W>]`, where N stands in groups of three digits
 * (C2SP tlog-tiles, "Merkle Tree" and "Log entries").
 *
 * @param width 1 to 256; below 256 the tile is partial
 */
export function tilePath({ level, index }: TilePlace, width: number = TILE_WIDTH): string {
  const digits = index.toString();
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/.{3}/g) ?? [];
  const path = groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/');
  return `tile/${level}/${path}${width < TILE_WIDTH ? `.p/${width}` : ''}`;
}

/** Whether a path is one a log serves (C2SP tlog-tiles): `checkpoint`, a tile or a bundle, and nothing else. */
export function isLogPath(path: string): boolean {
  return PATH.test(path);
}

/** Whether a path is one a log is stored under: what it serves, and its tree head. */
export function isStorePath(path: string): boolean {
  return isLogPath(path) || path === TREE_HEAD_PATH;
}

/**
 * How many hashes or entries a tile has in a tree of this size: 256 when full, 0 when the tree
 * does not reach it (C2SP tlog-tiles, "Partial Tiles").
 */
export function tileWidth({ level, index }: TilePlace, size: bigint): number {
  const rest = (size >> (TILE_WIDTH_BITS * levelOf(level))) - (index << TILE_WIDTH_BITS);
  return Number(rest < 0n ? 0n : rest > BigInt(TILE_WIDTH) ? BigInt(TILE_WIDTH) : rest);
}

/** The partial tiles at the right edge of a tree of this size, the bundle of entries first. */
export function partialTiles(size: bigint): TilePlace[] {
  const places: TilePlace[] = [];
  for (let level = 0, count = size; count > 0n; level += 1, count >>= TILE_WIDTH_BITS) {
    const index = count >> TILE_WIDTH_BITS;
    if (count % BigInt(TILE_WIDTH) === 0n) continue;
    if (level === 0) places.push({ level: 'entries', index });
    places.push({ level, index });
  }
  return places;
}

function levelOf(level: TilePlace['level']): bigint {
  return level === 'entries' ? 0n : BigInt(level);
}
