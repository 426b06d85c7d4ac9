import { open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { decodeUtf8, evaluatePolicy, type Checkpoint, type Policy } from '@besluitregister/audit-log';
import { Bevinding, UITGANG, vanDeAuditor } from './bevinding.js';
import { foutcode } from './foutcode.js';
import { zin } from './taal.js';

/** The last good checkpoint an auditor keeps, as it was signed. */
export interface Toestand {
  readonly note: string;
  readonly checkpoint: Checkpoint;
}

/**
 * Reads the kept checkpoint; undefined only when there is no such file. It is verified with the pinned keys, so damage
 * is never taken for a first use.
 * @throws Bevinding `toestand-onbruikbaar`
 */
export async function leesToestand(bestand: string, policy: Policy): Promise<Toestand | undefined> {
  try {
    const note = decodeUtf8(await readFile(bestand));
    return { note, checkpoint: evaluatePolicy(policy, note).checkpoint };
  } catch (error) {
    if (foutcode(error) === 'ENOENT') return undefined;
    throw vanDeAuditor('toestand-onbruikbaar', zin(
      `Uw bewaarde controlepunt ${bestand} is niet bruikbaar; zet het terug uit uw eigen kopie, want zonder is inkorten niet te zien.`,
      `Your kept checkpoint ${bestand} cannot be used; restore it from your own copy, for without it truncation cannot be seen.`), error);
  }
}

/** Keeps a checkpoint: after a crash at any moment the old or the new one is there whole. */
export async function bewaarToestand(bestand: string, note: string): Promise<void> {
  const file = await open(`${bestand}.tmp`, 'w', 0o600);
  try {
    await file.writeFile(note);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${bestand}.tmp`, bestand);
  if (process.platform === 'win32') return;
  const map = await open(dirname(bestand), 'r');
  await map.sync().finally(() => map.close());
}

/** Lets `werk` be the only one that reads and replaces this state. @throws Bevinding `toestand-in-gebruik` */
export async function alsEnige<T>(bestand: string, werk: () => Promise<T>): Promise<T> {
  const slot = `${bestand}.slot`;
  const handle = await open(slot, 'wx').catch((error: unknown) => {
    if (foutcode(error) !== 'EEXIST') throw error;
    throw new Bevinding(UITGANG.nietTeControleren, 'toestand-in-gebruik', zin(
      `Een ander proces gebruikt ${bestand}; wacht tot het klaar is. Is er geen, verwijder dan ${slot}.`,
      `Another process uses ${bestand}; wait for it. If there is none, remove ${slot}.`));
  });
  try {
    return await werk();
  } finally {
    await handle.close();
    await rm(slot);
  }
}
