import { Handeling } from '@besluitregister/access';
import { Gepagineerd, GetalInVraag, Kalenderdatum, NummerOfTijdstip, Vorm } from '@besluitregister/http';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Antwoord } from '../antwoord/openapi.js';
import { CURSOR, GROOTSTE_PAGINA } from '../lijsten/lijstvraag.dto.js';
import { leesPlaats } from '../plaats.js';
import { verschilSchema, type Verschilantwoord } from './verschil.schema.js';
import { VerschilService } from './verschil.service.js';

class VerschilVraagDto {
  @NummerOfTijdstip({ omschrijving: 'Vanaf: een nummer, of een tijdstip waarop het register iets wist.' })
  readonly van!: string;

  @NummerOfTijdstip({ optioneel: true, omschrijving: 'Tot en met: een nummer of een tijdstip; zonder deze parameter alles wat nu bekend is.' })
  readonly tot?: string;

  @Kalenderdatum({ optioneel: true, omschrijving: 'De dag in de wereld aan de kant van van; vandaag als zij er niet staat.' })
  readonly peildatumVan?: string;

  @Kalenderdatum({ optioneel: true, omschrijving: 'De dag in de wereld aan de kant van tot; vandaag als zij er niet staat.' })
  readonly peildatumTot?: string;

  @Vorm(CURSOR, { optioneel: true, omschrijving: 'Waar de volgende bladzijde begint: overgenomen uit "volgende" van de vorige, of uit haar header Link.' })
  readonly cursor?: string;

  @GetalInVraag({ min: 1, max: GROOTSTE_PAGINA, optioneel: true, omschrijving: 'Hoeveel hoogstens op een bladzijde; 50 als het er niet staat.' })
  readonly limit?: number;
}

@ApiTags('Verschil')
@Controller('verschil')
export class VerschilController {
  constructor(@Inject(VerschilService) private readonly service: VerschilService) {}

  @Get()
  @Handeling('register.raadplegen')
  @ApiOperation({
    summary: 'Wat er verschilt tussen twee plaatsen in de tijd',
    description: 'Van en tot zijn plaatsen op de klok van het register: wat wist het toen? Met peildatumVan en peildatumTot is ook de dag in de wereld te kiezen: wat gold er toen? Op dossier, overleg, dag en soort; daarna wat geen dossier heeft, en de personen.',
  })
  @Antwoord(verschilSchema, 'Wat er kwam, veranderde, is gecorrigeerd, te laat werd of eindigde: vastleggingen, verwachtingen, dossiers, vergaderingen en personen.')
  @Gepagineerd()
  verschil(@Query() { van, tot, peildatumVan, peildatumTot, cursor, limit }: VerschilVraagDto): Promise<Verschilantwoord> {
    return this.service.verschil({ van: { ...leesPlaats(van), peildatum: peildatumVan }, tot: { ...(tot === undefined ? {} : leesPlaats(tot)), peildatum: peildatumTot }, cursor, limit });
  }
}
