import { Worker } from 'node:worker_threads';
import { BundleTree } from '../tree/bundle-tree.js';

/** The compiled worker: src and dist lie side by side, so this finds it from the sources (in tests) as well. */
const WORKER = new URL('../../dist/tiles/hash.worker.js', import.meta.url);

/** What the thread finds of a bundle. */
export interface Hashed {
  readonly tree: BundleTree;
  /** Per entry what `plainMembers` says of it. */
  readonly members: Int32Array;
}

interface Waiting {
  readonly leaves: number;
  readonly resolve: (hashed: Hashed) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * Hashes bundles, and scans whether their entries are plain, in a thread of its own while the caller looks at what they
 * say: most of the time of verifying a log goes there. Answers come in the order of asking. To be closed.
 */
export class BundleHasher {
  readonly #worker = new Worker(WORKER);
  readonly #waiting: Waiting[] = [];
  #failure: Error | undefined;

  constructor() {
    this.#worker.on('message', ({ nodes, members }: { readonly nodes: Uint8Array; readonly members: Int32Array }) => {
      const next = this.#waiting.shift();
      next?.resolve({ tree: BundleTree.from(nodes, next.leaves), members });
    });
    this.#worker.once('error', (error) => { this.#fail(error); });
    this.#worker.once('exit', () => { this.#fail(new Error('the thread that hashes has ended')); });
  }

  /**
   * The tree over the first so many entries of a bundle, and what each of them is.
   * @throws what ended the thread
   */
  hash(bundle: Uint8Array, leaves: number): Promise<Hashed> {
    return new Promise((resolve, reject) => {
      if (this.#failure !== undefined) {
        reject(this.#failure);
        return;
      }
      this.#waiting.push({ leaves, resolve, reject });
      // A copy, given away: the caller reads its own.
      const bytes = new Uint8Array(bundle);
      this.#worker.postMessage({ bytes, leaves }, [bytes.buffer]);
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
