import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openRegister, type Register } from '@besluitregister/standalone';
import { alsOpdrachtfout } from './bekende-fout.js';
import type { Uitvoer } from './uitvoer.js';

const STAPPEN = { openen: 'Register openen …', bijwerken: 'Leesmodellen bijwerken …' } as const;

/** Opens the register, lets `werk` use it, and closes it whatever happens. */
export async function metRegister<T>(gegevens: string, uitvoer: Uitvoer, werk: (register: Register) => Promise<T>): Promise<T> {
  const register = await open(gegevens, uitvoer);
  try {
    return await werk(register);
  } finally {
    await register.sluit();
  }
}

async function open(gegevens: string, uitvoer: Uitvoer): Promise<Register> {
  const nieuw = !existsSync(join(gegevens, 'gebeurtenissen'));
  try {
    const register = await openRegister({ gegevens, klok: () => new Date(), voortgang: (stap) => { uitvoer.meld(STAPPEN[stap]); } });
    // An empty answer must not be taken for an empty past when only the folder was mistyped.
    if (nieuw) uitvoer.meld(`In ${resolve(gegevens)} stond nog geen register; er is een nieuw, leeg register gemaakt.`);
    // The command goes on with what there is up to that event, and must not look complete.
    for (const { error } of register.projecties.status()) if (error) uitvoer.meld(error.message);
    return register;
  } catch (error) {
    throw alsOpdrachtfout(error);
  }
}
