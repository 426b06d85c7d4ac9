import { Handeling } from '@besluitregister/access';
import { Gepagineerd } from '@besluitregister/http';
import type { VastleggingFilter } from '@besluitregister/read-models';
import { applyDecorators, Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Antwoord } from '../antwoord/openapi.js';
import { statusfilter } from './actiestatus.js';
import { ActiesVraagDto, BesluitenVraagDto, MededelingenVraagDto, StandpuntenVraagDto, VastleggingenVraagDto } from './vastleggingenlijst.dto.js';
import { vastleggingenlijstSchema, type Vastleggingenlijst } from './vastleggingenlijst.schema.js';
import { VastleggingenlijstService } from './vastleggingenlijst.service.js';

/** One list in the API document. */
function Lijst(pad: string, tag: string, summary: string): MethodDecorator {
  return applyDecorators(Get(pad), Handeling('register.raadplegen'), ApiTags(tag), ApiOperation({ summary }), Antwoord(vastleggingenlijstSchema, 'Een bladzijde van de lijst.'), Gepagineerd());
}

/** The lists of what was recorded, of all kinds or of one. */
@Controller()
export class VastleggingenlijstController {
  constructor(@Inject(VastleggingenlijstService) private readonly service: VastleggingenlijstService) {}

  @Lijst('vastleggingen', 'Vastleggingen', 'Vastleggingen van alle soorten')
  vastleggingen(@Query() vraag: VastleggingenVraagDto): Promise<Vastleggingenlijst> {
    return this.service.lijst(filterVan(vraag), vraag);
  }

  @Lijst('besluiten', 'Besluiten', 'Besluiten')
  besluiten(@Query() vraag: BesluitenVraagDto): Promise<Vastleggingenlijst> {
    const { uitkomst, kracht } = vraag;
    return this.service.lijst({ ...filterVan(vraag), recordtype: 'besluit', uitkomsten: lijstVan(uitkomst), kracht }, vraag);
  }

  @Lijst('mededelingen', 'Mededelingen', 'Mededelingen en toelichtingen')
  mededelingen(@Query() vraag: MededelingenVraagDto): Promise<Vastleggingenlijst> {
    return this.service.lijst({ ...filterVan(vraag), recordtype: 'mededeling', soorten: lijstVan(vraag.soort) }, vraag);
  }

  @Lijst('standpunten', 'Standpunten', 'Standpunten en vragen')
  standpunten(@Query() vraag: StandpuntenVraagDto): Promise<Vastleggingenlijst> {
    const { soort, strekking } = vraag;
    return this.service.lijst({ ...filterVan(vraag), recordtype: 'standpunt', soorten: lijstVan(soort), strekkingen: lijstVan(strekking) }, vraag);
  }

  @Lijst('acties', 'Acties', 'Verzoeken, toezeggingen, actiepunten en afspraken, met hoe zij ervoor staan')
  acties(@Query() vraag: ActiesVraagDto): Promise<Vastleggingenlijst> {
    return this.service.lijst({ ...filterVan(vraag), recordtype: 'actie', soorten: lijstVan(vraag.soort), ...statusfilter(vraag.status) }, vraag);
  }
}

function filterVan(vraag: VastleggingenVraagDto): VastleggingFilter {
  const { overleg, vergadering, dossier, thema, van, tot, spreker, herkomst, bevestigd, doorgehaald } = vraag;
  return {
    overlegIds: lijstVan(overleg), vergaderingIds: lijstVan(vergadering), dossierIds: lijstVan(dossier), thema, van, tot,
    persoonIds: lijstVan(spreker), herkomst: lijstVan(herkomst), bevestigd, doorgehaald,
  };
}

function lijstVan<T>(waarde: T | undefined): readonly T[] | undefined {
  return waarde === undefined ? undefined : [waarde];
}
