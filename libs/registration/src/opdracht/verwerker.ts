import { geweigerd, isGeweigerd, leafBytes } from '@besluitregister/domain';
import type { Categorie, Decider, Gebeurtenis, Geweigerd, JsonObject, Reden } from '@besluitregister/domain';
import type { KeyStore } from '@besluitregister/key-store';
import type { Planner, Stap } from '../plan/planner.js';
import type { Botsing, PlanUitvoerder, Uitgevoerd } from '../plan/plan-uitvoerder.js';
import type { Aggregaten } from './aggregaten.js';
import type { Schrijfklok } from './klok.js';
import type { Opdracht } from './opdracht.js';

/** A command as it came in, for idempotency and optimistic concurrency. */
export interface Aanvraag extends Opdracht {
  /** What the idempotency key stands for: method, path and body. */
  readonly handtekening: JsonObject;
  /** Revision the caller saw (If-Match); null: whatever it is now. */
  readonly verwachteRevisie: bigint | null;
}

/** What a command decided, over one or more streams; the first step that is not a claim is the one it is about. */
export interface Besluit {
  readonly stappen: readonly Stap[];
  /** The stream whose revision If-Match and ETag are about. */
  readonly onderwerp: Stap['plaats'];
  readonly location: string | null;
  readonly inhoud: JsonObject;
}

/** What the answer to a command on one aggregate holds besides its revision. */
export interface Meer {
  readonly location: string;
  readonly inhoud: JsonObject;
}

/** How often a command is decided anew when another one came between. */
const POGINGEN = 20;

/** Handles commands: load, decide, append; asked again with the same key it gives the first answer again. */
export class Verwerker {
  constructor(
    private readonly aggregaten: Aggregaten,
    private readonly planner: Planner,
    private readonly uitvoerder: PlanUitvoerder,
    private readonly keys: KeyStore,
    private readonly klok: Schrijfklok,
  ) {}

  /**
   * @param beslis loads what it needs and decides; called again when another command came between
   * @throws StoreUnavailableError the outcome may be unknown: the same key again finds it out
   */
  async verwerk(aanvraag: Aanvraag, beslis: () => Promise<Besluit | Geweigerd>): Promise<Uitgevoerd | Geweigerd> {
    return this.uitvoerder.inBeurt(aanvraag.commandId, () => this.verwerkNu(aanvraag, beslis));
  }

  /** As {@link PlanUitvoerder.exclusief}, for commands that must not overtake each other. */
  async exclusief<T>(naam: string, werk: () => Promise<T>): Promise<T> {
    return this.uitvoerder.exclusief(naam, werk);
  }

  /** The common case: one command to one aggregate. */
  async verwerkEen<C extends object, S, E extends Gebeurtenis>(
    aanvraag: Aanvraag, decider: Decider<C, S, E>, categorie: Categorie, id: string, command: C, meer: Meer,
  ): Promise<Uitgevoerd | Geweigerd> {
    return this.verwerkMet(aanvraag, decider, categorie, id, () => Promise.resolve(command), meer);
  }

  /**
   * One command to one aggregate, made of what other streams say.
   * @param maak reads them, or refuses; called again when another command came between
   */
  async verwerkMet<C extends object, S, E extends Gebeurtenis>(
    aanvraag: Aanvraag, decider: Decider<C, S, E>, categorie: Categorie, id: string,
    maak: (state: S) => Promise<C | Geweigerd>, { location, inhoud }: Meer,
  ): Promise<Uitgevoerd | Geweigerd> {
    return this.verwerk(aanvraag, async () => {
      const { state, ...plaats } = await this.aggregaten.laad(decider, categorie, id);
      const command = await maak(state);
      if ('geweigerd' in command) return command;
      const events = decider.decide(command, state);
      return isGeweigerd(events)
        ? events
        : { stappen: [{ plaats, bijConflict: 'weiger', events, reden: redenVan(command) }], onderwerp: plaats, location, inhoud };
    });
  }

  private async verwerkNu(aanvraag: Aanvraag, beslis: () => Promise<Besluit | Geweigerd>): Promise<Uitgevoerd | Geweigerd> {
    const bodyHmac = this.bodyHmac(aanvraag);
    const eerder = await this.uitvoerder.eerder(aanvraag.commandId, bodyHmac);
    if (eerder) return 'hergebruikt' in eerder ? sleutelHergebruikt() : eerder;
    const eerste = await this.probeer(aanvraag, bodyHmac, beslis);
    if (!('botsing' in eerste)) return eerste;
    // Whoever was overtaken waits for a turn: many at once on one stream would overtake each other for ever.
    return this.uitvoerder.exclusief(`stroom/${eerste.stream}`, async () => {
      for (let poging = 1; poging < POGINGEN; poging++) {
        const uitslag = await this.probeer(aanvraag, bodyHmac, beslis);
        if (!('botsing' in uitslag)) return uitslag;
      }
      return geweigerd('te-druk', 'Anderen wijzigen dit op hetzelfde moment; probeer het opnieuw.');
    });
  }

  /** Decided anew each time: with If-Match it is refused when its own stream moved on, and not for a claim that was lost. */
  private async probeer(aanvraag: Aanvraag, bodyHmac: string, beslis: () => Promise<Besluit | Geweigerd>): Promise<Uitgevoerd | Geweigerd | Botsing> {
    const besluit = await beslis();
    if ('geweigerd' in besluit) return besluit;
    const { onderwerp, inhoud } = besluit;
    if (aanvraag.verwachteRevisie !== null && aanvraag.verwachteRevisie !== (onderwerp.revision ?? -1n)) return verouderd(onderwerp.revision);
    const stappen = besluit.stappen.filter(({ events }) => events.length > 0);
    const status = stappen.length === 0 ? 200 : 201;
    const staatOp = onderwerp.revision === null ? {} : { revision: String(onderwerp.revision) };
    const antwoord = { status, location: besluit.location, stream: onderwerp.stream, inhoud, ...staatOp };
    const plan = await this.planner.plan(aanvraag, stappen, antwoord);
    const uitslag = await this.uitvoerder.voerUitInBeurt(aanvraag.commandId, bodyHmac, this.klok.nu(), plan);
    return 'hergebruikt' in uitslag ? sleutelHergebruikt() : uitslag;
  }

  private bodyHmac({ handtekening }: Aanvraag): string {
    const bytes = leafBytes({ id: '', type: '', data: handtekening, metadata: {} });
    return Buffer.from(this.keys.hmac('opdracht', bytes)).toString('hex');
  }
}

function sleutelHergebruikt(): Geweigerd {
  return geweigerd('idempotentiesleutel-hergebruikt', 'Deze Idempotency-Key is al gebruikt voor een andere opdracht; maak een nieuwe sleutel.');
}

function verouderd(revision: bigint | null): Geweigerd {
  const nu = revision === null ? '' : ` (nu "${String(revision)}")`;
  return geweigerd('revisie-verouderd', `Intussen is hier iets gewijzigd${nu}; haal de huidige stand op en beoordeel uw wijziging opnieuw.`);
}

/** The reason of a correction goes with its event; a command that is none has no reason, or only a code. */
export function redenVan(command: object): Reden | null {
  return 'reden' in command && isReden(command.reden) ? command.reden : null;
}

function isReden(reden: unknown): reden is Reden {
  return typeof reden === 'object' && reden !== null && 'code' in reden && 'toelichting' in reden;
}
