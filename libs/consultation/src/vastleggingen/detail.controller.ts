import { Handeling } from '@besluitregister/access';
import { IdUitPad } from '@besluitregister/http';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Antwoord } from '../antwoord/openapi.js';
import { gevonden } from '../gevonden.js';
import { GezichtspuntVraagDto } from '../vraag.dto.js';
import { vastleggingdetailSchema, type Vastleggingdetail } from './detail.schema.js';
import { VastleggingdetailService } from './detail.service.js';

/** One recorded item with everything about it. */
@Controller()
export class VastleggingdetailController {
  constructor(@Inject(VastleggingdetailService) private readonly service: VastleggingdetailService) {}

  @Get('vastleggingen/:id')
  @Handeling('register.raadplegen')
  @ApiTags('Vastleggingen')
  @ApiOperation({ summary: 'Een vastlegging met haar versies, relaties en verloop' })
  @Antwoord(vastleggingdetailSchema, 'De vastlegging.')
  async vastlegging(@IdUitPad('id', 'Kenmerk van de vastlegging.') id: string, @Query() vraag: GezichtspuntVraagDto): Promise<Vastleggingdetail> {
    return gevonden(await this.service.vastlegging(id, vraag));
  }

  @Get('besluiten/:id')
  @Handeling('register.raadplegen')
  @ApiTags('Besluiten')
  @ApiOperation({ summary: 'Een besluit met zijn versies en relaties, en of het geldt op de peildatum' })
  @Antwoord(vastleggingdetailSchema, 'Het besluit.')
  async besluit(@IdUitPad('id', 'Kenmerk van het besluit.') id: string, @Query() vraag: GezichtspuntVraagDto): Promise<Vastleggingdetail> {
    return gevonden(await this.service.besluit(id, vraag));
  }
}
