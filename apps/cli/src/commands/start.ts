import { once } from 'node:events';
import { startHttp, type Register } from '@besluitregister/standalone';
import { metRegister } from '../register-openen.js';
import { alsJson, EXIT, Opdrachtfout, type Uitvoer } from '../uitvoer.js';

/** Serves on 127.0.0.1 until Ctrl-C or SIGTERM. */
export async function startOpdracht({ gegevens, poort, json }: { gegevens: string; poort: number; json: boolean }, uitvoer: Uitvoer): Promise<void> {
  await metRegister(gegevens, uitvoer, (register) => bedien(register, poort, uitvoer, (adres) => {
    uitvoer.uit(json ? alsJson({ adres }) : luistert(adres));
  }));
}

/** Where the service is and how to end it. */
export function luistert(adres: string): string {
  return `Het register luistert op ${adres} (stoppen met Ctrl-C).`;
}

/**
 * Serves until the process is asked to stop; `kondigAan` is called when the address answers.
 * @throws Opdrachtfout when the port is taken or not allowed
 */
export async function bedien(register: Register, poort: number, uitvoer: Uitvoer, kondigAan: (adres: string) => void): Promise<void> {
  const gestopt = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  const dienst = await startHttp(register, poort).catch((error: unknown) => { throw poortfout(poort, error); });
  kondigAan(dienst.adres);
  await gestopt;
  uitvoer.meld('Stoppen …');
  await dienst.stop();
}

function poortfout(poort: number, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return new Opdrachtfout(EXIT.onjuist, 'poort-in-gebruik', `Poort ${poort} is in gebruik; kies een andere met --poort.`);
  if (code === 'EACCES') return new Opdrachtfout(EXIT.onjuist, 'poort-niet-toegestaan', `Op poort ${poort} mag u niet luisteren; kies er met --poort een van 1024 of hoger.`);
  return error;
}
