import { Body, Inject, Post } from '@nestjs/common';
import {
  geweigerd, teltMee, vergaderingDecider, wisdoelId, wisverzoekDecider, type VraagWissing, type Wisdoel, type WisverzoekCommand,
} from '@besluitregister/domain';
import { IdUitPad } from '@besluitregister/http';
import { VanAanvraag } from '../http/aanvraag.js';
import { Opdrachten, Opdrachtoperatie, type Uitslag } from '../http/opdrachten.js';
import { plat } from '../http/plat.js';
import { MetRedenDto } from '../http/reden.dto.js';
import { Aggregaten } from '../opdracht/aggregaten.js';
import { idUitOpdracht } from '../opdracht/opdracht.js';
import { Verwerker, type Aanvraag } from '../opdracht/verwerker.js';
import { GoedkeuringDto, WisverzoekDto } from './wisverzoeken.dto.js';

@Opdrachten('wisverzoeken', 'Wisverzoeken')
export class WisverzoekenController {
  constructor(
    @Inject(Aggregaten) private readonly aggregaten: Aggregaten,
    @Inject(Verwerker) private readonly verwerker: Verwerker,
  ) {}

  @Post()
  @Opdrachtoperatie('Vraag om wissing van persoonsgegevens. Noem waar zij staan, niet wat er staat.')
  async vraag(@Body() dto: WisverzoekDto, @VanAanvraag() aanvraag: Aanvraag): Uitslag {
    const { vastleggingen, personen, documenten, grond, reden } = plat(dto);
    const doelen: Wisdoel[] = [
      ...vastleggingen.map((doel) => ({ soort: 'vastlegging' as const, ...doel })),
      ...personen.map((doel) => ({ soort: 'persoon' as const, ...doel })),
      ...documenten.map((doel) => ({ soort: 'document' as const, ...doel })),
    ];
    if (doelen.length === 0) return geweigerd('doelen-leeg', 'Noem ten minste één vastlegging, persoon of document.', '');
    const wisverzoekId = idUitOpdracht(aanvraag, 'wisverzoek');
    const uitslag = await this.voerUit(aanvraag, wisverzoekId, async (): Promise<VraagWissing> => ({
      type: 'VraagWissing', wisverzoekId, doelen, grond, gevraagdDoor: aanvraag.actor.id, reden, bestaand: await this.bestaand(doelen),
    }));
    return 'geweigerd' in uitslag && uitslag.veld !== undefined ? { ...uitslag, veld: opLijst(uitslag.veld, dto) } : uitslag;
  }

  @Post(':wisverzoekId/goedkeuringen')
  @Opdrachtoperatie('Keur een wissing goed die een ander heeft gevraagd.')
  keurGoed(@IdUitPad('wisverzoekId') wisverzoekId: string, @Body() _dto: GoedkeuringDto, @VanAanvraag() aanvraag: Aanvraag): Uitslag {
    const command = { type: 'KeurWissingGoed', wisverzoekId, goedgekeurdDoor: aanvraag.actor.id } as const;
    return this.voerUit(aanvraag, wisverzoekId, () => Promise.resolve(command));
  }

  @Post(':wisverzoekId/afwijzingen')
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

  private async bestaand(doelen: readonly Wisdoel[]): Promise<ReadonlySet<string>> {
    const bestaand = new Set<string>();
    for (const doel of doelen) if (await this.bestaat(doel)) bestaand.add(wisdoelId(doel));
    return bestaand;
  }

  private async bestaat(doel: Wisdoel): Promise<boolean> {
    switch (doel.soort) {
      case 'persoon': return this.aggregaten.bestaat('Persoon', doel.persoonId);
      case 'document': return this.aggregaten.bestaat('Document', doel.documentId);
      case 'vastlegging': {
        const { state } = await this.aggregaten.laad(vergaderingDecider, 'Vergadering', doel.vergaderingId);
        const vastlegging = state.vastleggingen.get(doel.vastleggingId);
        return vastlegging !== undefined && teltMee(state, vastlegging);
      }
    }
  }
}

/** What is to be erased is one list for the domain, and three in the body: vastleggingen, personen, documenten. */
function opLijst(veld: string, dto: WisverzoekDto): string {
  const [, plaats] = /^\/doelen\/(\d+)$/.exec(veld) ?? [];
  if (plaats === undefined) return veld;
  let over = Number(plaats);
  for (const lijst of ['vastleggingen', 'personen'] as const) {
    if (over < dto[lijst].length) return `/${lijst}/${over}`;
    over -= dto[lijst].length;
  }
  return `/documenten/${over}`;
}
