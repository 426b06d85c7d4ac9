import { Handeling } from '@besluitregister/access';
import { OVERLEGSOORTEN } from '@besluitregister/domain';
import { Gepagineerd, Id, Keuze, Vorm } from '@besluitregister/http';
import { MATRIXSORTERINGEN, type Matrixsortering } from '@besluitregister/read-models';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Antwoord } from '../antwoord/openapi.js';
import { Dossiernaam } from '../dossiers/dossiers.dto.js';
import { LijstVraagDto } from '../lijsten/lijstvraag.dto.js';
import { matrixSchema, type Matrixantwoord } from './matrix.schema.js';
import { MatrixService } from './matrix.service.js';

class MatrixVraagDto extends LijstVraagDto {
  @Dossiernaam()
  readonly naam?: string;

  @Id({ optioneel: true, omschrijving: 'Alleen dit dossier, of waar het in is opgegaan.' })
  readonly dossier?: string;

  @Vorm(/^[a-z0-9][a-z0-9-]{0,59}$/, { optioneel: true, omschrijving: 'Alleen dossiers met dit thema.' })
  readonly thema?: string;

  @Id({ optioneel: true, omschrijving: 'Alleen de kolom van dit overleg.' })
  readonly overleg?: string;

  @Keuze(OVERLEGSOORTEN, { optioneel: true, omschrijving: 'Alleen kolommen van deze soort overleg.' })
  readonly overlegsoort?: (typeof OVERLEGSOORTEN)[number];

  @Keuze(MATRIXSORTERINGEN, { optioneel: true, omschrijving: 'Op naam van het dossier; of met de grootste achterstand tussen de overleggen, of de meeste verschillende uitkomsten, eerst. Zonder deze parameter naam.' })
  readonly sort?: Matrixsortering;
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
    const { dossier, naam, thema, overleg, overlegsoort } = vraag;
    return this.service.matrix({
      naam, thema, overlegSoort: overlegsoort, dossierIds: dossier === undefined ? undefined : [dossier], overlegIds: overleg === undefined ? undefined : [overleg],
    }, vraag);
  }
}
