import { parentPort, workerData } from 'node:worker_threads';
import { OnleesbaarDocument } from '../onleesbaar-document.js';
import type { Weergave } from '../weergave.js';
import type { Antwoord, Opdracht } from './bericht.js';
import { leesOpdracht } from './bericht.js';

/** Loads only the reader that is needed: loading takes longer than reading most reports. */
async function lees({ bytes, naam, soort }: Opdracht): Promise<Weergave> {
  if (soort === 'pdf') return (await import('../pdf/lees-pdf.js')).leesPdf(bytes, naam);
  return (await import('../docx/lees-docx.js')).leesDocx(bytes, naam);
}

function antwoord(met: Antwoord): void {
  parentPort?.postMessage(met);
}

const opdracht = leesOpdracht(workerData);
// A parser's promise that nobody waits for: what is wrong is the document, not this package.
process.on('uncaughtException', () => { antwoord({ code: 'beschadigd', melding: `"${opdracht.naam}" is beschadigd. Maak het document opnieuw en lever het dan aan.` }); });
try {
  antwoord({ weergave: await lees(opdracht) });
} catch (fout) {
  if (!(fout instanceof OnleesbaarDocument)) throw fout;
  antwoord({ code: fout.code, melding: fout.message });
}
