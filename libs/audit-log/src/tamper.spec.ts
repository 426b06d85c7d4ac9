import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatCheckpoint, openCheckpoint } from './checkpoint/checkpoint.js';
import { decodeUtf8, encodeUtf8 } from './encoding.js';
import { AuditLogError } from './errors.js';
import { encodeLeaf, parseLeaf } from './leaf/leaf.js';
import { ed25519Signer, signNote } from './note/sign-note.js';
import { formatVkey } from './note/vkey.js';
import { parsePolicy } from './policy/parse-policy.js';
import { formatTlogProof, makeTlogProof, parseTlogProof, verifyTlogProof } from './proof-file/tlog-proof.js';
import { formatBundle } from './tiles/bundle.js';
import { MemoryTileStore } from './tiles/memory/memory-tile-store.js';
import { TileBuilder } from './tiles/tile-builder.js';
import type { TileReader } from './tiles/tile-store.js';
import { verifyTree } from './tiles/verify-tree.js';
import { leafHash } from './tree/hash.js';
import { consistencyProof } from './tree/proof.js';
import { verifyConsistency } from './tree/verify.js';
import { tileHashReader } from './tiles/read-tiles.js';

const signer = ed25519Signer('register.voorbeeld.nl/1', generateKeyPairSync('ed25519').privateKey);
const policy = parsePolicy(`log ${formatVkey(signer.vkey)}\nquorum none\n`);
const leaves = Array.from({ length: 6 }, (_, at) => encodeLeaf({ id: `${at}`, type: 'BesluitVastgelegd', data: { uitkomst: 'ingestemd' } }));

function exportOf(entries: readonly Uint8Array[], sign = true): MemoryTileStore {
  const builder = TileBuilder.empty();
  entries.forEach((entry) => { builder.append(leafHash(entry)); });
  const store = new MemoryTileStore();
  store.files.set(`tile/entries/000.p/${entries.length}`, formatBundle(entries));
  builder.partialTiles().forEach(({ hashes }) => store.files.set(`tile/0/000.p/${hashes.length}`, Buffer.concat(hashes)));
  const head = formatCheckpoint({ origin: signer.vkey.name, size: builder.size, root: builder.root(), extensions: [] });
  if (sign) store.files.set('checkpoint', encodeUtf8(signNote(head, [signer])));
  return store;
}

/** The whole check of an export that can be done with the public key alone (level L0). */
async function verifyExport(log: TileReader): Promise<bigint> {
  const { checkpoint } = openCheckpoint(decodeUtf8(await log.read('checkpoint') ?? new Uint8Array()), signer.vkey);
  for await (const { bytes } of verifyTree(log, checkpoint.size, checkpoint.root)) parseLeaf(bytes);
  return checkpoint.size;
}

async function isRefused(check: () => Promise<unknown>): Promise<boolean> {
  try {
    await check();
    return false;
  } catch (error) {
    if (error instanceof AuditLogError) return true;
    throw error;
  }
}

const flip = (bytes: Uint8Array, bit: number): Uint8Array => bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));

