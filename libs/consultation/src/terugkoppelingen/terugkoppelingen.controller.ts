import { Handeling } from '@besluitregister/access';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Antwoord } from '../antwoord/openapi.js';
import { GezichtspuntVraagDto } from '../vraag.dto.js';
import { terugkoppelingenSchema, type Terugkoppelingenantwoord } from './terugkoppelingen.schema.js';
import { WerkvoorraadService } from './terugkoppelingen.service.js';

@ApiTags('Terugkoppelingen')
@Controller('terugkoppelingen')
export class WerkvoorraadController {
  constructor(@Inject(WerkvoorraadService) private readonly service: WerkvoorraadService) {}

  @Get()
  @Handeling('terugkoppeling.overzien')
  @ApiOperation({ summary: 'De ontvangen terugkoppelingen, en hoe ver hun beoordeling is' })
  @Antwoord(terugkoppelingenSchema, 'Wat ter beoordeling ligt eerst.')
  terugkoppelingen(@Query() vraag: GezichtspuntVraagDto): Promise<Terugkoppelingenantwoord> {
    return this.service.terugkoppelingen(vraag);
  }
}
