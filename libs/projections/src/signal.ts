/** Tells those who wait that something changed; they look for themselves whether it is what they wait for. */
export class Signal {
  readonly #waiting = new Set<() => void>();

  /** Resolves when `done` holds, looked at now and after each {@link notify}, or when the milliseconds are over. */
  until(done: () => boolean, timeoutMs?: number): Promise<void> {
    if (done()) return Promise.resolve();
    return new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(look);
        resolve();
      };
      const look = (): void => {
        if (done()) end();
      };
      const timer = timeoutMs === undefined ? undefined : setTimeout(end, timeoutMs);
      this.#waiting.add(look);
    });
  }

  notify(): void {
    for (const look of [...this.#waiting]) look();
  }
}
