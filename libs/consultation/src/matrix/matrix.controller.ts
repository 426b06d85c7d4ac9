import { Handeling } from '@besluitregister/access';
import { OVERLEGSOORTEN } from '@besluitregister/domain';
import { Gepagineerd, Id, Keuze, Vorm } from '@besluitregister/http';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Antwoord } from '../antwoord/openapi.js';
import { LijstVraagDto } from '../lijsten/lijstvraag.dto.js';
import { matrixSchema, type Matrixantwoord } from './matrix.schema.js';
import { MatrixService } from './matrix.service.js';

class MatrixVraagDto extends LijstVraagDto {
  @Id({ optioneel: true, omschrijving: 'Alleen dit dossier, of waar het in is opgegaan.' })
  readonly dossier?: string;

  @Vorm(/^[a-z0-9][a-z0-9-]{0,59}$/, { optioneel: true, omschrijving: 'Alleen dossiers met dit thema.' })
  readonly thema?: string;

  @Id({ optioneel: true, omschrijving: 'Alleen de kolom van dit overleg.' })
  readonly overleg?: string;

  @Keuze(OVERLEGSOORTEN, { optioneel: true, omschrijving: 'Alleen kolommen van deze soort overleg.' })
  readonly overlegsoort?: (typeof OVERLEGSOORTEN)[number];
}

@ApiTags('Besluitvorming')
@Controller('besluitvormingsmatrix')
export class MatrixController {
  constructor(@Inject(MatrixService) private readonly service: MatrixService) {}

  @Get()
  @Handeling('register.raadplegen')
  @ApiOperation({ summary: 'Waar elk dossier in elk overleg staat' })
  @Antwoord(matrixSchema, 'Een bladzijde dossiers, met een cel voor elk overleg.')
  @Gepagineerd()
  matrix(@Query() vraag: MatrixVraagDto): Promise<Matrixantwoord> {
    const { dossier, thema, overleg, overlegsoort } = vraag;
    return this.service.matrix({
      thema, overlegSoort: overlegsoort, dossierIds: dossier === undefined ? undefined : [dossier], overlegIds: overleg === undefined ? undefined : [overleg],
    }, vraag);
  }
}
