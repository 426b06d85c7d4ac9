import { setImmediate as breathe } from 'node:timers/promises';
import { UnknownCheckpointError, UnreadableEventError } from '../../errors.js';
import type {
  CaughtUp, Checkpoint, ReadAllOptions, ReadStreamOptions, RecordedEvent, StreamEvent, SubscribeAllOptions,
} from '../../port.js';
import { toRecordedEvent, toStreamEvent } from './stored-event.js';
import type { StoredEvent } from './stored-event.js';
import type { WakeUp } from './wake-up.js';

/** Events per page: at most 8 MiB of leaves in memory, whatever the length of the log. */
const PAGE = 128;

const CAUGHT_UP: CaughtUp = Object.freeze({ caughtUp: true });

/** What an embedded engine answers at once, page by page. Every method throws StoreClosedError when closed. */
export interface Log {
  readonly closed: boolean;
  lastNummer(): bigint;
  /** Events behind `nummer`, in order. */
  allAfter(nummer: bigint, limit: number): readonly StoredEvent[];
  /** Events from this revision up, inclusive. */
  streamFrom(stream: string, revision: bigint, limit: number): readonly StoredEvent[];
  /** Events from this revision down, inclusive; `undefined` is the last one. */
  streamBackFrom(stream: string, revision: bigint | undefined, limit: number): readonly StoredEvent[];
}

/** See EventStore.readStream. */
export async function* readStream(log: Log, stream: string, options: ReadStreamOptions = {}): AsyncGenerator<StreamEvent> {
  const backwards = options.direction === 'backwards';
  const step = backwards ? -1n : 1n;
  let from = options.from ?? (backwards ? undefined : 0n);
  // Backwards may begin past the end.
  let next = backwards ? undefined : from;
  let left = options.limit ?? Infinity;
  while (left > 0) {
    const size = Math.min(PAGE, left);
    const page = backwards ? log.streamBackFrom(stream, from, size) : log.streamFrom(stream, from ?? 0n, size);
    for (const stored of page) {
      if (next !== undefined && stored.revision !== next) throw new UnreadableEventError(stream, next, 'zij staat niet meer in de opslag');
      yield toStreamEvent(stored);
      from = next = stored.revision + step;
    }
    if (page.length < size) return;
    left -= size;
    await breathe();
  }
}

/** See EventStore.readAll. */
export async function* readAll(log: Log, options: ReadAllOptions): AsyncGenerator<RecordedEvent> {
  requireKnown(options.after, log.lastNummer());
  let after = options.after.nummer;
  let left = options.limit ?? Infinity;
  while (left > 0) {
    const size = Math.min(PAGE, left);
    const page = log.allAfter(after, size);
    for (const stored of page) {
      requireNext(stored, after);
      yield toRecordedEvent(stored);
      after = stored.nummer;
    }
    if (page.length < size) return;
    left -= size;
    await breathe();
  }
}

/** See EventStore.subscribeAll. */
export async function* subscribeAll(
  log: Log,
  wakeUp: WakeUp,
  { after: start, signal }: SubscribeAllOptions,
): AsyncGenerator<RecordedEvent | CaughtUp> {
  requireKnown(start, log.lastNummer());
  const ended = (): boolean => log.closed || signal?.aborted === true;
  let after = start.nummer;
  let saidCaughtUp = false;
  while (!ended()) {
    const page = log.allAfter(after, PAGE);
    for (const stored of page) {
      if (ended()) return;
      requireNext(stored, after);
      yield toRecordedEvent(stored);
      after = stored.nummer;
      saidCaughtUp = false;
    }
    if (page.length === PAGE) {
      await breathe();
    } else if (page.length === 0 && !saidCaughtUp) {
      saidCaughtUp = true;
      yield CAUGHT_UP;
    } else if (page.length === 0) {
      // Nothing can come between the empty page above and this wait: both are in one turn of the event loop.
      await wakeUp.wait(signal);
    }
  }
}

/** A checkpoint behind the head means a restored or emptied store, where the reader would wait in silence for ever. */
function requireKnown(after: Checkpoint, lastNummer: bigint): void {
  const ofThisStore = after.commit === after.nummer && after.prepare === after.nummer;
  if (!ofThisStore || after.nummer < 0n || after.nummer > lastNummer) throw new UnknownCheckpointError(after, lastNummer);
}

/** Nummers have no gaps: where one is, an event was removed behind the register's back. */
function requireNext({ stream, revision, nummer }: StoredEvent, after: bigint): void {
  if (nummer !== after + 1n) throw new UnreadableEventError(stream, revision, `nummer ${after + 1n}, dat ervoor hoort, staat niet meer in de opslag`);
}
