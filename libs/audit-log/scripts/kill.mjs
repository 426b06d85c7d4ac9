// Kills a process that writes, signs and now and then changes the key of a log with -9 at random moments, and checks after
// each kill that no two roots were signed for one size by whatever keys, that a key signs only what covers the record that
// names it, that a former key is not seen again once it is gone, that the log never went back, and that what is published is whole.
//   npm run build && node libs/audit-log/scripts/kill.mjs [kills]        (1000 by default)
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import {
  CheckpointSigner, CompactRange, encodeLeaf, FileTileStore, formatVkey, leafHash, openNote, parseCheckpoint, parseVkey, verifyTree,
} from '@besluitregister/audit-log';

const CHILD = fileURLToPath(new URL('kill.child.mjs', import.meta.url));
const ORIGIN = 'register.voorbeeld.nl/1';

/** Runs until the child has published `lines` checkpoints, gives it a random moment more, and kills it. */
function runAndKill(place, lines) {
  const child = spawn(process.execPath, [CHILD, place, ORIGIN]);
  const printed = [];
  let complaint = '';
  child.stderr.on('data', (chunk) => (complaint += chunk.toString()));
  createInterface({ input: child.stdout }).on('line', (line) => {
    printed.push(JSON.parse(line));
    if (printed.length === lines) setTimeout(() => child.kill('SIGKILL'), Math.random() * 12);
  });
  return new Promise((resolve, reject) => {
    child.on('close', (_code, signal) => {
      if (signal === 'SIGKILL') resolve(printed);
      else reject(new Error(`the child stopped by itself: ${complaint}`));
    });
  });
}

/**
 * Gives what was seen: `kills`, `signed` sizes, `events` in the log, `keys` it was signed with over time and `overlaps`,
 * checkpoints that two keys signed.
 * Throws at the first finding.
 */
export async function killSeries(kills, report = () => undefined) {
  const place = await mkdtemp(join(tmpdir(), 'kill-'));
  const rootBySize = new Map();
  const keys = new Map();
  let newest = 0n;
  const note = (size, root) => {
    const hex = Buffer.from(root).toString('hex');
    if ((rootBySize.get(size) ?? hex) !== hex) throw new Error(`two roots were signed for size ${size}`);
    rootBySize.set(size, hex);
  };
  const gone = new Set();
  let overlaps = 0;
  const check = (text) => {
    const { text: head, verified } = openNote(text, [...keys.values()]);
    const signers = verified.map(({ vkey }) => formatVkey(vkey));
    const checkpoint = parseCheckpoint(head);
    requireSigners(recordedChanges(place), checkpoint.size, signers, [...keys.keys()][0]);
    const back = signers.find((key) => gone.has(key));
    if (back !== undefined) throw new Error(`a former key signed again, size ${checkpoint.size}`);
    if (signers.length === 1) [...keys.keys()].filter((key) => key !== signers[0] && recordedBefore(place, key, signers[0])).forEach((key) => gone.add(key));
    else overlaps += 1;
    note(checkpoint.size, checkpoint.root);
    if (checkpoint.size < newest) throw new Error(`from size ${newest} back to ${checkpoint.size}`);
    newest = checkpoint.size;
    return checkpoint;
  };
  const learn = (vkey) => keys.set(formatVkey(vkey), vkey);
  try {
    for (let kill = 1; kill <= kills; kill += 1) {
      for (const { checkpoint, vkeys } of await runAndKill(place, 1 + (kill % 5))) {
        vkeys.map(parseVkey).forEach(learn);
        check(checkpoint);
      }
      const files = { keyFile: join(place, 'sleutel'), stateFile: join(place, 'toestand'), origin: ORIGIN };
      const signer = await CheckpointSigner.open(files);
      learn(signer.vkey);
      recordedChanges(place).map(({ sleutel }) => parseVkey(sleutel)).forEach(learn);
      const store = new FileTileStore(join(place, 'logboek'));
      const { size, root } = check((await readFile(join(place, 'logboek', 'checkpoint'))).toString());
      let entries = 0n;
      for await (const { index } of verifyTree(store, size, root)) entries = index + 1n;
      if (entries !== size) throw new Error(`${entries} entries under a checkpoint of ${size}`);
      note(await signer.lastSignedSize(), (await readState(files.stateFile)));
      if (kill % 50 === 0) report(`${kill} kills, ${rootBySize.size} sizes signed, ${newest} events, ${keys.size} keys`);
    }
    compareWithEvents(rootBySize, recordedChanges(place));
    return { kills, signed: rootBySize.size, events: newest, keys: keys.size, overlaps };
  } finally {
    await rm(place, { recursive: true });
  }
}

/** The changes of key as they were recorded, in order: the number of the event, from 0, and the key it names. */
function recordedChanges(place) {
  const file = join(place, 'wissels');
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line)) : [];
}

/** A checkpoint is signed with the key the events under it name last, and besides it with none but the one before. */
function requireSigners(changes, size, signers, first) {
  const named = [first, ...changes.filter(({ nummer }) => BigInt(nummer) < size).map(({ sleutel }) => sleutel)];
  if (!signers.includes(named.at(-1))) throw new Error(`size ${size} is not signed with the key its events name`);
  if (signers.some((key) => !named.slice(-2).includes(key))) throw new Error(`size ${size} is signed with a key its events do not name yet, or no longer`);
}

function recordedBefore(place, key, other) {
  const order = recordedChanges(place).map(({ sleutel }) => sleutel);
  return order.indexOf(key) < order.indexOf(other);
}

/** Every signed root is the root of the events up to that size, computed apart from all that was written. */
function compareWithEvents(rootBySize, changes) {
  const events = CompactRange.empty();
  const recorded = new Map(changes.map((change) => [change.nummer, change]));
  const largest = [...rootBySize.keys()].reduce((a, b) => (a > b ? a : b), 0n);
  while (events.size < largest) {
    const nummer = Number(events.size);
    events.append(leafHash(encodeLeaf(recorded.get(nummer) ?? { nummer })));
    const signed = rootBySize.get(events.size);
    if (signed !== undefined && signed !== Buffer.from(events.root()).toString('hex')) throw new Error(`size ${events.size} was signed with another root`);
  }
}

/** The root in the signer's state: the third line of its checkpoint form. */
async function readState(file) {
  return Buffer.from((await readFile(file, 'utf8')).split('\n')[2], 'base64');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const begin = performance.now();
  const seen = await killSeries(Number(process.argv[2] ?? 1000), (line) => { console.log(line); });
  console.log(`${seen.kills} kills: ${seen.signed} sizes signed with one root each, ${seen.events} events, ${seen.keys} keys, ${seen.overlaps} checkpoints two keys signed, ${Math.round((performance.now() - begin) / 1000)} s`);
}
