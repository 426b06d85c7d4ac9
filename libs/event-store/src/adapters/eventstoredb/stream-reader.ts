import { BACKWARDS, END, FORWARDS, START as FROM_START } from '@eventstore/db-client';
import type { EventStoreDBClient } from '@eventstore/db-client';
import { StreamDeletedError } from '../../errors.js';
import type { ReadStreamOptions, StreamEvent } from '../../port.js';
import { isStreamNotFound, toPortError } from './failure.js';
import { guardedRead } from './guarded-read.js';
import { toStreamEvent } from './stored-event.js';
import { StreamTails } from './stream-tails.js';

/** Reads one stream, and remembers how it ended. */
export class StreamReader {
  readonly tails = new StreamTails();
  readonly #client: EventStoreDBClient;
  readonly #timeoutMs: number;

  constructor(client: EventStoreDBClient, timeoutMs: number) {
    this.#client = client;
    this.#timeoutMs = timeoutMs;
  }

  /** See EventStore.readStream. */
  async *read(stream: string, { from, direction, limit = Number.MAX_SAFE_INTEGER }: ReadStreamOptions): AsyncGenerator<StreamEvent> {
    if (limit === 0) return;
    const forwards = direction !== 'backwards';
    const read = this.#client.readStream(stream, {
      direction: forwards ? FORWARDS : BACKWARDS,
      fromRevision: from ?? (forwards ? FROM_START : END),
      maxCount: limit,
    });
    let due = from ?? 0n;
    try {
      for await (const resolved of guardedRead(read, this.#timeoutMs)) {
        const event = toStreamEvent(resolved);
        if (forwards) {
          // The register never truncates: a stream that begins later was deleted and begun anew by somebody else.
          if (event.revision !== due) throw new StreamDeletedError(stream);
          due += 1n;
          this.tails.note(stream, event.revision, event.id);
        }
        yield event;
      }
    } catch (error) {
      if (isStreamNotFound(error)) return;
      throw toPortError(error, `het lezen van stroom ${stream}`, stream);
    }
  }
}
