import { openPglite, type Database } from '@besluitregister/projections';
import { kalenderdag } from '@besluitregister/registration';
import type { ImportService, Klok, RegistrationOptions } from '@besluitregister/registration';
import { Afbouw } from './afbouw.js';
import type { Controlelog } from './controle/controlelog.js';
import { startControlelog } from './controle/start-controlelog.js';
import { openGegevensmap } from './gegevensmap.js';
import { StandaloneLeeskant } from './leeskant.js';
import type { LokaleGebruiker } from './lokale-gebruiker.js';
import { Projecties } from './projecties.js';
import { openSchrijfkant } from './schrijfkant.js';

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
  readonly gebruiker: LokaleGebruiker;
  readonly database: Database;
  readonly projecties: Projecties;
  /** Calendar date in Europe/Amsterdam: the peildatum of a question that names none. */
  readonly vandaag: () => string;
  readonly controle: Controlelog;
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
    const opening = openDatabase(map.leesmodellen, afbouw);
    const leeskant = new StandaloneLeeskant();
    const { store, codec, importService, gebruiker, registratie, signer } = await openSchrijfkant(map, klok, afbouw, leeskant);
    const controle = startControlelog(map, { store, signer }, afbouw);
    voortgang('bijwerken');
    const database = await opening;
    const projecties = new Projecties(database, store, codec);
    afbouw.bij(() => projecties.stop());
    await projecties.start();
    leeskant.sluitAan({ database, projecties, store });
    await projecties.bij();
    const vandaag = (): string => kalenderdag(klok);
    return { importService, gebruiker, database, projecties, vandaag, controle, registratie, sluit: () => afbouw.sluit() };
  } catch (error) {
    await afbouw.sluit();
    throw error;
  }
}

function openDatabase(folder: string, afbouw: Afbouw): Promise<Database> {
  const opening = openPglite({ folder });
  afbouw.bij(async () => { await opening.then((database) => database.close(), () => undefined); });
  // Awaited by the caller; until then a failure is not unhandled.
  opening.catch(() => undefined);
  return opening;
}
