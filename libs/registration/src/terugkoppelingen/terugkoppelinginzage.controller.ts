import { Handeling } from '@besluitregister/access';
import { Get, Inject } from '@nestjs/common';
import { geweigerd, terugkoppelingDecider, vergaderingDecider, type Inhoud } from '@besluitregister/domain';
import { leesBedragen, leesVerwijzingen } from '@besluitregister/extraction';
import { IdUitPad } from '@besluitregister/http';
import { Inzage, Inzagen, ofNietGevonden } from '../http/inzage.js';
import { Documentkluis } from '../import/documentkluis.js';
import { Aggregaten } from '../opdracht/aggregaten.js';
import { naarInhoudDto } from '../vastleggingen/inhoud.antwoord.js';
import { Herzieningen } from './herzieningen.js';
import { koppenVan, opPlaats, plaatsen } from './plaats.js';
import { TerugkoppelingAntwoord, type HerzieningAntwoord, type PlaatsAntwoord, type VoorstelAntwoord } from './terugkoppeling.antwoord.js';

/** A report under review, as the reviewer left it. */
@Inzagen('terugkoppelingen', 'Terugkoppelingen')
export class TerugkoppelinginzageController {
  constructor(
    @Inject(Aggregaten) private readonly aggregaten: Aggregaten,
    @Inject(Documentkluis) private readonly kluis: Documentkluis,
    @Inject(Herzieningen) private readonly herzieningen: Herzieningen,
  ) {}

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
    const voorstellen: VoorstelAntwoord[] = [];
    const opVolgorde = [...state.voorstellen].sort(([, a], [, b]) => opPlaats(a.inhoud, b.inhoud));
    for (const [vastleggingId, { stand, verworpenOm, reden, inhoud }] of opVolgorde) {
      const herzieningen = stand === 'open' ? await this.herzieningen.van(inhoud, vergadering.gepland) : [];
      voorstellen.push({
        vastleggingId, stand, verworpenOm, reden, zekerheid: inhoud.herkomst.zekerheid, ...genoemd(inhoud, datum),
        herzieningen: herzieningen.map((van): HerzieningAntwoord => ({ ...van, besluiten: [...van.besluiten] })), inhoud: naarInhoudDto(inhoud),
      });
    }
    const regels = await this.kluis.regelsVan(documentId, weergaveId);
    return {
      terugkoppelingId, revisie: Number(revision), fase, vergaderingId, overlegId, datum, documentId, weergaveId,
      voorstellen, overgeslagen: [...state.overgeslagen.values()],
      plaatsen: plaatsen(opVolgorde.map(([, { inhoud }]) => inhoud), koppenVan(state.overgeslagen, regels ?? [])).map((plaats): PlaatsAntwoord => ({ ...plaats, dossiers: [...plaats.dossiers] })),
    };
  }
}

/** What the passages name, as they now are: a reviewer may have split or joined them. */
function genoemd({ passages }: Inhoud, datum: string): Pick<VoorstelAntwoord, 'bedragen' | 'verwijzingen'> {
  const tekst = passages.map(({ citaat }) => citaat).join('\n');
  return { bedragen: leesBedragen(tekst), verwijzingen: leesVerwijzingen(tekst, datum) };
}
