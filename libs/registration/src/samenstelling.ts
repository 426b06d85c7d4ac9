import type { DocumentStore } from '@besluitregister/documents';
import type { EventStore } from '@besluitregister/event-store';
import type { CommandJournal, EventCodec, KeyStore, RandomBytes } from '@besluitregister/key-store';
import { ActiesService } from './acties/acties.service.js';
import { DocumentlakkenService } from './documenten/lakken.service.js';
import { Dossiernamen } from './dossiers/dossiernamen.js';
import { DossiersService, type OpenVerwachtingen } from './dossiers/dossiers.service.js';
import { Documentkluis } from './import/documentkluis.js';
import { ImportService } from './import/import.service.js';
import { Aggregaten } from './opdracht/aggregaten.js';
import { schrijfklok, type Klok, type Schrijfklok } from './opdracht/klok.js';
import { Verwerker } from './opdracht/verwerker.js';
import { PlanUitvoerder } from './plan/plan-uitvoerder.js';
import { Planner } from './plan/planner.js';
import type { RegistrationOptions } from './registration.module.js';
import { Beoordeling } from './terugkoppelingen/beoordeling.js';
import { Herzieningen } from './terugkoppelingen/herzieningen.js';
import { TerugkoppelingenService } from './terugkoppelingen/terugkoppelingen.service.js';
import { InhoudcontextLader } from './vastleggingen/inhoudcontext.js';
import { VastleggingenService, type Afhankelijken } from './vastleggingen/vastleggingen.service.js';
import { WisverzoekenService } from './wisverzoeken/wisverzoeken.service.js';
import { Wisomvang } from './wissing/wisomvang.js';

/** What the read side tells in answers to commands; never to decide. */
export interface Leeskant extends Afhankelijken, OpenVerwachtingen {}

/** What the write side stands on. */
export interface Onderdelen {
  readonly store: EventStore;
  readonly keys: KeyStore;
  readonly journal: CommandJournal;
  readonly codec: EventCodec;
  readonly documenten: DocumentStore;
  readonly leeskant: Leeskant;
  readonly klok: Klok;
  readonly random: RandomBytes;
  /** Gives UUIDv7's. */
  readonly nieuwId: () => string;
  /** Of all streams of this register. */
  readonly prefix: string;
}

/** The write side, without who may use it. */
export interface Samenstelling extends Omit<RegistrationOptions, 'aanmelding' | 'regelzicht'> {
  readonly planner: Planner;
  readonly uitvoerder: PlanUitvoerder;
  readonly klok: Schrijfklok;
  readonly importService: ImportService;
  readonly wisomvang: Wisomvang;
}

/** Puts the write side together, the same over every store. */
export function stelSamen({ store, keys, journal, codec, documenten, leeskant, klok: klokje, random, nieuwId, prefix }: Onderdelen): Samenstelling {
  const klok = schrijfklok(klokje);
  const aggregaten = new Aggregaten(store, codec, prefix);
  const planner = new Planner(codec, klok, nieuwId);
  const uitvoerder = new PlanUitvoerder(store, journal);
  const kluis = new Documentkluis(documenten, keys, random, aggregaten);
  const verwerker = new Verwerker(aggregaten, planner, uitvoerder, keys, klok);
  const lader = new InhoudcontextLader(aggregaten, keys, kluis, klok);
  const wisomvang = new Wisomvang(aggregaten, keys);
  const herzieningen = new Herzieningen(aggregaten, lader);
  const importService = new ImportService(aggregaten, planner, uitvoerder, keys, kluis, klok);
  return {
    aggregaten,
    planner,
    uitvoerder,
    klok,
    importService,
    kluis,
    documentlakken: new DocumentlakkenService(verwerker, kluis, klok),
    wisomvang,
    verwerker,
    vastleggingen: new VastleggingenService(verwerker, aggregaten, lader, leeskant),
    acties: new ActiesService(verwerker, aggregaten, klok),
    dossiers: new DossiersService(verwerker, aggregaten, new Dossiernamen(aggregaten, keys), leeskant),
    herzieningen,
    wisverzoeken: new WisverzoekenService(verwerker, wisomvang),
    terugkoppelingen: new TerugkoppelingenService(verwerker, aggregaten, lader, importService, new Beoordeling(aggregaten, lader, kluis), keys),
  };
}
