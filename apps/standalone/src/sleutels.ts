import { join } from 'node:path';
import { kekFromBase64, openSqliteKeyStore, openWithKekFile, type SqliteKeyStore } from '@besluitregister/key-store';
import type { Gegevensmap } from './gegevensmap.js';
import { vindInstelling } from './productie/configuratie.js';
import { INSTELLINGEN } from './productie/instellingen.js';

/** Environment variables that give the key-encryption key, and the one that is to replace it: base64 of 32 bytes. */
export const HOOFDSLEUTEL = INSTELLINGEN.hoofdsleutel.naam;
export const NIEUWE_HOOFDSLEUTEL = INSTELLINGEN.nieuweHoofdsleutel.naam;

/** Where the keys of a data folder are. */
export interface Sleutelbestanden {
  readonly database: string;
  /** The file of the key-encryption key; not there when the environment gives it. */
  readonly hoofdsleutel: string;
}

export function sleutelbestanden({ sleutels }: Pick<Gegevensmap, 'sleutels'>): Sleutelbestanden {
  return { database: join(sleutels, 'sleutels.sqlite'), hoofdsleutel: join(sleutels, 'hoofdsleutel') };
}

/**
 * The data keys of a register, opened with the key-encryption key of the environment or else with the one in the data
 * folder, which is made at the first start.
 * @throws HoofdsleutelFout, SleutelbestandFout, ConfiguratieFout
 */
export async function openSleutels(map: Pick<Gegevensmap, 'sleutels'>, omgeving: NodeJS.ProcessEnv = process.env): Promise<SqliteKeyStore> {
  const { database: file, hoofdsleutel } = sleutelbestanden(map);
  const gegeven = vindInstelling('hoofdsleutel', omgeving);
  if (gegeven !== undefined) return openSqliteKeyStore({ file, kek: kekFromBase64(gegeven, HOOFDSLEUTEL) });
  return openWithKekFile(hoofdsleutel, file, (kek) => openSqliteKeyStore({ file, kek }));
}
