import type { Checkpoint, EventStore, RecordedEvent } from '@besluitregister/event-store';

import { Batch } from './batch.js';
import type { Decode } from './batch.js';
import { Feed } from './feed.js';
import type { Followed } from './feed.js';

export interface ReadingOptions<E> {
  readonly store: EventStore;
  readonly decode: Decode<E>;
  /** The most events in one batch while catching up. Default 1,000. */
  readonly batchSize?: number;
  /** Milliseconds that the others wait for a runner that is some batches behind, before they go on without it. Default 10,000. */
  readonly patienceMs?: number;
}

const BATCH = 1_000;
const PATIENCE = 10_000;

/**
 * The events of one store, read and decoded once for all runners of a process that come past them at about the same
 * time (ADR 0007). Each goes at its own pace and stops by itself. What is decoded is in the open: it is kept as long as
 * somebody who is behind may still ask for it, and no longer.
 */
export class Reading<E> {
  readonly store: EventStore;
  readonly batchSize: number;
  readonly #decode: Decode<E>;
  readonly #patienceMs: number;
  /** The oldest first: those who come to the same place meet in it. */
  readonly #feeds = new Set<Feed<E>>();

  constructor({ store, decode, batchSize = BATCH, patienceMs = PATIENCE }: ReadingOptions<E>) {
    this.store = store;
    this.batchSize = batchSize;
    this.#decode = decode;
    this.#patienceMs = patienceMs;
  }

  /** Who begins from now on gets nothing that was read or decoded before: a key may have been destroyed since. */
  forget(): void {
    this.#feeds.clear();
  }

  /**
   * Gives all events behind a place in batches, and waits for more. Says `caughtUp` as a subscription of the store
   * does. Ends on abort, and when the store is closed.
   * @throws what `subscribeAll` of the store does
   */
  async* follow(after: Checkpoint, signal: AbortSignal): AsyncGenerator<Followed<E>> {
    let place = after;
    while (!signal.aborted) {
      const feed = this.#feedAt(place) ?? this.#open(place);
      try {
        for await (const followed of feed.follow(place, signal, () => this.#feedAt(place) !== feed)) {
          place = followed.batch.end;
          yield followed;
        }
      } finally {
        if (feed.isOver) this.#feeds.delete(feed);
      }
      if (feed.hasEnded) return;
    }
  }

  /** Gives so many events behind a place. */
  async read(after: Checkpoint, limit: number): Promise<Batch<E>> {
    const events: RecordedEvent[] = [];
    for await (const event of this.store.readAll({ after, limit })) events.push(event);
    return new Batch(after, events, this.#decode);
  }

  #feedAt(place: Checkpoint): Feed<E> | undefined {
    return [...this.#feeds].find((feed) => feed.reaches(place));
  }

  #open(place: Checkpoint): Feed<E> {
    const { store, batchSize } = this;
    const feed = new Feed({ store, decode: this.#decode, batchSize, patienceMs: this.#patienceMs }, place);
    this.#feeds.add(feed);
    return feed;
  }
}
