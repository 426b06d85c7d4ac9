import { CompactRange, perfectSubtrees } from '../tree/compact-range.js';
import type { Hash } from '../tree/hash.js';
import { partialTiles, TILE_WIDTH } from './path.js';
import { readTile, tileHashReader } from './read-tiles.js';
import type { TileReader } from './tile-store.js';

const LEVELS_PER_TILE = 8;

/** The hashes of one tile, one to 256. */
export interface HashTile {
  readonly level: number;
  readonly index: bigint;
  readonly hashes: readonly Hash[];
}

/**
 * Grows a tree leaf by leaf and gives the tiles that belong to it (C2SP tlog-tiles, "Merkle Tree").
 * Keeps the right edge only, so its memory does not grow with the tree.
 */
export class TileBuilder {
  readonly #range: CompactRange;
  /** For each tile level the hashes of the partial tile at the right edge. */
  readonly #edge: Hash[][];
  #full: HashTile[] = [];

  private constructor(range: CompactRange, edge: Hash[][]) {
    this.#range = range;
    this.#edge = edge;
  }

  static empty(): TileBuilder {
    return new TileBuilder(CompactRange.empty(), []);
  }

  /** A builder that goes on from a stored tree. @throws what `readTile` throws */
  static async load(reader: TileReader, size: bigint): Promise<TileBuilder> {
    const read = tileHashReader(reader, size);
    const hashes: Hash[] = [];
    for (const { level, index } of perfectSubtrees(size)) hashes.push(await read(level, index));
    const edge: Hash[][] = [];
    for (const { level, index } of partialTiles(size)) {
      if (level === 'entries') continue;
      while (edge.length < level) edge.push([]);
      edge.push(await readTile(reader, { level, index }, size));
    }
    return new TileBuilder(CompactRange.of(size, hashes), edge);
  }

  get size(): bigint {
    return this.#range.size;
  }

  /** @param rest as in `CompactRange.root` */
  root(rest?: Hash): Hash {
    return this.#range.root(rest);
  }

  /** A copy that grows by itself; without the full tiles this one has not yet handed over. */
  clone(): TileBuilder {
    return new TileBuilder(this.#range.clone(), this.#edge.map((row) => [...row]));
  }

  append(leaf: Hash): void {
    this.#range.append(leaf, (level, index, hash) => {
      if (level % LEVELS_PER_TILE !== 0) return;
      const tileLevel = level / LEVELS_PER_TILE;
      const row = (this.#edge[tileLevel] ??= []);
      row.push(hash);
      if (row.length === TILE_WIDTH) {
        this.#full.push({ level: tileLevel, index: index / BigInt(TILE_WIDTH), hashes: row });
        this.#edge[tileLevel] = [];
      }
    });
  }

  /** The tiles that became full since the last call. */
  takeFullTiles(): HashTile[] {
    const full = this.#full;
    this.#full = [];
    return full;
  }

  /** The partial tiles at the right edge. */
  partialTiles(): HashTile[] {
    return this.#edge.flatMap((hashes, level) =>
      hashes.length === 0 ? [] : [{ level, index: this.size >> BigInt(LEVELS_PER_TILE * (level + 1)), hashes }]);
  }
}
