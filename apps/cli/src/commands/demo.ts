import { fileURLToPath } from 'node:url';
import { toonBesluitvorming } from '@besluitregister/consultation';
import type { Dienst, Register } from '@besluitregister/standalone';
import { leesBestand } from '../bestand.js';
import { metRegister } from '../register-openen.js';
import { alsJson, type Uitvoer } from '../uitvoer.js';
import { neemOver } from './importeer.js';
import { beantwoord } from './raadpleeg.js';
import { aankondiging, bedien, luistert } from './start.js';

const VERSLAG = fileURLToPath(new URL('../../../../voorbeelden/terugkoppeling-dvo-ijsselland-2019-10-02.txt', import.meta.url));
const ONDERWERP = 'cameratoezicht/I-watch';

export interface DemoArgumenten {
  readonly gegevens: string;
  readonly poort: number;
  readonly eenmalig: boolean;
  readonly json: boolean;
}

/** The main job on the example report: import, ask, and serve. */
export async function demoOpdracht(argumenten: DemoArgumenten, uitvoer: Uitvoer): Promise<void> {
  await metRegister(argumenten.gegevens, uitvoer, (register) => toonHetWerk(register, argumenten, uitvoer));
}

async function toonHetWerk(register: Register, argumenten: DemoArgumenten, uitvoer: Uitvoer): Promise<void> {
  const { poort, eenmalig, json } = argumenten;
  const { uitslag, verslag } = await neemOver(register, { bestand: leesBestand(VERSLAG), overleg: 'IJsselland', datum: '2019-10-02', direct: true }, uitvoer);
  const antwoord = await beantwoord(register, ONDERWERP);
  if (!json) {
    const vraag = `Vraag: Wat is er besloten over ${ONDERWERP}, in alle DVO’s?`;
    for (const regel of [...verslag, '', vraag, '', ...toonBesluitvorming(antwoord, uitvoer.breedte)]) uitvoer.uit(regel);
  }
  if (eenmalig) {
    if (json) uitvoer.uit(alsJson({ import: uitslag, antwoord }));
    return;
  }
  await bedien(register, poort, uitvoer, (gestart) => {
    const dienst = opHetAntwoord(gestart);
    if (json) uitvoer.uit(alsJson({ import: uitslag, antwoord, ...aankondiging(dienst) }));
    else for (const regel of ['', ...luistert(dienst), ...volgende(dienst.adres, argumenten.gegevens)]) uitvoer.uit(regel);
  });
}

/** The links open on the answer to the question that was just asked. */
function opHetAntwoord(dienst: Dienst): Dienst {
  return { ...dienst, aanmeldlinks: dienst.aanmeldlinks.map(({ naam, link }) => ({ naam, link: `${link}&onderwerp=${encodeURIComponent(ONDERWERP)}` })) };
}

/** What to try next; each line works as it stands. */
function volgende(adres: string, gegevens: string): string[] {
  const map = /\s/.test(gegevens) ? `"${gegevens}"` : gegevens;
  return [
    'Probeer na het aanmelden verder:',
    `  ${adres}/v1/besluitvorming?onderwerp=${ONDERWERP}`,
    `  ${adres}/v1/dossiers`,
    `  ${adres}/v1/openapi.json`,
    'of stop en vraag op de opdrachtregel:',
    `  npx besluitregister vraag "buitengebied" --gegevens ${map}`,
    `  npx besluitregister dossiers --gegevens ${map}`,
  ];
}
