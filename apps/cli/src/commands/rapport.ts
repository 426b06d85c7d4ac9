import {
  ALLES, CorrectiesService, correctiesSchema, MatrixService, matrixSchema, toonCorrecties, toonMatrix, toonVastleggingenlijst,
  VastleggingenlijstService, vastleggingenlijstSchema, type Antwoordschema, type GezichtspuntVraag, type Kop,
} from '@besluitregister/consultation';
import type { VastleggingFilter } from '@besluitregister/read-models';
import type { Register } from '@besluitregister/standalone';
import { EXIT, Opdrachtfout, type Uitvoer } from '../uitvoer.js';
import { leesGezichtspunt, type Gezichtspuntopties } from './gezichtspunt.js';
import { leesPeriode, waar } from './lijsten.js';
import { toon, type Overal, type Formaatopties } from './toon.js';

export type Rapportnaam = 'besluitenlijst' | 'openstaande-toezeggingen' | 'matrix' | 'correcties';

export interface Rapportopties extends Overal, Gezichtspuntopties, Formaatopties {
  readonly naam: Rapportnaam;
  readonly overleg?: string | undefined;
  readonly van?: string | undefined;
  readonly tot?: string | undefined;
}

const GRENZEN = ['overleg', 'van', 'tot'] as const;
type Grens = (typeof GRENZEN)[number];

/** A standing report: what its answer looks like, how it is asked, and how it is put on paper. */
interface Rapport<A extends Kop> {
  readonly titel: string;
  readonly schema: Antwoordschema;
  /** What of the register can be left out of it. */
  readonly grenzen: readonly Grens[];
  vraag(register: Register, opties: Rapportopties, gezichtspunt: GezichtspuntVraag): Promise<A>;
  alsTekst(antwoord: A, breedte: number): readonly string[];
}

const besluitenlijst: Rapport<Awaited<ReturnType<VastleggingenlijstService['lijst']>>> = {
  titel: 'Besluitenlijst',
  schema: vastleggingenlijstSchema,
  grenzen: GRENZEN,
  vraag: (register, opties, gezichtspunt) => vastleggingen(register, opties, gezichtspunt, { recordtype: 'besluit' }),
  alsTekst: toonVastleggingenlijst(['besluit', 'besluiten']),
};

const toezeggingen: typeof besluitenlijst = {
  titel: 'Openstaande toezeggingen',
  schema: vastleggingenlijstSchema,
  grenzen: GRENZEN,
  vraag: (register, opties, gezichtspunt) => vastleggingen(register, opties, gezichtspunt, { soorten: ['toezegging'], stand: 'open' }),
  alsTekst: toonVastleggingenlijst(['openstaande toezegging', 'openstaande toezeggingen']),
};

const matrix: Rapport<Awaited<ReturnType<MatrixService['matrix']>>> = {
  titel: 'Besluitvormingsmatrix',
  schema: matrixSchema,
  grenzen: ['overleg'],
  vraag: async (register, opties, gezichtspunt) =>
    new MatrixService(register.database, register.vandaag).matrix(await waar(register, opties), { ...gezichtspunt, limit: ALLES }),
  alsTekst: toonMatrix,
};

const correcties: Rapport<Awaited<ReturnType<CorrectiesService['correcties']>>> = {
  titel: 'Correcties',
  schema: correctiesSchema,
  grenzen: ['van', 'tot'],
  vraag: ({ database, vandaag }, opties, gezichtspunt) => {
    const { van, tot } = leesPeriode(opties);
    return new CorrectiesService(database, vandaag).correcties({ bekendVan: van && beginVan(van), bekendTot: tot && eindeVan(tot) }, gezichtspunt);
  },
  alsTekst: toonCorrecties,
};

/** Prints a standing report, or writes it as a table. */
export async function rapportOpdracht(opties: Rapportopties, uitvoer: Uitvoer): Promise<void> {
  switch (opties.naam) {
    case 'besluitenlijst': return maak(besluitenlijst, opties, uitvoer);
    case 'openstaande-toezeggingen': return maak(toezeggingen, opties, uitvoer);
    case 'matrix': return maak(matrix, opties, uitvoer);
    case 'correcties': return maak(correcties, opties, uitvoer);
  }
}

async function maak<A extends Kop>(rapport: Rapport<A>, opties: Rapportopties, uitvoer: Uitvoer): Promise<void> {
  weigerGrenzen(rapport, opties);
  const gezichtspunt = leesGezichtspunt(opties);
  await toon(opties, uitvoer, (register) => rapport.vraag(register, opties, gezichtspunt), (antwoord, breedte) => [
    rapport.titel, '='.repeat(rapport.titel.length), '', ...rapport.alsTekst(antwoord, breedte), '', opnieuw(antwoord, opties),
  ], rapport.schema);
}

/** @throws Opdrachtfout when it is to leave out what it cannot */
function weigerGrenzen({ grenzen }: Pick<Rapport<never>, 'grenzen'>, opties: Rapportopties): void {
  const vreemd = GRENZEN.find((naam) => opties[naam] !== undefined && !grenzen.includes(naam));
  if (vreemd !== undefined) throw new Opdrachtfout(EXIT.gebruik, 'gebruik', `Het rapport ${opties.naam} kent --${vreemd} niet; laat het weg.`);
}

/** With which command the same report is made again, whatever was recorded since. */
function opnieuw({ nummer, peildatum }: Kop, opties: Rapportopties): string {
  const grenzen = GRENZEN.flatMap((naam) => (opties[naam] === undefined ? [] : [`--${naam} "${opties[naam]}"`]));
  const deel = [opties.naam, `--tot-nummer ${nummer}`, ...(peildatum === null ? [] : [`--peildatum ${peildatum}`]), ...grenzen].join(' ');
  return `Opnieuw te maken met: besluitregister rapport ${deel}`;
}

async function vastleggingen(register: Register, opties: Rapportopties, gezichtspunt: GezichtspuntVraag, filter: VastleggingFilter) {
  const vraag = { ...gezichtspunt, limit: ALLES, sort: 'datum' };
  return new VastleggingenlijstService(register.database, register.vandaag).lijst({ ...filter, ...leesPeriode(opties), ...await waar(register, opties) }, vraag);
}

const UUR_IN_AMSTERDAM = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit', hourCycle: 'h23' });

/** The first instant of a day in Europe/Amsterdam, in UTC (ISO 8601). */
function beginVan(dag: string): string {
  const winter = new Date(`${dag}T00:00:00+01:00`);
  return (UUR_IN_AMSTERDAM.format(winter).startsWith('00') ? winter : new Date(`${dag}T00:00:00+02:00`)).toISOString();
}

/** The last millisecond of that day. */
function eindeVan(dag: string): string {
  const morgen = new Date(Date.parse(dag) + 86_400_000).toISOString().slice(0, 10);
  return new Date(Date.parse(beginVan(morgen)) - 1).toISOString();
}
