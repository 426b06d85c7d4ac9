import { Handeling } from '@besluitregister/access';
import { Get, Inject } from '@nestjs/common';
import { geweigerd, teltMee, vergaderingDecider } from '@besluitregister/domain';
import { IdUitPad } from '@besluitregister/http';
import { Inzage, Inzagen, ofNietGevonden } from '../http/inzage.js';
import { Aggregaten } from '../opdracht/aggregaten.js';
import { naarInhoudDto, VastleggingAntwoord } from './inhoud.antwoord.js';

/** A vastlegging as the next correction will find it. */
@Inzagen('vergaderingen/:vergaderingId/vastleggingen', 'Vastleggingen')
export class VastlegginginzageController {
  constructor(@Inject(Aggregaten) private readonly aggregaten: Aggregaten) {}

  @Get(':vastleggingId')
  @Handeling('vastlegging.inzien')
  @Inzage('Een vastlegging zoals een correctie haar vindt', VastleggingAntwoord)
  async vastlegging(
    @IdUitPad('vergaderingId') vergaderingId: string, @IdUitPad('vastleggingId') vastleggingId: string,
  ): Promise<VastleggingAntwoord> {
    const { state, revision } = await this.aggregaten.laad(vergaderingDecider, 'Vergadering', vergaderingId);
    const vastlegging = state.vastleggingen.get(vastleggingId);
    if (!vastlegging || !teltMee(state, vastlegging)) {
      return ofNietGevonden<VastleggingAntwoord>(geweigerd('vastlegging-onbekend', `Deze vergadering heeft geen vastlegging ${vastleggingId}.`));
    }
    const { versie, doorgehaald, inhoud } = vastlegging;
    return { vergaderingId, vastleggingId, revisie: Number(revision), versie, doorgehaald, inhoud: naarInhoudDto(inhoud) };
  }
}
