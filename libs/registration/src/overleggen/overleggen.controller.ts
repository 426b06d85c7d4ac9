import { Handeling } from '@besluitregister/access';
import { Body, Inject, Post } from '@nestjs/common';
import { overlegDecider, type OverlegCommand } from '@besluitregister/domain';
import { IdUitPad } from '@besluitregister/http';
import { VanAanvraag } from '../http/aanvraag.js';
import { Opdrachten, Opdrachtoperatie, type Uitslag } from '../http/opdrachten.js';
import { plat } from '../http/plat.js';
import { idUitOpdracht } from '../opdracht/opdracht.js';
import { Verwerker, type Aanvraag } from '../opdracht/verwerker.js';
import { LidmaatschapDto, LidmaatschapsbeeindigingDto, OpheffingDto, OverlegDto, RectificeerOverlegDto } from './overleggen.dto.js';

@Opdrachten('overleggen', 'Overleggen')
export class OverlegopdrachtenController {
  constructor(@Inject(Verwerker) private readonly verwerker: Verwerker) {}

  @Post()
  @Handeling('overleg.instellen')
  @Opdrachtoperatie('Stel een overleg in.')
  stelIn(@Body() dto: OverlegDto, @VanAanvraag() aanvraag: Aanvraag): Uitslag {
    const overlegId = idUitOpdracht(aanvraag, 'overleg');
    return this.voerUit(aanvraag, overlegId, { type: 'StelOverlegIn', ...plat(dto), overlegId });
  }

  @Post(':overlegId/lidmaatschappen')
  @Handeling('overleg.wijzigen')
  @Opdrachtoperatie('Leg vast dat een organisatie lid is geworden.')
  begin(@IdUitPad('overlegId') overlegId: string, @Body() dto: LidmaatschapDto, @VanAanvraag() aanvraag: Aanvraag): Uitslag {
    return this.voerUit(aanvraag, overlegId, { type: 'BeginLidmaatschap', ...plat(dto), overlegId });
  }

  @Post(':overlegId/lidmaatschapsbeeindigingen')
  @Handeling('overleg.wijzigen')
  @Opdrachtoperatie('Leg vast dat een organisatie geen lid meer is.')
  beeindig(@IdUitPad('overlegId') overlegId: string, @Body() dto: LidmaatschapsbeeindigingDto, @VanAanvraag() aanvraag: Aanvraag): Uitslag {
    return this.voerUit(aanvraag, overlegId, { type: 'BeeindigLidmaatschap', ...plat(dto), overlegId });
  }

  @Post(':overlegId/opheffingen')
  @Handeling('overleg.opheffen')
  @Opdrachtoperatie('Hef een overleg op.')
  hefOp(@IdUitPad('overlegId') overlegId: string, @Body() { geldigOp }: OpheffingDto, @VanAanvraag() aanvraag: Aanvraag): Uitslag {
    return this.voerUit(aanvraag, overlegId, { type: 'HefOverlegOp', overlegId, geldigOp });
  }

  @Post(':overlegId/rectificaties')
  @Handeling('overleg.wijzigen')
  @Opdrachtoperatie('Corrigeer de gegevens van een overleg; geef ze volledig.')
  rectificeer(@IdUitPad('overlegId') overlegId: string, @Body() dto: RectificeerOverlegDto, @VanAanvraag() aanvraag: Aanvraag): Uitslag {
    const { reden, ...gegevens } = plat(dto);
    return this.voerUit(aanvraag, overlegId, { type: 'RectificeerOverleg', gegevens: { ...gegevens, overlegId }, reden });
  }

  private voerUit(aanvraag: Aanvraag, overlegId: string, command: OverlegCommand): Uitslag {
    return this.verwerker.verwerkEen(aanvraag, overlegDecider, 'Overleg', overlegId, command, {
      location: `/v1/overleggen/${overlegId}`, inhoud: { overlegId },
    });
  }
}
