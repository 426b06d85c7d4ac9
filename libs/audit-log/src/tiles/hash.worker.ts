import { parentPort } from 'node:worker_threads';
import { BundleTree } from '../tree/bundle-tree.js';
import { parseBundle } from './bundle.js';

// Hashes one bundle after the other for bundle-hasher.ts; an answer is the memory of its tree.
const tree = new BundleTree();
parentPort?.on('message', (bundle: Uint8Array) => {
  tree.fill(parseBundle(bundle));
  const nodes = tree.copy();
  parentPort?.postMessage(nodes, [nodes.buffer]);
});
