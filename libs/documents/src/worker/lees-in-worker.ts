import { Worker } from 'node:worker_threads';
import { errorCode } from '../error-code.js';
import { MAX_GEHEUGEN_MB, MAX_LEESTIJD_MS } from '../grenzen.js';
import { OnleesbaarDocument } from '../onleesbaar-document.js';
import type { Weergave } from '../weergave.js';
import { leesAntwoord } from './bericht.js';
import type { Opdracht } from './bericht.js';

/** The compiled worker: src and dist lie side by side, so this finds it from the sources (in tests) as well. */
const WORKER = new URL('../../dist/worker/document.worker.js', import.meta.url);

/** How often the memory is looked at. Unpacking fills some tens of megabytes in that time. */
const MEETAFSTAND_MS = 25;

const MB = 1024 * 1024;

/** What reading one document may take. */
export interface Leesgrenzen {
  readonly leestijdMs: number;
  readonly geheugenMb: number;
}

const GRENZEN: Leesgrenzen = { leestijdMs: MAX_LEESTIJD_MS, geheugenMb: MAX_GEHEUGEN_MB };

/** One at a time: the memory of two could not be told apart, and what two may use together is then also bounded. */
let vorige: Promise<unknown> = Promise.resolve();

/**
 * Takes a document apart in a worker thread, which is ended when it takes more time or memory than it may.
 * Documents wait for one another; the time counts from its own start.
 *
 * @throws OnleesbaarDocument
 */
export function leesInWorker(opdracht: Opdracht, grenzen = GRENZEN): Promise<Weergave> {
  const beurt = vorige.then(() => start(opdracht, grenzen));
  vorige = beurt.catch(() => undefined);
  return beurt;
}

async function start(opdracht: Opdracht, grenzen: Leesgrenzen): Promise<Weergave> {
  // A copy, given away: the caller keeps its own.
  const bytes = new Uint8Array(opdracht.bytes);
  const worker = new Worker(WORKER, {
    workerData: { ...opdracht, bytes },
    transferList: [bytes.buffer],
    resourceLimits: { maxOldGenerationSizeMb: grenzen.geheugenMb },
    // Nothing of the surroundings: no environment, no flags, and what the parsers print goes nowhere.
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
  });
  try {
    return leesAntwoord(await antwoordVan(worker, opdracht.naam, grenzen));
  } finally {
    await worker.terminate();
  }
}

function antwoordVan(worker: Worker, naam: string, { leestijdMs, geheugenMb }: Leesgrenzen): Promise<unknown> {
  const begin = process.memoryUsage.rss();
  let wekker: NodeJS.Timeout | undefined;
  let meting: NodeJS.Timeout | undefined;
  const antwoord = new Promise<unknown>((klaar, mislukt) => {
    wekker = setTimeout(() => { mislukt(teTraag(naam, leestijdMs)); }, leestijdMs);
    // The limit of the worker is for its heap; what is unpacked lies in buffers beside it.
    meting = setInterval(() => {
      if (process.memoryUsage.rss() - begin > geheugenMb * MB) mislukt(teVeelGeheugen(naam, geheugenMb));
    }, MEETAFSTAND_MS);
    worker.once('message', klaar);
    worker.once('error', (fout) => { mislukt(errorCode(fout) === 'ERR_WORKER_OUT_OF_MEMORY' ? teVeelGeheugen(naam, geheugenMb) : fout); });
    worker.once('exit', () => { mislukt(new Error('the document worker ended without an answer')); });
  });
  return antwoord.finally(() => {
    clearTimeout(wekker);
    clearInterval(meting);
  });
}

function teTraag(naam: string, leestijdMs: number): OnleesbaarDocument {
  return new OnleesbaarDocument('te-traag', `"${naam}" lezen duurt langer dan ${leestijdMs / 1000} seconden. Splits het document of lever het aan als txt.`);
}

function teVeelGeheugen(naam: string, geheugenMb: number): OnleesbaarDocument {
  return new OnleesbaarDocument('te-groot', `"${naam}" vraagt meer dan ${geheugenMb} MB werkgeheugen om te lezen. Splits het document of lever het aan als txt.`);
}
