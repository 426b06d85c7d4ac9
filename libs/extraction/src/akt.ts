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

const IK_VORMEN: Readonly<Record<string, string>> = { ben: 'is', heb: 'heeft', kan: 'kan', wil: 'wil', zal: 'zal', ga: 'gaat', zeg: 'zegt', doe: 'doet', zie: 'ziet', sta: 'staat', vind: 'vindt', sluit: 'sluit', stem: 'stemt', steun: 'steunt' };

/** The act of somebody's own words: "Ik zeg u toe …", "Daarom stel ik voor …", "Wij vinden …"; null without such a verb. */
export function aktVanIk(tekst: string): Akt | null {
  const voorop = /^(?:(?:en|maar|dus|voorzitter)[,.]? )?(ik|wij|we) (\p{L}+)(\s.*)$/iu.exec(tekst);
  const achter = /^(?:\S+ ){1,6}?(\p{L}+) (ik|wij|we)(?=[\s.,])(.*)$/iu.exec(tekst);
  const [wie, woord, rest] = voorop !== null ? [voorop[1], voorop[2], voorop[3]] : achter !== null ? [achter[2], achter[1], achter[3]] : [];
  if (wie === undefined || woord === undefined) return null;
  const klein = woord.toLowerCase();
  const vorm = wie.toLowerCase() === 'ik' ? IK_VORMEN[klein] ?? (klein.endsWith('t') ? klein : `${klein}t`) : klein;
  const akt = aktVan(`${vorm}${rest === '' || rest === undefined ? ' ' : rest}`);
  return akt === 'besluiten' || akt === 'procedure' ? null : akt;
}
