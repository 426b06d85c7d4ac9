import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { CheckpointSigner, formatVkey } from '@besluitregister/audit-log';
import { openFileDocumentStore } from '@besluitregister/documents';
import { idUitHmac, STANDAARD_PREFIX } from '@besluitregister/domain';
import { openSqliteEventStore, type EventStore } from '@besluitregister/event-store';
import { EventCodec, loadOrCreateKek, openSqliteKeyStore } from '@besluitregister/key-store';
import {
  Inrichting, stelSamen, type ImportService, type Klok, type Leeskant, type RegistrationOptions,
} from '@besluitregister/registration';
import { v7 } from 'uuid';
import type { Afbouw } from './afbouw.js';
import type { Gegevensmap } from './gegevensmap.js';
import { LokaleGebruiker } from './lokale-gebruiker.js';

/** The write side of the embedded register, and what reading needs of it. */
export interface Schrijfkant {
  readonly store: EventStore;
  readonly codec: EventCodec;
  readonly importService: ImportService;
  readonly gebruiker: LokaleGebruiker;
  /** For {@link RegistrationModule}. */
  readonly registratie: RegistrationOptions;
  /** For the audit log, which follows the store. */
  readonly signer: CheckpointSigner;
}

/** Without a read side nothing is known to depend on anything. */
const GEEN: Leeskant = { van: () => Promise.resolve([]), vanDossier: () => Promise.resolve([]) };

/** Opens the stores, finishes what a crash left, and sets the register up at its first start. */
export async function openSchrijfkant(map: Gegevensmap, klok: Klok, afbouw: Afbouw, leeskant: Leeskant = GEEN): Promise<Schrijfkant> {
  const keysFile = join(map.sleutels, 'sleutels.sqlite');
  const kek = await loadOrCreateKek(join(map.sleutels, 'hoofdsleutel'), keysFile);
  const keys = await openSqliteKeyStore({ file: keysFile, kek });
  afbouw.bij(() => keys.close());
  const store = openSqliteEventStore({ file: join(map.gebeurtenissen, 'gebeurtenissen.sqlite') });
  afbouw.bij(() => store.close());
  const documenten = await openFileDocumentStore({ folder: map.documenten });
  afbouw.bij(() => documenten.close());

  const codec = new EventCodec(keys, randomBytes);
  const { planner, uitvoerder, klok: schrijver, importService, ...registratie } = stelSamen({
    store, keys, journal: keys.journal, codec, documenten, leeskant, klok, random: randomBytes, nieuwId: v7, prefix: STANDAARD_PREFIX,
  });
  const { aggregaten } = registratie;
  await uitvoerder.hervat();

  const registerId = idUitHmac(keys.hmac('register', 'id'));
  const oorsprong = `besluitregister.local/${registerId.slice(0, 8)}/1`;
  const signer = await CheckpointSigner.open({
    keyFile: join(map.controle, 'ondertekensleutel.pem'),
    stateFile: join(map.controle, 'laatst-ondertekend'),
    origin: oorsprong,
  });
  const inrichting = new Inrichting(aggregaten, planner, uitvoerder, schrijver, v7);
  await inrichting.richtIn({ registerId, oorsprong, publiekeSleutel: formatVkey(signer.vkey) });

  const gebruiker = new LokaleGebruiker(aggregaten, planner, uitvoerder, keys, schrijver, v7);
  return { store, codec, importService, gebruiker, registratie: { ...registratie, aanmelding: gebruiker }, signer };
}
