import { Handeling } from '@besluitregister/access';
import { Get, Inject } from '@nestjs/common';
import { geweigerd, terugkoppelingDecider, vergaderingDecider, type Inhoud, type TerugkoppelingState } from '@besluitregister/domain';
import { leesBedragen, leesVerwijzingen } from '@besluitregister/extraction';
import { IdUitPad } from '@besluitregister/http';
import { Inzage, Inzagen, ofNietGevonden } from '../http/inzage.js';
import { Aggregaten } from '../opdracht/aggregaten.js';
import { naarInhoudDto } from '../vastleggingen/inhoud.antwoord.js';
import { TerugkoppelingAntwoord, type VoorstelAntwoord } from './terugkoppeling.antwoord.js';

/** A report under review, as the reviewer left it. */
@Inzagen('terugkoppelingen', 'Terugkoppelingen')
export class TerugkoppelinginzageController {
  constructor(@Inject(Aggregaten) private readonly aggregaten: Aggregaten) {}

  @Get(':terugkoppelingId')
  @Handeling('terugkoppeling.inzien')
  @Inzage('Een terugkoppeling met haar voorstellen en wat ermee is gedaan', TerugkoppelingAntwoord)
  async terugkoppeling(@IdUitPad('terugkoppelingId') terugkoppelingId: string): Promise<TerugkoppelingAntwoord> {
    const { state, revision } = await this.aggregaten.laad(terugkoppelingDecider, 'Terugkoppeling', terugkoppelingId);
    const { fase, ontvangen } = state;
    const vergadering = ontvangen && (await this.aggregaten.laad(vergaderingDecider, 'Vergadering', ontvangen.vergaderingId)).state;
    if (fase === 'nieuw' || !ontvangen || !vergadering?.gepland) {
      return ofNietGevonden<TerugkoppelingAntwoord>(geweigerd('terugkoppeling-onbekend', `Er is geen terugkoppeling met kenmerk ${terugkoppelingId}.`));
    }
    const { vergaderingId, documentId, weergaveId } = ontvangen;
    const { overlegId, datum } = vergadering.gepland;
    return {
      terugkoppelingId, revisie: Number(revision), fase, vergaderingId, overlegId, datum, documentId, weergaveId,
      voorstellen: voorstellen(state, datum), overgeslagen: [...state.overgeslagen.values()],
    };
  }
}

function voorstellen(state: TerugkoppelingState, datum: string): VoorstelAntwoord[] {
  return [...state.voorstellen]
    .sort(([, a], [, b]) => a.inhoud.volgorde - b.inhoud.volgorde)
    .map(([vastleggingId, { stand, verworpenOm, reden, inhoud }]) =>
      ({ vastleggingId, stand, verworpenOm, reden, zekerheid: inhoud.herkomst.zekerheid, ...genoemd(inhoud, datum), inhoud: naarInhoudDto(inhoud) }));
}

/** What the passages name, as they now are: a reviewer may have split or joined them. */
function genoemd({ passages }: Inhoud, datum: string): Pick<VoorstelAntwoord, 'bedragen' | 'verwijzingen'> {
  const tekst = passages.map(({ citaat }) => citaat).join('\n');
  return { bedragen: leesBedragen(tekst), verwijzingen: leesVerwijzingen(tekst, datum) };
}
