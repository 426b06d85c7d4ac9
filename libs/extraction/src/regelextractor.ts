import type { Extractor } from './contract.js';
import { EXTRACTOR } from './extraheer.js';
import { inWorker } from './worker/in-worker.js';

/** The compiled worker: src and dist lie side by side, so this finds it from the sources (in tests) as well. */
const WORKER = new URL('../dist/worker/regels.worker.js', import.meta.url);

/** The extractor of this package, in a worker of its own. */
export const REGELEXTRACTOR: Extractor = inWorker(EXTRACTOR, WORKER);
