// Follows an endless row of events, as the projector does, and prints each checkpoint it published; now and then it changes
// the key, the way `beheer sleutel wissel` does. argv: <folder> <origin>.
import { existsSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { CheckpointSigner, encodeLeaf, FileTileStore, formatVkey, loadOrCreateSigningKey, LogWriter } from '@besluitregister/audit-log';

const [folder, origin] = process.argv.slice(2);
const next = join(folder, 'volgende');
const signer = await CheckpointSigner.open({ keyFile: join(folder, 'sleutel'), stateFile: join(folder, 'toestand'), origin });
if (existsSync(next)) await signer.beginRotation(next);
const writer = await LogWriter.open(new FileTileStore(join(folder, 'logboek')), signer);
for (;;) {
  if (signer.vkeys.length === 1 && Math.random() < 0.1) {
    await loadOrCreateSigningKey(next, origin);
    await signer.beginRotation(next);
  }
  const count = 1 + Math.floor(Math.random() * (Math.random() < 0.2 ? 300 : 4));
  await writer.append(Array.from({ length: count }, (_, at) => encodeLeaf({ nummer: Number(writer.size) + at })));
  const checkpoint = await writer.seal();
  writeSync(1, `${JSON.stringify({ checkpoint, vkeys: signer.vkeys.map(formatVkey) })}\n`);
  if (Math.random() < 0.5) await signer.completeRotation();
}
