import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readVector, readVectorBytes } from '../../vectors/read-vector.js';
import { openCheckpoint } from '../checkpoint/checkpoint.js';
import { decodeUtf8 } from '../encoding.js';
import { AuditLogError } from '../errors.js';
import { parseVkey } from '../note/vkey.js';
import { plainMembers } from '../leaf/plain-leaf.js';
import { leafHash } from '../tree/hash.js';
import { consistencyProof, inclusionProof } from '../tree/proof.js';
import { verifyConsistency, verifyInclusion } from '../tree/verify.js';
import { formatBundle, parseBundle } from './bundle.js';
import { MemoryTileStore } from './memory/memory-tile-store.js';
import { isLogPath, partialTiles, tilePath, tileWidth } from './path.js';
import { readBundle, tileHashReader } from './read-tiles.js';
import { TileBuilder } from './tile-builder.js';
import type { TileReader } from './tile-store.js';
import { verifyBundles, verifyTree } from './verify-tree.js';

interface TilePaths {
  c2sp: { level: number; index: number; path: string }[];
  partials: { treeSize: number; level0: { full: number; partial: number }; level1: { full: number; partial: number }; level2: { full: number; partial: number } };
}

const refusal = (code: string): unknown => expect.objectContaining({ code });

/** A log of `size` short entries, tiled by the builder; `seen` gets the root of every size. */
function growLog(size: number, seen: (size: number, builder: TileBuilder) => void = () => undefined): { store: MemoryTileStore; builder: TileBuilder } {
  const store = new MemoryTileStore();
  const builder = TileBuilder.empty();
  let bundle: Uint8Array[] = [];
  for (let at = 0; at < size; at += 1) {
    const entry = Buffer.from(`${at}`);
    builder.append(leafHash(entry));
    seen(at + 1, builder);
    bundle.push(entry);
    if (bundle.length === 256 || at === size - 1) {
      store.files.set(tilePath({ level: 'entries', index: BigInt(Math.floor(at / 256)) }, bundle.length), formatBundle(bundle));
      bundle = [];
    }
  }
  for (const tile of [...builder.takeFullTiles(), ...builder.partialTiles()]) {
    store.files.set(tilePath(tile, tile.hashes.length), Buffer.concat(tile.hashes));
  }
  return { store, builder };
}

describe('the Tessera log', () => {
  const vkey = parseVkey('example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx');
  const log: TileReader = {
    read: async (path) => {
      try {
        return readVectorBytes(`transparency-dev-tessera/log/${path}`);
      } catch {
        return undefined;
      }
    },
  };
  const open = (size: number): ReturnType<typeof openCheckpoint>['checkpoint'] =>
    openCheckpoint(decodeUtf8(readVectorBytes(`transparency-dev-tessera/log/checkpoint.${size}`)), vkey).checkpoint;
  const sizes = Array.from({ length: 15 }, (_, at) => at + 1);

  it.each([0, ...sizes])('of size %d is signed and recomputed from its bundles and tiles', async (size) => {
    const checkpoint = open(size);
    let entries = 0;
    for await (const entry of verifyTree(log, checkpoint.size, checkpoint.root)) entries += entry.bytes.length > 0 ? 1 : 0;
    expect([checkpoint.size, entries]).toEqual([BigInt(size), size]);
  });

  it('proves each entry and each earlier size from its tiles', async () => {
    for (const size of sizes) {
      const { root } = open(size);
      const read = tileHashReader(log, BigInt(size));
      for (let at = 0; at < size; at += 1) {
        const first = at + 1;
        verifyInclusion({ index: BigInt(at), size: BigInt(size), leafHash: await read(0, BigInt(at)), root, proof: await inclusionProof(BigInt(at), BigInt(size), read) });
        verifyConsistency({ firstSize: BigInt(first), firstRoot: open(first).root, secondSize: BigInt(size), secondRoot: root, proof: await consistencyProof(BigInt(first), BigInt(size), read) });
      }
    }
  });

  it('has the tiles our builder makes', async () => {
    const builder = TileBuilder.empty();
    for (const entry of await readBundle(log, 0n, 15n)) builder.append(leafHash(entry));
    const [tile] = builder.partialTiles();
    expect(Buffer.concat(tile?.hashes ?? []).equals(readVectorBytes('transparency-dev-tessera/log/tile/0/000.p/15'))).toBe(true);
    expect(formatBundle(await readBundle(log, 0n, 15n))).toEqual(readVectorBytes('transparency-dev-tessera/log/tile/entries/000.p/15'));
  });
});

