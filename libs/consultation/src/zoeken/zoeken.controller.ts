import { Handeling } from '@besluitregister/access';
import { Gepagineerd } from '@besluitregister/http';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Antwoord } from '../antwoord/openapi.js';
import { ZoekVraagDto } from './zoeken.dto.js';
import { zoekantwoordSchema, type Zoekantwoord } from './zoeken.schema.js';
import { ZoekenService } from './zoeken.service.js';

@ApiTags('Zoeken')
@Controller('zoeken')
export class ZoekenController {
  constructor(@Inject(ZoekenService) private readonly service: ZoekenService) {}

  @Get()
  @Handeling('register.doorzoeken')
  @ApiOperation({ summary: 'Zoeken in alles wat is vastgelegd', description: 'Elke tekst is een zoekvraag; wat er niet van is verstaan, staat onder "toelichtingen". Wat is doorgehaald wordt alleen gevonden met doorgehaald:ja.' })
  @Antwoord(zoekantwoordSchema, 'Een bladzijde met wat is gevonden.')
  @Gepagineerd()
  zoek(@Query() { q, ...vraag }: ZoekVraagDto): Promise<Zoekantwoord> {
    return this.service.zoek(q, vraag);
  }
}
