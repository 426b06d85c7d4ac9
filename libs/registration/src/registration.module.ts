import { Module, type DynamicModule } from '@nestjs/common';
import { AANMELDING, type Aanmelding } from './http/opdrachten.js';
import { Verwerker } from './opdracht/verwerker.js';
import { Aggregaten } from './opdracht/aggregaten.js';
import { VastleggingenController } from './vastleggingen/vastleggingen.controller.js';
import { VastleggingenService } from './vastleggingen/vastleggingen.service.js';

/** The write side as an app has put it together. */
export interface RegistrationOptions {
  readonly aggregaten: Aggregaten;
  readonly verwerker: Verwerker;
  readonly vastleggingen: VastleggingenService;
  readonly aanmelding: Aanmelding;
}

/** The write side over HTTP. */
@Module({})
export class RegistrationModule {
  static forRoot({ aggregaten, verwerker, vastleggingen, aanmelding }: RegistrationOptions): DynamicModule {
    return {
      module: RegistrationModule,
      controllers: [VastleggingenController],
      providers: [
        { provide: Aggregaten, useValue: aggregaten },
        { provide: Verwerker, useValue: verwerker },
        { provide: VastleggingenService, useValue: vastleggingen },
        { provide: AANMELDING, useValue: aanmelding },
      ],
    };
  }
}
