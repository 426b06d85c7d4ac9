import { isDeepStrictEqual } from 'node:util';
import {
  geweigerd, isGeweigerd, vergaderingDecider, type Geweigerd, type HaalVastleggingDoor, type Inhoud, type Inhoudcontext,
  type KoppelVastlegging, type LegVast, type RectificeerVastlegging, type Reden, type VergaderingState,
} from '@besluitregister/domain';
import type { Aggregaten } from '../opdracht/aggregaten.js';
import { controleerVerwijzingen } from '../opdracht/verwijzingen.js';
import type { Aanvraag, Besluit, Verwerker } from '../opdracht/verwerker.js';
import type { Uitgevoerd } from '../plan/plan-uitvoerder.js';
import type { Plaats } from '../plan/planner.js';
import type { InhoudcontextLader } from './inhoudcontext.js';

/** Finds what depends on a vastlegging, for the answer to a doorhaling; never to decide. */
export interface Afhankelijken {
  van(vastleggingId: string): Promise<readonly { readonly soort: string; readonly id: string }[]>;
}

/** The commands about content: they look at other streams and may claim what they revoke. */
export class VastleggingenService {
  constructor(
    private readonly verwerker: Verwerker,
    private readonly aggregaten: Aggregaten,
    private readonly lader: InhoudcontextLader,
    private readonly afhankelijken: Afhankelijken,
  ) {}

  async legVast(aanvraag: Aanvraag, vergaderingId: string, vastleggingId: string, inhoud: Inhoud): Promise<Uitgevoerd | Geweigerd> {
    return this.verwerker.verwerk(aanvraag, async () =>
      this.metInhoud(vergaderingId, vastleggingId, inhoud, null, (context): LegVast => ({ type: 'LegVast', vergaderingId, vastleggingId, inhoud, ...context })));
  }

  /** The corrected content is a person's own; the same content again stays what it was, also in where it came from. */
  async rectificeer(aanvraag: Aanvraag, vergaderingId: string, vastleggingId: string, nieuw: Inhoud, reden: Reden): Promise<Uitgevoerd | Geweigerd> {
    return this.verwerker.verwerk(aanvraag, async () => {
      const huidig = await this.inhoudVan(vergaderingId, vastleggingId);
      const inhoud = huidig ? { ...nieuw, herkomst: herkomstNa(nieuw, huidig) } : nieuw;
      return this.metInhoud(vergaderingId, vastleggingId, inhoud, reden, (context): RectificeerVastlegging => ({
        type: 'RectificeerVastlegging', vergaderingId, vastleggingId, inhoud, reden, ...context,
      }));
    });
  }

  /** Blacks words out; where the content came from does not change. */
  async lak(aanvraag: Aanvraag, vergaderingId: string, vastleggingId: string, gelakt: Inhoud, reden: Reden): Promise<Uitgevoerd | Geweigerd> {
    const vandaag = this.lader.vandaag();
    return this.verwerker.verwerkMet(aanvraag, vergaderingDecider, 'Vergadering', vergaderingId, async (state) => {
      const inhoud = { ...gelakt, herkomst: state.vastleggingen.get(vastleggingId)?.inhoud.herkomst ?? gelakt.herkomst };
      const command = { type: 'LakVastlegging' as const, vergaderingId, vastleggingId, inhoud, reden, vandaag, sleutels: [] };
      const events = vergaderingDecider.decide(command, state);
      // A new key for what is written from now on, and only when there is something to be written.
      return isGeweigerd(events) || events.length === 0 ? command : { ...command, sleutels: await this.lader.vernieuwSleutel(vastleggingId) };
    }, { location: adres(vergaderingId, vastleggingId), inhoud: { vastleggingId } });
  }

  async koppel(aanvraag: Aanvraag, command: KoppelVastlegging): Promise<Uitgevoerd | Geweigerd> {
    const { vergaderingId, vastleggingId, dossierId } = command;
    return this.verwerker.verwerkMet(aanvraag, vergaderingDecider, 'Vergadering', vergaderingId, async () => {
      const fout = await controleerVerwijzingen(this.aggregaten, [{ soort: 'Dossier', id: dossierId, veld: '/dossierId' }]);
      return fout ?? command;
    }, { location: adres(vergaderingId, vastleggingId), inhoud: { vastleggingId } });
  }

