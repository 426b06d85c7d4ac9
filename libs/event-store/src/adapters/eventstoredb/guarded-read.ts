import type { StreamingRead } from '@eventstore/db-client';
import { StoreUnavailableError } from '../../errors.js';

/**
 * A timer that runs only while the server is to speak. The client's own deadline does not hold for reads; and a
 * reader that takes its time with an event must not be taken for a server that is silent.
 */
export class Watchdog {
  readonly #timer: NodeJS.Timeout;
  #waiting = false;

  constructor(timeoutMs: number, onSilence: () => void) {
    this.#timer = setTimeout(() => {
      if (this.#waiting) onSilence();
    }, timeoutMs);
  }

  /** The server's turn: counts from now. */
  start(): void {
    this.#waiting = true;
    this.#timer.refresh();
  }

  /** The reader's turn. */
  pause(): void {
    this.#waiting = false;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}

/** The error for a server that stays silent. */
export function silence(timeoutMs: number): StoreUnavailableError {
  return new StoreUnavailableError(
    `EventStoreDB antwoordt al ${timeoutMs} ms niet. Controleer of de server draait, en probeer het opnieuw.`,
  );
}

/** Gives what a read of the client gives; ends the call when the reader leaves, and rejects at silence. */
export async function* guardedRead<T>(read: StreamingRead<T>, timeoutMs: number): AsyncGenerator<T> {
  survive(read);
  const watchdog = new Watchdog(timeoutMs, () => { read.destroy(silence(timeoutMs)); });
  try {
    watchdog.start();
    const items: AsyncIterable<T> = read.iterator({ destroyOnReturn: false });
    for await (const item of items) {
      watchdog.pause();
      yield item;
      watchdog.start();
    }
  } finally {
    watchdog.stop();
    leave(read, read.cancel());
  }
}

/** What {@link survive} and {@link leave} need of a stream of the client. */
interface ClientStream {
  on(event: 'error', listener: () => void): unknown;
  resume(): unknown;
}

/** The client emits `error` also when nobody reads any more, and that would end the process. */
export function survive(read: ClientStream): void {
  read.on('error', () => undefined);
}

/**
 * Lets go of a call: leaving the iteration does not end the gRPC call underneath. What it still has is read and thrown
 * away, for a call that has ended but was never read out stays in the client for ever, and its dispose() waits for it.
 */
export function leave(read: ClientStream, cancelled: Promise<void>): void {
  read.resume();
  // It rejects when the call was never made; then there is nothing to cancel.
  cancelled.catch(() => undefined);
}
