import { openPglite, type Database } from '@besluitregister/projections';
import { kalenderdag } from '@besluitregister/registration';
import type { ImportService, Klok, RegistrationOptions, Wisser } from '@besluitregister/registration';
import { Afbouw } from './afbouw.js';
import type { Verankering } from './controle/ankers.js';
import type { Controlelog } from './controle/controlelog.js';
import { startControlelog } from './controle/start-controlelog.js';
import { openGegevensmap } from './gegevensmap.js';
import { Inzagelog } from './inzage/inzagelog.js';
import { Leesdatabase } from './leesdatabase.js';
import { Leesmodelkant } from './leesmodelkant.js';
import { Leesmodelmap } from './leesmodelmap.js';
import type { Gebruikers } from './gebruikers.js';
import { Projecties } from './projecties.js';
import { openSchrijfkant } from './schrijfkant.js';
import { voorOpdrachtgevers } from './toegang/lezersdatabase.js';

/** Calendar years, beside the present one, that the record of access is kept. */
const INZAGE_BEWAARJAREN = 5;

/** What is under way while the register opens. */
export type Openstap = 'openen' | 'bijwerken';

export interface Openopties {
  /** The data folder; made when it is not there. */
  readonly gegevens: string;
  readonly klok: Klok;
  readonly voortgang?: (stap: Openstap) => void;
}

/** A register in one process: the write side, the read side, and what they stand on. */
export interface Register {
  readonly importService: ImportService;
  readonly gebruikers: Gebruikers;
  readonly database: Database;
  readonly projecties: Projecties;
  readonly wisser: Wisser;
  /** Calendar date in Europe/Amsterdam: the peildatum of a question that names none. */
  readonly vandaag: () => string;
  readonly controle: Controlelog;
  /** For time stamps over the log. */
  readonly verankering: Verankering;
  /** The folder that says who may sign in. */
  readonly toegangsmap: string;
  /** The record of who looked at what. */
  readonly inzagelog: Inzagelog;
  readonly klok: Klok;
  /** For {@link RegistrationModule}. */
  readonly registratie: RegistrationOptions;
  sluit(): Promise<void>;
}

/**
 * Opens a register in a data folder: finishes what a crash left, sets it up at the first start, and brings the read
 * models up to date.
 * @throws GegevensmapFout and the errors of the stores, each with a Dutch sentence
 */
export async function openRegister({ gegevens, klok, voortgang = () => undefined }: Openopties): Promise<Register> {
  const afbouw = new Afbouw();
  try {
    voortgang('openen');
    const map = openGegevensmap(gegevens);
    afbouw.bij(() => { map.geefVrij(); });
    // The slowest part of opening is under way while the rest is made ready.
    const leesmodelmap = new Leesmodelmap(map.leesmodellen);
    const opening = openPglite({ folder: leesmodelmap.huidig });
    // Awaited below; until then a failure is not unhandled.
    opening.catch(() => undefined);
    let database: Leesdatabase | undefined = undefined;
    afbouw.bij(async () => { await (database ?? await opening.catch(() => undefined))?.close(); });
    const leeskant = new Leesmodelkant();
    const { store, codec, importService, gebruikers, registerId, registratie, ondertekenaar, wisser } = await openSchrijfkant(map, klok, afbouw, leeskant);
    const controle = startControlelog(ondertekenaar, store, afbouw);
    const inzagelog = new Inzagelog(map.inzage, klok);
    await inzagelog.ruimOp(INZAGE_BEWAARJAREN);
    afbouw.bij(() => inzagelog.sluit());
    voortgang('bijwerken');
    const leesdatabase = database = new Leesdatabase(wisser.openstaand ? await opnieuw(leesmodelmap, opening) : await opening);
    const projecties = new Projecties(leesdatabase, store, codec);
    afbouw.bij(() => projecties.stop());
    await projecties.start();
    const vandaag = (): string => kalenderdag(klok);
    leeskant.sluitAan({ database: voorOpdrachtgevers(database, vandaag), projecties, store });
    if (await projecties.bijOfStil()) await wisser.rondAf();
    afbouw.bij(() => wisser.stop());
    wisser.start(() => bouwOpnieuw(leesmodelmap, leesdatabase, projecties));
    const verankering = { map: ondertekenaar.map, schrijver: { samenstelling: registratie, gebruikers, registerId } };
    return { verankering, importService, gebruikers, database: leesdatabase, projecties, wisser, vandaag, controle, toegangsmap: map.toegang, inzagelog, klok, registratie, sluit: () => afbouw.sluit() };
  } catch (error) {
    await afbouw.sluit();
    throw error;
  }
}

/** Something was erased since the read models were kept, so they are built from the events again. */
async function opnieuw(map: Leesmodelmap, opening: Promise<Database>): Promise<Database> {
  await (await opening).close();
  map.leeg();
  return openPglite({ folder: map.huidig });
}

/** Builds the read models beside those that are served, lets readers go over to them, and removes those of before. */
async function bouwOpnieuw(map: Leesmodelmap, database: Leesdatabase, projecties: Projecties): Promise<void> {
  const nieuw = await openPglite({ folder: map.maakPlaats() });
  await projecties.verhuis(nieuw).catch(async (error: unknown) => {
    await nieuw.close();
    throw error;
  });
  await database.wissel(nieuw);
  map.wissel();
}
