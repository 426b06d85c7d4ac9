import { Handeling } from '@besluitregister/access';
import { Body, Inject, Post } from '@nestjs/common';
import { geweigerd } from '@besluitregister/domain';
import { IdUitPad } from '@besluitregister/http';
import { VanAanvraag } from '../http/aanvraag.js';
import { Opdrachten, Opdrachtoperatie, type Uitslag } from '../http/opdrachten.js';
import { MetRedenDto } from '../http/reden.dto.js';
import type { Aanvraag } from '../opdracht/verwerker.js';
import { doelenUit, opLijst } from './doelen.js';
import { GoedkeuringDto, WisverzoekDto } from './wisverzoeken.dto.js';
import { WisverzoekenService } from './wisverzoeken.service.js';

@Opdrachten('wisverzoeken', 'Wisverzoeken')
export class WisverzoekenController {
  constructor(@Inject(WisverzoekenService) private readonly service: WisverzoekenService) {}

  @Post()
  @Handeling('wissing.vragen')
  @Opdrachtoperatie('Vraag om wissing van persoonsgegevens. Noem waar zij staan, niet wat er staat.')
  async vraag(@Body() dto: WisverzoekDto, @VanAanvraag() aanvraag: Aanvraag): Uitslag {
    const doelen = doelenUit(dto);
    if ('geweigerd' in doelen) return doelen;
    if (doelen.length === 0) return geweigerd('doelen-leeg', 'Noem ten minste één vastlegging, persoon of document.', '');
    const uitslag = await this.service.vraag(aanvraag, doelen, dto.grond, dto.reden);
    return 'geweigerd' in uitslag && uitslag.veld !== undefined ? { ...uitslag, veld: opLijst(uitslag.veld, dto) } : uitslag;
  }

  @Post(':wisverzoekId/goedkeuringen')
  @Handeling('wissing.goedkeuren')
  @Opdrachtoperatie('Keur een wissing goed die een ander heeft gevraagd.')
  keurGoed(@IdUitPad('wisverzoekId') wisverzoekId: string, @Body() _dto: GoedkeuringDto, @VanAanvraag() aanvraag: Aanvraag): Uitslag {
    return this.service.keurGoed(aanvraag, wisverzoekId);
  }

  @Post(':wisverzoekId/afwijzingen')
  @Handeling('wissing.afwijzen')
  @Opdrachtoperatie('Wijs een wisverzoek af.')
  wijsAf(@IdUitPad('wisverzoekId') wisverzoekId: string, @Body() { reden }: MetRedenDto, @VanAanvraag() aanvraag: Aanvraag): Uitslag {
    return this.service.wijsAf(aanvraag, wisverzoekId, reden);
  }
}
