import { parentPort } from 'node:worker_threads';
import { BundleTree } from '../tree/bundle-tree.js';
import { parseBundle } from './bundle.js';

// Hashes one bundle after the other for bundle-hasher.ts; an answer is the memory of its tree.
const tree = new BundleTree();
parentPort?.on('message', ({ bytes, leaves }: { readonly bytes: Uint8Array; readonly leaves: number }) => {
  tree.fill(parseBundle(bytes).slice(0, leaves));
  const nodes = tree.copy();
  parentPort?.postMessage(nodes, [nodes.buffer]);
});
