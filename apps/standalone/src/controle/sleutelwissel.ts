import { formatVkey, loadOrCreateSigningKey } from '@besluitregister/audit-log';
import { registerDecider, type Geweigerd, type Reden, type RegisterState } from '@besluitregister/domain';
import type { Klok } from '@besluitregister/registration';
import { Afbouw } from '../afbouw.js';
import { openGegevensmap, type Gegevensmap } from '../gegevensmap.js';
import { openOpslag, openSchrijfkant, type Opslag } from '../schrijfkant.js';
import { controlemap } from './controlemap.js';
import { voerRegisteropdrachtUit } from './registeropdracht.js';
import { startControlelog } from './start-controlelog.js';

/** A change of key that is recorded, sealed under both keys, and done. */
export interface Sleutelwissel {
  /** Verifier keys (C2SP signed-note). */
  readonly vorige: string;
  readonly nieuwe: string;
  /** An earlier change that had not been finished was finished now; no other key was made. */
  readonly hervat: boolean;
}

/**
 * Changes the key the log is signed with: makes the next key, records it, has both keys sign the checkpoint that
 * covers the record, and only then removes the former. Stopped anywhere, the next start goes on where it was.
 *
 * @throws GegevensmapFout, ControlelogFout when the log is not in order, and the errors of the stores
 */
export async function wisselSleutel(gegevens: string, klok: Klok, reden: Reden): Promise<Sleutelwissel | Geweigerd> {
  const map = openGegevensmap(gegevens);
  try {
    // A log that stands still would never seal the record of the next key.
    const hervat = await verzegel(map, klok);
    if (!hervat) {
      const uitslag = await metOpslag(map, klok, (opslag, register) => wijsVolgendeAan(map, opslag, register, reden));
      if ('geweigerd' in uitslag) return uitslag;
      await verzegel(map, klok);
    }
    return await metOpslag(map, klok, (_, register) => Promise.resolve({
      vorige: [...register.vroegereSleutels].at(-1) ?? '', nieuwe: register.publiekeSleutel, hervat,
    }));
  } finally {
    map.geefVrij();
  }
}

/** Seals everything there is; says whether a change of key was under way, which is finished then. */
async function verzegel(map: Gegevensmap, klok: Klok): Promise<boolean> {
  const afbouw = new Afbouw();
  try {
    const { store, ondertekenaar } = await openSchrijfkant(map, klok, afbouw);
    const onderweg = ondertekenaar.signer.vkeys.length > 1;
    await startControlelog(ondertekenaar, store, afbouw).bij();
    return onderweg;
  } finally {
    await afbouw.sluit();
  }
}

async function wijsVolgendeAan(map: Gegevensmap, opslag: Opslag, { oorsprong, registerId }: NonNullable<RegisterState>, reden: Reden) {
  // Durable before it is recorded; one that a crash left unrecorded is used.
  const { vkey } = await loadOrCreateSigningKey(controlemap(map.controle, oorsprong).volgendeSleutel, oorsprong);
  return voerRegisteropdrachtUit(opslag, { type: 'WisselSleutel', registerId, publiekeSleutel: formatVkey(vkey), reden });
}

async function metOpslag<T>(map: Gegevensmap, klok: Klok, werk: (opslag: Opslag, register: NonNullable<RegisterState>) => Promise<T>): Promise<T> {
  const afbouw = new Afbouw();
  try {
    const opslag = await openOpslag(map, klok, afbouw);
    const { state } = await opslag.samenstelling.aggregaten.laad(registerDecider, 'Register', opslag.registerId);
    if (state === null) throw new Error('a register that was opened is not set up');
    return await werk(opslag, state);
  } finally {
    await afbouw.sluit();
  }
}
