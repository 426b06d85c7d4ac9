import { leesDocument, OnleesbaarDocument } from '@besluitregister/documents';
import { controleerExtractie, ExtractieAfgebroken, naarScorer, REGELEXTRACTOR } from '@besluitregister/extraction';
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
  const extractie = await REGELEXTRACTOR.lees(regels, { datum: vergaderdatum }).catch((error: unknown) => {
    if (error instanceof ExtractieAfgebroken) throw new Opdrachtfout(EXIT.onjuist, `document-${error.code}`, error.over(naam));
    throw error;
  });
  const [gebrek] = controleerExtractie(regels, extractie);
  if (gebrek) throw new Opdrachtfout(EXIT.onjuist, 'extractie-klopt-niet', `Wat uit ${naam} is gelezen klopt niet met het document: ${gebrek.bericht} Meld dit aan de maker.`);
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
