/** Wakes the subscriptions of this process after a commit, so that none has to poll. */
export class WakeUp {
  readonly #waiting = new Set<() => void>();

  /** Wakes everyone who waits now. */
  wakeAll(): void {
    for (const wake of [...this.#waiting]) wake();
  }

  /** Resolves at the next {@link wakeAll}, or when the signal aborts. */
  wait(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        this.#waiting.delete(wake);
        signal?.removeEventListener('abort', wake);
        resolve();
      };
      this.#waiting.add(wake);
      signal?.addEventListener('abort', wake);
    });
  }
}
