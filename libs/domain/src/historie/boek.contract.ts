import type { Gebeurtenis, Vastgesteld } from '../catalogus.js';
import { isGeweigerd, type Besluitvorming, type Decider } from '../decider.js';
import type { Reden } from '../envelope/metadata.js';
import { streamNaam, type Categorie } from '../envelope/streams.js';
import type { Dobbelsteen } from './dobbelsteen.contract.js';

/** An event of a history, at its place in the store. */
export interface Gebeurd extends Vastgesteld {
  readonly nummer: bigint;
}

/** What a command led to, and what it leads to when it is given once more. */
export interface Uitgevoerd {
  readonly command: unknown;
  readonly uitkomst: Besluitvorming<Gebeurtenis>;
  readonly nogmaals: Besluitvorming<Gebeurtenis>;
  /** Decides on the command once more with every string in it changed, but for the names of its parts. */
  readonly metAndereTekst: (anders: (tekst: string) => string) => Besluitvorming<Gebeurtenis>;
}

/** Members that say which of several shapes a value has. */
const SOORTNAMEN = ['type', 'soort', 'wijze', 'wet'];

function metAndereTekst(waarde: unknown, anders: (tekst: string) => string): unknown {
  const ga = (deel: unknown): unknown => metAndereTekst(deel, anders);
  if (typeof waarde === 'string') return anders(waarde);
  if (Array.isArray(waarde)) return waarde.map(ga);
  if (waarde instanceof Set) return new Set([...waarde].map(ga));
  if (waarde instanceof Map) return new Map([...waarde].map(([sleutel, deel]) => [ga(sleutel), ga(deel)]));
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(Object.entries(waarde).map(([naam, deel]) => [naam, SOORTNAMEN.includes(naam) ? deel : ga(deel)]));
}

/** The store of a history: events in order, their envelopes, and a clock that moves from a few seconds to a day and a half. */
export class Boek {
  readonly gebeurd: Gebeurd[] = [];
  private readonly revisies = new Map<string, number>();
  /** Who give the commands. */
  readonly gebruikers: readonly [string, string, string];
  private nu = Date.UTC(2024, 0, 2, 8);

  constructor(readonly dobbelsteen: Dobbelsteen, private readonly uitgevoerd?: (uitgevoerd: Uitgevoerd) => void) {
    this.gebruikers = [dobbelsteen.id(), dobbelsteen.id(), dobbelsteen.id()];
  }

  get vandaag(): string {
    return new Date(this.nu).toISOString().slice(0, 10);
  }

  noteer(categorie: Categorie, id: string, events: readonly Gebeurtenis[], reason: Reden | null): void {
    const { dobbelsteen } = this;
    const stream = streamNaam(categorie, id);
    const commandId = dobbelsteen.id();
    this.nu += dobbelsteen.getal(2_000, 36 * 3_600_000);
    // Now and then another writer's clock is behind: recordedAt then goes back a little.
    const achter = dobbelsteen.kans(0.05) ? dobbelsteen.getal(1, 4_000) : 0;
    const recordedAt = new Date(this.nu - achter).toISOString();
    for (const event of events) {
      const revision = (this.revisies.get(stream) ?? -1) + 1;
      this.revisies.set(stream, revision);
      this.gebeurd.push({
        id: dobbelsteen.id(),
        nummer: BigInt(this.gebeurd.length + 1),
        event,
        metadata: {
          schemaVersion: 1, stream, revision, recordedAt,
          actor: { id: dobbelsteen.vast(...this.gebruikers), role: 'secretaris', organisation: null, method: 'lokaal' },
          reason, commandId, $correlationId: commandId, $causationId: commandId,
        },
      });
    }
  }

  meld(uitgevoerd: () => Uitgevoerd): void {
    this.uitgevoerd?.(uitgevoerd());
  }
}

/** All streams of one category in a history: the state of each, and commands that are decided and recorded. */
export class Stroomsoort<C, S, E extends Gebeurtenis> {
  private readonly states = new Map<string, S>();

  constructor(private readonly boek: Boek, private readonly categorie: Categorie, private readonly decider: Decider<C, S, E>) {}

  get ids(): readonly string[] {
    return [...this.states.keys()];
  }

  state(id: string): S {
    return this.states.get(id) ?? this.decider.initialState;
  }

  /** The events of a command; none when it is refused. Nothing is recorded yet. */
  besluit(id: string, command: C): readonly E[] {
    const uitkomst = this.decider.decide(command, this.state(id));
    return isGeweigerd(uitkomst) ? [] : uitkomst;
  }

  voegToe(id: string, events: readonly E[], reden: Reden | null = null): void {
    if (events.length === 0) return;
    this.states.set(id, events.reduce(this.decider.evolve, this.state(id)));
    this.boek.noteer(this.categorie, id, events, reden);
  }

  /** Decides and records. */
  doe(id: string, command: C, reden: Reden | null = null): void {
    const uitkomst = this.decider.decide(command, this.state(id));
    if (!isGeweigerd(uitkomst)) this.voegToe(id, uitkomst, reden);
    this.boek.meld(() => ({
      command,
      uitkomst,
      nogmaals: this.decider.decide(command, this.state(id)),
      // Only the words differ, so it still has the shape of the command.
      metAndereTekst: (anders) => this.decider.decide(metAndereTekst(command, anders) as C, this.state(id)),
    }));
  }
}
