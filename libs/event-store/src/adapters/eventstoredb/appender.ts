import { setTimeout as delay } from 'node:timers/promises';
import type { AppendRequest } from '../../append-request.js';
import { ConcurrencyError, StoreUnavailableError, StreamDeletedError } from '../../errors.js';
import type { AppendResult, Position } from '../../port.js';
import type { AppendCalls, Appended } from './append-call.js';
import { toAppendError } from './failure.js';
import type { StreamReader } from './stream-reader.js';

export interface AppenderOptions {
  readonly attempts: number;
  readonly timeoutMs: number;
}

/** Appends until the outcome is known, as long as that is reasonable. */
export class Appender {
  readonly #calls: AppendCalls;
  readonly #streams: StreamReader;
  readonly #options: AppenderOptions;
  readonly #backoffMs: (failures: number) => number;

  constructor(calls: AppendCalls, streams: StreamReader, options: AppenderOptions, backoffMs: (failures: number) => number) {
    this.#calls = calls;
    this.#streams = streams;
    this.#options = options;
    this.#backoffMs = backoffMs;
  }

  /** See EventStore.append, from the encoded request on. */
  async append(request: AppendRequest): Promise<AppendResult> {
    const { stream, expectedRevision, events } = request;
    await this.#insist(request, () => this.#requireNewIds(request));
    // Each time with the same ids and the original expected revision: that is how the server knows a retry.
    const appended = await this.#insist(request, () => this.#calls.send(request, this.#options.timeoutMs));
    const first = expectedRevision === 'none' ? 0n : expectedRevision + 1n;
    const last = first + BigInt(events.length) - 1n;
    // After a deletion behind our back the server goes on counting where the deleted stream ended.
    if (appended.revision !== last) throw new StreamDeletedError(stream);
    for (const [index, { id }] of events.entries()) this.#streams.tails.note(stream, first + BigInt(index), id);
    return { revision: last, position: await this.#positionOf(stream, appended) };
  }

  /** Tries again after every failure but a refusal. */
  async #insist<T>({ stream, expectedRevision }: AppendRequest, attempt: () => Promise<T>): Promise<T> {
    for (let failures = 0; ; failures += 1) {
      try {
        return await attempt();
      } catch (error) {
        const failure = toAppendError(error, stream, expectedRevision);
        if (!(failure instanceof StoreUnavailableError) || failures + 1 >= this.#options.attempts) throw failure;
        await delay(this.#backoffMs(failures));
      }
    }
  }

  /** See {@link StreamTails}: what the server itself would append a second time. */
  async #requireNewIds({ stream, expectedRevision, events }: AppendRequest): Promise<void> {
    if (expectedRevision === 'none') return;
    let known = this.#streams.tails.lastIds(stream, expectedRevision, events.length);
    if (known === undefined) {
      const ids: string[] = [];
      const last = this.#streams.read(stream, { from: expectedRevision, direction: 'backwards', limit: events.length });
      for await (const { id } of last) ids.push(id);
      known = ids;
    }
    const taken = new Set(known);
    if (events.some(({ id }) => taken.has(id))) throw new ConcurrencyError(stream, expectedRevision, expectedRevision);
  }

  async #positionOf(stream: string, { revision, position }: Appended): Promise<Position> {
    if (position !== undefined) return position;
    for await (const event of this.#streams.read(stream, { from: revision, limit: 1 })) return event.position;
    throw new StreamDeletedError(stream);
  }
}
