import { nodeHash, EMPTY_ROOT } from './hash.js';
import type { Hash } from './hash.js';

/** Gives the hash of the perfect subtree number `index` of 2^level leaves; level 0 is the leaf hash. */
export type HashReader = (level: number, index: bigint) => Promise<Hash>;

/** The root of the first `size` leaves (RFC 6962 §2.1). */
export async function treeRoot(size: bigint, read: HashReader): Promise<Hash> {
  return size === 0n ? EMPTY_ROOT : rangeRoot(0n, size, read);
}

/**
 * The audit path of leaf `index` in a tree of `size` leaves, sibling of the leaf first
 * (RFC 6962 §2.1.1, PATH).
 *
 * @throws RangeError when the index is not below the size
 */
export async function inclusionProof(index: bigint, size: bigint, read: HashReader): Promise<Hash[]> {
  if (index < 0n || index >= size) throw new RangeError(`index ${index} is not below size ${size}`);
  const siblings: [bigint, bigint][] = [];
  for (let from = 0n, to = size; to - from > 1n;) {
    const middle = from + splitPoint(to - from);
    if (index < middle) {
      siblings.push([middle, to]);
      to = middle;
    } else {
      siblings.push([from, middle]);
      from = middle;
    }
  }
  return hashAll(siblings.reverse(), read);
}

/**
 * The proof that the tree of `second` leaves continues the tree of `first` leaves
 * (RFC 6962 §2.1.2, PROOF). For `first` = 0 and for equal sizes it is empty.
 *
 * @throws RangeError when `first` is larger than `second`
 */
export async function consistencyProof(first: bigint, second: bigint, read: HashReader): Promise<Hash[]> {
  if (first < 0n || first > second) throw new RangeError(`first size ${first} is not within second size ${second}`);
  if (first === 0n || first === second) return [];
  const ranges: [bigint, bigint][] = [];
  let from = 0n;
  let to = second;
  while (first !== to) {
    const middle = from + splitPoint(to - from);
    if (first <= middle) {
      ranges.push([middle, to]);
      to = middle;
    } else {
      ranges.push([from, middle]);
      from = middle;
    }
  }
  // The verifier knows the old root already; it need not be sent when it is itself a node of the new tree.
  if (from !== 0n) ranges.push([from, to]);
  return hashAll(ranges.reverse(), read);
}

async function hashAll(ranges: readonly [bigint, bigint][], read: HashReader): Promise<Hash[]> {
  const hashes: Hash[] = [];
  for (const [from, to] of ranges) hashes.push(await rangeRoot(from, to, read));
  return hashes;
}

async function rangeRoot(from: bigint, to: bigint, read: HashReader): Promise<Hash> {
  const size = to - from;
  const half = splitPoint(size);
  if (half * 2n === size || size === 1n) {
    const level = size.toString(2).length - 1;
    return read(level, from >> BigInt(level));
  }
  return nodeHash(await rangeRoot(from, from + half, read), await rangeRoot(from + half, to, read));
}

/** The largest power of two strictly below `size`; 1 for a single leaf, which is never split. */
function splitPoint(size: bigint): bigint {
  return size <= 2n ? 1n : 1n << BigInt((size - 1n).toString(2).length - 1);
}
