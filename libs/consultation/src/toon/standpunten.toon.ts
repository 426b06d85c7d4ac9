import { strekkingInWoorden } from '../dossiers/zinnen.js';
import type { Organisatiestandpunten, Persoonstandpunten, Standpuntstap } from '../standpunten/standpunten.schema.js';
import { datumInWoorden, geteld } from '../woorden.js';
import { toonItem } from './lijst.toon.js';
import { INSPRING, STANDAARD_BREEDTE, wikkel, zoalsBekend } from './opmaak.js';

/** What a person or an organisation said for or against through the years, for a terminal; the oldest first. */
export function toonStandpunten(antwoord: Persoonstandpunten | Organisatiestandpunten, breedte = STANDAARD_BREEDTE): string[] {
  const { standpunten } = antwoord;
  return [
    ...wikkel(`${wie(antwoord)}: ${geteld(standpunten.length, 'standpunt of vraag', 'standpunten en vragen')} ${zoalsBekend(antwoord)}`, breedte),
    ...standpunten.flatMap((stap) => toonStap(stap, breedte)),
  ];
}

function wie(antwoord: Persoonstandpunten | Organisatiestandpunten): string {
  if ('persoon' in antwoord) return antwoord.persoon.naam;
  return antwoord.organisatie.naam ?? antwoord.organisatie.soort;
}

function toonStap({ vastlegging, gewijzigd }: Standpuntstap, breedte: number): string[] {
  return [
    '',
    ...wikkel(`${vastlegging.overleg.naam} — ${datumInWoorden(vastlegging.datum)}`, breedte),
    ...toonItem(vastlegging, breedte),
    ...gewijzigd.flatMap(({ dossier, van, naar }) =>
      wikkel(`Anders dan eerder over ‘${dossier.naam}’: van ${strekkingInWoorden(van)} naar ${strekkingInWoorden(naar)}.`, breedte, INSPRING)),
  ];
}
