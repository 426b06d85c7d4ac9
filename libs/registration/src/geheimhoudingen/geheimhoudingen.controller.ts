import { Handeling } from '@besluitregister/access';
import { Body, Inject, Post } from '@nestjs/common';
import { geweigerd, vergaderingDecider, type GeheimhoudingCommand, type LegGeheimhoudingOp } from '@besluitregister/domain';
import { IdUitPad } from '@besluitregister/http';
import { VanAanvraag } from '../http/aanvraag.js';
import { Opdrachten, Opdrachtoperatie, type Uitslag } from '../http/opdrachten.js';
import { idUitOpdracht } from '../opdracht/opdracht.js';
import { Verwerker, type Aanvraag } from '../opdracht/verwerker.js';
import { adres } from '../vastleggingen/vastleggingen.service.js';
import { BekrachtigDto, HefOpDto, LegOpDto, VerlengDto, type GeheimhoudingsgrondDto } from './geheimhoudingen.dto.js';

@Opdrachten('vergaderingen/:vergaderingId/vastleggingen/:vastleggingId/geheimhoudingen', 'Geheimhoudingen')
export class GeheimhoudingenController {
  constructor(@Inject(Verwerker) private readonly verwerker: Verwerker) {}

  @Post()
  @Handeling('geheimhouding.opleggen')
  @Opdrachtoperatie('Leg geheimhouding op een vastlegging.')
  async legOp(
    @IdUitPad('vergaderingId') vergaderingId: string, @IdUitPad('vastleggingId') vastleggingId: string,
    @Body() { grond: gegeven, reden, totEnMet, bekrachtigenVoor, geldigOp }: LegOpDto, @VanAanvraag() aanvraag: Aanvraag,
  ): Uitslag {
    const grond = grondUit(gegeven);
    if (!grond) return geweigerd('grond-ongeldig', 'Geef als grond een artikel van de Woo of een andere wet, niet beide.', '/grond');
    return this.voerUit(aanvraag, {
      type: 'LegGeheimhoudingOp', vergaderingId, vastleggingId, geheimhoudingId: idUitOpdracht(aanvraag, 'geheimhouding'),
      grond, totEnMet, bekrachtigenVoor, geldigOp, reden,
    });
  }

  @Post(':geheimhoudingId/bekrachtigingen')
  @Handeling('geheimhouding.bekrachtigen')
  @Opdrachtoperatie('Bekrachtig de geheimhouding.')
  bekrachtig(
    @IdUitPad('vergaderingId') vergaderingId: string, @IdUitPad('vastleggingId') vastleggingId: string,
    @IdUitPad('geheimhoudingId') geheimhoudingId: string, @Body() { geldigOp }: BekrachtigDto, @VanAanvraag() aanvraag: Aanvraag,
  ): Uitslag {
    return this.voerUit(aanvraag, { type: 'BekrachtigGeheimhouding', vergaderingId, vastleggingId, geheimhoudingId, geldigOp });
  }

  @Post(':geheimhoudingId/verlengingen')
  @Handeling('geheimhouding.verlengen')
  @Opdrachtoperatie('Geef de geheimhouding een latere laatste dag.')
  verleng(
    @IdUitPad('vergaderingId') vergaderingId: string, @IdUitPad('vastleggingId') vastleggingId: string,
    @IdUitPad('geheimhoudingId') geheimhoudingId: string, @Body() { totEnMet, geldigOp, reden }: VerlengDto, @VanAanvraag() aanvraag: Aanvraag,
  ): Uitslag {
    return this.voerUit(aanvraag, { type: 'VerlengGeheimhouding', vergaderingId, vastleggingId, geheimhoudingId, totEnMet, geldigOp, reden });
  }

  @Post(':geheimhoudingId/opheffingen')
  @Handeling('geheimhouding.opheffen')
  @Opdrachtoperatie('Hef de geheimhouding op.')
  hefOp(
    @IdUitPad('vergaderingId') vergaderingId: string, @IdUitPad('vastleggingId') vastleggingId: string,
    @IdUitPad('geheimhoudingId') geheimhoudingId: string, @Body() { geldigOp, reden }: HefOpDto, @VanAanvraag() aanvraag: Aanvraag,
  ): Uitslag {
    return this.voerUit(aanvraag, { type: 'HefGeheimhoudingOp', vergaderingId, vastleggingId, geheimhoudingId, geldigOp, reden });
  }

  private voerUit(aanvraag: Aanvraag, command: GeheimhoudingCommand): Uitslag {
    const { vergaderingId, vastleggingId, geheimhoudingId } = command;
    return this.verwerker.verwerkEen(aanvraag, vergaderingDecider, 'Vergadering', vergaderingId, command, {
      location: `${adres(vergaderingId, vastleggingId)}/geheimhoudingen/${geheimhoudingId}`,
      inhoud: { vastleggingId, geheimhoudingId },
    });
  }
}

/** Null when none or both are given. */
function grondUit({ wooArtikel, andereWet }: GeheimhoudingsgrondDto): LegGeheimhoudingOp['grond'] | null {
  if (wooArtikel !== null) return andereWet === null ? { wet: 'woo', artikel: wooArtikel } : null;
  return andereWet === null ? null : { wet: 'andere', verwijzing: andereWet };
}
