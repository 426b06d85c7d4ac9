import { constants } from 'node:fs';
import { chmod, copyFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  CHECKPOINT_PATH, decodeUtf8, FileTileStore, formatVkey, loadOrCreateSigningKey, parseCheckpoint, parseNote, type Vkey,
} from '@besluitregister/audit-log';
import { controlemap, type Controlemap } from './controlemap.js';

/** A sealed log as it stands in a data folder; readable also while a service writes it. */
export interface Verzegeld {
  readonly map: Controlemap;
  readonly tegels: FileTileStore;
  /** The newest signed checkpoint, letter for letter. */
  readonly controlepunt: string;
  /** The key it is signed with. */
  readonly vkey: Vkey;
  /** The same as text (C2SP signed-note, "Verifier keys"). */
  readonly openbareSleutel: string;
}

/** The sealed log in a data folder under its newest origin, or undefined when nothing was sealed in it yet. Writes nothing. */
export async function leesVerzegeld(gegevens: string): Promise<Verzegeld | undefined> {
  return leesVerzegeldLog(join(gegevens, 'controle'));
}

/** The same of one log in a folder of its own. */
export async function leesVerzegeldLog(controle: string): Promise<Verzegeld | undefined> {
  for (const map of await mappen(controle)) {
    const tegels = new FileTileStore(map.logboek);
    const bytes = await tegels.read(CHECKPOINT_PATH);
    if (bytes === undefined) continue;
    const controlepunt = decodeUtf8(bytes);
    // Without its file the key would be made anew: reading it first makes that an error.
    await readFile(map.sleutel);
    const { vkey } = await loadOrCreateSigningKey(map.sleutel, parseCheckpoint(parseNote(controlepunt).text).origin);
    return { map, tegels, controlepunt, vkey, openbareSleutel: formatVkey(vkey) };
  }
  return undefined;
}

/** The folders of all origins there are, the newest first. */
async function mappen(controle: string): Promise<Controlemap[]> {
  const namen = await readdir(controle).catch((error: unknown) => {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  const volgnummers = namen.filter((naam) => /^\d+$/.test(naam)).map(Number).sort((a, b) => b - a);
  return [...volgnummers, 1].map((nummer) => controlemap(controle, String(nummer)));
}

/**
 * Copies the private key, readable by the owner only. Throws EEXIST when there is a file already: it could be
 * the only copy of another key.
 */
export async function kopieerSleutel({ map }: Verzegeld, doel: string): Promise<void> {
  await copyFile(map.sleutel, doel, constants.COPYFILE_EXCL);
  await chmod(doel, 0o600);
}
