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
