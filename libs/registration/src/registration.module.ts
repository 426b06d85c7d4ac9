import { Module, type DynamicModule } from '@nestjs/common';
import { ActiesController } from './acties/acties.controller.js';
import { ActiesService } from './acties/acties.service.js';
import { DocumentenController } from './documenten/documenten.controller.js';
import { DocumentlakkenService } from './documenten/lakken.service.js';
import { REGELZICHT, WeergavenController, type Regelzicht } from './documenten/weergaven.controller.js';
import { DossieropdrachtenController } from './dossiers/dossiers.controller.js';
import { DossiersService } from './dossiers/dossiers.service.js';
import { GeheimhoudingenController } from './geheimhoudingen/geheimhoudingen.controller.js';
import { AANMELDING, type Aanmelding } from './http/opdrachten.js';
import { Documentkluis } from './import/documentkluis.js';
import { Aggregaten } from './opdracht/aggregaten.js';
import { Verwerker } from './opdracht/verwerker.js';
import { OverlegopdrachtenController } from './overleggen/overleggen.controller.js';
import { PersonenController } from './personen/personen.controller.js';
import { Herzieningen } from './terugkoppelingen/herzieningen.js';
import { TerugkoppelinginzageController } from './terugkoppelingen/terugkoppelinginzage.controller.js';
import { TerugkoppelingenController } from './terugkoppelingen/terugkoppelingen.controller.js';
import { TerugkoppelingenService } from './terugkoppelingen/terugkoppelingen.service.js';
import { VastlegginginzageController } from './vastleggingen/vastlegginginzage.controller.js';
import { VastleggingenController } from './vastleggingen/vastleggingen.controller.js';
import { VastleggingenService } from './vastleggingen/vastleggingen.service.js';
import { VergaderingopdrachtenController } from './vergaderingen/vergaderingen.controller.js';
import { WisverzoekinzageController } from './wisverzoeken/wisverzoekinzage.controller.js';
import { WisverzoekenController } from './wisverzoeken/wisverzoeken.controller.js';
import { WisverzoekenService } from './wisverzoeken/wisverzoeken.service.js';

/** The write side as an app has put it together. */
export interface RegistrationOptions {
  readonly aggregaten: Aggregaten;
  readonly verwerker: Verwerker;
  readonly kluis: Documentkluis;
  readonly documentlakken: DocumentlakkenService;
  readonly vastleggingen: VastleggingenService;
  readonly acties: ActiesService;
  readonly dossiers: DossiersService;
  readonly terugkoppelingen: TerugkoppelingenService;
  readonly herzieningen: Herzieningen;
  readonly wisverzoeken: WisverzoekenService;
  readonly aanmelding: Aanmelding;
  /** Without it, every line: for a write side on its own. */
  readonly regelzicht?: Regelzicht;
}

/** The write side over HTTP. */
@Module({})
export class RegistrationModule {
  static forRoot({ aggregaten, verwerker, kluis, documentlakken, vastleggingen, acties, dossiers, terugkoppelingen, herzieningen, wisverzoeken, aanmelding, regelzicht = () => Promise.resolve(null) }: RegistrationOptions): DynamicModule {
    return {
      module: RegistrationModule,
      controllers: [
        VergaderingopdrachtenController, VastleggingenController, GeheimhoudingenController, ActiesController, DossieropdrachtenController,
        PersonenController, OverlegopdrachtenController, DocumentenController, TerugkoppelingenController, WisverzoekenController,
        WeergavenController, TerugkoppelinginzageController, VastlegginginzageController, WisverzoekinzageController,
      ],
      providers: [
        { provide: Aggregaten, useValue: aggregaten },
        { provide: Verwerker, useValue: verwerker },
        { provide: Documentkluis, useValue: kluis },
        { provide: DocumentlakkenService, useValue: documentlakken },
        { provide: VastleggingenService, useValue: vastleggingen },
        { provide: ActiesService, useValue: acties },
        { provide: DossiersService, useValue: dossiers },
        { provide: TerugkoppelingenService, useValue: terugkoppelingen },
        { provide: Herzieningen, useValue: herzieningen },
        { provide: WisverzoekenService, useValue: wisverzoeken },
        { provide: AANMELDING, useValue: aanmelding },
        { provide: REGELZICHT, useValue: regelzicht },
      ],
    };
  }
}
