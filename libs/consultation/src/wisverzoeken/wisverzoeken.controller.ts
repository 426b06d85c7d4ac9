import { Handeling } from '@besluitregister/access';
import { Gepagineerd, Keuze } from '@besluitregister/http';
import { WISFASEN, type Wisfase } from '@besluitregister/read-models';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Antwoord } from '../antwoord/openapi.js';
import { LijstVraagDto } from '../lijsten/lijstvraag.dto.js';
import { wisverzoekenSchema, type Wisverzoekenantwoord } from './wisverzoeken.schema.js';
import { WisverzoekenService } from './wisverzoeken.service.js';

class WisverzoekenVraagDto extends LijstVraagDto {
  @Keuze(WISFASEN, { optioneel: true, omschrijving: 'Alleen wat zo ver is.' })
  readonly fase?: Wisfase;
}

@ApiTags('Wisverzoeken')
@Controller('wisverzoeken')
export class WisverzoekenlijstController {
  constructor(@Inject(WisverzoekenService) private readonly service: WisverzoekenService) {}

  @Get()
  @Handeling('wissing.overzien')
  @ApiOperation({ summary: 'De verzoeken om wissing, en hoe ver zij zijn', description: 'Van een overleg alleen voor wie het hele spoor daarvan mag zien; peildatum speelt hier geen rol.' })
  @Antwoord(wisverzoekenSchema, 'Een bladzijde van de lijst.')
  @Gepagineerd()
  lijst(@Query() vraag: WisverzoekenVraagDto): Promise<Wisverzoekenantwoord> {
    return this.service.lijst(vraag);
  }
}
