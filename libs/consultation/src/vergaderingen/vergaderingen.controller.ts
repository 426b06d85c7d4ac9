import { Handeling } from '@besluitregister/access';
import { Gepagineerd, IdUitPad } from '@besluitregister/http';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Antwoord } from '../antwoord/openapi.js';
import { gevonden } from '../gevonden.js';
import { GezichtspuntVraagDto } from '../vraag.dto.js';
import { vergaderingSchema, type Vergaderingantwoord } from './vergadering.schema.js';
import { VergaderingenService } from './vergaderingen.service.js';
import { VergaderingenVraagDto } from './vergaderingenlijst.dto.js';
import { vergaderingenlijstSchema, type Vergaderingenlijst } from './vergaderingenlijst.schema.js';
import { VergaderingenlijstService } from './vergaderingenlijst.service.js';

@ApiTags('Vergaderingen')
@Controller('vergaderingen')
export class VergaderingenController {
  constructor(
    @Inject(VergaderingenService) private readonly service: VergaderingenService,
    @Inject(VergaderingenlijstService) private readonly lijstservice: VergaderingenlijstService,
  ) {}

  @Get()
  @Handeling('register.raadplegen')
  @ApiOperation({ summary: 'Vergaderingen, gehouden of gepland' })
  @Antwoord(vergaderingenlijstSchema, 'Een bladzijde van de lijst.')
  @Gepagineerd()
  lijst(@Query() vraag: VergaderingenVraagDto): Promise<Vergaderingenlijst> {
    const { overleg, dossier, van, tot, gehouden, ingelezen } = vraag;
    const een = (id: string | undefined): readonly string[] | undefined => (id === undefined ? undefined : [id]);
    return this.lijstservice.lijst({ overlegIds: een(overleg), dossierIds: een(dossier), van, tot, gehouden, metVerslag: ingelezen }, vraag);
  }

  @Get(':id')
  @Handeling('register.raadplegen')
  @ApiOperation({ summary: 'Een vergadering met haar agenda en wat er is vastgelegd' })
  @Antwoord(vergaderingSchema, 'De vergadering.')
  async vergadering(@IdUitPad('id', 'Kenmerk van de vergadering.') id: string, @Query() vraag: GezichtspuntVraagDto): Promise<Vergaderingantwoord> {
    return gevonden(await this.service.vergadering(id, vraag));
  }
}
