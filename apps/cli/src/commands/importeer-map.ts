import { readdirSync } from 'node:fs';
import { basename, extname, join, relative } from 'node:path';
import { vouwDicht } from '@besluitregister/domain';
import { overleggen, zoverBekend } from '@besluitregister/read-models';
import type { Register } from '@besluitregister/standalone';
import { leesBestand } from '../bestand.js';
import { leesDatum } from '../datum.js';
import { onderbreking } from '../onderbreking.js';
import { vindOverleg } from '../overleg.js';
import { metRegister } from '../register-openen.js';
import { alsJson, EXIT, Opdrachtfout, type Exitcode, type Uitvoer } from '../uitvoer.js';

const SOORTEN = new Set(['.txt', '.md', '.pdf', '.docx']);

export interface Importargumenten {
  readonly bestand: string;
  readonly overleg?: string | undefined;
  readonly datum?: string | undefined;
  readonly direct: boolean;
  readonly gegevens: string;
  readonly json: boolean;
}

type Uitkomst = 'geregistreerd' | 'ter-beoordeling' | 'al-geregistreerd' | 'mislukt' | 'nog-niet';

/** What became of one report of a folder. */
interface Regel {
  readonly bestand: string;
  readonly uitkomst: Uitkomst;
  readonly terugkoppelingId: string | null;
  readonly aantal: number;
  /** Why it failed, or what the reader should know. */
  readonly melding: string;
}

interface Vergadering {
  readonly overlegId: string;
  readonly datum: string;
}

/**
 * Takes all reports in a folder, one after the other; one that fails does not stop the rest. Asked again it goes on with
 * what is not in the register yet. Which meeting a report is of stands in its name, unless the command line says so.
 */
export async function importeerMap(argumenten: Importargumenten, uitvoer: Uitvoer): Promise<void> {
  const { bestand: map, gegevens, json } = argumenten;
  const bestanden = verslagenIn(map);
  if (bestanden.length === 0) throw new Opdrachtfout(EXIT.onjuist, 'geen-verslagen', `In ${map} staan geen verslagen; zij eindigen op ${[...SOORTEN].join(', ')}.`);
  const vast = argumenten.datum === undefined ? undefined : leesDatum(argumenten.datum);
  await metRegister(gegevens, uitvoer, async (register) => {
    const wijsToe = await toewijzing(register, argumenten.overleg, vast);
    // Nothing looks at the read models until all is in, and they take many events at once in less time than a few at a time.
    await register.projecties.stop();
    const regels = await neemAlleOver(bestanden, (pad) => neemEenOver(register, pad, relative(map, pad), wijsToe, argumenten.direct), uitvoer);
    uitvoer.meld('Leesmodellen bijwerken …');
    await register.projecties.start();
    await register.projecties.bij();
    const fout = nietAlles(regels, bestanden.length);
    regels.push(...bestanden.slice(regels.length).map((pad) => nietIngelezen(relative(map, pad), 'nog-niet')));
    if (!fout && json) uitvoer.uit(alsJson({ verslagen: regels }));
    if (!json) for (const regel of samenvatting(regels, argumenten.direct)) uitvoer.uit(regel);
    if (fout) throw new Opdrachtfout(fout.exitcode, fout.code, fout.bericht, { verslagen: regels });
  });
}

/** One after the other, until all are done or somebody presses Ctrl-C. */
async function neemAlleOver(bestanden: readonly string[], neemOver: (pad: string) => Promise<Regel>, uitvoer: Uitvoer): Promise<Regel[]> {
  const regels: Regel[] = [];
  const begin = performance.now();
  const stop = onderbreking(() => { uitvoer.meld('Wordt gestopt zodra dit verslag klaar is; nog een keer Ctrl-C stopt meteen.'); });
  try {
    for (const pad of bestanden) {
      if (stop.gevraagd()) break;
      const regel = await neemOver(pad);
      regels.push(regel);
      uitvoer.meld(`[${regels.length}/${bestanden.length}] ${regel.bestand}: ${regel.uitkomst}${resterend(begin, regels.length, bestanden.length)}`);
    }
  } finally {
    stop.sluit();
  }
  return regels;
}

function verslagenIn(map: string): string[] {
  return readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((deel) => deel.isFile() && SOORTEN.has(extname(deel.name).toLowerCase()))
    .map((deel) => join(deel.parentPath, deel.name)).sort();
}

async function neemEenOver(register: Register, pad: string, naam: string, wijsToe: (naam: string) => Vergadering, direct: boolean): Promise<Regel> {
  try {
    const uitslag = await register.importService.importeer({
      ...leesBestand(pad), ...wijsToe(basename(pad)), actor: await register.gebruikers.actor(), beoordelen: !direct,
    });
    if ('geweigerd' in uitslag) return nietIngelezen(naam, 'mislukt', uitslag.bericht);
    const aantal = Object.values(uitslag.aantallen).reduce((som, van) => som + van, 0);
    return { bestand: naam, uitkomst: uitslag.soort, terugkoppelingId: uitslag.terugkoppelingId, aantal, melding: uitslag.waarschuwingen.join(' ') };
  } catch (error) {
    // A fault of this one report; of the machine it is for all of them.
    if (error instanceof Opdrachtfout) return nietIngelezen(naam, 'mislukt', error.message);
    throw error;
  }
}

