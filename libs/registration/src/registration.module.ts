import { Module, type DynamicModule } from '@nestjs/common';
import { ActiesController } from './acties/acties.controller.js';
import { ActiesService } from './acties/acties.service.js';
import { DocumentenController } from './documenten/documenten.controller.js';
import { DossieropdrachtenController } from './dossiers/dossiers.controller.js';
import { DossiersService } from './dossiers/dossiers.service.js';
import { GeheimhoudingenController } from './geheimhoudingen/geheimhoudingen.controller.js';
import { AANMELDING, type Aanmelding } from './http/opdrachten.js';
import { Aggregaten } from './opdracht/aggregaten.js';
import { Verwerker } from './opdracht/verwerker.js';
import { OverlegopdrachtenController } from './overleggen/overleggen.controller.js';
import { PersonenController } from './personen/personen.controller.js';
import { TerugkoppelingenController } from './terugkoppelingen/terugkoppelingen.controller.js';
import { TerugkoppelingenService } from './terugkoppelingen/terugkoppelingen.service.js';
import { VastleggingenController } from './vastleggingen/vastleggingen.controller.js';
import { VastleggingenService } from './vastleggingen/vastleggingen.service.js';
import { VergaderingopdrachtenController } from './vergaderingen/vergaderingen.controller.js';
import { WisverzoekenController } from './wisverzoeken/wisverzoeken.controller.js';

/** The write side as an app has put it together. */
export interface RegistrationOptions {
  readonly aggregaten: Aggregaten;
  readonly verwerker: Verwerker;
  readonly vastleggingen: VastleggingenService;
  readonly acties: ActiesService;
  readonly dossiers: DossiersService;
  readonly terugkoppelingen: TerugkoppelingenService;
  readonly aanmelding: Aanmelding;
}

/** The write side over HTTP. */
@Module({})
export class RegistrationModule {
  static forRoot({ aggregaten, verwerker, vastleggingen, acties, dossiers, terugkoppelingen, aanmelding }: RegistrationOptions): DynamicModule {
    return {
      module: RegistrationModule,
      controllers: [
        VergaderingopdrachtenController, VastleggingenController, GeheimhoudingenController, ActiesController, DossieropdrachtenController,
        PersonenController, OverlegopdrachtenController, DocumentenController, TerugkoppelingenController, WisverzoekenController,
      ],
      providers: [
        { provide: Aggregaten, useValue: aggregaten },
        { provide: Verwerker, useValue: verwerker },
        { provide: VastleggingenService, useValue: vastleggingen },
        { provide: ActiesService, useValue: acties },
        { provide: DossiersService, useValue: dossiers },
        { provide: TerugkoppelingenService, useValue: terugkoppelingen },
        { provide: AANMELDING, useValue: aanmelding },
      ],
    };
  }
}
