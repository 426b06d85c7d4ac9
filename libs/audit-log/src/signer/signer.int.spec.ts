import { createPrivateKey } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openCheckpoint } from '../checkpoint/checkpoint.js';
import { AuditLogError } from '../errors.js';
import { formatBundle } from '../tiles/bundle.js';
import { MemoryTileStore } from '../tiles/memory/memory-tile-store.js';
import { TileBuilder } from '../tiles/tile-builder.js';
import { tilePath } from '../tiles/path.js';
import type { TileReader } from '../tiles/tile-store.js';
import { leafHash } from '../tree/hash.js';
import { CheckpointSigner, prepareFirstStart } from './signer.js';
import type { SignerFiles } from './signer.js';
import { parseSignerState } from './signer-state.js';
import { loadOrCreateSigningKey } from './signing-key.js';

let folder: string;
let files: SignerFiles;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ondertekenaar-'));
  files = { keyFile: join(folder, 'sleutels', 'auditlog.pem'), stateFile: join(folder, 'toestand'), origin: 'register.voorbeeld.nl/1' };
});
afterEach(() => rm(folder, { recursive: true }));

const refusal = (code: string): unknown => expect.objectContaining({ code });
const flip = (bytes: Uint8Array, bit: number): Uint8Array => bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));

function logOf(entries: readonly string[]): MemoryTileStore {
  const store = new MemoryTileStore();
  const builder = TileBuilder.empty();
  entries.forEach((entry) => { builder.append(leafHash(Buffer.from(entry))); });
  for (let from = 0; from < entries.length; from += 256) {
    const bundle = entries.slice(from, from + 256).map((entry) => Buffer.from(entry));
    store.files.set(tilePath({ level: 'entries', index: BigInt(from / 256) }, bundle.length), formatBundle(bundle));
  }
  for (const tile of [...builder.takeFullTiles(), ...builder.partialTiles()]) store.files.set(tilePath(tile, tile.hashes.length), Buffer.concat(tile.hashes));
  return store;
}

const numbers = (size: number, prefix = 'besluit'): string[] => Array.from({ length: size }, (_, at) => `${prefix} ${at}`);

describe('the signer', () => {
  it('signs what auditors verify, and the same bytes when asked again', async () => {
    const signer = await CheckpointSigner.open(files);
    const log = logOf(numbers(300));
    const note = await signer.sign(log, 300n);
    expect(openCheckpoint(note, signer.vkey).checkpoint).toMatchObject({ origin: files.origin, size: 300n, extensions: [] });
    expect(await signer.sign(log, 300n)).toBe(note);
    expect(await (await CheckpointSigner.open(files)).sign(log, 300n)).toBe(note);
  });

  it('signs a growing log, from the state it left', async () => {
    for (const size of [0, 1, 2, 255, 256, 257, 600]) {
      const signer = await CheckpointSigner.open(files);
      const note = await signer.sign(logOf(numbers(size)), BigInt(size));
      expect(openCheckpoint(note, signer.vkey).checkpoint.size).toBe(BigInt(size));
      expect(await signer.lastSignedSize()).toBe(BigInt(size));
    }
  });

  it('refuses a smaller tree, now and after a restart, and then signs on', async () => {
    const signer = await CheckpointSigner.open(files);
    await signer.sign(logOf(numbers(10)), 10n);
    await expect(signer.sign(logOf(numbers(10)), 9n)).rejects.toThrow(refusal('refused-smaller'));
    await expect((await CheckpointSigner.open(files)).sign(logOf(numbers(9)), 9n)).rejects.toThrow(refusal('refused-smaller'));
    await expect(signer.sign(logOf(numbers(11)), 11n)).resolves.toContain('\n11\n');
  });

  it('refuses another tree of the same or a larger size, now and after a restart', async () => {
    const signer = await CheckpointSigner.open(files);
    await signer.sign(logOf(numbers(10)), 10n);
    const forked = [...numbers(4), 'ander besluit', ...numbers(12).slice(5)];
    await expect(signer.sign(logOf(forked.slice(0, 10)), 10n)).rejects.toThrow(refusal('refused-fork'));
    await expect((await CheckpointSigner.open(files)).sign(logOf(forked), 12n)).rejects.toThrow(refusal('refused-fork'));
    expect(await signer.lastSignedSize()).toBe(10n);
  });

  it('of two requests at once leaves the larger one behind, though the smaller takes longer', async () => {
    const signer = await CheckpointSigner.open(files);
    const log = logOf(numbers(20));
    const small = logOf(numbers(5));
    const slow: TileReader = {
      read: async (path) => {
        for (let turn = 0; turn < 50; turn += 1) await stat(folder);
        return small.read(path);
      },
    };
    await Promise.all([signer.sign(slow, 5n), signer.sign(log, 20n)]);
    expect(await signer.lastSignedSize()).toBe(20n);
  });

  it('sees what another process signed meanwhile', async () => {
    const [first, second] = [await CheckpointSigner.open(files), await CheckpointSigner.open(files)];
    await first.sign(logOf(numbers(8)), 8n);
    await expect(second.sign(logOf(numbers(7)), 7n)).rejects.toThrow(refusal('refused-smaller'));
    await expect(second.sign(logOf(numbers(9, 'anders')), 9n)).rejects.toThrow(refusal('refused-fork'));
  });

  it('reads back from storage: an entry or tile that changed there is not signed', async () => {
    const signer = await CheckpointSigner.open(files);
    await signer.sign(logOf(numbers(3)), 3n);
    const good = logOf(numbers(300));
    for (const path of ['tile/entries/000', 'tile/entries/001.p/44', 'tile/0/000', 'tile/0/001.p/44', 'tile/1/000.p/1']) {
      const bad = new MemoryTileStore(good.files);
      const bytes = good.files.get(path) ?? new Uint8Array();
      bad.files.set(path, flip(bytes, bytes.length * 8 - 1));
      await expect(signer.sign(bad, 300n)).rejects.toBeInstanceOf(AuditLogError);
      bad.files.delete(path);
      await expect(signer.sign(bad, 300n)).rejects.toThrow(refusal('tile-missing'));
    }
    expect(await signer.lastSignedSize()).toBe(3n);
    await expect(signer.sign(good, 300n)).resolves.toContain('\n300\n');
  });

  it('gives no signature when it cannot remember it', async () => {
    const signer = await CheckpointSigner.open(files);
    await mkdir(`${files.stateFile}.tmp`);
    await expect(signer.sign(logOf(numbers(3)), 3n)).rejects.toThrow();
    expect(await signer.lastSignedSize()).toBe(0n);
  });
});

