import { datumInWoorden, geteld, opsomming } from '../woorden.js';
import type { Zoekantwoord, Zoektreffer } from '../zoeken/zoeken.schema.js';
import { toonItem } from './lijst.toon.js';
import { metVet, STANDAARD_BREEDTE, wikkel, zoalsBekend } from './opmaak.js';

/**
 * What a search found, for a terminal: how the question was understood, names that hold its words, then the items.
 * @param vet whether what was sought is put in bold
 */
export function toonZoeken(antwoord: Zoekantwoord, breedte = STANDAARD_BREEDTE, vet = false): string[] {
  const { verstaanAls, toelichtingen, treffers, totaal, totaalIsOndergrens, volgende } = antwoord;
  const deel = volgende === null ? '' : treffers.length === 1 ? '; hier staat de eerste' : `; hier staan de eerste ${treffers.length}`;
  return [
    ...(verstaanAls === null ? [] : wikkel(verstaanAls.zin, breedte)),
    ...wikkel(`${geteld(totaal ?? treffers.length, 'vastlegging', 'vastleggingen', totaalIsOndergrens ?? false)} ${zoalsBekend(antwoord)}${deel}`, breedte),
    ...toelichtingen.flatMap((toelichting) => wikkel(`Let op: ${toelichting}`, breedte)),
    ...namen(antwoord).flatMap((regel) => wikkel(regel, breedte)),
    ...treffers.flatMap((treffer) => [
      '', ...wikkel(`${treffer.overleg.naam} — ${datumInWoorden(treffer.datum)}`, breedte), ...toonItem(vet ? gemarkeerd(treffer) : treffer, breedte),
    ]),
  ];
}

function namen({ dossiers, personen }: Zoekantwoord): string[] {
  return [
    ...(dossiers?.length ? [`${dossiers.length === 1 ? 'Dossier' : 'Dossiers'}: ${opsomming(dossiers.map(({ naam }) => naam))}.`] : []),
    ...(personen?.length ? [`${personen.length === 1 ? 'Persoon' : 'Personen'}: ${opsomming(personen.map(({ naam, vastleggingen }) => `${naam} (${geteld(vastleggingen, 'vastlegging', 'vastleggingen')})`))}.`] : []),
  ];
}

function gemarkeerd(treffer: Zoektreffer): Zoektreffer {
  const { tekst, passages } = treffer.gemarkeerd;
  return {
    ...treffer,
    tekst: tekst && metVet(tekst),
    passages: treffer.passages.map((passage, plek) => ({ ...passage, citaat: metVet(passages[plek] ?? []) })),
  };
}
