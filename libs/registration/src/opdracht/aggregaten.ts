import type { Categorie, Decider, Gebeurtenis, Vastgesteld } from '@besluitregister/domain';
import { decodeer, GEWIST, streamNaam } from '@besluitregister/domain';
import type { EventStore, StreamEvent } from '@besluitregister/event-store';
import type { EventCodec } from '@besluitregister/key-store';

/** An aggregate as it stands: its state, and the revision of its last event (null: no events yet). */
export interface Geladen<S> {
  readonly stream: string;
  readonly state: S;
  readonly revision: bigint | null;
  /** `recordedAt` of its last event. */
  readonly vastgelegdOp: string | null;
}

/** Loads aggregates from their streams. */
export class Aggregaten {
  constructor(
    private readonly store: EventStore,
    private readonly codec: EventCodec,
    readonly prefix: string,
  ) {}

  async laad<C, S, E extends Gebeurtenis>(decider: Decider<C, S, E>, categorie: Categorie, id: string): Promise<Geladen<S>> {
    return this.vouw(decider, streamNaam(categorie, id, this.prefix), (opgeslagen) => this.codec.decode(opgeslagen));
  }

  /** As {@link laad}, with `[gewist]` for all protected text: needs no key, so it also works where keys are gone or lost. */
  async laadZonderTekst<C, S, E extends Gebeurtenis>(decider: Decider<C, S, E>, categorie: Categorie, id: string): Promise<Geladen<S>> {
    return this.vouw(decider, streamNaam(categorie, id, this.prefix), (opgeslagen) =>
      Promise.resolve(opgeslagen.map((event) => decodeer(event, () => GEWIST))));
  }

  /** The events of an aggregate as they are stored. */
  opgeslagen(categorie: Categorie, id: string): AsyncIterable<StreamEvent> {
    return this.store.readStream(streamNaam(categorie, id, this.prefix));
  }

  private async vouw<C, S, E extends Gebeurtenis>(
    decider: Decider<C, S, E>, stream: string, lees: (opgeslagen: readonly StreamEvent[]) => Promise<readonly Vastgesteld[]>,
  ): Promise<Geladen<S>> {
    const opgeslagen: StreamEvent[] = [];
    for await (const event of this.store.readStream(stream)) opgeslagen.push(event);
    const gelezen = await lees(opgeslagen);
    // A stream of this category holds this decider's events only: the catalogue and the stream name say so.
    const state = gelezen.reduce((s, { event }) => decider.evolve(s, event as E), decider.initialState);
    return { stream, state, revision: opgeslagen.at(-1)?.revision ?? null, vastgelegdOp: gelezen.at(-1)?.metadata.recordedAt ?? null };
  }

  /** Whether anything was recorded under this id. */
  async bestaat(categorie: Categorie, id: string): Promise<boolean> {
    for await (const _ of this.store.readStream(streamNaam(categorie, id, this.prefix), { limit: 1 })) return true;
    return false;
  }
}
