import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { GegevensmapFout, leesVerzegeld, openControle, type Controle, type Verzegeld } from '@besluitregister/standalone';
import { alsOpdrachtfout } from './bekende-fout.js';
import { EXIT, Opdrachtfout, type Uitvoer } from './uitvoer.js';

/**
 * The sealed log of a register, brought up to date first. Of a register that is in use: what it has sealed itself.
 * @throws Opdrachtfout when there is no register, or nothing was sealed in it yet
 */
export async function leesBijgewerkt(gegevens: string, uitvoer: Uitvoer): Promise<Verzegeld> {
  try {
    await metControle(gegevens, ({ log }) => log.bij());
  } catch (error) {
    if (!(error instanceof Opdrachtfout)) throw error;
    if (error.code === 'gegevensmap-in-gebruik') {
      uitvoer.meld('Het register is in gebruik; genomen wordt wat het zelf heeft verzegeld.');
    } else if (error.code.startsWith('controlelog-')) {
      // What was signed before stays evidence, all the more when something is wrong.
      uitvoer.meld(`Let op: ${error.message}`);
    } else throw error;
  }
  const verzegeld = await leesVerzegeld(gegevens);
  if (verzegeld !== undefined) return verzegeld;
  throw new Opdrachtfout(EXIT.nietGevonden, 'nog-niet-verzegeld', `In ${resolve(gegevens)} is nog niets verzegeld; start het register eenmaal en probeer het opnieuw.`);
}

/** Opens events and audit log without the read models, lets `werk` use them, and closes them whatever happens. */
export async function metControle<T>(gegevens: string, werk: (controle: Controle) => Promise<T>): Promise<T> {
  eisRegister(gegevens);
  let controle: Controle | undefined;
  try {
    controle = await openControle(gegevens, () => new Date());
    return await werk(controle);
  } catch (error) {
    throw alsOpdrachtfout(error, error instanceof GegevensmapFout ? EXIT.onjuist : EXIT.onverwacht);
  } finally {
    await controle?.sluit();
  }
}

/** Opening would set up a new register, and an auditor would be shown an empty one. @throws Opdrachtfout `geen-register` */
export function eisRegister(gegevens: string): void {
  if (existsSync(join(gegevens, 'gebeurtenissen'))) return;
  throw new Opdrachtfout(EXIT.nietGevonden, 'geen-register', `In ${resolve(gegevens)} staat geen register; geef de juiste map met --gegevens.`);
}
