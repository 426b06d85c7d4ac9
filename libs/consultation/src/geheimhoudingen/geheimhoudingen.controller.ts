import { Handeling } from '@besluitregister/access';
import { Id, Keuze } from '@besluitregister/http';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Antwoord } from '../antwoord/openapi.js';
import { GezichtspuntVraagDto } from '../vraag.dto.js';
import { geheimhoudingenSchema, TOESTANDEN, type Geheimhoudingenantwoord } from './geheimhoudingen.schema.js';
import { GeheimhoudingenService } from './geheimhoudingen.service.js';

class GeheimhoudingenVraagDto extends GezichtspuntVraagDto {
  @Id({ optioneel: true, omschrijving: 'Alleen van vergaderingen van dit overleg.' })
  readonly overleg?: string;

  @Id({ optioneel: true, omschrijving: 'Alleen op deze vastlegging.' })
  readonly vastlegging?: string;

  @Keuze(TOESTANDEN, { optioneel: true, omschrijving: 'Alleen wat er op de peildatum zo voor staat.' })
  readonly toestand?: (typeof TOESTANDEN)[number];
}

@ApiTags('Geheimhoudingen')
@Controller('geheimhoudingen')
export class GeheimhoudingsregisterController {
  constructor(@Inject(GeheimhoudingenService) private readonly service: GeheimhoudingenService) {}

  @Get()
  @Handeling('geheimhouding.raadplegen')
  @ApiOperation({ summary: 'Het register van geheimhouding' })
  @Antwoord(geheimhoudingenSchema, 'Wat op de peildatum geheim is of is geweest, op de dag van opleggen.')
  register(@Query() { overleg, vastlegging, toestand, ...vraag }: GeheimhoudingenVraagDto): Promise<Geheimhoudingenantwoord> {
    return this.service.register({
      ...(overleg === undefined ? {} : { overlegIds: [overleg] }), ...(vastlegging === undefined ? {} : { vastleggingIds: [vastlegging] }),
      ...(toestand === undefined ? {} : { toestand }),
    }, vraag);
  }
}
