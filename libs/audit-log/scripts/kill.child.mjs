// Follows an endless row of events, as the projector does, and prints each checkpoint it published; now and then it changes
// the key, the way `beheer sleutel wissel` does: the next key is recorded first, in the file `wissels`, which is here what
// the event store is there. argv: <folder> <origin>.
import { existsSync, readFileSync, writeSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { CheckpointSigner, encodeLeaf, FileTileStore, formatVkey, loadOrCreateSigningKey, LogWriter } from '@besluitregister/audit-log';

const [folder, origin] = process.argv.slice(2);
const next = join(folder, 'volgende');
const recorded = join(folder, 'wissels');
const changes = new Map(existsSync(recorded) ? readFileSync(recorded, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line)).map((change) => [change.nummer, change]) : []);

const signer = await CheckpointSigner.open({ keyFile: join(folder, 'sleutel'), stateFile: join(folder, 'toestand'), origin });
const writer = await LogWriter.open(new FileTileStore(join(folder, 'logboek')), signer);
const last = [...changes.values()].at(-1);
if (last !== undefined && last.sleutel !== formatVkey(signer.vkey)) await signer.beginRotation(next);
for (;;) {
  if (signer.vkeys.length === 1 && Math.random() < 0.3) {
    const { vkey } = await loadOrCreateSigningKey(next, origin);
    await record({ nummer: Number(writer.size), sleutel: formatVkey(vkey) });
    await signer.beginRotation(next);
  }
  const count = 1 + Math.floor(Math.random() * (Math.random() < 0.2 ? 300 : 4));
  await writer.append(Array.from({ length: count }, (_, at) => Number(writer.size) + at).map((nummer) => encodeLeaf(changes.get(nummer) ?? { nummer })));
  const checkpoint = await writer.seal();
  writeSync(1, `${JSON.stringify({ checkpoint, vkeys: signer.vkeys.map(formatVkey) })}\n`);
  if (Math.random() < 0.5) await signer.completeRotation();
}

/** Lasting before the key signs; a line a kill cut off was not recorded and cannot be there: it is written at once. */
async function record(change) {
  const file = await open(recorded, 'a');
  await file.appendFile(`${JSON.stringify(change)}\n`);
  await file.sync();
  await file.close();
  changes.set(change.nummer, change);
}
