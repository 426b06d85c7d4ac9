import { Handeling } from '@besluitregister/access';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Antwoord } from '../antwoord/openapi.js';
import { GezichtspuntVraagDto } from '../vraag.dto.js';
import { overleggenSchema, type Overleggenantwoord } from './overleggen.schema.js';
import { OverleggenService } from './overleggen.service.js';

@ApiTags('Overleggen')
@Controller('overleggen')
export class OverleggenlijstController {
  constructor(@Inject(OverleggenService) private readonly service: OverleggenService) {}

  @Get()
  @Handeling('register.raadplegen')
  @ApiOperation({ summary: 'De overleggen van het register, met hun leden' })
  @Antwoord(overleggenSchema, 'Alle overleggen, op naam.')
  lijst(@Query() vraag: GezichtspuntVraagDto): Promise<Overleggenantwoord> {
    return this.service.overleggen(vraag);
  }
}
