import { encodeAppend } from '../../append-request.js';
import type { AppendRequest } from '../../append-request.js';
import { StoreClosedError } from '../../errors.js';
import type {
  AppendResult, CaughtUp, EventData, EventStore, ExpectedRevision, Position, ReadAllOptions, ReadStreamOptions,
  RecordedEvent, StreamEvent, SubscribeAllOptions,
} from '../../port.js';
import { judgeAppend } from '../embedded/append-rule.js';
import { readAll, readStream, subscribeAll } from '../embedded/log-reader.js';
import type { Log } from '../embedded/log-reader.js';
import { positionOf } from '../embedded/stored-event.js';
import type { StoredEvent } from '../embedded/stored-event.js';
import { WakeUp } from '../embedded/wake-up.js';

/** An event store that keeps nothing after the process ends: for tests. */
export class MemoryEventStore implements EventStore {
  readonly #log = new MemoryLog();
  readonly #wakeUp = new WakeUp();

  async append(stream: string, expectedRevision: ExpectedRevision, events: readonly EventData[]): Promise<AppendResult> {
    const result = this.#log.append(encodeAppend(stream, expectedRevision, events));
    this.#wakeUp.wakeAll();
    return Promise.resolve(result);
  }

  readStream(stream: string, options?: ReadStreamOptions): AsyncIterable<StreamEvent> {
    return readStream(this.#log, stream, options);
  }

  readAll(options: ReadAllOptions): AsyncIterable<RecordedEvent> {
    return readAll(this.#log, options);
  }

  subscribeAll(options: SubscribeAllOptions): AsyncIterable<RecordedEvent | CaughtUp> {
    return subscribeAll(this.#log, this.#wakeUp, options);
  }

  async head(): Promise<Position> {
    return Promise.resolve(positionOf(this.#log.lastNummer()));
  }

  close(): Promise<void> {
    this.#log.closed = true;
    this.#wakeUp.wakeAll();
    return Promise.resolve();
  }
}

class MemoryLog implements Log {
  closed = false;
  readonly #all: StoredEvent[] = [];
  readonly #streams = new Map<string, StoredEvent[]>();
  readonly #byId = new Map<string, StoredEvent>();

  append(request: AppendRequest): AppendResult {
    const stream = this.#stream(request.stream);
    const verdict = judgeAppend(request, stream.at(-1)?.revision ?? 'none', (id) => this.#byId.get(id));
    if (verdict.kind === 'known') {
      return { revision: verdict.last.revision, position: positionOf(verdict.last.nummer) };
    }
    let revision = verdict.firstRevision;
    for (const event of request.events) {
      const stored = { ...event, stream: request.stream, revision, nummer: BigInt(this.#all.length + 1) };
      this.#all.push(stored);
      stream.push(stored);
      this.#byId.set(event.id, stored);
      revision += 1n;
    }
    this.#streams.set(request.stream, stream);
    return { revision: revision - 1n, position: positionOf(this.lastNummer()) };
  }

  lastNummer(): bigint {
    this.#requireOpen();
    return BigInt(this.#all.length);
  }

  allAfter(nummer: bigint, limit: number): readonly StoredEvent[] {
    this.#requireOpen();
    return this.#all.slice(Number(nummer), Number(nummer) + limit);
  }

  streamFrom(stream: string, revision: bigint, limit: number): readonly StoredEvent[] {
    return this.#stream(stream).filter((event) => event.revision >= revision).slice(0, limit);
  }

  streamBackFrom(stream: string, revision: bigint | undefined, limit: number): readonly StoredEvent[] {
    const events = this.#stream(stream).filter((event) => revision === undefined || event.revision <= revision);
    return events.reverse().slice(0, limit);
  }

  #stream(stream: string): StoredEvent[] {
    this.#requireOpen();
    return this.#streams.get(stream) ?? [];
  }

  #requireOpen(): void {
    if (this.closed) throw new StoreClosedError();
  }
}
