import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openCheckpoint } from '../checkpoint/checkpoint.js';
import { decodeUtf8 } from '../encoding.js';
import { encodeLeaf } from '../leaf/leaf.js';
import { FileTileStore } from '../tiles/file/file-tile-store.js';
import { verifyTree } from '../tiles/verify-tree.js';
import { CompactRange } from '../tree/compact-range.js';
import { leafHash } from '../tree/hash.js';
import { CheckpointSigner } from './signer.js';
import { parseSignerState } from './signer-state.js';

const KILLS = 12;
const DIST = new URL('../../dist/index.js', import.meta.url);
const origin = 'register.voorbeeld.nl/1';

/** Follows an endless row of events, as the projector does, and prints each checkpoint it published. */
const CHILD = `
import { writeSync } from 'node:fs';
import { CheckpointSigner, encodeLeaf, FileTileStore, LogWriter } from ${JSON.stringify(DIST.href)};
const [keyFile, stateFile, folder] = process.argv.slice(1);
const signer = await CheckpointSigner.open({ keyFile, stateFile, origin: ${JSON.stringify(origin)} });
const writer = await LogWriter.open(new FileTileStore(folder), signer);
for (;;) {
  const count = 1 + Math.floor(Math.random() * (Math.random() < 0.2 ? 300 : 4));
  await writer.append(Array.from({ length: count }, (_, at) => encodeLeaf({ nummer: Number(writer.size) + at })));
  writeSync(1, JSON.stringify(await writer.seal()) + '\\n');
}
`;

let place: string;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'kill-'));
});
afterAll(() => rm(place, { recursive: true }));

/** Runs the child until it has published `lines` checkpoints, gives it a random moment more, and kills it with -9. */
function runAndKill(lines: number): Promise<string[]> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', CHILD, join(place, 'sleutel'), join(place, 'toestand'), join(place, 'logboek')]);
  const printed: string[] = [];
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  createInterface({ input: child.stdout }).on('line', (line) => {
    printed.push(JSON.parse(line) as string);
    if (printed.length === lines) setTimeout(() => child.kill('SIGKILL'), Math.random() * 12);
  });
  return new Promise((resolve, reject) => {
    child.on('close', (_code, signal) => {
      if (signal === 'SIGKILL') resolve(printed);
      else reject(new Error(`the child stopped by itself: ${complaint}`));
    });
  });
}

describe('killed with -9 at random moments, the signer', () => {
  it(`signs one history, over ${KILLS} kills`, async () => {
    expect(existsSync(DIST)).toBe(true); // built by `tsc -b`
    const files = { keyFile: join(place, 'sleutel'), stateFile: join(place, 'toestand'), origin };
    const rootBySize = new Map<bigint, string>();
    const note = (size: bigint, root: Uint8Array): void => {
      const hex = Buffer.from(root).toString('hex');
      expect(rootBySize.get(size) ?? hex).toBe(hex);
      rootBySize.set(size, hex);
    };
    let newest = 0n;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const printed = await runAndKill(1 + (kill % 5));
      const { vkey } = await CheckpointSigner.open(files);
      const store = new FileTileStore(join(place, 'logboek'));
      const published = decodeUtf8(await store.read('checkpoint') ?? new Uint8Array());
      for (const { size, root } of [...printed, published].map((text) => openCheckpoint(text, vkey).checkpoint)) {
        note(size, root);
        expect(size).toBeGreaterThanOrEqual(newest);
        newest = size;
      }
      const { range } = parseSignerState(await readFile(files.stateFile));
      note(range.size, range.root());
      const { checkpoint } = openCheckpoint(published, vkey);
      let entries = 0n;
      for await (const { index } of verifyTree(store, checkpoint.size, checkpoint.root)) entries = index + 1n;
      expect(entries).toBe(checkpoint.size);
    }
    const events = CompactRange.empty();
    while (events.size < Math.max(...[...rootBySize.keys()].map(Number))) {
      events.append(leafHash(encodeLeaf({ nummer: Number(events.size) })));
      const signed = rootBySize.get(events.size);
      if (signed !== undefined) expect(signed).toBe(Buffer.from(events.root()).toString('hex'));
    }
    expect(rootBySize.size).toBeGreaterThan(KILLS);
  }, 60_000);
});
