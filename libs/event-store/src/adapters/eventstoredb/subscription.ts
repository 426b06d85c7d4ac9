import { setTimeout as delay } from 'node:timers/promises';
import type { AllStreamResolvedEvent, AllStreamSubscription } from '@eventstore/db-client';
import { StoreUnavailableError } from '../../errors.js';
import { checkpointOf, isCaughtUp, START } from '../../port.js';
import type { CaughtUp, Checkpoint, Position, RecordedEvent } from '../../port.js';
import type { AllLog, LastOwn } from './all-log.js';
import { toPortError } from './failure.js';
import { leave, silence, survive, Watchdog } from './guarded-read.js';
import { compare, toRecordedEvent } from './stored-event.js';

const CAUGHT_UP: CaughtUp = Object.freeze({ caughtUp: true });

export interface SubscriptionOptions {
  readonly after: Checkpoint;
  /** Ends the subscription without an error. */
  readonly signal: AbortSignal;
  /** Called once, when reading begins. */
  readonly requireOpen: () => void;
  /** How long an event that is there may stay out, in ms. */
  readonly timeoutMs: number;
  /** How often a waiting subscription asks whether it missed something, in ms. */
  readonly heartbeatMs: number;
  /** Wait before the n-th new attempt in a row, in ms. */
  readonly backoffMs: (failures: number) => number;
  readonly onInterrupted: (failure: StoreUnavailableError) => void;
}

/**
 * Subscribes for ever: after a failure again, behind the last event delivered, so without gap or double.
 * @throws UnknownCheckpointError, StreamDeletedError, UnreadableEventError, StoreAccessDeniedError: asking again is no use.
 */
export async function* subscribe(log: AllLog, options: SubscriptionOptions): AsyncGenerator<RecordedEvent | CaughtUp> {
  options.requireOpen();
  const { signal } = options;
  let after = options.after;
  let saidCaughtUp = false;
  let failures = 0;
  while (!signal.aborted) {
    let follower: Follower | undefined;
    try {
      await log.requireKnown(after);
      follower = new Follower(log, after, options);
      for (;;) {
        const item = await follower.next();
        // Another task may have aborted between the server's word and ours.
        if (isAborted(signal)) return;
        failures = 0;
        const caughtUp = isCaughtUp(item);
        if (caughtUp && saidCaughtUp) continue;
        saidCaughtUp = caughtUp;
        yield item;
      }
    } catch (error) {
      if (isAborted(signal)) return;
      const failure = toPortError(error, 'het volgen van alle gebeurtenissen');
      if (!(failure instanceof StoreUnavailableError)) throw failure;
      options.onInterrupted(failure);
    } finally {
      after = follower?.at ?? after;
      follower?.stop();
    }
    await delay(options.backoffMs(failures), undefined, { signal }).catch(() => undefined);
    failures += 1;
  }
}

/** A function, because the compiler takes a property it saw false to stay so over an await. */
function isAborted(signal: AbortSignal): boolean {
  return signal.aborted;
}

/**
 * Follows one subscription of the client until it breaks. The server tells nothing when the filter lets nothing
 * through, so "caught up" is found out by asking for the register's last event whenever nothing is ready.
 */
class Follower {
  /** The last event given. */
  at: Checkpoint;
  readonly #subscription: AllStreamSubscription;
  readonly #events: AsyncIterator<AllStreamResolvedEvent>;
  readonly #head: HeadQuestion;
  readonly #watchdog: Watchdog;
  readonly #signal: AbortSignal;
  readonly #end = (): void => { this.#subscription.destroy(); };
  #next: Promise<IteratorResult<AllStreamResolvedEvent>> | undefined;

  constructor(log: AllLog, start: Checkpoint, { signal, timeoutMs, heartbeatMs }: SubscriptionOptions) {
    this.at = start;
    this.#subscription = log.subscribe(start);
    survive(this.#subscription);
    this.#events = this.#subscription[Symbol.asyncIterator]();
    this.#head = new HeadQuestion(log, heartbeatMs);
    this.#watchdog = new Watchdog(timeoutMs, () => { this.#subscription.destroy(silence(timeoutMs)); });
    this.#signal = signal;
    signal.addEventListener('abort', this.#end);
  }

  /** The next event; or, each time there is none, that the head is reached. */
  async next(): Promise<RecordedEvent | CaughtUp> {
    for (;;) {
      const ready = this.#subscription.readableLength > 0;
      this.#next ??= askNext(this.#events);
      if (!ready && !this.#head.isBeyond(this.at)) {
        const answer = await this.#head.orEvent(this.#next, this.at);
        if (answer === 'at the head') return CAUGHT_UP;
        if (answer !== 'event') continue;
      }
      if (!ready) this.#watchdog.start();
      const result = await this.#next;
      if (!ready) this.#watchdog.pause();
      this.#next = undefined;
      if (result.done === true) throw new StoreUnavailableError('EventStoreDB heeft het volgen van alle gebeurtenissen beëindigd.');
      const event = toRecordedEvent(result.value, this.at.nummer + 1n);
      if (compare(event.position, this.at) <= 0) continue;
      this.at = checkpointOf(event);
      return event;
    }
  }

  stop(): void {
    this.#watchdog.stop();
    this.#signal.removeEventListener('abort', this.#end);
    leave(this.#subscription, this.#subscription.unsubscribe());
  }
}

function askNext<T>(events: AsyncIterator<T>): Promise<IteratorResult<T>> {
  const next = events.next();
  // It is awaited later, perhaps after its failure: that must not count as unhandled meanwhile.
  next.catch(() => undefined);
  return next;
}

/** Asks where the register's last event stands: at once when a reader falls still, then once every heartbeat. */
class HeadQuestion {
  readonly #log: AllLog;
  readonly #heartbeatMs: number;
  /** An event of the register that is known to be there. */
  #known: Position = START;
  /** Where the answer last was "nothing behind it". */
  #restedAt: Position | undefined;
  /** How far the log has been read back: no event of the register stands between the last one given and here. */
  #seen: Position = START;
  #question: Promise<LastOwn> | undefined;

  constructor(log: AllLog, heartbeatMs: number) {
    this.#log = log;
    this.#heartbeatMs = heartbeatMs;
  }

  /** Whether an event behind `at` is known to be there, and so to be on its way. */
  isBeyond(at: Position): boolean {
    return compare(this.#known, at) > 0;
  }

  /** Waits for the next event and for the answer, whichever is first. */
  async orEvent(next: Promise<unknown>, at: Position): Promise<'event' | 'at the head' | 'behind the head'> {
    if (this.#restedAt !== undefined && compare(this.#restedAt, at) === 0 && await this.#rest(next)) return 'event';
    this.#question ??= this.#log.lastOwn(at, this.#seen);
    this.#question.catch(() => undefined);
    const answer = await Promise.race([next.then(() => undefined), this.#question]);
    if (answer === undefined) return 'event';
    this.#question = undefined;
    if (compare(answer.last, at) > 0) this.#known = answer.last;
    // An answer from before `at` was asked before that event came: it is asked anew.
    if (compare(answer.last, at) !== 0) return 'behind the head';
    this.#restedAt = at;
    this.#seen = answer.head;
    return 'at the head';
  }

  /** True when an event came, false at the end of the heartbeat. */
  async #rest(next: Promise<unknown>): Promise<boolean> {
    const over = new AbortController();
    try {
      return await Promise.race([next.then(() => true), delay(this.#heartbeatMs, false, { signal: over.signal })]);
    } finally {
      over.abort();
    }
  }
}