describe('tile paths', () => {
  const vectors = readVector<TilePaths>('extracted/tile-paths.json');

  it.each(vectors.c2sp)('$path', ({ level, index, path }) => {
    expect(tilePath({ level, index: BigInt(index) })).toBe(path);
  });

  it('cover a tree of 70,000 as C2SP says', () => {
    const { treeSize, level0, level1, level2 } = vectors.partials;
    const size = BigInt(treeSize);
    const at = (level: number, index: number): number => tileWidth({ level, index: BigInt(index) }, size);
    expect([at(0, level0.full - 1), at(0, level0.full), at(0, level0.full + 1)]).toEqual([256, level0.partial, 0]);
    expect([at(1, level1.full - 1), at(1, level1.full), at(2, level2.full)]).toEqual([256, level1.partial, level2.partial]);
    expect(partialTiles(size).map((place) => tilePath(place, tileWidth(place, size))))
      .toEqual(['tile/entries/273.p/112', 'tile/0/273.p/112', 'tile/1/001.p/17', 'tile/2/000.p/1']);
  });

  it('are told from other paths', () => {
    const good = ['checkpoint', 'tile/0/000', 'tile/63/x001/x234/067.p/255', 'tile/entries/x001/000.p/1'];
    const bad = ['', 'tree-head', 'tile/64/000', 'tile/00/000', 'tile/0/0000', 'tile/0/x001', 'tile/0/000.p/0', 'tile/0/000.p/256', 'tile/0/000.p/01',
      '../sleutel', 'tile/0/../../000', 'checkpoint\n', 'tile/x/000'];
    expect(good.filter(isLogPath)).toEqual(good);
    expect(bad.filter(isLogPath)).toEqual([]);
  });

  it('of every place are paths of a log', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 63 }), fc.bigInt({ min: 0n, max: 1n << 56n }), fc.integer({ min: 1, max: 256 }), (level, index, width) =>
      isLogPath(tilePath({ level, index }, width)) && isLogPath(tilePath({ level: 'entries', index }, width))));
  });
});

describe('bundles', () => {
  it('come out as they went in', () => {
    fc.assert(fc.property(fc.array(fc.uint8Array({ maxLength: 600 }), { maxLength: 20 }), (entries) => {
      expect(parseBundle(formatBundle(entries)).map((entry) => [...entry])).toEqual(entries.map((entry) => [...entry]));
    }));
  });

  it('of random bytes give a typed error or come out as they went in', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      try {
        return formatBundle(parseBundle(bytes)).every((byte, at) => byte === bytes[at]);
      } catch (error) {
        return error instanceof AuditLogError;
      }
    }), { numRuns: 1000 });
  });

  it('take no entry of 65,536 bytes', () => {
    expect(parseBundle(formatBundle([Buffer.alloc(65_535)]))[0]).toHaveLength(65_535);
    expect(() => formatBundle([Buffer.alloc(65_536)])).toThrow(refusal('leaf-too-large'));
  });
});

