import { setTimeout as timeout } from 'node:timers/promises';

import { checkpointOf, START } from '@besluitregister/event-store';
import type { Position, RecordedEvent } from '@besluitregister/event-store';

import { Bookkeeping, CheckpointMovedError } from './bookkeeping.js';
import type { StoredCheckpoint, ViewsOnTop } from './bookkeeping.js';
import { DatabaseUnavailableError } from './database.js';
import type { Claim, Database, Tx } from './database.js';
import { ProjectionError } from './projection-error.js';
import type { Delivered, Projection } from './projection.js';
import type { Batch, ReadEvent, Undecodable } from './reading/batch.js';
import type { Reading } from './reading/reading.js';
import { Signal } from './signal.js';

export interface ProjectionRunnerOptions<E> {
  readonly database: Database;
  /** Where the events come from; runners of one process share it. */
  readonly reading: Reading<E>;
  readonly projection: Projection<E>;
  /** Every type of this release's catalogue. */
  readonly knownTypes: ReadonlySet<string>;
  /** What a switch or a rebuild has to take along. */
  readonly viewsOnTop?: ViewsOnTop;
}

/**
 * `wachtend` while another process keeps the rows or the database is not reachable, `inhalen` while there is more to
 * read, `bij` at the head, `gestopt` when not running or standing still on an error.
 */
export type ProjectionState = 'wachtend' | 'inhalen' | 'bij' | 'gestopt';

/** Milliseconds before a database that was not reachable is tried again. */
const RETRY = 500;

export interface ProjectionStatus {
  readonly name: string;
  readonly version: number;
  readonly state: ProjectionState;
  /** The last event handled; 0n before the first. */
  readonly nummer: bigint;
  readonly position: Position;
  readonly error?: ProjectionError;
}

/** An event read, whether or not the projection gets it, and the greatest recordedAt up to and including it. */
interface Taken<E> {
  readonly event: RecordedEvent;
  readonly delivered: Delivered<E> | undefined;
  readonly bekendVan: string;
}

/** What of a batch could be read, and why not the rest. */
interface Read<E> {
  readonly taken: readonly Taken<E>[];
  readonly error?: ProjectionError;
}

/**
 * Keeps the rows of one projection equal to the events (DESIGN §7). A batch is one transaction that writes the rows
 * and moves the checkpoint; what can not be read or applied stops this projection and leaves its rows as they are.
 * Where several processes can reach the engine, one of them keeps the rows of this version and the others wait to take
 * over. That saves work only: what keeps the rows right is the checkpoint, which one of two can move.
 * When a lower version is active this one is built beside it. The lower version's rows are then as its own runner,
 * if one still runs elsewhere, keeps them; without one they stand still until the switch.
 */
export class ProjectionRunner<E> {
  readonly #options: ProjectionRunnerOptions<E>;
  readonly #projection: Projection<E>;
  readonly #types: ReadonlySet<string>;
  readonly #books: Bookkeeping;
  readonly #changed = new Signal();
  #checkpoint: StoredCheckpoint = { ...START, bekendVan: null };
  #active = false;
  #state: ProjectionState = 'gestopt';
  #error: ProjectionError | undefined;
  #running: { readonly stop: AbortController; readonly done: Promise<void> } | undefined;

  /** @throws Error the projection's name or version is none, or it lists a type outside the catalogue. */
  constructor(options: ProjectionRunnerOptions<E>) {
    const { projection, knownTypes, database } = options;
    const unknown = projection.types.filter((type) => !knownTypes.has(type));
    if (unknown.length > 0) {
      throw new Error(`Projection ${projection.name} lists types outside the catalogue: ${unknown.join(', ')}`);
    }
    this.#options = options;
    this.#projection = projection;
    this.#types = new Set(projection.types);
    this.#books = new Bookkeeping(database, projection, options.viewsOnTop);
  }

