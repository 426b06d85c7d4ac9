import { IdUitPad } from '@besluitregister/http';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Antwoord } from '../antwoord/openapi.js';
import { gevonden } from '../gevonden.js';
import { GezichtspuntVraagDto } from '../vraag.dto.js';
import { vergaderingSchema, type Vergaderingantwoord } from './vergadering.schema.js';
import { VergaderingenService } from './vergaderingen.service.js';

@ApiTags('Vergaderingen')
@Controller('vergaderingen')
export class VergaderingenController {
  constructor(@Inject(VergaderingenService) private readonly service: VergaderingenService) {}

  @Get(':id')
  @ApiOperation({ summary: 'Een vergadering met haar agenda en wat er is vastgelegd' })
  @Antwoord(vergaderingSchema, 'De vergadering.')
  async vergadering(@IdUitPad('id', 'Kenmerk van de vergadering.') id: string, @Query() vraag: GezichtspuntVraagDto): Promise<Vergaderingantwoord> {
    return gevonden(await this.service.vergadering(id, vraag));
  }
}
