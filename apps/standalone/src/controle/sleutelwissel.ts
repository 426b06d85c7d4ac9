import { formatVkey, loadOrCreateSigningKey } from '@besluitregister/audit-log';
import { registerDecider, type Geweigerd, type Reden, type RegisterState } from '@besluitregister/domain';
import { Afbouw } from '../afbouw.js';
import { richtIn, type Opslag } from '../schrijfkant.js';
import { controlemap } from './controlemap.js';
import type { Registerbron, Registerplek } from './registerbron.js';
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
export function wisselSleutel(bron: Registerbron, reden: Reden): Promise<Sleutelwissel | Geweigerd> {
  return bron(async (plek) => {
    // A log that stands still would never seal the record of the next key.
    const hervat = await verzegel(plek);
    if (!hervat) {
      const uitslag = await metOpslag(plek, (opslag, register) => wijsVolgendeAan(plek, opslag, register, reden));
      if ('geweigerd' in uitslag) return uitslag;
      await verzegel(plek);
    }
    return await metOpslag(plek, (_, register) => Promise.resolve({
      vorige: [...register.vroegereSleutels].at(-1) ?? '', nieuwe: register.publiekeSleutel, hervat,
    }));
  });
}

/** Seals everything there is; says whether a change of key was under way, which is finished then. */
async function verzegel(plek: Registerplek): Promise<boolean> {
  const afbouw = new Afbouw();
  try {
    const opslag = await plek.open(afbouw);
    const ondertekenaar = await richtIn(opslag, plek.controle);
    const onderweg = ondertekenaar.signer.vkeys.length > 1;
    await startControlelog(ondertekenaar, opslag.store, afbouw).bij();
    return onderweg;
  } finally {
    await afbouw.sluit();
  }
}

async function wijsVolgendeAan({ controle }: Registerplek, opslag: Opslag, { oorsprong, registerId }: NonNullable<RegisterState>, reden: Reden) {
  // Durable before it is recorded; one that a crash left unrecorded is used.
  const { vkey } = await loadOrCreateSigningKey(controlemap(controle, oorsprong).volgendeSleutel, oorsprong);
  return voerRegisteropdrachtUit(opslag, { type: 'WisselSleutel', registerId, publiekeSleutel: formatVkey(vkey), reden });
}

async function metOpslag<T>(plek: Registerplek, werk: (opslag: Opslag, register: NonNullable<RegisterState>) => Promise<T>): Promise<T> {
  const afbouw = new Afbouw();
  try {
    const opslag = await plek.open(afbouw);
    const { state } = await opslag.samenstelling.aggregaten.laad(registerDecider, 'Register', opslag.registerId);
    if (state === null) throw new Error('a register that was opened is not set up');
    return await werk(opslag, state);
  } finally {
    await afbouw.sluit();
  }
}
