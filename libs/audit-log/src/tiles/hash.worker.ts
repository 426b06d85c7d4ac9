import { parentPort } from 'node:worker_threads';
import { plainMembers } from '../leaf/plain-leaf.js';
import { BundleTree } from '../tree/bundle-tree.js';
import { parseBundle } from './bundle.js';

// Hashes and scans one bundle after the other for bundle-hasher.ts; an answer is the memory of its tree, and what each entry is.
const tree = new BundleTree();
parentPort?.on('message', ({ bytes, leaves }: { readonly bytes: Uint8Array; readonly leaves: number }) => {
  const entries = parseBundle(bytes).slice(0, leaves);
  tree.fill(entries);
  const nodes = tree.copy();
  const members = Int32Array.from(entries, plainMembers);
  parentPort?.postMessage({ nodes, members }, [nodes.buffer, members.buffer]);
});
