import { Handeling } from '@besluitregister/access';
import { Body, Inject, Post } from '@nestjs/common';
import { vergaderingDecider, type VastleggingCommand } from '@besluitregister/domain';
import { IdUitPad } from '@besluitregister/http';
import { VanAanvraag } from '../http/aanvraag.js';
import { Opdrachten, Opdrachtoperatie, type Uitslag } from '../http/opdrachten.js';
import { MetRedenDto } from '../http/reden.dto.js';
import { idUitOpdracht } from '../opdracht/opdracht.js';
import { Verwerker, type Aanvraag } from '../opdracht/verwerker.js';
import { InhoudDto, inhoudUit, opBody } from './inhoud.dto.js';
import { BevestigDto, KoppelDto, RectificeerDto } from './vastleggingen.dto.js';
import { adres, nietPreciesEen, VastleggingenService } from './vastleggingen.service.js';

@Opdrachten('vergaderingen/:vergaderingId/vastleggingen', 'Vastleggingen')
export class VastleggingenController {
  constructor(
    @Inject(VastleggingenService) private readonly vastleggingen: VastleggingenService,
    @Inject(Verwerker) private readonly verwerker: Verwerker,
  ) {}

  @Post()
  @Handeling('vastlegging.vastleggen')
  @Opdrachtoperatie('Leg een mededeling, standpunt, besluit of actie vast.')
  async legVast(@IdUitPad('vergaderingId') vergaderingId: string, @Body() dto: InhoudDto, @VanAanvraag() aanvraag: Aanvraag): Uitslag {
    const inhoud = inhoudUit(dto);
    const vastleggingId = idUitOpdracht(aanvraag, 'vastlegging');
    return inhoud ? opBody(await this.vastleggingen.legVast(aanvraag, vergaderingId, vastleggingId, inhoud), dto) : nietPreciesEen();
  }

  @Post(':vastleggingId/rectificaties')
  @Handeling('vastlegging.rectificeren')
  @Opdrachtoperatie('Corrigeer wat verkeerd is vastgelegd; geef de volledige juiste inhoud.')
  async rectificeer(
    @IdUitPad('vergaderingId') vergaderingId: string, @IdUitPad('vastleggingId') vastleggingId: string,
    @Body() dto: RectificeerDto, @VanAanvraag() aanvraag: Aanvraag,
  ): Uitslag {
    const inhoud = inhoudUit(dto);
    return inhoud ? opBody(await this.vastleggingen.rectificeer(aanvraag, vergaderingId, vastleggingId, inhoud, dto.reden), dto) : nietPreciesEen();
  }

  @Post(':vastleggingId/lakkingen')
  @Handeling('vastlegging.lakken')
  @Opdrachtoperatie('Maak woorden onleesbaar; geef de volledige inhoud, met de woorden weggelakt.')
  async lak(
    @IdUitPad('vergaderingId') vergaderingId: string, @IdUitPad('vastleggingId') vastleggingId: string,
    @Body() dto: RectificeerDto, @VanAanvraag() aanvraag: Aanvraag,
  ): Uitslag {
    const inhoud = inhoudUit(dto);
    return inhoud ? opBody(await this.vastleggingen.lak(aanvraag, vergaderingId, vastleggingId, inhoud, dto.reden), dto) : nietPreciesEen();
  }

  @Post(':vastleggingId/doorhalingen')
  @Handeling('vastlegging.doorhalen')
  @Opdrachtoperatie('Haal een vastlegging door die nooit gemaakt had mogen worden. Dit is definitief.')
  haalDoor(
    @IdUitPad('vergaderingId') vergaderingId: string, @IdUitPad('vastleggingId') vastleggingId: string,
    @Body() { reden }: MetRedenDto, @VanAanvraag() aanvraag: Aanvraag,
  ): Uitslag {
    return this.vastleggingen.haalDoor(aanvraag, vergaderingId, vastleggingId, reden);
  }

  @Post(':vastleggingId/bevestigingen')
  @Handeling('vastlegging.bevestigen')
  @Opdrachtoperatie('Bevestig dat een versie van de inhoud klopt.')
  bevestig(
    @IdUitPad('vergaderingId') vergaderingId: string, @IdUitPad('vastleggingId') vastleggingId: string,
    @Body() { versie }: BevestigDto, @VanAanvraag() aanvraag: Aanvraag,
  ): Uitslag {
    return this.voerUit(aanvraag, { type: 'BevestigVastlegging', vergaderingId, vastleggingId, versie });
  }

  @Post(':vastleggingId/bevestigingsintrekkingen')
  @Handeling('vastlegging.bevestigen')
  @Opdrachtoperatie('Trek de bevestiging van de inhoud in.')
  trekIn(
    @IdUitPad('vergaderingId') vergaderingId: string, @IdUitPad('vastleggingId') vastleggingId: string,
    @Body() { reden }: MetRedenDto, @VanAanvraag() aanvraag: Aanvraag,
  ): Uitslag {
    return this.voerUit(aanvraag, { type: 'TrekBevestigingIn', vergaderingId, vastleggingId, reden });
  }

  @Post(':vastleggingId/koppelingen')
  @Handeling('vastlegging.koppelen')
  @Opdrachtoperatie('Koppel een vastlegging aan een dossier.')
  koppel(
    @IdUitPad('vergaderingId') vergaderingId: string, @IdUitPad('vastleggingId') vastleggingId: string,
    @Body() { dossierId }: KoppelDto, @VanAanvraag() aanvraag: Aanvraag,
  ): Uitslag {
    return this.vastleggingen.koppel(aanvraag, { type: 'KoppelVastlegging', vergaderingId, vastleggingId, dossierId });
  }

  @Post(':vastleggingId/ontkoppelingen')
  @Handeling('vastlegging.koppelen')
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
      location: adres(vergaderingId, vastleggingId),
      inhoud: { vastleggingId },
    });
  }
}
