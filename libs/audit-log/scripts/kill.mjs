// Kills a process that writes, signs and now and then changes the key of a log with -9 at random moments, and checks after
// each kill that no two roots were signed for one size, that the log never went back, and that what is published is whole.
//   npm run build && node libs/audit-log/scripts/kill.mjs [kills]        (1000 by default)
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import {
  CheckpointSigner, CompactRange, encodeLeaf, FileTileStore, formatVkey, leafHash, openCheckpoint, parseVkey, verifyTree,
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
 * Gives what was seen: `kills`, `signed` sizes, `events` in the log and `keys` it was signed with over time.
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
  const check = (text) => {
    const key = [...keys.values()].find((vkey) => text.includes(`— ${ORIGIN} ${idBase64(vkey)}`));
    if (key === undefined) throw new Error(`signed by a key nobody knows:\n${text}`);
    const { checkpoint } = openCheckpoint(text, key);
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
      await signer.beginRotation(join(place, 'volgende')).catch((error) => { if (error.code !== 'key-missing') throw error; });
      signer.vkeys.forEach(learn);
      const store = new FileTileStore(join(place, 'logboek'));
      const { size, root } = check((await readFile(join(place, 'logboek', 'checkpoint'))).toString());
      let entries = 0n;
      for await (const { index } of verifyTree(store, size, root)) entries = index + 1n;
      if (entries !== size) throw new Error(`${entries} entries under a checkpoint of ${size}`);
      note(await signer.lastSignedSize(), (await readState(files.stateFile)));
      if (kill % 50 === 0) report(`${kill} kills, ${rootBySize.size} sizes signed, ${newest} events, ${keys.size} keys`);
    }
    compareWithEvents(rootBySize);
    return { kills, signed: rootBySize.size, events: newest, keys: keys.size };
  } finally {
    await rm(place, { recursive: true });
  }
}

/** Every signed root is the root of the events up to that size, computed apart from all that was written. */
function compareWithEvents(rootBySize) {
  const events = CompactRange.empty();
  const largest = [...rootBySize.keys()].reduce((a, b) => (a > b ? a : b), 0n);
  while (events.size < largest) {
    events.append(leafHash(encodeLeaf({ nummer: Number(events.size) })));
    const signed = rootBySize.get(events.size);
    if (signed !== undefined && signed !== Buffer.from(events.root()).toString('hex')) throw new Error(`size ${events.size} was signed with another root`);
  }
}

/** The root in the signer's state: the third line of its checkpoint form. */
async function readState(file) {
  return Buffer.from((await readFile(file, 'utf8')).split('\n')[2], 'base64');
}

/** How the signature lines of a key begin: the first bytes of its base64 are its id. */
function idBase64(vkey) {
  return Buffer.concat([Buffer.from(vkey.keyId, 'hex'), Buffer.alloc(2)]).toString('base64').slice(0, 5);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const begin = performance.now();
  const seen = await killSeries(Number(process.argv[2] ?? 1000), (line) => { console.log(line); });
  console.log(`${seen.kills} kills: ${seen.signed} sizes signed with one root each, ${seen.events} events, ${seen.keys} keys, ${Math.round((performance.now() - begin) / 1000)} s`);
}
