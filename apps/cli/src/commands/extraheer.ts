import { leesDocument, OnleesbaarDocument } from '@besluitregister/documents';
import { extraheer, naarScorer } from '@besluitregister/extraction';
import { leesBestand } from '../bestand.js';
import { alsJson, EXIT, Opdrachtfout, type Uitvoer } from '../uitvoer.js';

export interface ExtraheerArgumenten {
  readonly bestand: string;
  readonly datum: string | undefined;
  readonly json: boolean;
}

/** Shows what the extractor proposes for a report; records nothing. */
export async function extraheerOpdracht({ bestand, datum, json }: ExtraheerArgumenten, uitvoer: Uitvoer): Promise<void> {
  const { bytes, naam } = leesBestand(bestand);
  const { regels } = await leesDocument(bytes, naam).catch((error: unknown) => {
    if (error instanceof OnleesbaarDocument) throw new Opdrachtfout(EXIT.onjuist, `document-${error.code}`, error.message);
    throw error;
  });
  const extractie = extraheer(regels, { datum: datum ?? null });
  if (json) {
    uitvoer.uit(alsJson(naarScorer(extractie)));
    return;
  }
  for (const { soort, passages: [passage], spreker, reden } of extractie.voorstellen) {
    uitvoer.uit(`r. ${passage.vanRegel}-${passage.totRegel}  ${soort.padEnd(12)} ${spreker?.vermelding ?? '–'}  (${reden})`);
    uitvoer.uit(`    "${passage.citaat.replaceAll(/\s+/g, ' ')}"`);
  }
}
