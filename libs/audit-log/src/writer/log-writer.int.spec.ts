import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openCheckpoint } from '../checkpoint/checkpoint.js';
import { decodeUtf8 } from '../encoding.js';
import { AuditLogError } from '../errors.js';
import { encodeLeaf } from '../leaf/leaf.js';
import { CheckpointSigner } from '../signer/signer.js';
import { loadOrCreateSigningKey } from '../signer/signing-key.js';
import { FileTileStore } from '../tiles/file/file-tile-store.js';
import { MemoryTileStore } from '../tiles/memory/memory-tile-store.js';
import type { TileFile, TileReader, TileWriter } from '../tiles/tile-store.js';
import { verifyTree } from '../tiles/verify-tree.js';
import { CompactRange } from '../tree/compact-range.js';
import { leafHash } from '../tree/hash.js';
import { LogWriter } from './log-writer.js';

let folder: string;
let signer: CheckpointSigner;

const origin = 'register.voorbeeld.nl/1';
const openSigner = (at = folder): Promise<CheckpointSigner> => CheckpointSigner.open({ keyFile: join(at, 'sleutel'), stateFile: join(at, 'toestand'), origin });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'auditlog-'));
  signer = await openSigner();
});
afterEach(() => rm(folder, { recursive: true }));

const refusal = (code: string): unknown => expect.objectContaining({ code });
const leaf = (nummer: number): Uint8Array => encodeLeaf({ id: `${nummer}`, type: 'BesluitVastgelegd', data: {}, metadata: { nummer } });
const leaves = (from: number, to: number): Uint8Array[] => Array.from({ length: to - from }, (_, at) => leaf(from + at));

function rootOf(size: number): string {
  const range = CompactRange.empty();
  leaves(0, size).forEach((entry) => { range.append(leafHash(entry)); });
  return Buffer.from(range.root()).toString('hex');
}

/** The size of the published log, after everything in it was checked. */
async function verified(store: TileReader): Promise<number> {
  const { checkpoint } = openCheckpoint(decodeUtf8(await store.read('checkpoint') ?? new Uint8Array()), signer.vkey);
  for await (const { bytes, index } of verifyTree(store, checkpoint.size, checkpoint.root)) expect(bytes).toEqual(leaf(Number(index)));
  return Number(checkpoint.size);
}

/** Brings the log to `size` the way its caller does: what is missing, in batches, then a seal. */
async function follow(store: TileReader & TileWriter, size: number, batch: number): Promise<void> {
  const writer = await LogWriter.open(store, signer);
  while (Number(writer.size) < size) {
    await writer.append(leaves(Number(writer.size), Math.min(size, Number(writer.size) + batch)));
    await writer.seal();
  }
  await writer.seal();
}

class Crash extends Error {}

