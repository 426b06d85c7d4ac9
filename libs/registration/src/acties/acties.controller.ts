import { Handeling } from '@besluitregister/access';
import { Body, Inject, Post } from '@nestjs/common';
import type { Bewijs } from '@besluitregister/domain';
import { IdUitPad } from '@besluitregister/http';
import { VanAanvraag } from '../http/aanvraag.js';
import { Opdrachten, Opdrachtoperatie, type Uitslag } from '../http/opdrachten.js';
import { plat } from '../http/plat.js';
import { idUitOpdracht } from '../opdracht/opdracht.js';
import type { Aanvraag } from '../opdracht/verwerker.js';
import { AfdoeningDto, OverdrachtDto, TermijnverleggingDto, VervallenDto, VoortgangDto } from './acties.dto.js';
import { ActiesService } from './acties.service.js';

@Opdrachten('vergaderingen/:vergaderingId/vastleggingen/:vastleggingId', 'Acties')
export class ActiesController {
  constructor(@Inject(ActiesService) private readonly acties: ActiesService) {}

  @Post('voortgangsmeldingen')
  @Handeling('actie.bijhouden')
  @Opdrachtoperatie('Meld hoe het met een actie staat.')
  meldVoortgang(
    @IdUitPad('vergaderingId') vergaderingId: string, @IdUitPad('vastleggingId') vastleggingId: string,
    @Body() { geldigOp, woorden }: VoortgangDto, @VanAanvraag() aanvraag: Aanvraag,
  ): Uitslag {
    const command = { type: 'MeldVoortgang', vastleggingId, meldingId: idUitOpdracht(aanvraag, 'melding'), geldigOp, woorden } as const;
    return this.acties.voerUit(aanvraag, vergaderingId, command);
  }

  @Post('afdoeningen')
  @Handeling('actie.bijhouden')
  @Opdrachtoperatie('Doe een actie af, en wijs aan waaruit dat blijkt.')
  async doeAf(
    @IdUitPad('vergaderingId') vergaderingId: string, @IdUitPad('vastleggingId') vastleggingId: string,
    @Body() { geldigOp, documenten, vastleggingen, woorden }: AfdoeningDto, @VanAanvraag() aanvraag: Aanvraag,
  ): Uitslag {
    const bewijs: Bewijs[] = [
      ...documenten.map((documentId) => ({ soort: 'document' as const, documentId })),
      ...vastleggingen.map((ander) => ({ soort: 'vastlegging' as const, ...plat(ander) })),
    ];
    const uitslag = await this.acties.voerUit(aanvraag, vergaderingId, { type: 'DoeActieAf', vastleggingId, geldigOp, bewijs, woorden });
    return 'geweigerd' in uitslag && uitslag.veld !== undefined ? { ...uitslag, veld: opLijst(uitslag.veld, documenten.length) } : uitslag;
  }

  @Post('vervallenverklaringen')
  @Handeling('actie.bijhouden')
  @Opdrachtoperatie('Verklaar dat een actie niet meer hoeft.')
  laatVervallen(
    @IdUitPad('vergaderingId') vergaderingId: string, @IdUitPad('vastleggingId') vastleggingId: string,
    @Body() { geldigOp, reden }: VervallenDto, @VanAanvraag() aanvraag: Aanvraag,
  ): Uitslag {
    return this.acties.voerUit(aanvraag, vergaderingId, { type: 'LaatActieVervallen', vastleggingId, geldigOp, reden });
  }

  @Post('termijnverleggingen')
  @Handeling('actie.bijhouden')
  @Opdrachtoperatie('Geef een actie een andere termijn.')
  verlegTermijn(
    @IdUitPad('vergaderingId') vergaderingId: string, @IdUitPad('vastleggingId') vastleggingId: string,
    @Body() { geldigOp, termijn, reden }: TermijnverleggingDto, @VanAanvraag() aanvraag: Aanvraag,
  ): Uitslag {
    return this.acties.voerUit(aanvraag, vergaderingId, { type: 'VerlegTermijn', vastleggingId, geldigOp, termijn: plat(termijn), reden });
  }

  @Post('overdrachten')
  @Handeling('actie.bijhouden')
  @Opdrachtoperatie('Draag een actie over aan een ander.')
  draagOver(
    @IdUitPad('vergaderingId') vergaderingId: string, @IdUitPad('vastleggingId') vastleggingId: string,
    @Body() { geldigOp, houder }: OverdrachtDto, @VanAanvraag() aanvraag: Aanvraag,
  ): Uitslag {
    return this.acties.voerUit(aanvraag, vergaderingId, { type: 'DraagActieOver', vastleggingId, geldigOp, houder: plat(houder) });
  }

  @Post('heropeningen')
  @Handeling('actie.bijhouden')
  @Opdrachtoperatie('Heropen een actie die was afgedaan of vervallen.')
  heropen(
    @IdUitPad('vergaderingId') vergaderingId: string, @IdUitPad('vastleggingId') vastleggingId: string,
    @Body() { geldigOp, reden }: VervallenDto, @VanAanvraag() aanvraag: Aanvraag,
  ): Uitslag {
    return this.acties.voerUit(aanvraag, vergaderingId, { type: 'HeropenActie', vastleggingId, geldigOp, reden });
  }
}

/** The evidence is one list for the domain, and two in the body: the documents, then the vastleggingen. */
function opLijst(veld: string, aantalDocumenten: number): string {
  const [, plaats] = /^\/bewijs\/(\d+)$/.exec(veld) ?? [];
  if (plaats === undefined) return veld === '/bewijs' ? '/documenten' : veld;
  const index = Number(plaats);
  return index < aantalDocumenten ? `/documenten/${index}` : `/vastleggingen/${index - aantalDocumenten}`;
}
