import { setImmediate as nextTurn } from 'node:timers/promises';

import { checkpointOf } from '@besluitregister/event-store';
import type { Checkpoint, RecordedEvent } from '@besluitregister/event-store';

/** Makes the projections' events of stored ones, in the same order; rejecting stops the projections that list them. */
export type Decode<E> = (events: readonly RecordedEvent[]) => Promise<readonly E[]>;

/** An event read, and what it is decoded: undefined as long as nobody asked. */
export interface ReadEvent<E> {
  readonly event: RecordedEvent;
  readonly decoded: E | undefined;
}

/** The first event that can not be decoded. */
export interface Undecodable {
  readonly event: RecordedEvent;
  readonly cause: unknown;
}

/** Events decoded in one go; the engine's answers are let in before the next. */
const BREATH = 50;

/** Events that were read together, decoded once for all who ask. */
export class Batch<E> {
  readonly events: readonly ReadEvent<E>[];
  /** Where who has had it stands. */
  readonly end: Checkpoint;
  readonly #events: { readonly event: RecordedEvent; decoded: E | undefined }[];
  #decoding: Promise<unknown> = Promise.resolve();

  constructor(readonly after: Checkpoint, events: readonly RecordedEvent[], private readonly decodeAll: Decode<E>) {
    this.events = this.#events = events.map((event) => ({ event, decoded: undefined }));
    const last = events.at(-1);
    this.end = last === undefined ? after : checkpointOf(last);
  }

  /**
   * Decodes what is of these types, as far as nobody did before: up to the first that can not be, which is given. That
   * one is tried again for the next who asks.
   */
  decode(types: ReadonlySet<string>): Promise<Undecodable | undefined> {
    const decoding = this.#decoding.then(() => this.#decode(types));
    this.#decoding = decoding;
    return decoding;
  }

  async #decode(types: ReadonlySet<string>): Promise<Undecodable | undefined> {
    const missing = this.#events.filter(({ event, decoded }) => decoded === undefined && types.has(event.type));
    for (let from = 0; from < missing.length; from += BREATH) {
      if (from > 0) await nextTurn();
      const undecodable = await this.#decodeTogether(missing.slice(from, from + BREATH));
      if (undecodable !== undefined) return undecodable;
    }
    return undefined;
  }

  /** When that fails, one at a time, to find out which one it is. */
  async #decodeTogether(some: readonly { readonly event: RecordedEvent; decoded: E | undefined }[]): Promise<Undecodable | undefined> {
    try {
      const decoded = await this.decodeAll(some.map(({ event }) => event));
      for (const [place, one] of some.entries()) one.decoded = decoded[place];
      return undefined;
    } catch (cause) {
      const [first] = some;
      if (first !== undefined && some.length === 1) return { event: first.event, cause };
      for (const one of some) {
        const undecodable = await this.#decodeTogether([one]);
        if (undecodable !== undefined) return undecodable;
      }
      return undefined;
    }
  }
}
