import { extname } from 'node:path';
import { OnleesbaarDocument } from './onleesbaar-document.js';
import type { Documentsoort } from './weergave.js';

const EXTENSIES: Readonly<Record<string, Documentsoort>> = {
  '': 'txt',
  '.txt': 'txt',
  '.text': 'txt',
  '.md': 'md',
  '.markdown': 'md',
  '.pdf': 'pdf',
  '.docx': 'docx',
};

/** %PDF-; readers accept it anywhere in the first kilobyte (ISO 32000-1, annex H, note 13). */
const PDF = Buffer.from('%PDF-');
const PDF_BINNEN = 1024;

/** A zip with at least one part. */
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);

/** Compound file: Word up to 2003, and also the wrapping of an encrypted docx ([MS-OFFCRYPTO] §2.3.4). */
const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const VERSLEUTELD_PAKKET = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * What kind of document this is. A signature in the bytes counts for more than the extension.
 *
 * @throws OnleesbaarDocument `soort-onbekend` or `versleuteld` when it is none that the register reads
 */
export function herkenSoort(bytes: Uint8Array, naam: string): Documentsoort {
  const inhoud = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const begin = inhoud.subarray(0, PDF_BINNEN);
  if (begin.subarray(0, ZIP.length).equals(ZIP)) return 'docx';
  if (begin.subarray(0, COMPOUND.length).equals(COMPOUND)) throw compound(inhoud, naam);
  const extensie = extname(naam).toLowerCase();
  const soort = EXTENSIES[extensie];
  if (begin.includes(PDF) && (begin.indexOf(PDF) === 0 || soort === 'pdf' || soort === undefined)) return 'pdf';
  if (soort === undefined) throw new OnleesbaarDocument('soort-onbekend', `"${naam}" is van een soort die het register niet leest (${extensie}). Lever het document aan als txt, md, pdf of docx.`);
  return soort;
}

function compound(inhoud: Buffer, naam: string): OnleesbaarDocument {
  return inhoud.includes(VERSLEUTELD_PAKKET)
    ? new OnleesbaarDocument('versleuteld', `"${naam}" is versleuteld. Haal het wachtwoord eraf en lever het opnieuw aan.`)
    : new OnleesbaarDocument('soort-onbekend', `"${naam}" is van een oude soort (Word 97-2003 of iets dergelijks). Sla het in Word op als docx en lever het dan aan.`);
}