  /** The answer names what depends on it: relations of other besluiten, and the course of an action. */
  async haalDoor(aanvraag: Aanvraag, vergaderingId: string, vastleggingId: string, reden: Reden): Promise<Uitgevoerd | Geweigerd> {
    return this.verwerker.verwerk(aanvraag, async () => {
      const { state, ...plaats } = await this.aggregaten.laad(vergaderingDecider, 'Vergadering', vergaderingId);
      const command: HaalVastleggingDoor = { type: 'HaalVastleggingDoor', vergaderingId, vastleggingId, reden };
      const events = vergaderingDecider.decide(command, state);
      if (isGeweigerd(events)) return events;
      const vrijgaven = await this.lader.vrijgaven(vastleggingId, null, state.vastleggingen.get(vastleggingId)?.inhoud ?? null);
      const afhankelijk = await this.afhankelijken.van(vastleggingId);
      return {
        stappen: [{ plaats, bijConflict: 'weiger', events, reden }, ...vrijgaven],
        onderwerp: plaats,
        location: adres(vergaderingId, vastleggingId),
        inhoud: { vastleggingId, afhankelijk: afhankelijk.map((ander) => ({ ...ander })) },
      };
    });
  }

  private async inhoudVan(vergaderingId: string, vastleggingId: string): Promise<Inhoud | undefined> {
    const { state } = await this.aggregaten.laad(vergaderingDecider, 'Vergadering', vergaderingId);
    return state.vastleggingen.get(vastleggingId)?.inhoud;
  }

  private async metInhoud(
    vergaderingId: string, vastleggingId: string, inhoud: Inhoud, reden: Reden | null,
    command: (context: Inhoudcontext) => LegVast | RectificeerVastlegging,
  ): Promise<Besluit | Geweigerd> {
    const { state, ...plaats } = await this.aggregaten.laad(vergaderingDecider, 'Vergadering', vergaderingId);
    const context = await this.lader.context(inhoud, state);
    const events = vergaderingDecider.decide(command(context), state);
    if (isGeweigerd(events)) return events;
    const fout = events.length > 0
      ? (await this.lader.controleerCitaten(inhoud)) ?? (await this.lader.controleerVerwijzingen(inhoud))
      : null;
    if (fout) return fout;
    const vorige = state.vastleggingen.get(vastleggingId)?.inhoud ?? null;
    const claims = await this.lader.claims(vastleggingId, inhoud, vorige);
    if ('geweigerd' in claims) return claims;
    const vrijgaven = await this.lader.vrijgaven(vastleggingId, inhoud, vorige);
    return besluit(plaats, vergaderingId, vastleggingId, [
      ...claims, { plaats, bijConflict: 'weiger', events, reden }, ...vrijgaven,
    ], opmerkingen(inhoud, context, state));
  }
}

/** Where a vastlegging is found. */
export function adres(vergaderingId: string, vastleggingId: string): string {
  return `/v1/vergaderingen/${vergaderingId}/vastleggingen/${vastleggingId}`;
}

function herkomstNa(nieuw: Inhoud, { herkomst, ...huidig }: Inhoud): Inhoud['herkomst'] {
  const { herkomst: vanMens, ...rest } = nieuw;
  return isDeepStrictEqual(rest, huidig) ? herkomst : { ...vanMens, terugkoppelingId: herkomst.terugkoppelingId };
}

function besluit(plaats: Plaats, vergaderingId: string, vastleggingId: string, stappen: Besluit['stappen'], zinnen: readonly string[]): Besluit {
  return {
    stappen,
    onderwerp: plaats,
    location: adres(vergaderingId, vastleggingId),
    inhoud: { vastleggingId, opmerkingen: [...zinnen] },
  };
}

/** What is allowed, and worth knowing. */
function opmerkingen(inhoud: Inhoud, { relatiedoelen }: Inhoudcontext, state: VergaderingState): string[] {
  const elders = inhoud.soort === 'besluit'
    ? inhoud.relaties.filter(({ besluitId }) => relatiedoelen.get(besluitId)?.overlegId !== state.gepland?.overlegId)
    : [];
  return [
    ...elders.map(({ soort, besluitId }) => `Dit besluit ${soort} een besluit van een ander overleg (${besluitId}).`),
    ...afwezig(inhoud, state),
  ];
}

function afwezig(inhoud: Inhoud, { aanwezigheid }: VergaderingState): string[] {
  const lijst = aanwezigheid.get(inhoud.agendapuntId ?? '') ?? aanwezigheid.get('');
  const persoonId = inhoud.spreker?.persoonId;
  if (!lijst || !persoonId || inhoud.soort !== 'standpunt') return [];
  const vermeld = lijst.find((aanwezige) => aanwezige.persoonId === persoonId);
  const vertegenwoordigd = lijst.some(({ aanwezig, namensPersoonId }) => aanwezig && namensPersoonId === persoonId);
  return vermeld?.aanwezig || vertegenwoordigd ? [] : ['De spreker staat niet als aanwezig op de presentielijst van deze vergadering.'];
}

/** A client sent none or several of the four record types. */
export function nietPreciesEen(): Geweigerd {
  return geweigerd('inhoud-ongeldig', 'Geef precies één van mededeling, standpunt, besluit of actie.', '');
}
