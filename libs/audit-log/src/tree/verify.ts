import { equalBytes } from '../encoding.js';
import { VerificationError } from '../errors.js';
import type { AuditLogErrorCode } from '../errors.js';
import { HASH_SIZE, nodeHash } from './hash.js';
import type { Hash } from './hash.js';

const SIZE_LIMIT = 1n << 64n;

export interface InclusionClaim {
  readonly index: bigint;
  readonly size: bigint;
  readonly leafHash: Hash;
  readonly root: Hash;
  /** Sibling of the leaf first. */
  readonly proof: readonly Hash[];
}

export interface ConsistencyClaim {
  readonly firstSize: bigint;
  readonly firstRoot: Hash;
  readonly secondSize: bigint;
  readonly secondRoot: Hash;
  readonly proof: readonly Hash[];
}

/**
 * Checks that a leaf stands at `index` in the tree of `size` leaves with this root
 * (RFC 9162 §2.1.3.2). Returns nothing; a claim that does not hold throws.
 *
 * @throws VerificationError `inclusion-invalid` or `hash-length`
 */
export function verifyInclusion(claim: InclusionClaim): void {
  const { index, size, root, proof } = claim;
  requireHashes([claim.leafHash, root, ...proof]);
  const fail = failWith('inclusion-invalid', `Het bewijs dat blad ${index} in de boom van ${size} bladeren staat, klopt niet.`);
  if (index < 0n || index >= size || size >= SIZE_LIMIT) fail();
  let node = claim.leafHash;
  let position = new Climb(index, size - 1n);
  for (const sibling of proof) {
    if (position.atTop) fail();
    node = position.isRightOrLast ? nodeHash(sibling, node) : nodeHash(node, sibling);
    position = position.up();
  }
  if (!position.atTop || !equalBytes(node, root)) fail();
}

/**
 * Checks that the second tree begins with all leaves of the first, unchanged (RFC 9162 §2.1.4.2).
 * From an empty first tree nothing can be proved, so that is refused.
 *
 * @throws VerificationError `consistency-invalid` or `hash-length`
 */
export function verifyConsistency(claim: ConsistencyClaim): void {
  const { firstSize, firstRoot, secondSize, secondRoot, proof } = claim;
  requireHashes([firstRoot, secondRoot, ...proof]);
  const fail = failWith('consistency-invalid',
    `De boom van ${secondSize} bladeren is geen aantoonbaar vervolg op de boom van ${firstSize} bladeren.`);
  if (firstSize <= 0n || firstSize > secondSize || secondSize >= SIZE_LIMIT) fail();
  if (firstSize === secondSize) {
    if (proof.length > 0 || !equalBytes(firstRoot, secondRoot)) fail();
    return;
  }
  const nodes = isPowerOfTwo(firstSize) ? [firstRoot, ...proof] : proof;
  const seed = nodes[0];
  if (seed === undefined) return fail();
  let first = seed;
  let second = seed;
  let position = new Climb(firstSize - 1n, secondSize - 1n).skipRightEdges();
  for (const node of nodes.slice(1)) {
    if (position.atTop) fail();
    if (position.isRightOrLast) {
      first = nodeHash(node, first);
      second = nodeHash(node, second);
    } else {
      second = nodeHash(second, node);
    }
    position = position.up();
  }
  if (!position.atTop || !equalBytes(first, firstRoot) || !equalBytes(second, secondRoot)) fail();
}

/** Where a proof stands in the tree: `fn` and `sn` of RFC 9162, the followed node and the last node of its level. */
class Climb {
  constructor(private readonly node: bigint, private readonly last: bigint) {}

  get atTop(): boolean {
    return this.last === 0n;
  }

  get isRightOrLast(): boolean {
    return (this.node & 1n) === 1n || this.node === this.last;
  }

  /** One level up, past the levels where a last node without sibling is carried up unchanged. */
  up(): Climb {
    let { node, last } = this;
    if (this.isRightOrLast) {
      while ((node & 1n) === 0n && node !== 0n) {
        node >>= 1n;
        last >>= 1n;
      }
    }
    return new Climb(node >> 1n, last >> 1n);
  }

  /** Up to the first node that is a left child: where the old tree's rightmost perfect subtree begins. */
  skipRightEdges(): Climb {
    let { node, last } = this;
    while ((node & 1n) === 1n) {
      node >>= 1n;
      last >>= 1n;
    }
    return new Climb(node, last);
  }
}

function isPowerOfTwo(value: bigint): boolean {
  return (value & (value - 1n)) === 0n;
}

function requireHashes(hashes: readonly Hash[]): void {
  const wrong = hashes.find((hash) => hash.length !== HASH_SIZE);
  if (wrong !== undefined) {
    throw new VerificationError('hash-length', `Een hash in het bewijs telt ${wrong.length} bytes in plaats van ${HASH_SIZE}.`);
  }
}

function failWith(code: AuditLogErrorCode, message: string): () => never {
  return () => {
    throw new VerificationError(code, message);
  };
}
