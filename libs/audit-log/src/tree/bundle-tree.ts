import { CompactRange } from './compact-range.js';
import { HASH_SIZE, hashLeafInto, hashNodeInto } from './hash.js';
import type { Hash } from './hash.js';

/** The most leaves: one bundle (C2SP tlog-tiles). */
const HEIGHT = 8;
const NODES = (2 << HEIGHT) - 1;

/**
 * The tree over the leaves of one bundle (RFC 6962 §2.1), hashed in place: one piece of memory for each level, used again
 * for the next bundle. Whoever reads a whole log spends nearly all time here, and nothing is allocated per hash.
 */
export class BundleTree {
  readonly #nodes: Buffer;
  /** Per level the hashes of its complete nodes, one behind the other. */
  readonly #rows: readonly Buffer[];
  #leaves = 0;

  constructor(nodes: Buffer = Buffer.alloc(NODES * HASH_SIZE)) {
    this.#nodes = nodes;
    let from = 0;
    this.#rows = Array.from({ length: HEIGHT + 1 }, (_, level) => nodes.subarray(from, from += HASH_SIZE << (HEIGHT - level)));
  }

  /** The tree over so many leaves that another one gave with {@link copy}. */
  static from(nodes: Uint8Array, leaves: number): BundleTree {
    const tree = new BundleTree(Buffer.from(nodes.buffer, nodes.byteOffset, nodes.byteLength));
    tree.#leaves = leaves;
    return tree;
  }

  /** All its hashes, in memory of their own. */
  copy(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.#nodes);
  }

  /** Takes these leaves, at most 256, in the place of the former ones. */
  fill(entries: readonly Uint8Array[]): void {
    this.#leaves = entries.length;
    let below: Buffer | undefined;
    for (const [level, row] of this.#rows.entries()) {
      if (below === undefined) entries.forEach((entry, at) => { hashLeafInto(row, at, entry); });
      else for (let at = 0; at < this.#leaves >> level; at += 1) hashNodeInto(row, at, below);
      below = row;
    }
  }

  /** The hashes of the leaves, one behind the other; good until the next {@link fill}. */
  get leafHashes(): Uint8Array {
    return (this.#rows[0] ?? Buffer.alloc(0)).subarray(0, this.#leaves * HASH_SIZE);
  }

  /** The tree over the first so many of these leaves, to be put behind what stands before them. */
  range(leaves: number): CompactRange {
    const hashes: Hash[] = [];
    let before = 0;
    for (let level = HEIGHT; level >= 0; level -= 1) {
      if (((leaves >> level) & 1) === 0) continue;
      const at = (before >> level) * HASH_SIZE;
      hashes.push(Buffer.from(this.#rows[level]?.subarray(at, at + HASH_SIZE) ?? []));
      before += 1 << level;
    }
    return CompactRange.of(BigInt(leaves), hashes);
  }
}
