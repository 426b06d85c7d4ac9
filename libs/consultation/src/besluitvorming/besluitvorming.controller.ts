import { Handeling } from '@besluitregister/access';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Antwoord } from '../antwoord/openapi.js';
import { BesluitvormingVraagDto } from '../vraag.dto.js';
import { besluitvormingSchema, type Besluitvormingsantwoord } from './besluitvorming.schema.js';
import { BesluitvormingService } from './besluitvorming.service.js';

@ApiTags('Besluitvorming')
@Controller('besluitvorming')
export class BesluitvormingController {
  constructor(@Inject(BesluitvormingService) private readonly service: BesluitvormingService) {}

  @Get()
  @Handeling('register.raadplegen')
  @ApiOperation({ summary: 'Wat er in alle DVO’s over een onderwerp is besloten en gezegd' })
  @Antwoord(besluitvormingSchema, 'Eén keer elk DVO dat bestaat, ook als er niets is gevonden.')
  vraag(@Query() { onderwerp, ...gezichtspunt }: BesluitvormingVraagDto): Promise<Besluitvormingsantwoord> {
    return this.service.besluitvorming(onderwerp, gezichtspunt);
  }
}
