import { Handeling } from '@besluitregister/access';
import { Get, Inject } from '@nestjs/common';
import { geweigerd, wisverzoekDecider } from '@besluitregister/domain';
import { IdUitPad } from '@besluitregister/http';
import { Inzage, Inzagen, ofNietGevonden } from '../http/inzage.js';
import { Aggregaten } from '../opdracht/aggregaten.js';
import { naarWisverzoekAntwoord, WisverzoekAntwoord } from './wisverzoek.antwoord.js';

/** A request for erasure, for whoever decides on it and whoever wants to know whether it is done. */
@Inzagen('wisverzoeken', 'Wisverzoeken')
export class WisverzoekinzageController {
  constructor(@Inject(Aggregaten) private readonly aggregaten: Aggregaten) {}

  @Get(':wisverzoekId')
  @Handeling('wissing.raadplegen')
  @Inzage('Een wisverzoek en hoe ver het is', WisverzoekAntwoord)
  async wisverzoek(@IdUitPad('wisverzoekId') wisverzoekId: string): Promise<WisverzoekAntwoord> {
    const { state, revision } = await this.aggregaten.laadZonderTekst(wisverzoekDecider, 'Wisverzoek', wisverzoekId);
    return ofNietGevonden(state
      ? naarWisverzoekAntwoord(wisverzoekId, Number(revision), state)
      : geweigerd('wisverzoek-onbekend', `Er is geen wisverzoek ${wisverzoekId}.`));
  }
}
