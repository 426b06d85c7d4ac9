import { BACKWARDS, END, START as FROM_START, streamNameFilter } from '@eventstore/db-client';
import type { AllStreamResolvedEvent, AllStreamSubscription, EventStoreDBClient, StreamingRead } from '@eventstore/db-client';
import { UnknownCheckpointError } from '../../errors.js';
import { START } from '../../port.js';
import type { Checkpoint, Position } from '../../port.js';
import { isNoPlaceInTheLog, toPortError } from './failure.js';
import { guardedRead } from './guarded-read.js';
import { compare, positionIn, streamOf } from './stored-event.js';

/** Where the register ends in the server's log. */
export interface LastOwn {
  /** Position of the register's last event. */
  readonly last: Position;
  /** Position of the server's last event when the question was asked. */
  readonly head: Position;
}

/** The server's log ($all) as the register sees it: its own events, and those of others passed over. */
export class AllLog {
  readonly #client: EventStoreDBClient;
  readonly #prefix: string;
  readonly #timeoutMs: number;

  constructor(client: EventStoreDBClient, prefix: string, timeoutMs: number) {
    this.#client = client;
    this.#prefix = prefix;
    this.#timeoutMs = timeoutMs;
  }

  isOwn(resolved: AllStreamResolvedEvent): boolean {
    return streamOf(resolved)?.startsWith(this.#prefix) === true;
  }

  /** Reads everything from a position up, inclusive. */
  readFrom(position: Position): AsyncGenerator<AllStreamResolvedEvent> {
    return this.#read(this.#client.readAll({ fromPosition: fromPosition(position) }));
  }

  /** Position of the server's last event, of whomever. */
  async headOfAll(): Promise<Position> {
    for await (const last of this.#read(this.#client.readAll({ direction: BACKWARDS, fromPosition: END, maxCount: 1 }))) {
      return positionIn(last) ?? START;
    }
    return START;
  }

  /**
   * Reads back from the head for the register's last event behind `lower`, and not further than `seen`, down to where
   * an earlier question found none.
   */
  async lastOwn(lower: Position, seen: Position = lower): Promise<LastOwn> {
    let head: Position | undefined;
    // Mostly the last event decides; only when others wrote behind it the log is read back.
    for (const maxCount of [1, Number.MAX_SAFE_INTEGER]) {
      for await (const resolved of this.#read(this.#client.readAll({ direction: BACKWARDS, fromPosition: END, maxCount }))) {
        const position = positionIn(resolved);
        if (position === undefined) continue;
        head ??= position;
        if (compare(position, lower) <= 0 || compare(position, seen) <= 0) return { last: lower, head };
        if (this.isOwn(resolved)) return { last: position, head };
      }
    }
    return { last: lower, head: head ?? lower };
  }

  /**
   * Reading from a position that is not in the log gives no error and no events, and then the reader would wait in
   * silence for ever: so the event of the checkpoint must be there, and be the register's.
   * @throws UnknownCheckpointError
   */
  async requireKnown(after: Checkpoint): Promise<void> {
    if (compare(after, START) === 0 && after.nummer === START.nummer) return;
    try {
      for await (const found of this.#read(this.#client.readAll({ fromPosition: fromPosition(after), maxCount: 1 }))) {
        if (this.isPlaceOf(found, after)) return;
      }
    } catch (error) {
      if (!isNoPlaceInTheLog(error instanceof Error ? error.cause : error)) throw error;
    }
    throw new UnknownCheckpointError(after, (await this.headOfAll()).commit);
  }

  isPlaceOf(found: AllStreamResolvedEvent, { commit, prepare }: Checkpoint): boolean {
    const position = positionIn(found);
    return position?.commit === commit && position.prepare === prepare && this.isOwn(found);
  }

  /** Subscribes behind a position, filtered by the server on the register's prefix. */
  subscribe(after: Position): AllStreamSubscription {
    const filter = streamNameFilter({ regex: `^${this.#prefix.replace(/[^A-Za-z0-9_-]/g, '\\$&')}` });
    return this.#client.subscribeToAll({ fromPosition: fromPosition(after), filter });
  }

  async *#read(read: StreamingRead<AllStreamResolvedEvent>): AsyncGenerator<AllStreamResolvedEvent> {
    try {
      yield* guardedRead(read, this.#timeoutMs);
    } catch (error) {
      throw toPortError(error, 'het lezen van alle gebeurtenissen');
    }
  }
}

function fromPosition(position: Position): typeof FROM_START | Position {
  return compare(position, START) === 0 ? FROM_START : { commit: position.commit, prepare: position.prepare };
}
