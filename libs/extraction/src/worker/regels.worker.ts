import { parentPort } from 'node:worker_threads';
import { extraheer } from '../extraheer.js';
import { leesOpdracht } from './bericht.js';

parentPort?.on('message', (bericht: unknown) => {
  const { regels, context } = leesOpdracht(bericht);
  parentPort?.postMessage(extraheer(regels, context));
});
