import type { JsonObject } from '@besluitregister/domain';

/** An event as the writer hands it in. The four members together are its leaf in the audit log (DESIGN §4). */
export interface EventData {
  /** UUID in lower case, made before the first attempt: a retry carries the same one. */
  readonly id: string;
  readonly type: string;
  readonly data: JsonObject;
  readonly metadata: JsonObject;
}

/** Where an event stands in the store. Only increasing, not gap-free; the embedded adapters use the nummer for both. */
export interface Position {
  readonly commit: bigint;
  readonly prepare: bigint;
}

/** How far a reader has come: the last event it handled, by position and by nummer. */
export interface Checkpoint extends Position {
  readonly nummer: bigint;
}

/** Before the first event. */
export const START: Checkpoint = Object.freeze({ commit: 0n, prepare: 0n, nummer: 0n });

/** An event read from its stream. */
export interface StreamEvent extends EventData {
  readonly stream: string;
  /** 0-based place in the stream, gap-free. */
  readonly revision: bigint;
  readonly position: Position;
}

/** An event read in store order. */
export interface RecordedEvent extends StreamEvent {
  /** 1-based, gap-free sequence over all events of the register. */
  readonly nummer: bigint;
}

/** The revision of the stream's last event, or `none` for a stream without events. There is no "any". */
export type ExpectedRevision = 'none' | bigint;

/** Revision and position of the last event of the append. */
export interface AppendResult {
  readonly revision: bigint;
  readonly position: Position;
}

/** Said by a subscription each time everything that was there has been delivered. */
export interface CaughtUp {
  readonly caughtUp: true;
}

export interface ReadStreamOptions {
  /** First revision to give, inclusive. Default: the first event, or backwards the last. */
  readonly from?: bigint;
  readonly direction?: 'forwards' | 'backwards';
  readonly limit?: number;
}

export interface ReadAllOptions {
  /** Exclusive: reading starts with the event behind it. */
  readonly after: Checkpoint;
  readonly limit?: number;
}

export interface SubscribeAllOptions {
  /** Exclusive: the subscription starts with the event behind it. */
  readonly after: Checkpoint;
  /** Aborting ends the iteration without an error. */
  readonly signal?: AbortSignal;
}

/**
 * The event store port (DESIGN §6). Every method rejects with StoreClosedError after {@link EventStore.close},
 * with StoreUnavailableError when the machine underneath fails and with StoreAccessDeniedError when it refuses the
 * credentials. Every read rejects with UnreadableEventError or StreamDeletedError at what the register never wrote.
 */
export interface EventStore {
  /**
   * Appends all events or none, and resolves when they are durable. The same ids at the same expected revision
   * are a retry: the original result again, and nothing is written. The data of a retry is not compared.
   * @throws InvalidAppendError, EventTooLargeError before anything is written.
   * @throws ConcurrencyError the stream stands elsewhere, or a retry does not match what was appended.
   * @throws AppendTooLargeError the events together exceed what the store takes in one append.
   * @throws EventIdInUseError an id belongs to an event of another stream; EventStoreDB knows ids per stream only.
   * @throws StreamDeletedError the stream was deleted behind the register's back.
   * @throws StoreUnavailableError the outcome may be unknown: retry with the same ids and expected revision.
   */
  append(stream: string, expectedRevision: ExpectedRevision, events: readonly EventData[]): Promise<AppendResult>;
  /** Gives the events of one stream; a stream that does not exist gives nothing. */
  readStream(stream: string, options?: ReadStreamOptions): AsyncIterable<StreamEvent>;
  /**
   * Gives all events in store order, up to the head.
   * @throws UnknownCheckpointError `after` is not a place in this store.
   */
  readAll(options: ReadAllOptions): AsyncIterable<RecordedEvent>;
  /**
   * Gives all events in store order and waits for more. Says CaughtUp when there is nothing more to give: once
   * at the first arrival at the head, and again each time it has gone on and is there anew. Ends on abort and close.
   * @throws UnknownCheckpointError `after` is not a place in this store.
   */
  subscribeAll(options: SubscribeAllOptions): AsyncIterable<RecordedEvent | CaughtUp>;
  /** Position of the last event; that of {@link START} in an empty store. */
  head(): Promise<Position>;
  /** Finishes the appends already handed in, ends all subscriptions and lets go of the store. */
  close(): Promise<void>;
}

/** Tells the message CaughtUp from an event. */
export function isCaughtUp(item: RecordedEvent | CaughtUp): item is CaughtUp {
  return 'caughtUp' in item;
}

/** The checkpoint of a reader that has handled this event and all before it. */
export function checkpointOf(event: RecordedEvent): Checkpoint {
  return { commit: event.position.commit, prepare: event.position.prepare, nummer: event.nummer };
}
