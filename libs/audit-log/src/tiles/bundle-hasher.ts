import { Worker } from 'node:worker_threads';
import { BundleTree } from '../tree/bundle-tree.js';
import { formatBundle } from './bundle.js';

/** The compiled worker: src and dist lie side by side, so this finds it from the sources (in tests) as well. */
const WORKER = new URL('../../dist/tiles/hash.worker.js', import.meta.url);

interface Waiting {
  readonly leaves: number;
  readonly resolve: (tree: BundleTree) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * Hashes bundles in a thread of its own, while the caller looks at what they say: half the time of verifying a log is
 * hashing. Answers come in the order of asking. To be closed.
 */
export class BundleHasher {
  readonly #worker = new Worker(WORKER);
  readonly #waiting: Waiting[] = [];
  #failure: Error | undefined;

  constructor() {
    this.#worker.on('message', (nodes: Uint8Array) => {
      const next = this.#waiting.shift();
      next?.resolve(BundleTree.from(nodes, next.leaves));
    });
    this.#worker.once('error', (error) => { this.#fail(error); });
    this.#worker.once('exit', () => { this.#fail(new Error('the thread that hashes has ended')); });
  }

  /** @throws what ended the thread */
  tree(entries: readonly Uint8Array[]): Promise<BundleTree> {
    return new Promise((resolve, reject) => {
      if (this.#failure !== undefined) {
        reject(this.#failure);
        return;
      }
      this.#waiting.push({ leaves: entries.length, resolve, reject });
      const bundle = new Uint8Array(formatBundle(entries));
      this.#worker.postMessage(bundle, [bundle.buffer]);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    for (const { reject } of this.#waiting.splice(0)) reject(this.#failure);
  }
}
