import { WERKWOORDEN } from './taal/werkwoorden.js';
import type { Akt } from './taal/werkwoorden.js';

const TABEL = WERKWOORDEN.map((w) => ({
  vormen: new Set(w.vormen.split('|')), akt: w.akt,
  deel: w.deel === undefined ? null : new RegExp(`(?<![\\p{L}])(?:${w.deel})(?![\\p{L}])`, 'u'),
  bereik: w.deel === undefined || w.deel.includes('{0,60}') ? 600 : w.deel.includes('\\S') || w.deel.length > 6 ? 110 : 240,
}));

/** The act of the verb at the start of a text; null when the table does not have it. */
export function aktVan(tekst: string): Akt | null {
  const woord = /^[\p{L}]+/u.exec(tekst)?.[0]?.toLowerCase() ?? '';
  if (woord === '') return null;
  const rest = tekst.slice(woord.length, woord.length + 600);
  for (const w of TABEL) {
    if (w.vormen.has(woord) && (w.deel === null || w.deel.test(rest.slice(0, w.bereik)))) return w.akt;
  }
  return null;
}
