import {
  actieDecider, teltMee, vergaderingDecider, type ActieCommand, type ActieVastlegging, type Bewijs, type DoeActieAf, type Geweigerd,
} from '@besluitregister/domain';
import type { Aggregaten } from '../opdracht/aggregaten.js';
import type { Schrijfklok } from '../opdracht/klok.js';
import { controleerVerwijzingen } from '../opdracht/verwijzingen.js';
import type { Aanvraag, Verwerker } from '../opdracht/verwerker.js';
import type { Uitgevoerd } from '../plan/plan-uitvoerder.js';
import { adres } from '../vastleggingen/vastleggingen.service.js';

/** What a command on an action is looked up for, and needs not say. */
type Opgezocht = 'vastlegging' | 'vandaag' | 'bewijsdoelen';
type Zonder<C> = C extends unknown ? Omit<C, Opgezocht> : never;

/** Follows up recorded actions: what they are stands in the stream of their meeting, what becomes of them in their own. */
export class ActiesService {
  constructor(
    private readonly verwerker: Verwerker,
    private readonly aggregaten: Aggregaten,
    private readonly klok: Schrijfklok,
  ) {}

  async voerUit(aanvraag: Aanvraag, vergaderingId: string, command: Zonder<ActieCommand>): Promise<Uitgevoerd | Geweigerd> {
    const { vastleggingId } = command;
    return this.verwerker.verwerkMet(aanvraag, actieDecider, 'Actie', vastleggingId, () => this.metContext(vergaderingId, command), {
      location: adres(vergaderingId, vastleggingId),
      inhoud: { vastleggingId, ...('meldingId' in command ? { meldingId: command.meldingId } : {}) },
    });
  }

  private async metContext(vergaderingId: string, command: Zonder<ActieCommand>): Promise<ActieCommand | Geweigerd> {
    const context = { vastlegging: await this.vastlegging(vergaderingId, command.vastleggingId), vandaag: this.klok.vandaag() };
    if (command.type === 'DoeActieAf') return { ...command, ...context, bewijsdoelen: await this.bewijsdoelen(command.bewijs) };
    const fout = command.type === 'DraagActieOver'
      ? await controleerVerwijzingen(this.aggregaten, [{ soort: 'Persoon', id: command.houder.persoonId, veld: '/houder/persoonId' }])
      : null;
    return fout ?? { ...command, ...context };
  }

  private async vastlegging(vergaderingId: string, vastleggingId: string): Promise<ActieVastlegging> {
    const { state } = await this.aggregaten.laad(vergaderingDecider, 'Vergadering', vergaderingId);
    const gevonden = state.vastleggingen.get(vastleggingId);
    return gevonden && teltMee(state, gevonden) ? { soort: gevonden.inhoud.soort, doorgehaald: gevonden.doorgehaald } : null;
  }

  private async bewijsdoelen(bewijs: readonly Bewijs[]): Promise<DoeActieAf['bewijsdoelen']> {
    const doelen = new Map<string, { doorgehaald: boolean }>();
    for (const stuk of bewijs) {
      if (stuk.soort === 'document') {
        if (await this.aggregaten.bestaat('Document', stuk.documentId)) doelen.set(stuk.documentId, { doorgehaald: false });
      } else {
        const vastlegging = await this.vastlegging(stuk.vergaderingId, stuk.vastleggingId);
        if (vastlegging) doelen.set(stuk.vastleggingId, vastlegging);
      }
    }
    return doelen;
  }
}
