import { Handeling } from '@besluitregister/access';
import { Body, Inject, Post } from '@nestjs/common';
import { geweigerd } from '@besluitregister/domain';
import { GrootsteInhoud, IdUitPad } from '@besluitregister/http';
import { VanAanvraag } from '../http/aanvraag.js';
import { Opdrachten, Opdrachtoperatie, type Uitslag } from '../http/opdrachten.js';
import { plat } from '../http/plat.js';
import { MetRedenDto } from '../http/reden.dto.js';
import { idUitOpdracht } from '../opdracht/opdracht.js';
import type { Aanvraag } from '../opdracht/verwerker.js';
import { InhoudDto, inhoudUit, opBody } from '../vastleggingen/inhoud.dto.js';
import { nietPreciesEen } from '../vastleggingen/vastleggingen.service.js';
import {
  AanvaardVoorstelDto, GROOTSTE_BASE64, ImportDto, OvergeslagenDto, OvernameDto, VerwerpDto,
} from './terugkoppelingen.dto.js';
import { TerugkoppelingenService } from './terugkoppelingen.service.js';

/** Room for the other fields of an import. */
const RUIMTE = 16 * 1024;

@Opdrachten('terugkoppelingen', 'Terugkoppelingen')
export class TerugkoppelingenController {
  constructor(@Inject(TerugkoppelingenService) private readonly terugkoppelingen: TerugkoppelingenService) {}

  @Post()
  @Handeling('terugkoppeling.inlezen')
  @GrootsteInhoud(GROOTSTE_BASE64 + RUIMTE)
  @Opdrachtoperatie('Lees een terugkoppeling in. Hetzelfde verslag nog eens voegt niets toe.')
  async importeer(@Body() { naam, overlegId, datum, inhoud, beoordelen = false }: ImportDto, @VanAanvraag() aanvraag: Aanvraag): Uitslag {
    const bytes = Buffer.from(inhoud, 'base64');
    const uitslag = await this.terugkoppelingen.importeer(aanvraag, { bytes, naam, overlegId, datum, beoordelen, actor: aanvraag.actor });
    return 'geweigerd' in uitslag && uitslag.veld === '/bestand' ? { ...uitslag, veld: '/inhoud' } : uitslag;
  }

  @Post(':terugkoppelingId/voorstellen/:vastleggingId/aanvaardingen')
  @Handeling('terugkoppeling.beoordelen')
  @Opdrachtoperatie('Aanvaard een voorstel zoals het er staat.')
  async aanvaard(
    @IdUitPad('terugkoppelingId') terugkoppelingId: string, @IdUitPad('vastleggingId') vastleggingId: string,
    @Body() { gecontroleerd }: AanvaardVoorstelDto, @VanAanvraag() aanvraag: Aanvraag,
  ): Uitslag {
    return gecontroleerd
      ? this.terugkoppelingen.beoordeel(aanvraag, terugkoppelingId, { type: 'AanvaardVoorstel', vastleggingId })
      : geweigerd('controle-ontbreekt', 'Aanvaard een voorstel pas als u het naast het verslag hebt gelegd.', '/gecontroleerd');
  }

  @Post(':terugkoppelingId/voorstellen/:vastleggingId/wijzigingen')
  @Handeling('terugkoppeling.beoordelen')
  @Opdrachtoperatie('Aanvaard een voorstel met andere inhoud; geef die volledig.')
  async wijzig(
    @IdUitPad('terugkoppelingId') terugkoppelingId: string, @IdUitPad('vastleggingId') vastleggingId: string,
    @Body() dto: InhoudDto, @VanAanvraag() aanvraag: Aanvraag,
  ): Uitslag {
    const inhoud = inhoudUit(dto);
    return inhoud
      ? opBody(await this.terugkoppelingen.beoordeel(aanvraag, terugkoppelingId, { type: 'WijzigVoorstel', vastleggingId, inhoud }), dto)
      : nietPreciesEen();
  }

  @Post(':terugkoppelingId/voorstellen/:vastleggingId/verwerpingen')
  @Handeling('terugkoppeling.beoordelen')
  @Opdrachtoperatie('Verwerp een voorstel.')
  verwerp(
    @IdUitPad('terugkoppelingId') terugkoppelingId: string, @IdUitPad('vastleggingId') vastleggingId: string,
    @Body() { reden }: VerwerpDto, @VanAanvraag() aanvraag: Aanvraag,
  ): Uitslag {
    return this.terugkoppelingen.voerUit(aanvraag, { type: 'VerwerpVoorstel', terugkoppelingId, vastleggingId, reden });
  }

  @Post(':terugkoppelingId/voorstellen/:vastleggingId/heropeningen')
  @Handeling('terugkoppeling.beoordelen')
  @Opdrachtoperatie('Neem de beslissing over een voorstel terug: het staat weer open, zoals het was voorgesteld.')
  heropen(
    @IdUitPad('terugkoppelingId') terugkoppelingId: string, @IdUitPad('vastleggingId') vastleggingId: string, @VanAanvraag() aanvraag: Aanvraag,
  ): Uitslag {
    return this.terugkoppelingen.voerUit(aanvraag, { type: 'HeropenVoorstel', terugkoppelingId, vastleggingId });
  }

  @Post(':terugkoppelingId/voorstellen')
  @Handeling('terugkoppeling.beoordelen')
  @Opdrachtoperatie('Voeg een vastlegging toe die niet is voorgesteld, of van een voorstel is afgesplitst.')
  async voegToe(@IdUitPad('terugkoppelingId') terugkoppelingId: string, @Body() dto: InhoudDto, @VanAanvraag() aanvraag: Aanvraag): Uitslag {
    const inhoud = inhoudUit(dto);
    return inhoud
      ? opBody(await this.terugkoppelingen.voegToe(aanvraag, terugkoppelingId, idUitOpdracht(aanvraag, 'vastlegging'), inhoud), dto)
      : nietPreciesEen();
  }

  @Post(':terugkoppelingId/overgeslagen-passages')
  @Handeling('terugkoppeling.beoordelen')
  @Opdrachtoperatie('Leg vast dat passages bewust worden overgeslagen.')
  slaOver(@IdUitPad('terugkoppelingId') terugkoppelingId: string, @Body() dto: OvergeslagenDto, @VanAanvraag() aanvraag: Aanvraag): Uitslag {
    return this.terugkoppelingen.voerUit(aanvraag, { type: 'SlaPassageOver', terugkoppelingId, ...plat(dto) });
  }

  @Post(':terugkoppelingId/overnames')
  @Handeling('terugkoppeling.overnemen')
  @Opdrachtoperatie('Neem over wat is aanvaard. Vanaf dat moment telt het mee.')
  neemOver(@IdUitPad('terugkoppelingId') terugkoppelingId: string, @Body() { aantal }: OvernameDto, @VanAanvraag() aanvraag: Aanvraag): Uitslag {
    return this.terugkoppelingen.neemOver(aanvraag, terugkoppelingId, aantal);
  }

  @Post(':terugkoppelingId/intrekkingen')
  @Handeling('terugkoppeling.intrekken')
  @Opdrachtoperatie('Trek een terugkoppeling in die nog niet is overgenomen.')
  trekIn(@IdUitPad('terugkoppelingId') terugkoppelingId: string, @Body() { reden }: MetRedenDto, @VanAanvraag() aanvraag: Aanvraag): Uitslag {
    return this.terugkoppelingen.trekIn(aanvraag, terugkoppelingId, reden);
  }
}
