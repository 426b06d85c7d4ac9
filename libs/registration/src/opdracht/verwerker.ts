import { geweigerd, isGeweigerd, leafBytes } from '@besluitregister/domain';
import type { Categorie, Decider, Gebeurtenis, Geweigerd, JsonObject, Reden } from '@besluitregister/domain';
import type { KeyStore } from '@besluitregister/key-store';
import type { Planner, Stap } from '../plan/planner.js';
import type { PlanUitvoerder, Uitgevoerd } from '../plan/plan-uitvoerder.js';
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

/** How often a command without If-Match is decided anew when another one came between. */
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
    const bodyHmac = this.bodyHmac(aanvraag);
    const eerder = await this.uitvoerder.eerder(aanvraag.commandId, bodyHmac);
    if (eerder) return 'hergebruikt' in eerder ? sleutelHergebruikt() : eerder;
    for (let poging = 0; poging < POGINGEN; poging++) {
      const besluit = await beslis();
      if ('geweigerd' in besluit) return besluit;
      const { onderwerp, inhoud } = besluit;
      if (aanvraag.verwachteRevisie !== null && aanvraag.verwachteRevisie !== (onderwerp.revision ?? -1n)) return verouderd(onderwerp.revision);
      const stappen = besluit.stappen.filter(({ events }) => events.length > 0);
      if (stappen.length === 0) return nietsTeDoen(besluit);
      const antwoord = { status: 201, location: besluit.location, stream: onderwerp.stream, inhoud };
      const plan = await this.planner.plan(aanvraag, stappen, antwoord);
      const uitslag = await this.uitvoerder.voerUit(aanvraag.commandId, bodyHmac, this.klok.nu(), plan);
      if (!('botsing' in uitslag)) return uitslag;
      if (aanvraag.verwachteRevisie !== null) return verouderd(null);
    }
    return geweigerd('te-druk', 'Anderen wijzigen dit op hetzelfde moment; probeer het opnieuw.');
  }

  /** The common case: one command to one aggregate. */
  async verwerkEen<C, S, E extends Gebeurtenis>(
    aanvraag: Aanvraag, decider: Decider<C, S, E>, categorie: Categorie, id: string, command: C,
    meer: { readonly location?: string | null; readonly reden?: Reden | null; readonly inhoud?: JsonObject } = {},
  ): Promise<Uitgevoerd | Geweigerd> {
    return this.verwerk(aanvraag, async () => {
      const { state, ...plaats } = await this.aggregaten.laad(decider, categorie, id);
      const events = decider.decide(command, state);
      if (isGeweigerd(events)) return events;
      return {
        stappen: [{ plaats, bijConflict: 'weiger', events, reden: meer.reden ?? null }],
        onderwerp: plaats,
        location: meer.location ?? null,
        inhoud: meer.inhoud ?? {},
      };
    });
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

function nietsTeDoen({ onderwerp, location, inhoud }: Besluit): Uitgevoerd {
  return { status: 200, location, revision: onderwerp.revision === null ? null : String(onderwerp.revision), positie: null, inhoud };
}
