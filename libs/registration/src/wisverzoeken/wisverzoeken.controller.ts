import { Handeling } from '@besluitregister/access';
import { Body, Inject, Post } from '@nestjs/common';
import { geweigerd, wisverzoekDecider, type VraagWissing, type WisverzoekCommand } from '@besluitregister/domain';
import { IdUitPad } from '@besluitregister/http';
import { VanAanvraag } from '../http/aanvraag.js';
import { Opdrachten, Opdrachtoperatie, type Uitslag } from '../http/opdrachten.js';
import { MetRedenDto } from '../http/reden.dto.js';
import { idUitOpdracht } from '../opdracht/opdracht.js';
import { Verwerker, type Aanvraag } from '../opdracht/verwerker.js';
import { Wisomvang } from '../wissing/wisomvang.js';
import { doelenUit, opLijst } from './doelen.js';
import { GoedkeuringDto, WisverzoekDto } from './wisverzoeken.dto.js';

@Opdrachten('wisverzoeken', 'Wisverzoeken')
export class WisverzoekenController {
  constructor(
    @Inject(Wisomvang) private readonly omvang: Wisomvang,
    @Inject(Verwerker) private readonly verwerker: Verwerker,
  ) {}

  @Post()
  @Handeling('wissing.vragen')
  @Opdrachtoperatie('Vraag om wissing van persoonsgegevens. Noem waar zij staan, niet wat er staat.')
  async vraag(@Body() dto: WisverzoekDto, @VanAanvraag() aanvraag: Aanvraag): Uitslag {
    const { grond, reden } = dto;
    const doelen = doelenUit(dto);
    if ('geweigerd' in doelen) return doelen;
    if (doelen.length === 0) return geweigerd('doelen-leeg', 'Noem ten minste één vastlegging, persoon of document.', '');
    const wisverzoekId = idUitOpdracht(aanvraag, 'wisverzoek');
    const uitslag = await this.voerUit(aanvraag, wisverzoekId, async (): Promise<VraagWissing> => ({
      type: 'VraagWissing', wisverzoekId, doelen: [...doelen], grond, gevraagdDoor: aanvraag.actor.id, reden, aanwezig: await this.omvang.aanwezig(doelen),
    }));
    return 'geweigerd' in uitslag && uitslag.veld !== undefined ? { ...uitslag, veld: opLijst(uitslag.veld, dto) } : uitslag;
  }

  @Post(':wisverzoekId/goedkeuringen')
  @Handeling('wissing.goedkeuren')
  @Opdrachtoperatie('Keur een wissing goed die een ander heeft gevraagd.')
  keurGoed(@IdUitPad('wisverzoekId') wisverzoekId: string, @Body() _dto: GoedkeuringDto, @VanAanvraag() aanvraag: Aanvraag): Uitslag {
    const command = { type: 'KeurWissingGoed', wisverzoekId, goedgekeurdDoor: aanvraag.actor.id } as const;
    return this.voerUit(aanvraag, wisverzoekId, () => Promise.resolve(command));
  }

  @Post(':wisverzoekId/afwijzingen')
  @Handeling('wissing.afwijzen')
  @Opdrachtoperatie('Wijs een wisverzoek af.')
  wijsAf(@IdUitPad('wisverzoekId') wisverzoekId: string, @Body() { reden }: MetRedenDto, @VanAanvraag() aanvraag: Aanvraag): Uitslag {
    const command = { type: 'WijsWissingAf', wisverzoekId, afgewezenDoor: aanvraag.actor.id, reden } as const;
    return this.voerUit(aanvraag, wisverzoekId, () => Promise.resolve(command));
  }

  private voerUit(aanvraag: Aanvraag, wisverzoekId: string, maak: () => Promise<WisverzoekCommand>): Uitslag {
    return this.verwerker.verwerkMet(aanvraag, wisverzoekDecider, 'Wisverzoek', wisverzoekId, maak, {
      location: `/v1/wisverzoeken/${wisverzoekId}`, inhoud: { wisverzoekId },
    });
  }
}
