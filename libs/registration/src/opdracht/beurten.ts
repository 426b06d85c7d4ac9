/** Lets work under the same key go one after the other, in the order in which it came. */
export class Beurten {
  private readonly laatste = new Map<string, Promise<unknown>>();

  async neem<T>(sleutel: string, werk: () => Promise<T>): Promise<T> {
    const vorige = this.laatste.get(sleutel) ?? Promise.resolve();
    const mijn = vorige.then(werk, werk);
    this.laatste.set(sleutel, mijn);
    try {
      return await mijn;
    } finally {
      if (this.laatste.get(sleutel) === mijn) this.laatste.delete(sleutel);
    }
  }
}
