import type { Database } from '@besluitregister/projections';
import { Module, type DynamicModule, type FactoryProvider, type ValueProvider } from '@nestjs/common';
import { BesluitvormingController } from './besluitvorming/besluitvorming.controller.js';
import { BesluitvormingService } from './besluitvorming/besluitvorming.service.js';
import { DossiersController } from './dossiers/dossiers.controller.js';
import { DossiersService } from './dossiers/dossiers.service.js';
import type { Vandaag } from './gezichtspunt.js';
import { VergaderingenController } from './vergaderingen/vergaderingen.controller.js';
import { VergaderingenService } from './vergaderingen/vergaderingen.service.js';

/** Injection token of the {@link Database} with the read models. */
export const DATABASE = Symbol('Database');

export interface ConsultationOptions {
  /** The database with the read models: a value, or how to make it. */
  readonly database: Pick<ValueProvider<Database>, 'useValue'> | Pick<FactoryProvider<Database>, 'useFactory' | 'inject'>;
  /** Gives today's date, the peildatum of a question that names none; without it such a question sets no limit in the world. */
  readonly vandaag?: Vandaag;
  readonly imports?: DynamicModule['imports'];
}

/** The read side over HTTP. The services are exported, for answers outside HTTP. */
@Module({})
export class ConsultationModule {
  static forRoot({ database, vandaag, imports = [] }: ConsultationOptions): DynamicModule {
    const services = [BesluitvormingService, DossiersService, VergaderingenService].map((service) => ({
      provide: service, inject: [DATABASE], useFactory: (db: Database) => new service(db, vandaag),
    }));
    return {
      module: ConsultationModule,
      imports,
      controllers: [BesluitvormingController, DossiersController, VergaderingenController],
      providers: [{ provide: DATABASE, ...database }, ...services],
      exports: [BesluitvormingService, DossiersService, VergaderingenService],
    };
  }
}
