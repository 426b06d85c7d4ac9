import { LANGSTE_VRAAG, toonZoeken, zoekantwoordSchema, ZoekenService } from '@besluitregister/consultation';
import { EXIT, Opdrachtfout, type Uitvoer } from '../uitvoer.js';
import { leesGezichtspunt, type Gezichtspuntopties } from './gezichtspunt.js';
import { leesAantal } from './lijsten.js';
import { toon, type Formaatopties, type Overal } from './toon.js';

/** Searches the record. What is not found is an answer, not an error. */
export async function zoekOpdracht(
  a: Overal & Gezichtspuntopties & Formaatopties & { readonly vraag: string; readonly aantal: number; readonly nieuwste: boolean }, uitvoer: Uitvoer,
): Promise<void> {
  const gezichtspunt = leesGezichtspunt(a);
  if (a.vraag.length > LANGSTE_VRAAG) {
    throw new Opdrachtfout(EXIT.onjuist, 'vraag-te-lang', `Een zoekvraag heeft hoogstens ${LANGSTE_VRAAG} tekens; maak haar korter.`);
  }
  await toon(
    a, uitvoer,
    ({ database, vandaag }) => new ZoekenService(database, vandaag).zoek(a.vraag, { ...gezichtspunt, limit: leesAantal(a.aantal), sort: a.nieuwste ? '-datum' : 'relevantie' }),
    (antwoord, breedte) => toonZoeken(antwoord, breedte, uitvoer.vet), zoekantwoordSchema,
  );
}