function nietIngelezen(bestand: string, uitkomst: Uitkomst, melding = ''): Regel {
  return { bestand, uitkomst, terugkoppelingId: null, aantal: 0, melding };
}

/** Why not all is in, and how to go on; null when it is. */
function nietAlles(regels: readonly Regel[], aantal: number): { readonly exitcode: Exitcode; readonly code: string; readonly bericht: string } | null {
  const mislukt = regels.filter(({ uitkomst }) => uitkomst === 'mislukt').length;
  if (regels.length < aantal) {
    return { exitcode: EXIT.onderbroken, code: 'onderbroken', bericht: `Onderbroken: ${regels.length - mislukt} van de ${aantal} verslagen staan in het register, ${aantal - regels.length} zijn nog niet gelezen${mislukt === 0 ? '' : ` en ${mislukt} mislukt`}. Geef dezelfde opdracht opnieuw om verder te gaan: wat er al in staat wordt overgeslagen.` };
  }
  return mislukt === 0 ? null : {
    exitcode: EXIT.onjuist, code: 'verslagen-mislukt',
    bericht: `${mislukt} van de ${aantal} verslagen ${mislukt === 1 ? 'is' : 'zijn'} niet ingelezen; verhelp wat erbij staat en geef de opdracht opnieuw: wat er al in staat wordt overgeslagen.`,
  };
}

/** Which meeting a report is of: by the command line, and otherwise by the date and the district in its name. */
async function toewijzing(register: Register, overleg: string | undefined, datum: string | undefined): Promise<(naam: string) => Vergadering> {
  const alle = await overleggen(register.database, await zoverBekend(register.database));
  const vast = overleg === undefined ? undefined : await vindOverleg(register.database, overleg);
  return (naam) => {
    const gevouwen = vouwDicht(naam);
    const passend = vast === undefined ? alle.filter((van) => van.district !== null && gevouwen.includes(vouwDicht(van.district))) : [vast];
    const [eerste] = passend;
    if (eerste === undefined || passend.length > 1) {
      throw new Opdrachtfout(EXIT.onjuist, 'overleg-onbekend', `Uit de naam ${naam} blijkt niet van welk overleg dit is; noem het district in de naam, of geef --overleg.`);
    }
    return { overlegId: eerste.overlegId, datum: datum ?? datumUitNaam(naam) };
  };
}

function datumUitNaam(naam: string): string {
  const [, jaar, maand, dag] = /(\d{4})-?(\d{2})-?(\d{2})/.exec(naam) ?? [];
  if (jaar === undefined) throw new Opdrachtfout(EXIT.onjuist, 'datum-ongeldig', `In de naam ${naam} staat geen datum; zet die erin als jjjj-mm-dd, of geef --datum.`);
  return leesDatum(`${jaar}-${maand ?? ''}-${dag ?? ''}`);
}

function resterend(begin: number, gedaan: number, totaal: number): string {
  if (gedaan === totaal) return '';
  const seconden = Math.round((performance.now() - begin) / 1000 / gedaan * (totaal - gedaan));
  return seconden < 90 ? ` (nog ongeveer ${seconden} s)` : ` (nog ongeveer ${Math.round(seconden / 60)} min)`;
}

function samenvatting(regels: readonly Regel[], direct: boolean): string[] {
  const breedte = Math.max(...regels.map(({ bestand }) => bestand.length));
  const tel = (uitkomst: Uitkomst): number => regels.filter((regel) => regel.uitkomst === uitkomst).length;
  return [
    ...regels.map(({ bestand, uitkomst, aantal, melding }) => `${bestand.padEnd(breedte)}  ${uitkomst.padEnd(16)}  ${String(aantal).padStart(4)}  ${melding}`.trimEnd()),
    '',
    `${regels.length} verslagen: ${tel('geregistreerd')} geregistreerd, ${tel('ter-beoordeling')} ter beoordeling, ${tel('al-geregistreerd')} stonden er al, ${tel('mislukt')} mislukt${tel('nog-niet') === 0 ? '' : `, ${tel('nog-niet')} nog niet gelezen`}.`,
    ...(direct ? ['Alles is automatisch gelezen en nog door geen mens bevestigd.'] : beoordelen(regels)),
  ];
}

function beoordelen(regels: readonly Regel[]): string[] {
  const [eerste] = regels.filter(({ uitkomst }) => uitkomst === 'ter-beoordeling');
  return eerste?.terugkoppelingId ? [`Beoordelen, bijvoorbeeld ${eerste.bestand}: besluitregister beoordeel ${eerste.terugkoppelingId} (--json noemt ze alle).`] : [];
}
