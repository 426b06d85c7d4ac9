/** How a wait for news ended. */
export type Afloop = 'nieuws' | 'stil' | 'gestopt';

interface Wachtende {
  readonly na: bigint;
  readonly klaar: (afloop: Afloop) => void;
  readonly mislukt: (fout: unknown) => void;
}

/** Milliseconds between two looks, for everyone who waits together. */
const TUSSENPOOS = 200;

/** Tells all who wait that the read models have come further. Looks only while somebody waits. */
export class Nieuws {
  private readonly wachtenden = new Set<Wachtende>();
  private timer: NodeJS.Timeout | undefined;

  /** @param stand how far all read models have come */
  constructor(private readonly stand: () => Promise<bigint>) {}

  /**
   * Resolves when the read models are past `na`; `stil` when the milliseconds are over before that, `gestopt` when
   * `signal` was aborted. Rejects when the read models can not be asked.
   */
  wacht(na: bigint, signal: AbortSignal, geduldMs: number): Promise<Afloop> {
    if (signal.aborted) return Promise.resolve('gestopt');
    return new Promise((klaar, mislukt) => {
      const einde = (): void => {
        clearTimeout(geduld);
        signal.removeEventListener('abort', afbreken);
        this.wachtenden.delete(wachtende);
      };
      const wachtende: Wachtende = {
        na,
        klaar: (afloop) => { einde(); klaar(afloop); },
        mislukt: (fout) => { einde(); mislukt(fout instanceof Error ? fout : new Error('the read models can not be asked')); },
      };
      const afbreken = (): void => { wachtende.klaar('gestopt'); };
      const geduld = setTimeout(() => { wachtende.klaar('stil'); }, geduldMs);
      signal.addEventListener('abort', afbreken, { once: true });
      this.wachtenden.add(wachtende);
      this.plan();
    });
  }

  private plan(): void {
    if (this.timer !== undefined || this.wachtenden.size === 0) return;
    this.timer = setTimeout(() => { void this.kijk(); }, TUSSENPOOS);
  }

  private async kijk(): Promise<void> {
    try {
      const nummer = await this.stand();
      for (const { na, klaar } of [...this.wachtenden]) if (nummer > na) klaar('nieuws');
    } catch (fout) {
      for (const { mislukt } of [...this.wachtenden]) mislukt(fout);
    }
    this.timer = undefined;
    this.plan();
  }
}
