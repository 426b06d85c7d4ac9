import {
  isGeweigerd, reserveringDecider, reserveringId, terugkoppelingDecider, type Geweigerd, type Inhoud, type Reden, type TerugkoppelingCommand,
  type TerugkoppelingState,
} from '@besluitregister/domain';
import type { KeyStore } from '@besluitregister/key-store';
import type { ImportService } from '../import/import.service.js';
import type { Rapport } from '../import/import.types.js';
import type { Aggregaten } from '../opdracht/aggregaten.js';
import { redenVan, type Aanvraag, type Besluit, type Verwerker } from '../opdracht/verwerker.js';
import type { Uitgevoerd } from '../plan/plan-uitvoerder.js';
import type { Stap } from '../plan/planner.js';
import type { InhoudcontextLader } from '../vastleggingen/inhoudcontext.js';
import { beoordeeld, type Beoordeling } from './beoordeling.js';

type Voorstelcommand =
  | { readonly type: 'AanvaardVoorstel'; readonly vastleggingId: string }
  | { readonly type: 'WijzigVoorstel'; readonly vastleggingId: string; readonly inhoud: Inhoud };

/** Reports on their way into the register: received, reviewed, taken over or withdrawn. */
export class TerugkoppelingenService {
  constructor(
    private readonly verwerker: Verwerker,
    private readonly aggregaten: Aggregaten,
    private readonly lader: InhoudcontextLader,
    private readonly importService: ImportService,
    private readonly beoordeling: Beoordeling,
    private readonly keys: KeyStore,
  ) {}

  async importeer(aanvraag: Aanvraag, rapport: Rapport): Promise<Uitgevoerd | Geweigerd> {
    // They quote the report. What is kept to answer a retry with can not be erased, so they are told once and not kept.
    let waarschuwingen: readonly string[] = [];
    const uitgevoerd = await this.importService.naElkaar(() => this.verwerker.verwerk(aanvraag, async () => {
      const uitslag = await this.importService.bereidVoor(rapport);
      if ('geweigerd' in uitslag) return uitslag;
      const { terugkoppelingId, vergaderingId, soort, aantallen, ...geregistreerd } = 'stappen' in uitslag ? uitslag.geregistreerd : uitslag;
      ({ waarschuwingen } = geregistreerd);
      const { state: _, ...onderwerp } = await this.aggregaten.laad(terugkoppelingDecider, 'Terugkoppeling', terugkoppelingId);
      return {
        stappen: 'stappen' in uitslag ? uitslag.stappen : [],
        onderwerp,
        location: adres(terugkoppelingId),
        inhoud: { terugkoppelingId, vergaderingId, soort, aantallen: { ...aantallen } },
      };
    }));
    return 'geweigerd' in uitgevoerd ? uitgevoerd : { ...uitgevoerd, inhoud: { ...uitgevoerd.inhoud, waarschuwingen: [...waarschuwingen] } };
  }

  /** What a reviewer accepts or writes must be fit to be taken over. */
  async beoordeel(aanvraag: Aanvraag, terugkoppelingId: string, command: Voorstelcommand): Promise<Uitgevoerd | Geweigerd> {
    return this.besluit(aanvraag, terugkoppelingId, async (state) => {
      const voorstel = state.voorstellen.get(command.vastleggingId);
      const inhoud = command.type === 'AanvaardVoorstel' ? voorstel?.inhoud : { ...command.inhoud, herkomst: (voorstel?.inhoud ?? command.inhoud).herkomst };
      const fout = inhoud && command.type === 'WijzigVoorstel'
        ? (await this.lader.controleerCitaten(inhoud)) ?? (await this.lader.controleerVerwijzingen(inhoud))
        : null;
      if (fout) return fout;
      const context = await this.beoordeling.context(state, inhoud ? [inhoud] : []);
      const { type, vastleggingId } = command;
      return type === 'WijzigVoorstel' && inhoud
        ? { type, terugkoppelingId, vastleggingId, inhoud, ...context }
        : { type: 'AanvaardVoorstel', terugkoppelingId, vastleggingId, ...context };
    }, { vastleggingId: command.vastleggingId });
  }

  /** An item the reviewer adds: the extractor did not see it, or it is split off another. */
  async voegToe(aanvraag: Aanvraag, terugkoppelingId: string, vastleggingId: string, inhoud: Inhoud): Promise<Uitgevoerd | Geweigerd> {
    return this.besluit(aanvraag, terugkoppelingId, async (state) => {
      const gelezen = { ...inhoud, herkomst: { ...inhoud.herkomst, terugkoppelingId } };
      const fout = (await this.lader.controleerCitaten(gelezen)) ?? (await this.lader.controleerVerwijzingen(gelezen));
      return fout ?? { type: 'VoegVoorstelToe', terugkoppelingId, vastleggingId, inhoud: gelezen, ...await this.beoordeling.context(state, [gelezen]) };
    }, { vastleggingId });
  }

