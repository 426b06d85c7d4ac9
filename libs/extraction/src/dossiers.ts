import type { Agendapunt } from './model.js';
import { LICHAMEN, ORGANISATIES } from './taal/functies.js';

/** Openings of a title that say what is asked and not what it is about. */
const AANLOOP: readonly RegExp[] = [
  /^(?:gewijzigd |geamendeerd )*(?:raads|initiatief)?voorstel(?: van (?:het|de) [\p{L} &]+?)? (?:inzake|betreffende|met betrekking tot|over|aangaande)(?: de| het)? /iu,
  /^(?:afdoening|tussenbericht|beantwoording|reactie op)(?: van)?(?: de)? (?:motie|schriftelijke vragen)\s*:?\s*/iu,
  /^(?:vaststellen|vaststelling|bespreken|bespreking|behandeling|presentatie|toelichting|stand van zaken|terugkoppeling)(?: op| van)?(?: de| het)?\s*:?\s+/iu,
];

/** Longest name of a dossier, in characters. */
const MAX_LENGTE = 120;

/**
 * Stage 8: the name under which a topic would be filed: the title without number, register number,
 * presenter and introductory words.
 */
export function dossierNaam(titel: string): string | null {
  let naam = titel.replace(/\s*\((?:RIS\s?\d+|vz\.?|presentatie[^)]*|zonder [^)]*)\)/giu, '').trim();
  for (const aanloop of AANLOOP) naam = naam.replace(aanloop, '');
  naam = naam.replace(/^[‘'“"](.*)[’'”"]$/u, '$1').replace(/[\s:;,.]+$/u, '').replace(/\s+/gu, ' ').trim();
  if (!/\p{L}{2}/u.test(naam)) return null;
  const kort = naam.length <= MAX_LENGTE ? naam : `${naam.slice(0, naam.lastIndexOf(' ', MAX_LENGTE))} …`;
  return kort.charAt(0).toUpperCase() + kort.slice(1);
}

/** An agenda item; `naam` is the text its dossier is named after, null for a heading that names no matter. */
export function maakAgendapunt(titel: string, pad: readonly string[], regel: number, naam: string | null): Agendapunt {
  const dossier = naam === null ? null : dossierNaam(naam);
  return { titel, pad, regel, dossierNaam: dossier, aliassen: dossier === null ? [] : aliassenIn(dossier) };
}

/** "I-watch", "MONO", "iWatch": shaped as a name, so that beside another name it stands for the same and does not qualify it. */
const EIGENNAAM = /^(?:[\p{L}\d]+(?:-[\p{L}\d]+)+|\p{Lu}{2,8}(?:['’]s)?|\p{L}*\p{Ll}\p{Lu}\p{L}*)$/u;

/** Both names of "A / B" and "A (B)", when one of the two is shaped as a name. */
function aliassenIn(naam: string): string[] {
  const m = /^([^/()]{3,80}?)\s*\/\s*([^/()]{2,80})$/u.exec(naam) ?? /^([^()]{3,80}?)\s+\(([^()]{2,40})\)$/u.exec(naam);
  const delen = [m?.[1]?.trim() ?? '', m?.[2]?.trim() ?? ''];
  return m !== null && delen.some((d) => EIGENNAAM.test(d)) && !delen.some(isPartij) ? delen : [];
}

/** The name of who is concerned is no other name of the matter ("Jaarplan (OM)"). */
function isPartij(deel: string): boolean {
  return ORGANISATIES.some((o) => o.woord === deel.toLowerCase()) || LICHAMEN.includes(deel.toLowerCase());
}
