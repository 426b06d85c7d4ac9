import { IdUitPad } from '@besluitregister/http';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Antwoord } from '../antwoord/openapi.js';
import { gevonden } from '../gevonden.js';
import { GezichtspuntVraagDto } from '../vraag.dto.js';
import { dossierGeschiedenisSchema, dossiersSchema, type DossierGeschiedenis, type Dossiersantwoord } from './dossiers.schema.js';
import { DossiersService } from './dossiers.service.js';

@ApiTags('Dossiers')
@Controller('dossiers')
export class DossiersController {
  constructor(@Inject(DossiersService) private readonly service: DossiersService) {}

  @Get()
  @ApiOperation({ summary: 'De dossiers van het register' })
  @Antwoord(dossiersSchema, 'Alle dossiers, op naam.')
  lijst(@Query() vraag: GezichtspuntVraagDto): Promise<Dossiersantwoord> {
    return this.service.dossiers(vraag);
  }

  @Get(':id/geschiedenis')
  @ApiOperation({ summary: 'De geschiedenis van een dossier' })
  @Antwoord(dossierGeschiedenisSchema, 'Alles wat het dossier raakte, nieuwste onderaan.')
  async geschiedenis(@IdUitPad('id', 'Kenmerk van het dossier.') id: string, @Query() vraag: GezichtspuntVraagDto): Promise<DossierGeschiedenis> {
    return gevonden(await this.service.geschiedenis(id, vraag));
  }
}
