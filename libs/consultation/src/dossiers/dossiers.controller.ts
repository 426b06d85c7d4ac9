import { Handeling } from '@besluitregister/access';
import { Gepagineerd, IdUitPad } from '@besluitregister/http';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Antwoord } from '../antwoord/openapi.js';
import { gevonden } from '../gevonden.js';
import { DossiersVraagDto, GeschiedenisVraagDto } from './dossiers.dto.js';
import { dossierGeschiedenisSchema, dossiersSchema, type DossierGeschiedenis, type Dossiersantwoord } from './dossiers.schema.js';
import { DossiersService } from './dossiers.service.js';

@ApiTags('Dossiers')
@Controller('dossiers')
export class DossiersController {
  constructor(@Inject(DossiersService) private readonly service: DossiersService) {}

  @Get()
  @Handeling('register.raadplegen')
  @ApiOperation({ summary: 'De dossiers van het register' })
  @Antwoord(dossiersSchema, 'Een bladzijde van de lijst, op naam.')
  @Gepagineerd()
  lijst(@Query() vraag: DossiersVraagDto): Promise<Dossiersantwoord> {
    return this.service.dossiers(vraag);
  }

  @Get(':id/geschiedenis')
  @Handeling('register.raadplegen')
  @ApiOperation({ summary: 'De geschiedenis van een dossier' })
  @Antwoord(dossierGeschiedenisSchema, 'Alles wat het dossier raakte, nieuwste onderaan.')
  async geschiedenis(@IdUitPad('id', 'Kenmerk van het dossier.') id: string, @Query() { weergave, ...vraag }: GeschiedenisVraagDto): Promise<DossierGeschiedenis> {
    return gevonden(await this.service.geschiedenis(id, vraag, weergave));
  }
}
