import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { GegevensmapFout, inMap, leesVerzegeld, openControle, vanDiensten, type Controle, type Registerbron, type Verzegeld } from '@besluitregister/standalone';
import { alsOpdrachtfout } from './bekende-fout.js';
import { EXIT, Opdrachtfout, type Uitvoer } from './uitvoer.js';

/** With what the store and the log do not agree on, when they do not. */
interface Bijgewerkt extends Verzegeld {
  readonly afwijking?: Opdrachtfout | undefined;
}

/**
 * The sealed log of a register, brought up to date first. Of a register that is in use, and where only the log is, as on
 * the volume of the projector: what was sealed already.
 * @throws Opdrachtfout when there is no register, or nothing was sealed in it yet
 */
export async function leesBijgewerkt(gegevens: string, uitvoer: Uitvoer): Promise<Bijgewerkt> {
  let afwijking: Opdrachtfout | undefined;
  if (!isRegister(gegevens)) {
    const verzegeld = await leesVerzegeld(gegevens);
    if (verzegeld !== undefined) return verzegeld;
  }
  try {
    await metControle(gegevens, ({ log }) => log.bij());
  } catch (error) {
    if (!(error instanceof Opdrachtfout)) throw error;
    if (error.code === 'gegevensmap-in-gebruik') {
      uitvoer.meld('Het register is in gebruik; genomen wordt wat het zelf heeft verzegeld.');
    } else if (error.code.startsWith('controlelog-')) {
      // What was signed before stays evidence, all the more when something is wrong.
      afwijking = error;
    } else throw error;
  }
  const verzegeld = await leesVerzegeld(gegevens);
  if (verzegeld !== undefined) return { ...verzegeld, afwijking };
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

/** The register that a command is about. @throws Opdrachtfout `geen-register` */
export function registerbron({ gegevens, diensten }: { readonly gegevens: string; readonly diensten: boolean }): Registerbron {
  const klok = (): Date => new Date();
  if (diensten) return vanDiensten(process.env, klok);
  eisRegister(gegevens);
  return inMap(gegevens, klok);
}

/** Opening would set up a new register, and an auditor would be shown an empty one. @throws Opdrachtfout `geen-register` */
export function eisRegister(gegevens: string): void {
  if (isRegister(gegevens)) return;
  throw new Opdrachtfout(EXIT.nietGevonden, 'geen-register', `In ${resolve(gegevens)} staat geen register; geef de juiste map met --gegevens.`);
}

function isRegister(gegevens: string): boolean {
  return existsSync(join(gegevens, 'gebeurtenissen'));
}
