import { isCaughtUp } from '@besluitregister/event-store';
import type { CaughtUp, Checkpoint, EventStore, RecordedEvent } from '@besluitregister/event-store';

import { Signal } from '../signal.js';
import { Batch } from './batch.js';
import type { Decode } from './batch.js';

export interface FeedOptions<E> {
  readonly store: EventStore;
  readonly decode: Decode<E>;
  /** The most events in one batch. */
  readonly batchSize: number;
  /** Milliseconds that who is furthest behind is waited for before it is left behind. */
  readonly patienceMs: number;
}

/** What a follower gets: the next events, and whether there is nothing more behind them for now. */
export interface Followed<E> {
  readonly batch: Batch<E>;
  readonly caughtUp: boolean;
}

/** Full batches kept for those who are behind. */
const WINDOW = 4;

/**
 * One subscription to the store, read as far as the fastest of its followers. The others get the same batches as long
 * as these are among the last few. Who is behind by more than that is waited for, but not for ever: what one waits for
 * in its engine does not hold up the others.
 */
export class Feed<E> {
  readonly #options: FeedOptions<E>;
  readonly #items: AsyncIterator<RecordedEvent | CaughtUp>;
  readonly #stop = new AbortController();
  readonly #changed = new Signal();
  /** Of each follower the number of the batch it wants next. */
  readonly #followers = new Set<{ next: number }>();
  #batches: Batch<E>[] = [];
  /** Number of the first of the batches. */
  #first = 0;
  /** Where the reading is. */
  #end: Checkpoint;
  #caughtUp = false;
  #reading: Promise<void> | undefined;
  /** How the subscription ended. */
  #ended: { readonly error?: unknown } | undefined;
  #closed = false;

  constructor(options: FeedOptions<E>, after: Checkpoint) {
    this.#options = options;
    this.#end = after;
    this.#items = options.store.subscribeAll({ after, signal: this.#stop.signal })[Symbol.asyncIterator]();
  }

  /** Whether the subscription ended or failed. */
  get hasEnded(): boolean {
    return this.#ended !== undefined;
  }

  /** Whether nobody can begin to follow it any more: it ended, or the last follower left. */
  get isOver(): boolean {
    return this.#closed || this.hasEnded;
  }

  /** Whether who stands here can follow. */
  reaches(place: Checkpoint): boolean {
    return !this.isOver && this.#numberAt(place) !== undefined;
  }

  /**
   * Gives what comes behind a place that it {@link reaches}. Ends when the follower is left behind, when it is at the
   * end and is to go, or with the subscription.
   */
  async* follow(place: Checkpoint, signal: AbortSignal, isToGo: () => boolean): AsyncGenerator<Followed<E>> {
    const follower = { next: this.#numberAt(place) ?? this.#first };
    const look = (): void => { this.#changed.notify(); };
    this.#followers.add(follower);
    signal.addEventListener('abort', look);
    let told = false;
    try {
      while (!signal.aborted && follower.next >= this.#first) {
        const batch = this.#batches[follower.next - this.#first];
        if (batch !== undefined) {
          follower.next += 1;
          told = this.#isAtHead(follower);
          this.#forget();
          look();
          yield { batch, caughtUp: told };
        } else if (this.#ended !== undefined) {
          if ('error' in this.#ended) throw this.#ended.error;
          return;
        } else if (this.#caughtUp && !told) {
          told = true;
          yield { batch: new Batch(this.#end, [], this.#options.decode), caughtUp: true };
        } else {
          if (isToGo()) return;
          this.#reading ??= this.#read();
          await this.#changed.until(() => this.#reading === undefined || signal.aborted);
        }
      }
    } finally {
      signal.removeEventListener('abort', look);
      this.#followers.delete(follower);
      look();
      if (this.#followers.size === 0) await this.#close();
    }
  }

  /** Number of the batch that comes behind a place: only where one ends. */
  #numberAt({ nummer, commit, prepare }: Checkpoint): number | undefined {
    const isHere = (other: Checkpoint): boolean => other.nummer === nummer && other.commit === commit && other.prepare === prepare;
    if (isHere(this.#end)) return this.#first + this.#batches.length;
    const place = this.#batches.findIndex(({ after }) => isHere(after));
    return place === -1 ? undefined : this.#first + place;
  }

  #isAtHead({ next }: { readonly next: number }): boolean {
    return this.#caughtUp && next === this.#first + this.#batches.length;
  }

  /** At the head nothing is kept that everybody has had: what was read may be decoded, and so in the open. */
  #forget(): void {
    if (![...this.#followers].every((follower) => this.#isAtHead(follower))) return;
    this.#first += this.#batches.length;
    this.#batches = [];
  }

  /** Reads one batch, up to the head at most. Never rejects: who comes at the end hears it. */
  async #read(): Promise<void> {
    const { batchSize, decode } = this.#options;
    await this.#makeRoom();
    const events: RecordedEvent[] = [];
    try {
      while (events.length < batchSize) {
        const item = await this.#items.next();
        if (item.done === true) {
          this.#ended = {};
          break;
        }
        this.#caughtUp = isCaughtUp(item.value);
        if (isCaughtUp(item.value)) break;
        events.push(item.value);
      }
    } catch (error) {
      this.#ended = { error };
    }
    if (events.length > 0) {
      const batch = new Batch(this.#end, events, decode);
      this.#batches.push(batch);
      this.#end = batch.end;
    }
    this.#reading = undefined;
    this.#changed.notify();
  }

  async #makeRoom(): Promise<void> {
    const { batchSize, patienceMs } = this.#options;
    const isWanted = (): boolean => [...this.#followers].some(({ next }) => next === this.#first);
    const size = (): number => this.#batches.reduce((sum, { events }) => sum + events.length, 0);
    while (size() > (WINDOW - 1) * batchSize) {
      await this.#changed.until(() => !isWanted(), patienceMs);
      this.#batches.shift();
      this.#first += 1;
    }
  }

  async #close(): Promise<void> {
    this.#closed = true;
    this.#stop.abort();
    await this.#reading;
    await this.#items.return?.();
  }
}
