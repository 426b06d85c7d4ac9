import { once } from 'node:events';
import { startHttp, startRapportage, type Dienst, type Rapportagedienst, type Register } from '@besluitregister/standalone';
import { metRegister } from '../register-openen.js';
import { alsJson, EXIT, Opdrachtfout, type Uitvoer } from '../uitvoer.js';

export interface Startopties {
  readonly gegevens: string;
  readonly poort: number;
  readonly rapportagepoort: number | undefined;
  /** Seconds a question of a reporting tool may take. */
  readonly rapportagelimiet: number | undefined;
  readonly json: boolean;
}

/** Serves on 127.0.0.1 until Ctrl-C or SIGTERM. */
export async function startOpdracht(
  { gegevens, poort, rapportagepoort, rapportagelimiet, json }: Startopties, uitvoer: Uitvoer,
): Promise<void> {
  await metRegister(gegevens, uitvoer, async (register) => {
    const rapportage = rapportagepoort === undefined ? undefined : await opRapportagepoort(register, rapportagepoort, rapportagelimiet);
    try {
      await bedien(register, poort, uitvoer, (dienst) => {
        if (json) uitvoer.uit(alsJson({ ...aankondiging(dienst), ...(rapportage && { rapportagepoort: rapportage.poort }) }));
        else for (const regel of [...luistert(dienst), ...rapportageregels(rapportage, dienst)]) uitvoer.uit(regel);
      });
    } finally {
      await rapportage?.stop();
    }
  });
}

function opRapportagepoort(register: Register, poort: number, limiet: number | undefined): Promise<Rapportagedienst> {
  return startRapportage(register, poort, limiet).catch((error: unknown) => { throw poortfout(poort, error, '--rapportage-poort'); });
}

function rapportageregels(rapportage: Rapportagedienst | undefined, { tokenbestand }: Dienst): string[] {
  if (rapportage === undefined) return [];
  return [
    `Rapportage (PostgreSQL) op 127.0.0.1, poort ${rapportage.poort}; gebruiker en database rapportage, wachtwoord is het token:`,
    `  PGPASSWORD="$(cat "${tokenbestand}")" psql -h 127.0.0.1 -p ${rapportage.poort} -U rapportage rapportage`,
  ];
}

/** Where the service is, how to sign in, and how to end it. */
export function luistert({ adres, aanmeldlinks, tokenbestand }: Dienst): string[] {
  const [enige, ...meer] = aanmeldlinks;
  return [
    `Het register luistert op ${adres} (stoppen met Ctrl-C).`,
    ...(enige && meer.length === 0
      ? [`Aanmelden (één keer, binnen een uur): ${enige.link}`]
      : ['Aanmelden (elk één keer, binnen een uur):', ...aanmeldlinks.map(({ naam, link }) => `  ${naam}  ${link}`)]),
    `Token voor scripts: ${tokenbestand}`,
  ];
}

/** The same for a program. */
export function aankondiging({ adres, aanmeldlinks, tokenbestand }: Dienst) {
  return { adres, aanmeldlinks, tokenbestand };
}

/**
 * Serves until the process is asked to stop; `kondigAan` is called when the address answers.
 * @throws Opdrachtfout when the port is taken or not allowed
 */
export async function bedien(register: Register, poort: number, uitvoer: Uitvoer, kondigAan: (dienst: Dienst) => void): Promise<void> {
  const gestopt = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  const dienst = await startHttp(register, poort).catch((error: unknown) => { throw poortfout(poort, error); });
  kondigAan(dienst);
  await gestopt;
  uitvoer.meld('Stoppen …');
  await dienst.stop();
}

function poortfout(poort: number, error: unknown, optie = '--poort'): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return new Opdrachtfout(EXIT.onjuist, 'poort-in-gebruik', `Poort ${poort} is in gebruik; kies een andere met ${optie}.`);
  if (code === 'EACCES') return new Opdrachtfout(EXIT.onjuist, 'poort-niet-toegestaan', `Op poort ${poort} mag u niet luisteren; kies er met ${optie} een van 1024 of hoger.`);
  return error;
}
