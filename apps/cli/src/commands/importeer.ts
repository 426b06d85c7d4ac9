import { statSync } from 'node:fs';
import type { Geregistreerd, Importstap } from '@besluitregister/registration';
import type { Register } from '@besluitregister/standalone';
import { leesBestand, type Bestand } from '../bestand.js';
import { leesDatum } from '../datum.js';
import { vindOverleg } from '../overleg.js';
import { metRegister } from '../register-openen.js';
import { alsJson, EXIT, Opdrachtfout, type Uitvoer } from '../uitvoer.js';
import { importeerMap, type Importargumenten } from './importeer-map.js';

export interface Overneming {
  readonly bestand: Bestand;
  /** Id, name or district. */
  readonly overleg: string;
  /** `jjjj-mm-dd` */
  readonly datum: string;
  /** Takes it over as it was read, reviewed by nobody; otherwise it is laid before a reviewer. */
  readonly direct: boolean;
}

const STAPPEN: Readonly<Record<Importstap, string>> = {
  lezen: 'Document lezen …',
  herkennen: 'Mededelingen, standpunten, besluiten en acties herkennen …',
  versleutelen: 'Versleutelen en plan maken …',
  vastleggen: 'Vastleggen …',
};

/** Takes a report, or a folder of them, into the register; gives what became of it. */
export async function importeerOpdracht(argumenten: Importargumenten, uitvoer: Uitvoer): Promise<void> {
  const { bestand: pad, overleg, datum, direct, gegevens, json } = argumenten;
  if (statSync(pad, { throwIfNoEntry: false })?.isDirectory()) {
    await importeerMap(argumenten, uitvoer);
    return;
  }
  if (overleg === undefined || datum === undefined) {
    throw new Opdrachtfout(EXIT.gebruik, 'gebruik', `Verplicht maar niet gegeven: ${overleg === undefined ? '--overleg' : '--datum'}\nZie besluitregister importeer --help.`);
  }
  // Looked at first: a mistake in them must not leave a new register behind.
  const overneming = { bestand: leesBestand(pad), overleg, datum: leesDatum(datum), direct };
  await metRegister(gegevens, uitvoer, async (register) => {
    const { uitslag, verslag } = await neemOver(register, overneming, uitvoer);
    if (json) uitvoer.uit(alsJson(uitslag));
    else for (const regel of verslag) uitvoer.uit(regel);
  });
}

/**
 * Takes a report in and waits until it can be read back.
 * @returns the outcome, and the same in Dutch sentences
 * @throws Opdrachtfout when the register refuses it
 */
export async function neemOver(
  register: Register, { bestand, overleg, datum, direct }: Overneming, uitvoer: Uitvoer,
): Promise<{ readonly uitslag: Geregistreerd; readonly verslag: readonly string[] }> {
  const gevonden = await vindOverleg(register.database, overleg);
  const uitslag = await register.importService.importeer(
    { ...bestand, overlegId: gevonden.overlegId, datum, actor: await register.gebruikers.actor(), beoordelen: !direct },
    (stap) => { uitvoer.meld(STAPPEN[stap]); },
  );
  if ('geweigerd' in uitslag) throw new Opdrachtfout(EXIT.onjuist, uitslag.code, uitslag.bericht);
  await register.projecties.bij();
  return { uitslag, verslag: verslagVan(uitslag, bestand.naam, gevonden.naam, datum) };
}

function verslagVan(uitslag: Geregistreerd, naam: string, overleg: string, datum: string): string[] {
  if (uitslag.soort === 'al-geregistreerd') {
    return [`${naam} is al geregistreerd voor ${overleg} van ${datum} (vergadering ${uitslag.vergaderingId}); er is niets toegevoegd.`];
  }
  const totaal = Object.values(uitslag.aantallen).reduce((som, aantal) => som + aantal, 0);
  const perSoort = Object.entries(uitslag.aantallen).sort(([, a], [, b]) => b - a).map(([soort, aantal]) => `${aantal} × ${soort}`).join(', ');
  const letOp = uitslag.waarschuwingen.map((zin) => `Let op: ${zin}`);
  if (uitslag.soort === 'ter-beoordeling') {
    return [
      totaal === 0
        ? `${naam} lag al ter beoordeling voor ${overleg} van ${datum}; er is niets toegevoegd.`
        : `${naam} ligt ter beoordeling voor ${overleg} van ${datum}: ${totaal} ${totaal === 1 ? 'voorstel' : 'voorstellen'} (${perSoort}). Er telt nog niets van mee.`,
      ...letOp,
      `Beoordelen: besluitregister beoordeel ${uitslag.terugkoppelingId}`,
    ];
  }
  return [
    `${naam} is geregistreerd voor ${overleg} van ${datum}: ${totaal} ${totaal === 1 ? 'vastlegging' : 'vastleggingen'} (${perSoort}).`,
    'Alles is automatisch gelezen en nog door geen mens bevestigd.',
    ...letOp,
    `Vergadering: ${uitslag.vergaderingId}`,
  ];
}
