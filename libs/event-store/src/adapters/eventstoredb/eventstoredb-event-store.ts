import { encodeAppend } from '../../append-request.js';
import type { AppendRequest } from '../../append-request.js';
import {
  AppendTooLargeError, InvalidAppendError, StoreClosedError, StoreUnavailableError, UnknownCheckpointError,
} from '../../errors.js';
import type {
  AppendResult, CaughtUp, EventData, EventStore, ExpectedRevision, Position, ReadAllOptions, ReadStreamOptions,
  RecordedEvent, StreamEvent, SubscribeAllOptions,
} from '../../port.js';
import { START } from '../../port.js';
import { AllLog } from './all-log.js';
import { AppendCalls } from './append-call.js';
import { Appender } from './appender.js';
import { shareClient } from './client.js';
import type { SharedClient } from './client.js';
import { isNoPlaceInTheLog, MAX_APPEND_BYTES } from './failure.js';
import { toRecordedEvent } from './stored-event.js';
import { StreamReader } from './stream-reader.js';
import { subscribe } from './subscription.js';

export interface EventStoreDbOptions {
  /** `esdb://…` or `esdb+discover://…`, with credentials and TLS settings. */
  readonly connectionString: string;
  /** Begin of the names of the register's streams. Default `br.`. */
  readonly prefix?: string;
  /** How long the server may stay silent, in ms. Default 10,000. */
  readonly timeoutMs?: number;
  /** How often an append is sent when its outcome is unknown. Default 5. */
  readonly attempts?: number;
  /** The first wait before a new attempt, in ms; it doubles, up to 50 times as long. Default 200. */
  readonly backoffMs?: number;
  /** How often a waiting subscription asks whether it missed something, in ms. Default 30,000. */
  readonly heartbeatMs?: number;
  /** Told of each failure of a subscription, which then goes on by itself. */
  readonly onInterrupted?: (failure: StoreUnavailableError) => void;
}

/** A prefix that a stream name may begin with; the server matches it as the text it is. */
const PREFIX = /^[A-Za-z0-9][!-~]*$/;

/**
 * Opens a register on EventStoreDB (23.10 or newer). Nothing is sent yet: an unreachable server shows at the first call.
 * The register is the streams with this prefix, in the order of $all; `nummer` counts them. Several processes may write
 * and read; one process talks to one server.
 * @throws StoreUnavailableError a wrong connection string or prefix, or another server than this process has open.
 */
export function openEventStoreDb(options: EventStoreDbOptions): EventStore {
  const { prefix = 'br.' } = options;
  if (!PREFIX.test(prefix)) {
    throw new StoreUnavailableError(`"${prefix}" kan geen begin van een stroomnaam zijn. Gebruik ASCII zonder spaties, beginnend met een letter of cijfer.`);
  }
  return new EventStoreDbEventStore(shareClient(options.connectionString), {
    prefix, timeoutMs: 10_000, attempts: 5, backoffMs: 200, heartbeatMs: 30_000, onInterrupted: () => undefined, ...options,
  });
}

class EventStoreDbEventStore implements EventStore {
  readonly #shared: SharedClient;
  readonly #options: Required<EventStoreDbOptions>;
  readonly #log: AllLog;
  readonly #streams: StreamReader;
  readonly #appender: Appender;
  readonly #closing = new AbortController();
  readonly #appending = new Set<Promise<unknown>>();
  #closed: Promise<void> | undefined;

  constructor(shared: SharedClient, options: Required<EventStoreDbOptions>) {
    this.#shared = shared;
    this.#options = options;
    this.#log = new AllLog(shared.client, options.prefix, options.timeoutMs);
    this.#streams = new StreamReader(shared.client, options.timeoutMs);
    this.#appender = new Appender(new AppendCalls(shared.openAppendCall), this.#streams, options, (failures) => this.#backoff(failures));
  }

  async append(stream: string, expectedRevision: ExpectedRevision, events: readonly EventData[]): Promise<AppendResult> {
    this.#requireOpen();
    const request = encodeAppend(stream, expectedRevision, events);
    if (!stream.startsWith(this.#options.prefix)) {
      throw new InvalidAppendError(`Stroom ${stream} hoort niet bij dit register: de naam begint niet met "${this.#options.prefix}".`);
    }
    if (sizeOf(request) > MAX_APPEND_BYTES) throw new AppendTooLargeError(stream, MAX_APPEND_BYTES);
    const appending = this.#appender.append(request);
    this.#appending.add(appending);
    try {
      return await appending;
    } finally {
      this.#appending.delete(appending);
    }
  }

  async *readStream(stream: string, options: ReadStreamOptions = {}): AsyncGenerator<StreamEvent> {
    this.#requireOpen();
    try {
      for await (const event of this.#streams.read(stream, options)) {
        this.#requireOpen();
        yield event;
      }
      // Closing ends the call as if there were no more.
      this.#requireOpen();
    } catch (error) {
      throw this.#closing.signal.aborted ? new StoreClosedError() : error;
    }
  }

  async *readAll({ after, limit = Infinity }: ReadAllOptions): AsyncGenerator<RecordedEvent> {
    this.#requireOpen();
    let { nummer } = after;
    let left = limit;
    // Reading is inclusive: the event of the checkpoint comes first, which proves that it is there.
    let proof = after.commit !== START.commit || after.nummer !== START.nummer ? after : undefined;
    try {
      for await (const resolved of this.#log.readFrom(after)) {
        this.#requireOpen();
        if (proof !== undefined) {
          if (!this.#log.isPlaceOf(resolved, proof)) break;
          proof = undefined;
          continue;
        }
        if (!this.#log.isOwn(resolved)) continue;
        if (left <= 0) return;
        left -= 1;
        nummer += 1n;
        yield toRecordedEvent(resolved, nummer);
      }
      this.#requireOpen();
    } catch (error) {
      if (this.#closing.signal.aborted) throw new StoreClosedError();
      if (!(error instanceof StoreUnavailableError && isNoPlaceInTheLog(error.cause))) throw error;
    }
    if (proof !== undefined) throw new UnknownCheckpointError(after, (await this.#log.headOfAll()).commit);
  }

  subscribeAll({ after, signal }: SubscribeAllOptions): AsyncIterable<RecordedEvent | CaughtUp> {
    const signals = signal === undefined ? [this.#closing.signal] : [this.#closing.signal, signal];
    return subscribe(this.#log, {
      ...this.#options, after,
      signal: AbortSignal.any(signals),
      requireOpen: () => { this.#requireOpen(); },
      backoffMs: (failures) => this.#backoff(failures),
    });
  }

  async head(): Promise<Position> {
    this.#requireOpen();
    return (await this.#log.lastOwn({ commit: START.commit, prepare: START.prepare })).last;
  }

  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #close(): Promise<void> {
    this.#closing.abort();
    await Promise.allSettled(this.#appending);
    await this.#shared.release();
  }

  #requireOpen(): void {
    if (this.#closing.signal.aborted) throw new StoreClosedError();
  }

  #backoff(failures: number): number {
    return this.#options.backoffMs * Math.min(2 ** failures, 50);
  }
}

/** The size of an append as the server counts it: names of types as UTF-16. */
function sizeOf({ events }: AppendRequest): number {
  return events.reduce((sum, { type, data, metadata }) => sum + 2 * type.length + Buffer.byteLength(data) + Buffer.byteLength(metadata), 0);
}
