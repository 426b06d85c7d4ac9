/** Takes parts down again, last one first, also when building up fails halfway. */
export class Afbouw {
  readonly #stappen: (() => Promise<void> | void)[] = [];

  bij(stap: () => Promise<void> | void): void {
    this.#stappen.unshift(stap);
  }

  async sluit(): Promise<void> {
    for (const stap of this.#stappen.splice(0)) await stap();
  }
}