describe('the state of the signer', () => {
  it('damaged in any one bit is an error, never a first start', async () => {
    const signer = await CheckpointSigner.open(files);
    await signer.sign(logOf(numbers(5)), 5n);
    const state = await readFile(files.stateFile);
    expect(parseSignerState(state).range.size).toBe(5n);
    const missed = Array.from({ length: state.length * 8 }, (_, bit) => bit).filter((bit) => {
      try {
        parseSignerState(flip(state, bit));
        return true;
      } catch (error) {
        expect(error).toEqual(refusal('state-corrupt'));
        return false;
      }
    });
    expect(missed).toEqual([]);
    for (const damaged of [new Uint8Array(), state.subarray(0, -1), Buffer.concat([state, Buffer.from('\n')])]) {
      await writeFile(files.stateFile, damaged);
      await expect(CheckpointSigner.open(files)).rejects.toThrow(refusal('state-corrupt'));
      await expect(signer.sign(logOf(numbers(5)), 5n)).rejects.toThrow(refusal('state-corrupt'));
    }
  });

  it('that is gone while there is a key is an error, until someone states a first start', async () => {
    await CheckpointSigner.open(files);
    await rm(files.stateFile);
    await expect(CheckpointSigner.open(files)).rejects.toThrow(refusal('state-missing'));
    await prepareFirstStart(files.stateFile, files.origin);
    await expect(CheckpointSigner.open(files)).resolves.toBeDefined();
  });

  it('of another origin is refused', async () => {
    await CheckpointSigner.open(files);
    await expect(CheckpointSigner.open({ ...files, origin: 'register.voorbeeld.nl/2' })).rejects.toThrow(refusal('refused-fork'));
  });
});

describe('the signing key', () => {
  it('is made once, readable by its owner only', async () => {
    const first = await CheckpointSigner.open(files);
    expect((await stat(files.keyFile)).mode & 0o777).toBe(0o600);
    expect(createPrivateKey(await readFile(files.keyFile)).asymmetricKeyType).toBe('ed25519');
    expect((await CheckpointSigner.open(files)).vkey).toEqual(first.vkey);
    expect((await loadOrCreateSigningKey(files.keyFile, files.origin)).vkey).toEqual(first.vkey);
  });

  it('that is gone after something was signed is not replaced by another', async () => {
    const signer = await CheckpointSigner.open(files);
    await signer.sign(logOf(numbers(2)), 2n);
    await rm(files.keyFile);
    await expect(CheckpointSigner.open(files)).rejects.toThrow(refusal('key-missing'));
  });

  it('is made after a first start that stopped between state and key', async () => {
    await prepareFirstStart(files.stateFile, files.origin);
    await expect(CheckpointSigner.open(files)).resolves.toBeDefined();
  });

  it('that cannot be read is an error', async () => {
    await CheckpointSigner.open(files);
    await writeFile(files.keyFile, 'geen sleutel');
    await expect(CheckpointSigner.open(files)).rejects.toThrow(refusal('key-file-corrupt'));
  });

  it('needs an origin that can be a key name', async () => {
    await expect(loadOrCreateSigningKey(files.keyFile, 'met spatie')).rejects.toThrow(refusal('key-name-invalid'));
  });
});

describe('a change of key', () => {
  const next = (): string => join(folder, 'sleutels', 'volgende.pem');

  it('begins with checkpoints both keys sign, and ends with the former key gone for good', async () => {
    const signer = await CheckpointSigner.open(files);
    const former = signer.vkey;
    const { vkey } = await loadOrCreateSigningKey(next(), files.origin);
    await signer.beginRotation(next());
    expect(signer.vkeys).toEqual([former, vkey]);
    const overlap = await signer.sign(logOf(numbers(3)), 3n);
    for (const key of [former, vkey]) expect(openCheckpoint(overlap, key).checkpoint.size).toBe(3n);
    await signer.completeRotation();
    const after = await signer.sign(logOf(numbers(4)), 4n);
    expect(openCheckpoint(after, vkey).checkpoint.size).toBe(4n);
    expect(() => openCheckpoint(after, former)).toThrow(refusal('no-known-signature'));
    expect((await CheckpointSigner.open(files)).vkeys).toEqual([vkey]);
    await expect(stat(next())).rejects.toThrow('ENOENT');
    expect((await stat(files.keyFile)).mode & 0o777).toBe(0o600);
  });

  it('that was not begun is not ended, and without its key not begun', async () => {
    const signer = await CheckpointSigner.open(files);
    const { vkey } = signer;
    await signer.completeRotation();
    await expect(signer.beginRotation(next())).rejects.toThrow(refusal('key-missing'));
    expect(signer.vkeys).toEqual([vkey]);
  });
});
