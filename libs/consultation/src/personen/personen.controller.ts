import { Handeling } from '@besluitregister/access';
import { Gepagineerd } from '@besluitregister/http';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Antwoord } from '../antwoord/openapi.js';
import { PersonenVraagDto } from './personen.dto.js';
import { personenSchema, type Personenantwoord } from './personen.schema.js';
import { PersonenService } from './personen.service.js';

@ApiTags('Personen')
@Controller('personen')
export class PersonenlijstController {
  constructor(@Inject(PersonenService) private readonly service: PersonenService) {}

  @Get()
  @Handeling('register.raadplegen')
  @ApiOperation({ summary: 'De personen van het register' })
  @Antwoord(personenSchema, 'Een bladzijde van de lijst, op naam.')
  @Gepagineerd()
  lijst(@Query() vraag: PersonenVraagDto): Promise<Personenantwoord> {
    return this.service.lijst(vraag);
  }
}
