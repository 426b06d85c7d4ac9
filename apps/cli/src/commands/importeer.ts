import type { Importstap, Importuitslag } from '@besluitregister/registration';
import type { Register } from '@besluitregister/standalone';
import { leesBestand } from '../bestand.js';
import { vindOverleg } from '../overleg.js';
import { alsJson, EXIT, Opdrachtfout, type Uitvoer } from '../uitvoer.js';

export interface ImporteerArgumenten {
  readonly bestand: string;
  readonly overleg: string;
  readonly datum: string;
  readonly json: boolean;
}

const STAPPEN: Readonly<Record<Importstap, string>> = {
  lezen: 'Document lezen …',
  herkennen: 'Mededelingen, standpunten, besluiten en acties herkennen …',
  versleutelen: 'Versleutelen en plan maken …',
  vastleggen: 'Vastleggen …',
};

/** Takes a report over; gives what was registered. */
export async function importeerOpdracht(register: Register, argumenten: ImporteerArgumenten, uitvoer: Uitvoer): Promise<void> {
  const { bytes, naam } = leesBestand(argumenten.bestand);
  const overleg = await vindOverleg(register.database, argumenten.overleg);
  const uitslag = await register.importService.importeer(
    { bytes, naam, overlegId: overleg.overlegId, datum: argumenten.datum, actor: await register.gebruiker.actor() },
    (stap) => { uitvoer.meld(STAPPEN[stap]); },
  );
  if ('geweigerd' in uitslag) throw new Opdrachtfout(EXIT.onjuist, uitslag.code, uitslag.bericht);
  await register.projecties.bij();
  if (argumenten.json) {
    uitvoer.uit(alsJson(uitslag));
    return;
  }
  for (const regel of verslag(uitslag, naam, overleg.naam, argumenten.datum)) uitvoer.uit(regel);
}

function verslag(uitslag: Exclude<Importuitslag, { geweigerd: true }>, naam: string, overleg: string, datum: string): string[] {
  if (uitslag.soort === 'al-geregistreerd') {
    return [`${naam} is al geregistreerd voor ${overleg} van ${datum} (vergadering ${uitslag.vergaderingId}); er is niets toegevoegd.`];
  }
  const totaal = Object.values(uitslag.aantallen).reduce((som, aantal) => som + aantal, 0);
  const perSoort = Object.entries(uitslag.aantallen).sort(([, a], [, b]) => b - a).map(([soort, aantal]) => `${aantal} × ${soort}`);
  return [
    `${naam} is geregistreerd voor ${overleg} van ${datum}: ${totaal} vastleggingen (${perSoort.join(', ')}).`,
    'Alles is automatisch gelezen en nog door geen mens bevestigd.',
    ...uitslag.waarschuwingen.map((zin) => `Let op: ${zin}`),
    `Vergadering: ${uitslag.vergaderingId}`,
  ];
}