  async voerUit(aanvraag: Aanvraag, command: Extract<TerugkoppelingCommand, { type: 'VerwerpVoorstel' | 'HeropenVoorstel' | 'SlaPassageOver' }>): Promise<Uitgevoerd | Geweigerd> {
    return this.besluit(aanvraag, command.terugkoppelingId, () => Promise.resolve(command), {});
  }

  /** Withdraws a report and gives back its claim on the meeting. */
  async trekIn(aanvraag: Aanvraag, terugkoppelingId: string, reden: Reden): Promise<Uitgevoerd | Geweigerd> {
    return this.besluit(aanvraag, terugkoppelingId, () => Promise.resolve({ type: 'TrekTerugkoppelingIn', terugkoppelingId, reden }), {},
      async ({ ontvangen }) => (ontvangen ? [await this.vrijgave(terugkoppelingId, ontvangen.vergaderingId)] : []));
  }

  /** Takes over what was accepted: into the meeting first, then the report's own stream is closed. */
  async neemOver(aanvraag: Aanvraag, terugkoppelingId: string, aantal: number): Promise<Uitgevoerd | Geweigerd> {
    return this.naElkaar(terugkoppelingId, () => this.verwerker.verwerk(aanvraag, async () => {
      const { state, ...plaats } = await this.aggregaten.laad(terugkoppelingDecider, 'Terugkoppeling', terugkoppelingId);
      const overnameId = beoordeeld(terugkoppelingId);
      const events = terugkoppelingDecider.decide({
        type: 'RondTerugkoppelingAf', gegevens: { terugkoppelingId, overnameId, wijze: 'beoordeeld', aantal },
      }, state);
      if (isGeweigerd(events)) return events;
      const stappen = events.length === 0 || !state.ontvangen ? [] : await this.beoordeling.overname(terugkoppelingId, state.ontvangen, state);
      if ('geweigerd' in stappen) return stappen;
      return {
        stappen: [...stappen, { plaats, bijConflict: 'schuif-op', events }],
        onderwerp: plaats,
        location: adres(terugkoppelingId),
        inhoud: { terugkoppelingId, vergaderingId: state.ontvangen?.vergaderingId ?? null, aantal },
      };
    }));
  }

  /** One reviewer at a time: a proposal must not change while the report is taken over. */
  private async naElkaar<T>(terugkoppelingId: string, werk: () => Promise<T>): Promise<T> {
    return this.verwerker.exclusief(`terugkoppeling/${terugkoppelingId}`, werk);
  }

  private async besluit(
    aanvraag: Aanvraag, terugkoppelingId: string, maak: (state: TerugkoppelingState) => Promise<TerugkoppelingCommand | Geweigerd>,
    inhoud: Besluit['inhoud'], erna: (state: TerugkoppelingState) => Promise<readonly Stap[]> = () => Promise.resolve([]),
  ): Promise<Uitgevoerd | Geweigerd> {
    return this.naElkaar(terugkoppelingId, () => this.verwerker.verwerk(aanvraag, async () => {
      const { state, ...plaats } = await this.aggregaten.laad(terugkoppelingDecider, 'Terugkoppeling', terugkoppelingId);
      const command = await maak(state);
      if ('geweigerd' in command) return command;
      const events = terugkoppelingDecider.decide(command, state);
      if (isGeweigerd(events)) return events;
      return {
        stappen: [{ plaats, bijConflict: 'weiger', events, reden: redenVan(command) }, ...(events.length > 0 ? await erna(state) : [])],
        onderwerp: plaats,
        location: adres(terugkoppelingId),
        inhoud: { terugkoppelingId, ...inhoud },
      };
    }));
  }

  private async vrijgave(terugkoppelingId: string, vergaderingId: string): Promise<Stap> {
    const sleutelHmac = Buffer.from(this.keys.hmac('verslag-van-vergadering', vergaderingId)).toString('hex');
    const id = reserveringId('verslag-van-vergadering', sleutelHmac);
    const { state, ...plaats } = await this.aggregaten.laad(reserveringDecider, 'Reservering', id);
    const events = reserveringDecider.decide({ type: 'GeefVrij', reserveringId: id, houderId: terugkoppelingId }, state);
    return { plaats, bijConflict: 'sla-over', events: isGeweigerd(events) ? [] : events };
  }
}

function adres(terugkoppelingId: string): string {
  return `/v1/terugkoppelingen/${terugkoppelingId}`;
}