  /**
   * Makes the tables when needed and follows the store from the stored checkpoint. Resolves when it follows, when it
   * waits for its turn, or when it could not: {@link status} then has the error. Does nothing when it already runs.
   */
  async start(): Promise<void> {
    if (this.#running !== undefined) return;
    const stop = new AbortController();
    this.#error = undefined;
    this.#state = 'inhalen';
    let started = false;
    const done = this.#run(stop.signal, () => { started = true; this.#changed.notify(); });
    this.#running = { stop, done };
    await this.#changed.until(() => started || this.#state === 'gestopt');
  }

  /** Finishes the batch at hand and stands still. */
  async stop(): Promise<void> {
    this.#running?.stop.abort();
    await this.#running?.done;
  }

  /** Where the projection stands now. */
  status(): ProjectionStatus {
    const { name, version } = this.#projection;
    const { nummer, commit, prepare } = this.#checkpoint;
    const error = this.#error === undefined ? {} : { error: this.#error };
    return { name, version, state: this.#state, nummer, position: { commit, prepare }, ...error };
  }

  /** Whether readers see everything up to `position` within `timeoutMs` milliseconds. False at once when it stops. */
  async waitFor(position: Position, timeoutMs: number): Promise<boolean> {
    const visible = (): boolean => this.#active && this.#reached(position);
    await this.#changed.until(() => visible() || this.#state === 'gestopt', timeoutMs);
    return visible();
  }

  /**
   * Resolves when everything in the store at the moment of the call is visible to readers.
   * @throws ProjectionError it stands still.
   */
  async caughtUp(): Promise<void> {
    const head = await this.#options.reading.store.head();
    const there = (): boolean => this.#state === 'bij' && this.#active && this.#reached(head);
    await this.#changed.until(() => there() || this.#state === 'gestopt');
    if (!there()) throw this.#error ?? new ProjectionError('gestopt', this.#projection);
  }

  /**
   * Builds this version anew: drops its rows and starts from the first event, which is read and decoded again. Readers
   * see the rows come back; {@link caughtUp} says when they are all there.
   * @throws Error it runs. ProjectionError `verouderd`: a higher version is active.
   */
  async rebuild(): Promise<void> {
    if (this.#running !== undefined) throw new Error(`Projection ${this.#projection.name} runs; stop it before a rebuild`);
    this.#options.reading.forget();
    await this.#books.reset();
    await this.start();
  }

  async #run(signal: AbortSignal, started: () => void): Promise<void> {
    try {
      let next: 'again' | 'ended' = 'again';
      while (next === 'again') next = await this.#turn(signal, started);
    } catch (cause) {
      this.#error = cause instanceof ProjectionError ? cause : new ProjectionError('storing', this.#projection, { cause });
    } finally {
      this.#state = 'gestopt';
      this.#running = undefined;
      this.#changed.notify();
    }
  }

  /** Follows from the stored checkpoint, until it ends or there is reason to begin at the stored checkpoint again. */
  async #turn(signal: AbortSignal, started: () => void): Promise<'again' | 'ended'> {
    const waiting = (): void => { this.#state = 'wachtend'; started(); };
    let claim: Claim | undefined;
    try {
      claim = await this.#options.database.claim?.(this.#books.schema, signal, waiting);
      if (signal.aborted) return 'ended';
      this.#state = 'inhalen';
      await this.#open();
      started();
      await this.#follow(claim === undefined ? signal : AbortSignal.any([signal, claim.lost]));
      return claim?.lost.aborted === true ? 'again' : 'ended';
    } catch (error) {
      if (error instanceof CheckpointMovedError) return 'again';
      if (!(error instanceof DatabaseUnavailableError)) throw error;
      waiting();
      await timeout(RETRY, undefined, { signal }).catch(() => undefined);
      return 'again';
    } finally {
      await claim?.release();
    }
  }

  async #open(): Promise<void> {
    const { checkpoint, active } = await this.#books.open();
    this.#checkpoint = checkpoint;
    this.#active = active;
    if (active) await this.#books.dropOlder();
  }

  /** Reads ahead by one batch: the next is read and decoded while the engine writes this one (ADR 0007). */
  async #follow(signal: AbortSignal): Promise<void> {
    let { bekendVan } = this.#checkpoint;
    let writing = Promise.resolve();
    try {
      for await (const { batch, caughtUp } of this.#options.reading.follow(this.#checkpoint, signal)) {
        const { taken, error } = await this.#take(batch, bekendVan);
        bekendVan = taken.at(-1)?.bekendVan ?? bekendVan;
        await writing;
        if (!caughtUp) this.#state = 'inhalen';
        writing = this.#write(taken).then(() => this.#switchAlongside());
        // Waited for below; until then a failure is not unhandled.
        writing.catch(() => undefined);
        if (error === undefined && !caughtUp) continue;
        await writing;
        // What came before the event that can not be read is still good.
        if (error !== undefined) throw error;
        await this.#arrive();
        ({ bekendVan } = this.#checkpoint);
      }
      await writing;
    } finally {
      // Nothing of this turn is under way when the next one opens, or somebody else has the claim.
      await writing.catch(() => undefined);
    }
  }

  async #arrive(): Promise<void> {
    if (!this.#active) await this.#activate();
    this.#state = 'bij';
    this.#changed.notify();
  }

  /**
   * Where events come in faster than they are followed there is no arriving: a new version then takes the place of the
   * one that is served when that one is at most a batch further.
   */
  async #switchAlongside(): Promise<void> {
    if (this.#active || await this.#books.served() > this.#checkpoint.nummer + BigInt(this.#options.reading.batchSize)) return;
    await this.#activate();
  }

  async #activate(): Promise<void> {
    this.#checkpoint = await this.#books.activate((tx, nummer) => this.#catchUp(tx, nummer));
    this.#active = true;
    this.#changed.notify();
  }

