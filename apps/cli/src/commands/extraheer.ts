import { leesDocument, OnleesbaarDocument } from '@besluitregister/documents';
import { extraheer, naarScorer } from '@besluitregister/extraction';
import { leesBestand } from '../bestand.js';
import { leesDatum } from '../datum.js';
import { alsJson, EXIT, Opdrachtfout, type Uitvoer } from '../uitvoer.js';

/** Shows what the extractor proposes for a report; records nothing. */
export async function extraheerOpdracht(
  { bestand, datum, json }: { bestand: string; datum: string | undefined; json: boolean }, uitvoer: Uitvoer,
): Promise<void> {
  const vergaderdatum = datum === undefined ? null : leesDatum(datum);
  const { bytes, naam } = leesBestand(bestand);
  const { regels } = await leesDocument(bytes, naam).catch((error: unknown) => {
    if (error instanceof OnleesbaarDocument) throw new Opdrachtfout(EXIT.onjuist, `document-${error.code}`, error.message);
    throw error;
  });
  const extractie = extraheer(regels, { datum: vergaderdatum });
  if (json) {
    uitvoer.uit(alsJson(naarScorer(extractie)));
    return;
  }
  for (const { soort, passages: [passage], spreker, reden } of extractie.voorstellen) {
    const { vanRegel, totRegel } = passage;
    const regels = vanRegel === totRegel ? `r. ${vanRegel}` : `r. ${vanRegel}-${totRegel}`;
    uitvoer.uit(`${regels.padEnd(10)}  ${soort.padEnd(12)} ${spreker?.vermelding ?? '–'}  (${reden})`);
    uitvoer.uit(`    "${passage.citaat.replaceAll(/\s+/g, ' ')}"`);
  }
}