describe('an exported log', () => {
  const whole = exportOf(leaves);

  it('verifies as it is', async () => {
    expect(await verifyExport(whole)).toBe(6n);
  });

  it.each([...whole.files.keys()])('is refused with any one bit of %s changed', async (path) => {
    const bytes = whole.files.get(path) ?? new Uint8Array();
    const missed: number[] = [];
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const store = new MemoryTileStore(whole.files);
      store.files.set(path, flip(bytes, bit));
      if (!await isRefused(() => verifyExport(store))) missed.push(bit);
    }
    expect(bytes.length).toBeGreaterThan(100);
    expect(missed).toEqual([]);
  });

  it('is refused with an entry left out, doubled or moved, also when the tiles are made to fit', async () => {
    const edits: (readonly Uint8Array[])[] = leaves.flatMap((leaf, at) => [
      leaves.toSpliced(at, 1), leaves.toSpliced(at, 0, leaf),
      ...leaves.slice(at + 1).map((other, after) => leaves.with(at, other).with(at + 1 + after, leaf)),
    ]);
    const accepted: number[] = [];
    for (const [number, entries] of edits.entries()) {
      const store = exportOf(entries, false);
      store.files.set('checkpoint', whole.files.get('checkpoint') ?? new Uint8Array());
      // A bundle of another length stands under another name; put it where the checkpoint asks for it too.
      store.files.set('tile/entries/000.p/6', formatBundle(entries));
      if (!await isRefused(() => verifyExport(store))) accepted.push(number);
    }
    expect(edits.length).toBe(6 + 6 + 15);
    expect(accepted).toEqual([]);
  });

  it('that was cut back verifies by itself, and is found against a kept checkpoint', async () => {
    const earlier = exportOf(leaves.slice(0, 4));
    expect(await verifyExport(earlier)).toBe(4n);
    const kept = openCheckpoint(decodeUtf8(whole.files.get('checkpoint') ?? new Uint8Array()), signer.vkey).checkpoint;
    const now = openCheckpoint(decodeUtf8(earlier.files.get('checkpoint') ?? new Uint8Array()), signer.vkey).checkpoint;
    expect(() => { verifyConsistency({ firstSize: kept.size, firstRoot: kept.root, secondSize: now.size, secondRoot: now.root, proof: [] }); })
      .toThrow(expect.objectContaining({ code: 'consistency-invalid' }));
  });

  it('that was rewritten and signed again is found against a kept checkpoint', async () => {
    const forged = exportOf([...leaves.with(2, encodeLeaf({ id: '2', type: 'BesluitVastgelegd', data: { uitkomst: 'afgewezen' } })), encodeLeaf({ id: '6' })]);
    expect(await verifyExport(forged)).toBe(7n);
    const kept = openCheckpoint(decodeUtf8(whole.files.get('checkpoint') ?? new Uint8Array()), signer.vkey).checkpoint;
    const now = openCheckpoint(decodeUtf8(forged.files.get('checkpoint') ?? new Uint8Array()), signer.vkey).checkpoint;
    const proof = await consistencyProof(6n, 7n, tileHashReader(forged, 7n));
    expect(() => { verifyConsistency({ firstSize: 6n, firstRoot: kept.root, secondSize: 7n, secondRoot: now.root, proof }); })
      .toThrow(expect.objectContaining({ code: 'consistency-invalid' }));
  });
});

describe('a receipt (.tlog-proof)', () => {
  const whole = exportOf(leaves);
  const note = decodeUtf8(whole.files.get('checkpoint') ?? new Uint8Array());
  const receipt = async (at: number): Promise<string> => formatTlogProof(await makeTlogProof(whole, BigInt(at), note));

  it('proves each record, and no other record', async () => {
    for (const [at, leaf] of leaves.entries()) {
      const proof = parseTlogProof(await receipt(at));
      expect(verifyTlogProof(proof, leafHash(leaf), policy)).toMatchObject({ quorumReached: true, checkpoint: { size: 6n } });
      for (const other of leaves.filter((candidate) => candidate !== leaf)) {
        expect(() => verifyTlogProof(proof, leafHash(other), policy)).toThrow(expect.objectContaining({ code: 'inclusion-invalid' }));
      }
    }
  });

  it('has the form of C2SP tlog-proof', async () => {
    const proof = await makeTlogProof(whole, 4n, note);
    expect(formatTlogProof({ ...proof, extra: Buffer.from('los') }))
      .toMatch(/^c2sp\.org\/tlog-proof@v1\nextra bG9z\nindex 4\n[A-Za-z0-9+/]{43}=\n[A-Za-z0-9+/]{43}=\n\nregister\.voorbeeld\.nl\/1\n6\n/);
    expect(parseTlogProof(formatTlogProof({ ...proof, extra: Buffer.from('los') }))).toEqual({ ...proof, extra: Buffer.from('los') });
  });

  it('is refused with any one bit changed', async () => {
    const bytes = encodeUtf8(await receipt(3));
    const missed: number[] = [];
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const refused = await isRefused(async () => verifyTlogProof(parseTlogProof(decodeUtf8(flip(bytes, bit))), leafHash(leaves[3] ?? new Uint8Array()), policy));
      if (!refused) missed.push(bit);
    }
    expect(missed).toEqual([]);
  });

  it.each(['', 'c2sp.org/tlog-proof@v2\nindex 0\n\n', 'c2sp.org/tlog-proof@v1\n\n', 'c2sp.org/tlog-proof@v1\nextra \nindex 0\n\n',
    'c2sp.org/tlog-proof@v1\nindex 00\n\n', 'c2sp.org/tlog-proof@v1\nindex 0\nBwc=\n\n', 'c2sp.org/tlog-proof@v1\nindex 0\nextra bG9z\n\n'])('is not %j', (start) => {
    expect(() => parseTlogProof(`${start}${note}`)).toThrow(AuditLogError);
  });

  it('of random text gives a typed error or comes out as it went in', () => {
    const line = fc.constantFrom('c2sp.org/tlog-proof@v1', 'extra AAAA', 'index 1', 'BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=', '', note, 'tekst');
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(line).map((lines) => lines.join('\n'))), (text) => {
      try {
        return formatTlogProof(parseTlogProof(text)) === text;
      } catch (error) {
        return error instanceof AuditLogError;
      }
    }), { numRuns: 1000 });
  });
});
