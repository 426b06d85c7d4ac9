import { basename } from 'node:path';
import { leesTekst } from './codering.js';
import { MAX_BESTAND_BYTES, MAX_TEKST_BYTES } from './grenzen.js';
import { herkenSoort } from './herken-soort.js';
import { OnleesbaarDocument } from './onleesbaar-document.js';
import { tekstNaarRegels } from './tekst-naar-regels.js';
import type { Weergave } from './weergave.js';
import { leesInWorker } from './worker/lees-in-worker.js';

const TEKSTLEZER = { naam: 'tekst', versie: 1 } as const;

/**
 * Reads a document to numbered lines with page numbers.
 *
 * @param bytes the file as it is on disk, at most `MAX_BESTAND_BYTES`
 * @param naam its file name: the extension helps to tell what it is, and messages name it
 * @throws OnleesbaarDocument with a code and a Dutch sentence; nothing else, whatever the bytes are
 */
export async function leesDocument(bytes: Uint8Array, naam: string): Promise<Weergave> {
  const bestandsnaam = basename(naam);
  if (bytes.length > MAX_BESTAND_BYTES) throw teGroot(bestandsnaam, 'een document', MAX_BESTAND_BYTES);
  if (bytes.length === 0) throw leeg(bestandsnaam);
  const soort = herkenSoort(bytes, bestandsnaam);
  if (soort === 'txt' || soort === 'md') return leesTekstdocument(bytes, bestandsnaam, soort);
  const weergave = await leesInWorker({ bytes, naam: bestandsnaam, soort });
  if (weergave.regels.reduce((som, regel) => som + regel.length, 0) > MAX_TEKST_BYTES) throw teGroot(bestandsnaam, 'de tekst in een document', MAX_TEKST_BYTES);
  if (weergave.regels.every((regel) => regel.trim() === '')) throw leeg(bestandsnaam);
  return weergave;
}

function leesTekstdocument(bytes: Uint8Array, naam: string, soort: 'txt' | 'md'): Weergave {
  if (bytes.length > MAX_TEKST_BYTES) throw teGroot(naam, 'een tekstbestand', MAX_TEKST_BYTES);
  const { tekst, codering } = leesTekst(bytes, naam);
  if (tekst.trim() === '') throw leeg(naam);
  return { ...tekstNaarRegels(tekst), soort, codering, lezer: TEKSTLEZER };
}

function leeg(naam: string): OnleesbaarDocument {
  return new OnleesbaarDocument('leeg', `"${naam}" is leeg: er staat geen tekst in. Controleer of dit het goede bestand is.`);
}

function teGroot(naam: string, wat: string, grens: number): OnleesbaarDocument {
  const megabytes = grens / (1024 * 1024);
  return new OnleesbaarDocument('te-groot', `"${naam}" is te groot: ${wat} mag ten hoogste ${megabytes} MB zijn. Splits het document of lever alleen de terugkoppeling aan.`);
}
