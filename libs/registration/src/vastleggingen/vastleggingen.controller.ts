import { Body, Inject, Post } from '@nestjs/common';
import { vergaderingDecider, type Geweigerd, type VastleggingCommand } from '@besluitregister/domain';
import { IdUitPad } from '@besluitregister/http';
import { VanAanvraag } from '../http/aanvraag.js';
import { Opdrachten, Opdrachtoperatie } from '../http/opdrachten.js';
import { MetRedenDto } from '../http/reden.dto.js';
import { Verwerker, type Aanvraag } from '../opdracht/verwerker.js';
import type { Uitgevoerd } from '../plan/plan-uitvoerder.js';
import { inhoudUit } from './inhoud.dto.js';
import { BevestigDto, KoppelDto, LegVastDto, RectificeerDto } from './vastleggingen.dto.js';
import { nietPreciesEen, VastleggingenService } from './vastleggingen.service.js';

type Uitslag = Promise<Uitgevoerd | Geweigerd>;

@Opdrachten('vergaderingen/:vergaderingId/vastleggingen', 'Vastleggingen')
export class VastleggingenController {
  constructor(
    @Inject(VastleggingenService) private readonly vastleggingen: VastleggingenService,
    @Inject(Verwerker) private readonly verwerker: Verwerker,
  ) {}

  @Post()
  @Opdrachtoperatie('Leg een mededeling, standpunt, besluit of actie vast.')
  async legVast(@IdUitPad('vergaderingId') vergaderingId: string, @Body() dto: LegVastDto, @VanAanvraag() aanvraag: Aanvraag): Uitslag {
    const inhoud = inhoudUit(dto);
    // Without an id of the client's own the command's key is one: the same command asked again makes one item.
    const vastleggingId = dto.vastleggingId ?? aanvraag.commandId;
    return inhoud ? this.vastleggingen.legVast(aanvraag, vergaderingId, vastleggingId, inhoud) : nietPreciesEen();
  }

  @Post(':vastleggingId/rectificaties')
  @Opdrachtoperatie('Corrigeer wat verkeerd is vastgelegd; geef de volledige juiste inhoud.')
  async rectificeer(
    @IdUitPad('vergaderingId') vergaderingId: string, @IdUitPad('vastleggingId') vastleggingId: string,
    @Body() dto: RectificeerDto, @VanAanvraag() aanvraag: Aanvraag,
  ): Uitslag {
    const inhoud = inhoudUit(dto);
    return inhoud ? this.vastleggingen.rectificeer(aanvraag, vergaderingId, vastleggingId, inhoud, dto.reden) : nietPreciesEen();
  }

  @Post(':vastleggingId/doorhalingen')
  @Opdrachtoperatie('Haal een vastlegging door die nooit gemaakt had mogen worden. Dit is definitief.')
  haalDoor(
    @IdUitPad('vergaderingId') vergaderingId: string, @IdUitPad('vastleggingId') vastleggingId: string,
    @Body() { reden }: MetRedenDto, @VanAanvraag() aanvraag: Aanvraag,
  ): Uitslag {
    return this.vastleggingen.haalDoor(aanvraag, vergaderingId, vastleggingId, reden);
  }

  @Post(':vastleggingId/bevestigingen')
  @Opdrachtoperatie('Bevestig dat een versie van de inhoud klopt.')
  bevestig(
    @IdUitPad('vergaderingId') vergaderingId: string, @IdUitPad('vastleggingId') vastleggingId: string,
    @Body() { versie }: BevestigDto, @VanAanvraag() aanvraag: Aanvraag,
  ): Uitslag {
    return this.voerUit(aanvraag, { type: 'BevestigVastlegging', vergaderingId, vastleggingId, versie });
  }

  @Post(':vastleggingId/bevestigingsintrekkingen')
  @Opdrachtoperatie('Trek de bevestiging van de inhoud in.')
  trekIn(
    @IdUitPad('vergaderingId') vergaderingId: string, @IdUitPad('vastleggingId') vastleggingId: string,
    @Body() { reden }: MetRedenDto, @VanAanvraag() aanvraag: Aanvraag,
  ): Uitslag {
    return this.voerUit(aanvraag, { type: 'TrekBevestigingIn', vergaderingId, vastleggingId, reden });
  }

  @Post(':vastleggingId/koppelingen')
  @Opdrachtoperatie('Koppel een vastlegging aan een dossier.')
  koppel(
    @IdUitPad('vergaderingId') vergaderingId: string, @IdUitPad('vastleggingId') vastleggingId: string,
    @Body() { dossierId }: KoppelDto, @VanAanvraag() aanvraag: Aanvraag,
  ): Uitslag {
    return this.vastleggingen.koppel(aanvraag, { type: 'KoppelVastlegging', vergaderingId, vastleggingId, dossierId });
  }

  @Post(':vastleggingId/ontkoppelingen')
  @Opdrachtoperatie('Maak een vastlegging los van een dossier.')
  ontkoppel(
    @IdUitPad('vergaderingId') vergaderingId: string, @IdUitPad('vastleggingId') vastleggingId: string,
    @Body() { dossierId }: KoppelDto, @VanAanvraag() aanvraag: Aanvraag,
  ): Uitslag {
    return this.voerUit(aanvraag, { type: 'OntkoppelVastlegging', vergaderingId, vastleggingId, dossierId });
  }

  private voerUit(aanvraag: Aanvraag, command: Exclude<VastleggingCommand, { inhoud: unknown }>): Uitslag {
    const { vergaderingId, vastleggingId } = command;
    return this.verwerker.verwerkEen(aanvraag, vergaderingDecider, 'Vergadering', vergaderingId, command, {
      reden: 'reden' in command ? command.reden : null,
      inhoud: { vastleggingId },
    });
  }
}
