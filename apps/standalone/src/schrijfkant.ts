import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { CheckpointSigner, formatVkey } from '@besluitregister/audit-log';
import { openFileDocumentStore } from '@besluitregister/documents';
import { idUitHmac, STANDAARD_PREFIX } from '@besluitregister/domain';
import { openSqliteEventStore, type EventStore } from '@besluitregister/event-store';
import { EventCodec, loadOrCreateKek, openSqliteKeyStore } from '@besluitregister/key-store';
import {
  Aggregaten, Documentkluis, ImportService, InhoudcontextLader, Inrichting, Planner, PlanUitvoerder, schrijfklok,
  VastleggingenService, Verwerker, type Afhankelijken, type Klok, type RegistrationOptions,
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
}

/** Without a read side nothing is known to depend on anything. */
const GEEN: Afhankelijken = { van: () => Promise.resolve([]) };

/** Opens the stores, finishes what a crash left, and sets the register up at its first start. */
export async function openSchrijfkant(map: Gegevensmap, klok: Klok, afbouw: Afbouw, afhankelijken: Afhankelijken = GEEN): Promise<Schrijfkant> {
  const keysFile = join(map.sleutels, 'sleutels.sqlite');
  const kek = await loadOrCreateKek(join(map.sleutels, 'hoofdsleutel'), keysFile);
  const keys = await openSqliteKeyStore({ file: keysFile, kek });
  afbouw.bij(() => keys.close());
  const store = openSqliteEventStore({ file: join(map.gebeurtenissen, 'gebeurtenissen.sqlite') });
  afbouw.bij(() => store.close());
  const documenten = await openFileDocumentStore({ folder: map.documenten });
  afbouw.bij(() => documenten.close());

  const codec = new EventCodec(keys, randomBytes);
  const aggregaten = new Aggregaten(store, codec, STANDAARD_PREFIX);
  const schrijver = schrijfklok(klok);
  const planner = new Planner(codec, schrijver, v7);
  const uitvoerder = new PlanUitvoerder(store, keys.journal);
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

  const kluis = new Documentkluis(documenten, keys, randomBytes, aggregaten);
  const gebruiker = new LokaleGebruiker(aggregaten, planner, uitvoerder, keys, schrijver, v7);
  const verwerker = new Verwerker(aggregaten, planner, uitvoerder, keys, schrijver);
  const lader = new InhoudcontextLader(aggregaten, keys, kluis, schrijver);
  const vastleggingen = new VastleggingenService(verwerker, aggregaten, lader, afhankelijken);
  return {
    store,
    codec,
    importService: new ImportService(aggregaten, planner, uitvoerder, keys, kluis, schrijver),
    gebruiker,
    registratie: { aggregaten, verwerker, vastleggingen, aanmelding: gebruiker },
  };
}