  /** Writes in one transaction what is missing up to and including a nummer; the subscription then gives it again. */
  async #catchUp(tx: Tx, nummer: bigint): Promise<StoredCheckpoint> {
    if (nummer <= this.#checkpoint.nummer) return this.#checkpoint;
    const batch = await this.#options.reading.read(this.#checkpoint, Number(nummer - this.#checkpoint.nummer));
    const { taken, error } = await this.#take(batch, this.#checkpoint.bekendVan);
    if (error !== undefined) throw error;
    return this.#writeIn(tx, taken);
  }

  /** What a batch holds, up to the first event that can not be read. */
  async #take(batch: Batch<E>, before: string | null): Promise<Read<E>> {
    const undecodable = await batch.decode(this.#types);
    const taken: Taken<E>[] = [];
    let bekendVan = before;
    for (const read of batch.events) {
      const one = this.#takeOne(read, bekendVan, undecodable);
      if (one instanceof ProjectionError) return { taken, error: one };
      taken.push(one);
      ({ bekendVan } = one);
    }
    return { taken };
  }

  #takeOne({ event, decoded }: ReadEvent<E>, before: string | null, undecodable: Undecodable | undefined): Taken<E> | ProjectionError {
    if (!this.#options.knownTypes.has(event.type)) return new ProjectionError('onbekend-type', this.#projection, { event });
    if (undecodable?.event === event) return new ProjectionError('onleesbaar', this.#projection, undecodable);
    try {
      const recordedAt = recordedAtOf(event);
      const bekendVan = before !== null && before > recordedAt ? before : recordedAt;
      const delivered = decoded !== undefined && this.#types.has(event.type) ? { event: decoded, nummer: event.nummer, bekendVan } : undefined;
      return { event, delivered, bekendVan };
    } catch (cause) {
      return new ProjectionError('onleesbaar', this.#projection, { event, cause });
    }
  }

  /** Writes a batch; when that fails, one event at a time, so that the error names the event it is about. */
  async #write(read: readonly Taken<E>[]): Promise<void> {
    // A switch of versions may have been past some of them already.
    const batch = read.filter(({ event }) => event.nummer > this.#checkpoint.nummer);
    if (batch.length > 1) {
      try {
        await this.#commit(batch);
        return;
      } catch (error) {
        if (isInterruption(error)) throw error;
      }
    }
    for (const taken of batch) {
      try {
        await this.#commit([taken]);
      } catch (cause) {
        if (isInterruption(cause)) throw cause;
        throw new ProjectionError('niet-toegepast', this.#projection, { event: taken.event, cause });
      }
    }
  }

  async #commit(batch: readonly Taken<E>[]): Promise<void> {
    this.#checkpoint = await this.#options.database.transaction((tx) => this.#writeIn(tx, batch));
    this.#changed.notify();
  }

  async #writeIn(tx: Tx, batch: readonly Taken<E>[]): Promise<StoredCheckpoint> {
    const last = batch.at(-1);
    const checkpoint = last === undefined ? this.#checkpoint : { ...checkpointOf(last.event), bekendVan: last.bekendVan };
    const delivered = batch.flatMap((taken) => taken.delivered ?? []);
    await this.#books.advance(tx, this.#checkpoint, checkpoint);
    if (delivered.length === 0) return checkpoint;
    await tx.script(`SET LOCAL search_path TO ${this.#books.schema}`);
    await this.#projection.apply(tx, delivered);
    return checkpoint;
  }

  #reached(position: Position): boolean {
    const { commit, prepare } = this.#checkpoint;
    return commit > position.commit || (commit === position.commit && prepare >= position.prepare);
  }
}

/** Nothing is wrong with the event: the same one goes well once begun again from the stored checkpoint. */
function isInterruption(error: unknown): boolean {
  return error instanceof CheckpointMovedError || error instanceof DatabaseUnavailableError;
}

/** The writer's clock, in the one form the envelope allows: only then is comparing strings comparing times. */
function recordedAtOf(event: RecordedEvent): string {
  const { recordedAt } = event.metadata;
  if (typeof recordedAt === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(recordedAt)) return recordedAt;
  throw new Error('metadata.recordedAt is not a UTC timestamp with milliseconds');
}