/** Stops for ever at write or removal number `stopAt`; what was written before it stays. */
class CrashingStore extends MemoryTileStore {
  #left: number;
  constructor(files: ReadonlyMap<string, Uint8Array>, stopAt: number) {
    super(files);
    this.#left = stopAt;
  }
  override async write(files: readonly TileFile[]): Promise<void> {
    for (const file of files) {
      if (this.#left-- <= 0) throw new Crash();
      await super.write([file]);
    }
  }
  override async remove(paths: readonly string[]): Promise<void> {
    if (this.#left-- <= 0) throw new Crash();
    await super.remove(paths);
  }
}

describe('the log writer', () => {
  it('gives the same log whatever the batches were', async () => {
    for (const [batch, size] of [[1, 60], [7, 270], [255, 600], [256, 600], [300, 600], [600, 600]] as const) {
      signer = await openSigner(await mkdtemp(join(folder, 's')));
      const store = new MemoryTileStore();
      await follow(store, size, batch);
      expect(await verified(store)).toBe(size);
    }
  });

  it('keeps in a folder what it had in memory', async () => {
    const store = new FileTileStore(join(folder, 'logboek'));
    await follow(store, 270, 90);
    expect(await verified(store)).toBe(270);
    await follow(store, 530, 260);
    expect(await verified(store)).toBe(530);
    const writer = await LogWriter.open(store, signer);
    expect(writer.size).toBe(530n);
    expect(openCheckpoint(await writer.seal(), signer.vkey).checkpoint.root).toEqual(Buffer.from(rootOf(530), 'hex'));
  });

  it('takes appends and seals in the order they were asked', async () => {
    const store = new MemoryTileStore();
    const writer = await LogWriter.open(store, signer);
    const steps = [writer.append(leaves(0, 3)), writer.seal(), writer.append(leaves(3, 5)), writer.seal()];
    const [, first, , second] = await Promise.all(steps);
    expect(openCheckpoint(first ?? '', signer.vkey).checkpoint.size).toBe(3n);
    expect(openCheckpoint(second ?? '', signer.vkey).checkpoint.size).toBe(5n);
    expect(await verified(store)).toBe(5);
  });

  it('takes no entry that is not a valid leaf, and none of its batch', async () => {
    const writer = await LogWriter.open(new MemoryTileStore(), signer);
    await expect(writer.append([leaf(0), Buffer.from('{"b":1,"a":2}')])).rejects.toThrow(refusal('leaf-not-canonical'));
    await writer.append([leaf(0)]);
    expect(writer.size).toBe(1n);
  });

  it('keeps the partial tiles of the newest two checkpoints and not those before', async () => {
    const store = new MemoryTileStore();
    const writer = await LogWriter.open(store, signer);
    for (let size = 1; size <= 6; size += 1) {
      await writer.append([leaf(size - 1)]);
      await writer.seal();
    }
    const partial = [...store.files.keys()].filter((path) => path.includes('.p/')).sort();
    expect(partial).toEqual(['tile/0/000.p/5', 'tile/0/000.p/6', 'tile/entries/000.p/5', 'tile/entries/000.p/6']);
  });

  it('keeps upper partial tiles that the checkpoint before still needs', async () => {
    const store = new MemoryTileStore();
    const writer = await LogWriter.open(store, signer);
    for (const size of [300, 400, 500, 520]) {
      await writer.append(leaves(Number(writer.size), size));
      await writer.seal();
    }
    const before = CompactRange.empty();
    leaves(0, 500).forEach((entry) => { before.append(leafHash(entry)); });
    let entries = 0;
    for await (const { index } of verifyTree(store, 500n, before.root())) entries += index < 500n ? 1 : 0;
    expect(entries).toBe(500);
  });

  it('is whole again after a crash at any write, and never had two roots of one size', async () => {
    const total = 9;
    const published = new Map<string, string>();
    let crashes = 0;
    for (let stopAt = 0; ; stopAt += 1) {
      const place = await mkdtemp(join(folder, 's'));
      signer = await openSigner(place);
      const crashing = new CrashingStore(new Map(), stopAt);
      const outcome = await follow(crashing, total, 2).catch((error: unknown) => error);
      if (outcome === undefined) break;
      expect(outcome).toBeInstanceOf(Crash);
      crashes += 1;
      const store = new MemoryTileStore(crashing.files);
      if (store.files.has('checkpoint')) await verified(store);
      // Another rhythm after the restart: sizes that were stored but not signed before may not matter.
      signer = await openSigner(place);
      await follow(store, total + 3, 5);
      expect(await verified(store)).toBe(total + 3);
      const { checkpoint } = openCheckpoint(decodeUtf8(store.files.get('checkpoint') ?? new Uint8Array()), signer.vkey);
      published.set(`${checkpoint.size}`, Buffer.from(checkpoint.root).toString('hex'));
    }
    expect(crashes).toBeGreaterThan(20);
    expect([...published]).toEqual([['12', rootOf(12)]]);
  });

  it('does not count a batch whose write failed', async () => {
    const store = new CrashingStore(new Map(), 3);
    const writer = await LogWriter.open(store, signer);
    await writer.append(leaves(0, 2));
    await expect(writer.append(leaves(2, 4))).rejects.toBeInstanceOf(Crash);
    expect(writer.size).toBe(2n);
  });

  it('does not open a log whose parts do not agree', async () => {
    const store = new MemoryTileStore();
    await follow(store, 130, 130);
    const earlierHead = store.files.get('tree-head') ?? new Uint8Array();
    await follow(store, 260, 130);
    const opened = (change: (files: Map<string, Uint8Array>) => void): Promise<LogWriter> => {
      const copy = new MemoryTileStore(store.files);
      change(copy.files);
      return LogWriter.open(copy, signer);
    };
    const flip = (path: string) => (files: Map<string, Uint8Array>): unknown =>
      files.set(path, (files.get(path) ?? new Uint8Array()).map((byte, at) => (at === 40 ? byte ^ 1 : byte)));
    await expect(opened((files) => files.delete('tree-head'))).rejects.toThrow(refusal('log-corrupt'));
    await expect(opened(flip('tile/0/001.p/4'))).rejects.toThrow(refusal('log-corrupt'));
    await expect(opened(flip('tile/entries/001.p/4'))).rejects.toThrow(refusal('tile-mismatch'));
    await expect(opened((files) => files.delete('tile/1/000.p/1'))).rejects.toThrow(refusal('tile-missing'));
    await expect(opened(flip('checkpoint'))).rejects.toBeInstanceOf(AuditLogError);
    await expect(opened((files) => files.set('tree-head', earlierHead))).rejects.toThrow(refusal('log-corrupt'));
  });

  it('rebuilds a lost log from the events, and is then signed on; a different one is not', async () => {
    await follow(new MemoryTileStore(), 20, 20);
    const rebuilt = new MemoryTileStore();
    const writer = await LogWriter.open(rebuilt, signer);
    await writer.append(leaves(0, 12));
    await expect(writer.seal()).rejects.toThrow(refusal('refused-smaller'));
    await writer.append(leaves(12, 21));
    await writer.seal();
    expect(await verified(rebuilt)).toBe(21);
    const other = await LogWriter.open(new MemoryTileStore(), signer);
    await other.append(leaves(1, 30));
    await expect(other.seal()).rejects.toThrow(refusal('refused-fork'));
  });

  it('goes on under a new key when the former one is named', async () => {
    const store = new MemoryTileStore();
    await follow(store, 5, 5);
    const former = signer.vkey;
    const keyFile = join(folder, 'nieuwe-sleutel');
    await loadOrCreateSigningKey(keyFile, origin);
    signer = await CheckpointSigner.open({ keyFile, stateFile: join(folder, 'toestand'), origin });
    await expect(LogWriter.open(store, signer)).rejects.toThrow(refusal('no-known-signature'));
    const writer = await LogWriter.open(store, signer, [former]);
    await writer.append(leaves(5, 7));
    await writer.seal();
    expect(await verified(store)).toBe(7);
  });
});

describe('a log in a folder', () => {
  it('gives no other file than those of a log', async () => {
    const store = new FileTileStore(folder);
    await expect(store.read('../sleutel')).rejects.toThrow(refusal('path-invalid'));
    await expect(store.read('sleutel')).rejects.toThrow(refusal('path-invalid'));
    expect(await store.read('checkpoint')).toBeUndefined();
  });

  it('writes over, removes, and passes over what is not there', async () => {
    const store = new FileTileStore(join(folder, 'diep', 'logboek'));
    await store.write([{ path: 'tile/0/x001/000.p/1', bytes: Buffer.from('een') }, { path: 'checkpoint', bytes: Buffer.from('a') }]);
    await store.write([{ path: 'checkpoint', bytes: Buffer.from('b') }]);
    await store.remove(['tile/0/x001/000.p/1', 'tile/0/000']);
    expect(await store.read('checkpoint')).toEqual(Buffer.from('b'));
    expect(await store.read('tile/0/x001/000.p/1')).toBeUndefined();
  });
});