describe('a log of three tile levels', () => {
  const size = 65_900n;
  const firsts = [1, 256, 257, 65_536, 65_537, 65_900];
  const roots = new Map<number, Uint8Array>();
  const { store, builder } = growLog(Number(size), (at, grown) => {
    if (firsts.includes(at)) roots.set(at, grown.root());
  });

  it('is recomputed whole', async () => {
    let last = -1n;
    for await (const { index } of verifyTree(store, size, builder.root())) last = index;
    expect(last).toBe(size - 1n);
    expect([...store.files.keys()].filter((path) => !path.startsWith('tile/entries') && !path.startsWith('tile/0')))
      .toEqual(['tile/1/000', 'tile/1/001.p/1', 'tile/2/000.p/1']);
  });

  it('proves entries and earlier sizes across tiles', async () => {
    const read = tileHashReader(store, size);
    for (const first of firsts) {
      const index = BigInt(first - 1);
      verifyInclusion({ index, size, leafHash: leafHash(Buffer.from(`${index}`)), root: builder.root(), proof: await inclusionProof(index, size, read) });
      verifyConsistency({ firstSize: BigInt(first), firstRoot: roots.get(first) ?? builder.root(), secondSize: size, secondRoot: builder.root(), proof: await consistencyProof(BigInt(first), size, read) });
    }
    expect(roots.size).toBe(firsts.length);
  });

  it('goes on from its tiles as if it had never stopped', async () => {
    const logs = [0, 1, 255, 256, 257, 511, 512].map((stop) => ({ stop, ...growLog(stop) }));
    for (const { stop, store: stored, builder: whole } of [...logs, { stop: Number(size), store, builder: builder.clone() }]) {
      const resumed = await TileBuilder.load(stored, BigInt(stop));
      for (let at = stop; at < stop + 300; at += 1) [resumed, whole].forEach((grown) => { grown.append(leafHash(Buffer.from(`${at}`))); });
      expect(resumed.root()).toEqual(whole.root());
      expect(resumed.takeFullTiles()).toEqual(whole.takeFullTiles());
      expect(resumed.partialTiles()).toEqual(whole.partialTiles());
    }
  });
});

describe.each([['in this thread', 1_000n], ['in a thread of its own', 0n]])('a damaged log, hashed %s,', (_, threadFrom) => {
  const size = 600n;
  const { store, builder } = growLog(Number(size));
  const check = async (path: string, bytes?: Uint8Array): Promise<void> => {
    const files = new Map(store.files);
    if (bytes === undefined) files.delete(path);
    else files.set(path, bytes);
    for await (const { first } of verifyBundles(new MemoryTileStore(files), size, builder.root(), threadFrom)) expect(first).toBeLessThan(size);
  };

  it.each(['tile/0/000', 'tile/0/001', 'tile/0/002.p/88', 'tile/1/000.p/2'])('is not whole with one hash changed in %s', async (path) => {
    const bytes = store.files.get(path) ?? Buffer.alloc(0);
    expect(bytes.length).toBeGreaterThan(0);
    for (const at of [0, bytes.length - 1]) {
      await expect(check(path, bytes.map((byte, i) => (i === at ? byte ^ 1 : byte)))).rejects.toThrow(refusal('tile-mismatch'));
    }
  });

  it.each([
    ['tile/entries/000', undefined, 'tile-missing'], ['tile/0/000', undefined, 'tile-missing'], ['tile/1/000.p/2', undefined, 'tile-missing'],
    ['tile/0/000', Buffer.alloc(31), 'tile-malformed'], ['tile/0/000', Buffer.alloc(255 * 32), 'tile-malformed'],
    ['tile/entries/000', Buffer.alloc(2), 'bundle-malformed'], ['tile/entries/002.p/88', Buffer.alloc(89 * 2), 'bundle-malformed'],
  ])('says what is wrong with %s (%#)', async (path, bytes, code) => {
    await expect(check(path, bytes)).rejects.toThrow(refusal(code));
  });

  it('is not whole under another root', async () => {
    const whole = async (): Promise<void> => {
      for await (const { first } of verifyBundles(store, size, Buffer.alloc(32), threadFrom)) expect(first).toBeLessThan(size);
    };
    await expect(whole()).rejects.toThrow(refusal('root-mismatch'));
  });

  it('gives a partial tile that is gone from the full one', async () => {
    const smaller = growLog(100);
    const widths: number[] = [];
    for await (const { entries, members, root } of verifyBundles(growLog(256).store, 100n, smaller.builder.root(), threadFrom)) {
      widths.push(entries.length);
      expect(members && [...members]).toEqual(threadFrom === 0n ? entries.map(plainMembers) : undefined);
      expect(root(100)).toEqual(smaller.builder.root());
    }
    expect(widths).toEqual([100]);
  });
});
