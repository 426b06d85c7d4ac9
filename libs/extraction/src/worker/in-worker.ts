import { Worker } from 'node:worker_threads';
import type { Extractor } from '../contract.js';
import type { Extractie } from '../model.js';
import { ExtractieAfgebroken } from './afgebroken.js';
import { leesAntwoord } from './bericht.js';
import type { Opdracht } from './bericht.js';

/** What recognising one report may take: the same as reading a document. */
export interface Extractiegrenzen {
  readonly tijdMs: number;
  readonly geheugenMb: number;
}

const GRENZEN: Extractiegrenzen = { tijdMs: 10_000, geheugenMb: 512 };

/** A worker that has nothing to do is kept this long, in milliseconds: starting one takes longer than most reports. */
const RUST_MS = 5000;

/**
 * An extractor that runs in a worker thread, which is ended when a report takes more time or memory than it may: the
 * service goes on answering others meanwhile. Reports wait for one another; the time of each counts from its own start.
 *
 * @param bestand the module of the worker: it answers each {@link Opdracht} with an `Extractie`
 * @returns an extractor whose `lees` rejects with {@link ExtractieAfgebroken}
 */
export function inWorker({ naam, versie }: Pick<Extractor, 'naam' | 'versie'>, bestand: URL, grenzen = GRENZEN): Extractor {
  const draad = new Werkdraad(bestand, grenzen);
  let vorige: Promise<unknown> = Promise.resolve();
  const lees: Extractor['lees'] = (regels, context) => {
    const beurt = vorige.then(() => draad.vraag({ regels, context }));
    vorige = beurt.catch(() => undefined);
    return beurt;
  };
  return { naam, versie, lees };
}

/** One thread, started when it is needed, and anew after it was ended. */
class Werkdraad {
  private worker: Worker | null = null;
  private rust: NodeJS.Timeout | undefined;

  constructor(private readonly bestand: URL, private readonly grenzen: Extractiegrenzen) {}

  async vraag(opdracht: Opdracht): Promise<Extractie> {
    clearTimeout(this.rust);
    const worker = this.worker ?? this.start();
    worker.ref();
    try {
      const extractie = leesAntwoord(await antwoordVan(worker, opdracht, this.grenzen));
      this.rust = setTimeout(() => { void this.stop(worker); }, RUST_MS).unref();
      return extractie;
    } catch (fout) {
      await this.stop(worker);
      throw fout;
    } finally {
      // A thread without work keeps no process alive.
      worker.unref();
    }
  }

  private start(): Worker {
    const worker = new Worker(this.bestand, { resourceLimits: { maxOldGenerationSizeMb: this.grenzen.geheugenMb }, env: {}, execArgv: [], stdout: true, stderr: true });
    // Whoever waits hears of it as well; without this one a late fault would be nobody's.
    worker.on('error', () => undefined);
    worker.once('exit', () => { if (this.worker === worker) this.worker = null; });
    this.worker = worker;
    return worker;
  }

  private async stop(worker: Worker): Promise<void> {
    if (this.worker === worker) this.worker = null;
    await worker.terminate();
  }
}

function antwoordVan(worker: Worker, opdracht: Opdracht, { tijdMs, geheugenMb }: Extractiegrenzen): Promise<unknown> {
  const klaar = new AbortController();
  const antwoord = new Promise<unknown>((geef, mislukt) => {
    const wekker = setTimeout(() => { mislukt(new ExtractieAfgebroken('te-traag', `${tijdMs / 1000} seconden`)); }, tijdMs);
    const bijFout = (fout: Error): void => { mislukt(isGeheugenOp(fout) ? new ExtractieAfgebroken('te-groot', `${geheugenMb} MB`) : fout); };
    const bijEinde = (): void => { mislukt(new Error('the extraction worker ended without an answer')); };
    worker.on('message', geef).on('error', bijFout).on('exit', bijEinde);
    klaar.signal.addEventListener('abort', () => {
      clearTimeout(wekker);
      worker.off('message', geef).off('error', bijFout).off('exit', bijEinde);
    });
  });
  worker.postMessage(opdracht);
  return antwoord.finally(() => { klaar.abort(); });
}

function isGeheugenOp(fout: unknown): boolean {
  // Not `instanceof Error`: it comes from another thread.
  return typeof fout === 'object' && fout !== null && 'code' in fout && fout.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
