import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { formatVkey } from '@besluitregister/audit-log';
import { openFileDocumentStore, type DocumentStore } from '@besluitregister/documents';
import { idUitHmac, registerDecider, STANDAARD_PREFIX } from '@besluitregister/domain';
import { openSqliteEventStore, type EventStore } from '@besluitregister/event-store';
import { EventCodec, type CommandJournal, type KeyStore } from '@besluitregister/key-store';
import {
  Inrichting, stelSamen, systeemActor, Wisopdrachten, Wisser, type ImportService, type Klok, type Leeskant, type RegistrationOptions, type Samenstelling,
} from '@besluitregister/registration';
import { v7 } from 'uuid';
import type { Afbouw } from './afbouw.js';
import { openOndertekenaar, type Ondertekenaar } from './controle/ondertekenaar.js';
import type { Gegevensmap } from './gegevensmap.js';
import { Gebruikers } from './gebruikers.js';
import { openSleutels } from './sleutels.js';

/** What the write side stands on, whatever keeps it. */
export interface Opslagmachines {
  readonly store: EventStore;
  readonly keys: KeyStore & { readonly journal: CommandJournal };
  readonly documenten: DocumentStore;
}

/** The stores of a register and the write side over them; enough to record, and not yet signed. */
export interface Opslag {
  readonly store: EventStore;
  readonly codec: EventCodec;
  readonly samenstelling: Samenstelling;
  readonly gebruikers: Gebruikers;
  readonly registerId: string;
  /** Carries out erasures and redactions; not started. One process of a register has it at work. */
  readonly wisser: Wisser;
}

/** The write side of the embedded register, and what reading needs of it. */
export interface Schrijfkant extends Pick<Opslag, 'store' | 'codec' | 'gebruikers' | 'registerId' | 'wisser'> {
  readonly importService: ImportService;
  /** For {@link RegistrationModule}. */
  readonly registratie: RegistrationOptions;
  /** For the audit log, which follows the store. */
  readonly ondertekenaar: Ondertekenaar;
}

/** Without a read side nothing is known to depend on anything. */
const GEEN: Leeskant = { van: () => Promise.resolve([]), vanDossier: () => Promise.resolve([]) };

/** Opens the stores, finishes what a crash left, and destroys the keys that were ordered to be. */
export async function openOpslag(map: Gegevensmap, klok: Klok, afbouw: Afbouw, leeskant: Leeskant = GEEN): Promise<Opslag> {
  const keys = await openSleutels(map);
  afbouw.bij(() => keys.close());
  const store = openSqliteEventStore({ file: join(map.gebeurtenissen, 'gebeurtenissen.sqlite') });
  afbouw.bij(() => store.close());
  const documenten = await openFileDocumentStore({ folder: map.documenten });
  afbouw.bij(() => documenten.close());
  const opslag = await bouwOpslag({ store, keys, documenten }, klok, leeskant);
  // Before anything is read: the keys may be an older copy that was put back.
  await opslag.wisser.vernietig();
  return opslag;
}

/** The write side over stores that are open, after finishing what a crash left: the same over every engine. */
export async function bouwOpslag({ store, keys, documenten }: Opslagmachines, klok: Klok, leeskant: Leeskant = GEEN): Promise<Opslag> {
  const codec = new EventCodec(keys, randomBytes);
  const samenstelling = stelSamen({
    store, keys, journal: keys.journal, codec, documenten, leeskant, klok, random: randomBytes, nieuwId: v7, prefix: STANDAARD_PREFIX,
  });
  const { aggregaten, planner, uitvoerder, klok: schrijver } = samenstelling;
  await uitvoerder.hervat();
  const gebruikers = new Gebruikers(aggregaten, planner, uitvoerder, keys, schrijver, v7);
  const registerId = idUitHmac(keys.hmac('register', 'id'));
  const wisser = new Wisser({
    store,
    eraser: keys.eraser,
    opdrachten: new Wisopdrachten({
      aggregaten, omvang: samenstelling.wisomvang, documenten, planner, uitvoerder, klok: schrijver, actor: systeemActor(registerId),
    }),
  });
  return { store, codec, samenstelling, gebruikers, registerId, wisser };
}

/** Opens the stores, finishes what a crash left, and sets the register up at its first start. */
export async function openSchrijfkant(map: Gegevensmap, klok: Klok, afbouw: Afbouw, leeskant: Leeskant = GEEN): Promise<Schrijfkant> {
  const opslag = await openOpslag(map, klok, afbouw, leeskant);
  const ondertekenaar = await richtIn(opslag, map.controle);
  const { store, codec, gebruikers, registerId, wisser } = opslag;
  return { store, codec, wisser, importService: opslag.samenstelling.importService, gebruikers, registerId, registratie: registratieVan(opslag), ondertekenaar };
}

/**
 * Sets the register up when it is not, under the key in a folder, and gives who signs its log.
 * @param oorsprong of a register that is not set up yet; empty: one made of its id
 */
export async function richtIn({ samenstelling, registerId }: Opslag, map: string, oorsprong = ''): Promise<Ondertekenaar> {
  const { aggregaten, planner, uitvoerder, klok } = samenstelling;
  const { state } = await aggregaten.laad(registerDecider, 'Register', registerId);
  const ondertekenaar = await openOndertekenaar(map, state, oorsprong || `besluitregister.local/${registerId.slice(0, 8)}/1`);
  const { vkey } = ondertekenaar.signer;
  const inrichting = new Inrichting(aggregaten, planner, uitvoerder, klok, v7);
  await inrichting.richtIn({ registerId, oorsprong: vkey.name, publiekeSleutel: formatVkey(vkey) });
  return ondertekenaar;
}

/** The write side for {@link RegistrationModule}. */
export function registratieVan({ samenstelling, gebruikers }: Opslag): RegistrationOptions {
  const { planner: _planner, uitvoerder: _uitvoerder, klok: _klok, importService: _importService, ...registratie } = samenstelling;
  return { ...registratie, aanmelding: gebruikers.aanmelding };
}
