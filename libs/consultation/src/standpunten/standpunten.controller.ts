import { Handeling } from '@besluitregister/access';
import { IdUitPad } from '@besluitregister/http';
import { Controller, Get, Inject, Param, Query, type PipeTransform } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Antwoord } from '../antwoord/openapi.js';
import { gevonden } from '../gevonden.js';
import { GezichtspuntVraagDto } from '../vraag.dto.js';
import {
  organisatiesSchema, organisatiestandpuntenSchema, persoonstandpuntenSchema, type Organisatiesantwoord, type Organisatiestandpunten, type Persoonstandpunten,
} from './standpunten.schema.js';
import { StandpuntenService } from './standpunten.service.js';

/** Any text: what is no key is not found. */
class Sleutel implements PipeTransform {
  transform(waarde: unknown): string {
    return String(waarde).toLowerCase();
  }
}

/** Who stood where through the years. */
@Controller()
export class StandpuntenController {
  constructor(@Inject(StandpuntenService) private readonly service: StandpuntenService) {}

  @Get('personen/:id/standpunten')
  @Handeling('register.raadplegen')
  @ApiTags('Personen')
  @ApiOperation({ summary: 'Wat een persoon voor of tegen zei en vroeg' })
  @Antwoord(persoonstandpuntenSchema, 'De standpunten en vragen, oudste eerst.')
  async vanPersoon(@IdUitPad('id', 'Kenmerk van de persoon.') id: string, @Query() vraag: GezichtspuntVraagDto): Promise<Persoonstandpunten> {
    return gevonden(await this.service.vanPersoon(id, vraag));
  }

  @Get('organisaties')
  @Handeling('register.raadplegen')
  @ApiTags('Organisaties')
  @ApiOperation({ summary: 'De organisaties waarvoor is gesproken' })
  @Antwoord(organisatiesSchema, 'De organisaties, op sleutel.')
  organisaties(@Query() vraag: GezichtspuntVraagDto): Promise<Organisatiesantwoord> {
    return this.service.organisaties(vraag);
  }

  @Get('organisaties/:sleutel/standpunten')
  @Handeling('register.raadplegen')
  @ApiTags('Organisaties')
  @ApiOperation({ summary: 'Wat namens een organisatie voor of tegen is gezegd en gevraagd' })
  @ApiParam({ name: 'sleutel', description: 'De organisatie, zoals de lijst van organisaties haar noemt: politie, gemeente.ommen.', schema: { type: 'string' } })
  @Antwoord(organisatiestandpuntenSchema, 'De standpunten en vragen, oudste eerst.')
  async vanOrganisatie(@Param('sleutel', Sleutel) sleutel: string, @Query() vraag: GezichtspuntVraagDto): Promise<Organisatiestandpunten> {
    return gevonden(await this.service.vanOrganisatie(sleutel, vraag));
  }
}
