import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { MAX_BESTAND_BYTES } from '@besluitregister/documents';
import { EXIT, Opdrachtfout } from './uitvoer.js';

/** A file given on the command line. */
export interface Bestand {
  readonly bytes: Uint8Array;
  /** Without its folder. */
  readonly naam: string;
}

/** Reads a file given on the command line. @throws Opdrachtfout with a sentence that says what is wrong with it */
export function leesBestand(pad: string): Bestand {
  try {
    const stand = statSync(pad);
    if (!stand.isFile()) throw new Opdrachtfout(EXIT.onjuist, 'geen-bestand', `${pad} is een map of iets anders dan een bestand; geef het pad van een verslag.`);
    if (stand.size > MAX_BESTAND_BYTES) {
      throw new Opdrachtfout(EXIT.onjuist, 'document-te-groot', `Het bestand ${pad} is groter dan ${Math.round(MAX_BESTAND_BYTES / 2 ** 20)} MB; lever alleen het verslag aan, zonder bijlagen.`);
    }
    return { bytes: readFileSync(pad), naam: basename(pad) };
  } catch (error) {
    if (error instanceof Opdrachtfout) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new Opdrachtfout(EXIT.onjuist, 'bestand-ontbreekt', `Het bestand ${pad} bestaat niet; controleer het pad.`);
    }
    if (code === 'EACCES' || code === 'EPERM') {
      throw new Opdrachtfout(EXIT.onjuist, 'bestand-ontoegankelijk', `Het bestand ${pad} mag niet worden gelezen; controleer de rechten.`);
    }
    throw error;
  }
}
