import { DatabaseOpenError } from '@besluitregister/projections';
import { GegevensmapFout, openRegister, type Register } from '@besluitregister/standalone';
import { EXIT, Opdrachtfout, type Uitvoer } from './uitvoer.js';

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
  try {
    return await openRegister({ gegevens, klok: () => new Date(), voortgang: (stap) => { uitvoer.meld(STAPPEN[stap]); } });
  } catch (error) {
    if (error instanceof GegevensmapFout || error instanceof DatabaseOpenError) {
      throw new Opdrachtfout(EXIT.onjuist, error.code, error.message);
    }
    throw error;
  }
}
