import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { listVectors, readVector } from '../../vectors/read-vector.js';
import { AuditLogError, VerificationError } from '../errors.js';
import { CompactRange } from './compact-range.js';
import { EMPTY_ROOT, leafHash, nodeHash } from './hash.js';
import type { Hash } from './hash.js';
import { consistencyProof, inclusionProof, treeRoot } from './proof.js';
import type { HashReader } from './proof.js';
import { verifyConsistency, verifyInclusion } from './verify.js';

interface InclusionVector {
  leafIdx: string; treeSize: string; root: string; leafHash: string; proof: string[] | null; wantErr: boolean;
}
interface ConsistencyVector {
  size1: string; size2: string; root1: string; root2: string; proof: string[] | null; wantErr: boolean;
}
interface EightLeafTree {
  leafInputsHex: string[]; nodeHashesByLevelHex: string[][]; rootHashesBySizeHex: string[]; primitives: { hex: string }[];
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const bytes = (base64: string): Uint8Array => Buffer.from(base64, 'base64');
const hashes = (proof: string[] | null): Uint8Array[] => (proof ?? []).map(bytes);

/** A tree with all its nodes, built from the definition in RFC 6962 §2.1 and by no other way. */
function growTree(size: number): { leaves: Hash[]; roots: Hash[]; read: HashReader } {
  const nodes = new Map<string, Hash>();
  const range = CompactRange.empty();
  const leaves: Hash[] = [];
  const roots = [range.root()];
  for (let at = 0; at < size; at += 1) {
    const leaf = leafHash(Buffer.from(`blad ${at}`));
    leaves.push(leaf);
    range.append(leaf, (level, index, hash) => nodes.set(`${level}/${index}`, hash));
    roots.push(range.root());
  }
  const read: HashReader = async (level, index) => {
    const hash = nodes.get(`${level}/${index}`);
    if (hash === undefined) throw new Error(`no node ${level}/${index}`);
    return hash;
  };
  return { leaves, roots, read };
}

function definedRoot(leaves: readonly Hash[]): Hash {
  const [only] = leaves;
  if (only === undefined) return EMPTY_ROOT;
  if (leaves.length === 1) return only;
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return nodeHash(definedRoot(leaves.slice(0, k)), definedRoot(leaves.slice(k)));
}

const holds = (check: () => void): boolean => {
  try {
    check();
    return true;
  } catch (error) {
    if (error instanceof VerificationError) return false;
    throw error;
  }
};

const flipped = (hash: Hash): Hash => hash.map((byte, at) => (at === 7 ? byte ^ 0x10 : byte));

describe('RFC 6962 tree against public vectors', () => {
  it('gives the verdict of all 98 inclusion cases', () => {
    const paths = listVectors('transparency-dev-merkle/inclusion/');
    const wrong = paths.filter((path) => {
      const v = readVector<InclusionVector>(path);
      const ok = holds(() => { verifyInclusion({
        index: BigInt(v.leafIdx), size: BigInt(v.treeSize), leafHash: bytes(v.leafHash), root: bytes(v.root), proof: hashes(v.proof),
      }); });
      return ok === v.wantErr;
    });
    expect(paths).toHaveLength(98);
    expect(wrong).toEqual([]);
  });

  it('gives the verdict of all 98 consistency cases but the one with roots of 12 bytes', () => {
    const paths = listVectors('transparency-dev-merkle/consistency/');
    const wrong = paths.filter((path) => {
      const v = readVector<ConsistencyVector>(path);
      const ok = holds(() => { verifyConsistency({
        firstSize: BigInt(v.size1), firstRoot: bytes(v.root1), secondSize: BigInt(v.size2), secondRoot: bytes(v.root2), proof: hashes(v.proof),
      }); });
      return ok === v.wantErr;
    });
    expect(paths).toHaveLength(98);
    expect(wrong).toEqual(['transparency-dev-merkle/consistency/additional/sizes-are-equal-one-and-proof-is-empty.json']);
  });

  it('builds every node and root of the tree of 8 leaves', () => {
    const v = readVector<EightLeafTree>('extracted/rfc6962-8-leaf-tree.json');
    const range = CompactRange.empty();
    const levels: string[][] = [];
    const roots = [hex(range.root())];
    for (const input of v.leafInputsHex) {
      range.append(leafHash(Buffer.from(input, 'hex')), (level, _index, hash) => (levels[level] ??= []).push(hex(hash)));
      roots.push(hex(range.root()));
    }
    expect(levels).toEqual(v.nodeHashesByLevelHex);
    expect(roots).toEqual(v.rootHashesBySizeHex);
    expect([EMPTY_ROOT, leafHash(Buffer.from('L123456')), nodeHash(Buffer.from('N123'), Buffer.from('N456'))].map(hex))
      .toEqual(v.primitives.map((primitive) => primitive.hex));
  });
});

describe('every tree of 0 to 64 leaves', () => {
  const { leaves, roots, read } = growTree(64);
  const root = (size: number): Hash => roots[size] ?? EMPTY_ROOT;

  it('has the root of the definition', async () => {
    for (let size = 0; size <= 64; size += 1) {
      expect(hex(root(size))).toBe(hex(definedRoot(leaves.slice(0, size))));
      expect(hex(await treeRoot(BigInt(size), read))).toBe(hex(root(size)));
    }
  });

  it('proves each leaf, and no proof with one hash changed, left out or added', async () => {
    let refused = 0;
    for (let size = 1; size <= 64; size += 1) {
      for (let at = 0; at < size; at += 1) {
        const proof = await inclusionProof(BigInt(at), BigInt(size), read);
        const check = (path: readonly Hash[], index = at, of = size): boolean => holds(() => { verifyInclusion({
          index: BigInt(index), size: BigInt(of), leafHash: leaves[at] ?? EMPTY_ROOT, root: root(size), proof: path,
        }); });
        expect(check(proof)).toBe(true);
        const changed = proof.map((hash, i) => proof.with(i, flipped(hash)));
        const bad = [...changed, proof.slice(1), proof.slice(0, -1), [...proof, EMPTY_ROOT], [EMPTY_ROOT, ...proof]]
          .filter((path) => path.length !== proof.length || changed.includes(path));
        expect(bad.filter((path) => check(path))).toEqual([]);
        expect(check(proof, at + 1) || check(proof, at - 1)).toBe(false);
        refused += bad.length;
      }
    }
    expect(refused).toBeGreaterThan(10_000);
  });

  it('proves that each tree continues each smaller one, and no proof with one hash changed', async () => {
    let refused = 0;
    for (let second = 1; second <= 64; second += 1) {
      for (let first = 1; first <= second; first += 1) {
        const proof = await consistencyProof(BigInt(first), BigInt(second), read);
        const check = (path: readonly Hash[], from = root(first), to = root(second)): boolean => holds(() => { verifyConsistency({
          firstSize: BigInt(first), firstRoot: from, secondSize: BigInt(second), secondRoot: to, proof: path,
        }); });
        expect(check(proof)).toBe(true);
        const bad = [...proof.map((hash, i) => proof.with(i, flipped(hash))), [...proof, EMPTY_ROOT], [EMPTY_ROOT, ...proof]];
        expect(bad.filter((path) => check(path))).toEqual([]);
        expect(check(proof, flipped(root(first))) || check(proof, root(first), flipped(root(second)))).toBe(false);
        refused += bad.length;
      }
    }
    expect(refused).toBeGreaterThan(10_000);
  });

  it('proves nothing from the empty tree', async () => {
    expect(await consistencyProof(0n, 5n, read)).toEqual([]);
    expect(() => { verifyConsistency({ firstSize: 0n, firstRoot: EMPTY_ROOT, secondSize: 5n, secondRoot: root(5), proof: [] }); })
      .toThrow(expect.objectContaining({ code: 'consistency-invalid' }));
  });

  it('takes no proof that goes on above the root, also when the root is made to fit', () => {
    const above = leafHash(Buffer.from('erboven'));
    const raised = (size: number): Hash => nodeHash(above, root(size));
    expect(holds(() => { verifyInclusion({ index: 0n, size: 1n, leafHash: root(1), root: raised(1), proof: [above] }); })).toBe(false);
    const [, , third, fourth] = leaves;
    const proof = [third ?? EMPTY_ROOT, fourth ?? EMPTY_ROOT, root(2)];
    const continued = (firstRoot: Hash, secondRoot: Hash, path: Hash[]): boolean => holds(() => { verifyConsistency({
      firstSize: 3n, firstRoot, secondSize: 4n, secondRoot, proof: path,
    }); });
    expect(continued(root(3), root(4), proof)).toBe(true);
    expect(continued(raised(3), raised(4), [...proof, above])).toBe(false);
  });

  it('takes no empty proof between two sizes', () => {
    for (const first of [1, 2, 3, 4]) {
      expect(holds(() => { verifyConsistency({ firstSize: BigInt(first), firstRoot: root(first), secondSize: 5n, secondRoot: root(first), proof: [] }); })).toBe(false);
    }
  });

  it('does not prove a leaf that is not there', async () => {
    await expect(inclusionProof(5n, 5n, read)).rejects.toThrow(RangeError);
    await expect(consistencyProof(6n, 5n, read)).rejects.toThrow(RangeError);
  });
});

describe('compact range', () => {
  it('continues after being stored, at any size', () => {
    fc.assert(fc.property(fc.nat(300), fc.nat(300), (before, after) => {
      const whole = CompactRange.empty();
      let stored = CompactRange.empty();
      for (let at = 0; at < before + after; at += 1) {
        if (at === before) stored = CompactRange.parse(stored.size, stored.serialise());
        const leaf = leafHash(Buffer.from(`${at}`));
        whole.append(leaf);
        stored.append(leaf);
      }
      return hex(stored.root()) === hex(whole.root()) && stored.size === whole.size;
    }), { numRuns: 60 });
  });

  it('refuses hashes that do not fit the size', () => {
    expect(() => CompactRange.of(5n, [EMPTY_ROOT])).toThrow(AuditLogError);
    expect(() => CompactRange.of(1n, [Buffer.alloc(31)])).toThrow(AuditLogError);
    expect(() => CompactRange.of(-1n, [])).toThrow(AuditLogError);
  });
});

describe('proofs of large trees', () => {
  it('prove then verify, and nothing verifies with one bit of a random hash changed', async () => {
    const { leaves, roots, read } = growTree(1500);
    await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 1500 }), fc.nat(), fc.nat(255), async (size, seed, bit) => {
      const index = seed % size;
      const first = (seed % size) + 1;
      const root = roots[size] ?? EMPTY_ROOT;
      const inclusion = await inclusionProof(BigInt(index), BigInt(size), read);
      const consistency = await consistencyProof(BigInt(first), BigInt(size), read);
      const included = (proof: Hash[]): boolean => holds(() => { verifyInclusion({
        index: BigInt(index), size: BigInt(size), leafHash: leaves[index] ?? EMPTY_ROOT, root, proof,
      }); });
      const continued = (proof: Hash[]): boolean => holds(() => { verifyConsistency({
        firstSize: BigInt(first), firstRoot: roots[first] ?? EMPTY_ROOT, secondSize: BigInt(size), secondRoot: root, proof,
      }); });
      const flip = (proof: Hash[]): Hash[] => proof.map((hash, at) =>
        (at === seed % proof.length ? hash.map((byte, i) => (i === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte)) : hash));
      expect(included(inclusion) && continued(consistency)).toBe(true);
      expect(inclusion.length > 0 && included(flip(inclusion))).toBe(false);
      expect(consistency.length > 0 && continued(flip(consistency))).toBe(false);
      expect(inclusion.length).toBeLessThanOrEqual(Math.ceil(Math.log2(size)));
    }), { numRuns: 150 });
  });
});
