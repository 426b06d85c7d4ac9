import { Handeling } from '@besluitregister/access';
import { IdUitPad } from '@besluitregister/http';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Antwoord } from '../antwoord/openapi.js';
import { gevonden } from '../gevonden.js';
import { GezichtspuntVraagDto } from '../vraag.dto.js';
import { volledigheidSchema, type Volledigheidantwoord } from './volledigheid.schema.js';
import { VolledigheidService } from './volledigheid.service.js';

@ApiTags('Vergaderingen')
@Controller('vergaderingen')
export class VolledigheidController {
  constructor(@Inject(VolledigheidService) private readonly service: VolledigheidService) {}

  @Get(':id/volledigheid')
  @Handeling('register.raadplegen')
  @ApiOperation({ summary: 'Wat er van elke regel van de terugkoppelingen is geworden' })
  @Antwoord(volledigheidSchema, 'Elke regel, met wat ervan is geworden en door wie.')
  async volledigheid(@IdUitPad('id', 'Kenmerk van de vergadering.') id: string, @Query() vraag: GezichtspuntVraagDto): Promise<Volledigheidantwoord> {
    return gevonden(await this.service.volledigheid(id, vraag));
  }
}
