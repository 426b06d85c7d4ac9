import { WachtOpPositie } from '@besluitregister/http';
import { waitForCheckpoints, type Database } from '@besluitregister/projections';
import { READ_MODELS } from '@besluitregister/read-models';
import { Module, type DynamicModule, type FactoryProvider, type ValueProvider } from '@nestjs/common';
import { AudittrailController } from './audittrail/audittrail.controller.js';
import { AudittrailService } from './audittrail/audittrail.service.js';
import { APP_INTERCEPTOR, Reflector } from '@nestjs/core';
import { BesluitvormingController } from './besluitvorming/besluitvorming.controller.js';
import { BesluitvormingService } from './besluitvorming/besluitvorming.service.js';
import { DossiersController } from './dossiers/dossiers.controller.js';
import { DossiersService } from './dossiers/dossiers.service.js';
import type { Vandaag } from './gezichtspunt.js';
import { GeheimhoudingsregisterController } from './geheimhoudingen/geheimhoudingen.controller.js';
import { GeheimhoudingenService } from './geheimhoudingen/geheimhoudingen.service.js';
import { MatrixController } from './matrix/matrix.controller.js';
import { MatrixService } from './matrix/matrix.service.js';
import { GebeurtenissenController } from './gebeurtenissen/gebeurtenissen.controller.js';
import { GebeurtenissenService } from './gebeurtenissen/gebeurtenissen.service.js';
import { OverleggenlijstController } from './overleggen/overleggen.controller.js';
import { OverleggenService } from './overleggen/overleggen.service.js';
import { PersonenlijstController } from './personen/personen.controller.js';
import { PersonenService } from './personen/personen.service.js';
import { WerkvoorraadController } from './terugkoppelingen/terugkoppelingen.controller.js';
import { WerkvoorraadService } from './terugkoppelingen/terugkoppelingen.service.js';
import { VastleggingenlijstController } from './lijsten/vastleggingenlijst.controller.js';
import { VastleggingenlijstService } from './lijsten/vastleggingenlijst.service.js';
import { StandpuntenController } from './standpunten/standpunten.controller.js';
import { StandpuntenService } from './standpunten/standpunten.service.js';
import { VastleggingdetailController } from './vastleggingen/detail.controller.js';
import { VastleggingdetailService } from './vastleggingen/detail.service.js';
import { VergaderingenController } from './vergaderingen/vergaderingen.controller.js';
import { VergaderingenService } from './vergaderingen/vergaderingen.service.js';
import { VergaderingenlijstService } from './vergaderingen/vergaderingenlijst.service.js';
import { VolledigheidController } from './vergaderingen/volledigheid.controller.js';
import { VolledigheidService } from './vergaderingen/volledigheid.service.js';
import { VerschilController } from './verschil/verschil.controller.js';
import { VerschilService } from './verschil/verschil.service.js';
import { TabelInterceptor } from './uitvoer/tabel.interceptor.js';
import { WisverzoekenlijstController } from './wisverzoeken/wisverzoeken.controller.js';
import { WisverzoekenService } from './wisverzoeken/wisverzoeken.service.js';
import { ZoekenController } from './zoeken/zoeken.controller.js';
import { ZoekenService } from './zoeken/zoeken.service.js';

/** Injection token of the {@link Database} with the read models. */
export const DATABASE = Symbol('Database');

export interface ConsultationOptions {
  /** The database with the read models: a value, or how to make it. */
  readonly database: Pick<ValueProvider<Database>, 'useValue'> | Pick<FactoryProvider<Database>, 'useFactory' | 'inject'>;
  /** Gives today's date, the peildatum of a question that names none; without it such a question sets no limit in the world. */
  readonly vandaag?: Vandaag;
  /** Longest wait for what is asked for by `naPositie`, in milliseconds. Default 5000. */
  readonly leeswachttijdMs?: number;
  readonly imports?: DynamicModule['imports'];
}

/** What answers the questions, each made of the database and the clock. */
const SERVICES = [
  WerkvoorraadService, BesluitvormingService, DossiersService, VergaderingenService, VastleggingenlijstService, VergaderingenlijstService, OverleggenService, PersonenService,
  VastleggingdetailService, GeheimhoudingenService, MatrixService, StandpuntenService, VerschilService, VolledigheidService, AudittrailService,
  ZoekenService, WisverzoekenService,
] as const;

const CONTROLLERS = [
  WerkvoorraadController, BesluitvormingController, DossiersController, VergaderingenController, VastleggingenlijstController, OverleggenlijstController, PersonenlijstController,
  VastleggingdetailController, GeheimhoudingsregisterController, MatrixController, StandpuntenController, VerschilController, VolledigheidController,
  AudittrailController,
  ZoekenController, GebeurtenissenController, WisverzoekenlijstController,
];

const LEESWACHTTIJD_MS = 5_000;

function wachter(db: Database, leeswachttijdMs: number): WachtOpPositie {
  const namen = READ_MODELS.map(({ name }) => name);
  return new WachtOpPositie((positie, wachttijdMs) => waitForCheckpoints(db, namen, positie, wachttijdMs), leeswachttijdMs);
}

/** The read side over HTTP. The services are exported, for answers outside HTTP. */
@Module({})
export class ConsultationModule {
  static forRoot({ database, vandaag, leeswachttijdMs = LEESWACHTTIJD_MS, imports = [] }: ConsultationOptions): DynamicModule {
    const services = SERVICES.map((service) => ({
      provide: service, inject: [DATABASE], useFactory: (db: Database) => new service(db, vandaag),
    }));
    return {
      module: ConsultationModule,
      imports,
      controllers: CONTROLLERS,
      providers: [
        { provide: DATABASE, ...database }, ...services,
        { provide: GebeurtenissenService, inject: [DATABASE], useFactory: (db: Database) => new GebeurtenissenService(db, leeswachttijdMs) },
        { provide: APP_INTERCEPTOR, inject: [Reflector], useFactory: (reflector: Reflector) => new TabelInterceptor(reflector) },
        { provide: APP_INTERCEPTOR, inject: [DATABASE], useFactory: (db: Database) => wachter(db, leeswachttijdMs) },
      ],
      exports: [...SERVICES],
    };
  }
}
