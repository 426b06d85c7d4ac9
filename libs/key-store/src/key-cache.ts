import type { DataKey } from './key-store.js';

/** The data keys used last, at most `capacity`: the one not used for longest makes room. */
export class KeyCache {
  // A Map keeps the order of insertion; a key that is used is inserted again, so the first one is the oldest.
  readonly #keys = new Map<string, DataKey>();

  constructor(readonly capacity: number) {}

  get(kid: string): DataKey | undefined {
    const key = this.#keys.get(kid);
    if (key !== undefined) this.put(key);
    return key;
  }

  put(key: DataKey): void {
    this.#keys.delete(key.kid);
    this.#keys.set(key.kid, key);
    for (const oldest of this.#keys.keys()) {
      if (this.#keys.size <= this.capacity) break;
      this.#keys.delete(oldest);
    }
  }

  drop(kid: string): void {
    this.#keys.delete(kid);
  }

  clear(): void {
    this.#keys.clear();
  }
}
