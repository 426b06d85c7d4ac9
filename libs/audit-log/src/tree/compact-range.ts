import { decodeBase64, encodeBase64 } from '../encoding.js';
import { FormatError } from '../errors.js';
import { EMPTY_ROOT, HASH_SIZE, nodeHash } from './hash.js';
import type { Hash } from './hash.js';

/** Called for every perfect subtree an append completes: `index` counts subtrees of 2^level leaves. */
export type NodeVisitor = (level: number, index: bigint, hash: Hash) => void;

/**
 * The least that must be kept of a tree to append to it and to know its root: the roots of the
 * perfect subtrees in the binary decomposition of the size, largest first (RFC 6962 §2.1).
 */
export class CompactRange {
  #size: bigint;
  readonly #hashes: Hash[];

  private constructor(size: bigint, hashes: Hash[]) {
    this.#size = size;
    this.#hashes = hashes;
  }

  /** The range of the empty tree. */
  static empty(): CompactRange {
    return new CompactRange(0n, []);
  }

  /**
   * A range from its stored parts.
   *
   * @throws FormatError `range-invalid` when the number or the length of the hashes does not fit the size
   */
  static of(size: bigint, hashes: readonly Hash[]): CompactRange {
    if (size < 0n || hashes.length !== perfectSubtrees(size).length || hashes.some((hash) => hash.length !== HASH_SIZE)) {
      throw new FormatError('range-invalid', `De ${hashes.length} deelwortels passen niet bij een boom van ${size} bladeren.`);
    }
    return new CompactRange(size, [...hashes]);
  }

  /** A range from the hashes as {@link serialise} gives them. @throws FormatError */
  static parse(size: bigint, lines: readonly string[]): CompactRange {
    return CompactRange.of(size, lines.map(decodeBase64));
  }

  /** The hashes in base64, largest subtree first; with {@link size} enough to restore the range. */
  serialise(): string[] {
    return this.#hashes.map(encodeBase64);
  }

  /** The number of leaves. */
  get size(): bigint {
    return this.#size;
  }

  clone(): CompactRange {
    return new CompactRange(this.#size, [...this.#hashes]);
  }

  /** Adds one leaf; `visit` sees the leaf itself and then each subtree it completes, upwards. */
  append(leaf: Hash, visit?: NodeVisitor): void {
    let node = leaf;
    let level = 0;
    visit?.(level, this.#size, node);
    for (let rest = this.#size; (rest & 1n) === 1n; rest >>= 1n) {
      const left = this.#hashes.pop() ?? EMPTY_ROOT;
      node = nodeHash(left, node);
      level += 1;
      visit?.(level, rest >> 1n, node);
    }
    this.#hashes.push(node);
    this.#size += 1n;
  }

  /**
   * The Merkle tree hash of all leaves (RFC 6962 §2.1).
   *
   * @param rest the root of what stands behind them and is smaller than each of the perfect subtrees
   */
  root(rest?: Hash): Hash {
    return this.#hashes.reduceRight<Hash | undefined>(
      (right, left) => (right === undefined ? left : nodeHash(left, right)), rest) ?? EMPTY_ROOT;
  }
}

/** The perfect subtrees a tree of this size falls apart in, largest first. */
export function perfectSubtrees(size: bigint): { level: number; index: bigint }[] {
  const subtrees: { level: number; index: bigint }[] = [];
  for (let level = size.toString(2).length - 1; level >= 0; level -= 1) {
    const shifted = size >> BigInt(level);
    if ((shifted & 1n) === 1n) subtrees.push({ level, index: shifted - 1n });
  }
  return subtrees;
}
