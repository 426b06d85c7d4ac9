import type { Bedrag } from '../model.js';
import { TELWOORDEN, VEELVOUDEN } from '../taal/bedragen.js';

const GETAL = '\\d{1,3}(?:[.\\s]\\d{3})+(?:,\\d{1,2})?|\\d+(?:,\\d{1,2})?';
const VEELVOUD = 'duizend|miljoen|miljard|mln|mld|k';
const WOORD = Object.keys(TELWOORDEN).join('|');
/** "€ 1.250.000", "€ 3,0 mln.", "EUR 500,-". */
const MET_TEKEN = `(?:€|\\bEUR\\b)\\s?(${GETAL})(?:,-+)?(?:\\s?(${VEELVOUD})(?![\\p{L}])\\.?)?`;
/** "2,5 miljoen euro", "7000 euro", "anderhalf miljoen euro". */
const MET_WOORD = `(?<![\\p{L}\\d.,])(${GETAL}|${WOORD})\\s(?:(${VEELVOUD})\\.?\\s)?euro(?![\\p{L}])`;
/** "0,6 mln. te reserveren": millions of nothing else are euros. */
const ALLEEN_MLN = `(?<![\\p{L}\\d.,€])(${GETAL})\\s(mln|mld)(?![\\p{L}])\\.?(?=\\s(?:te|aan|voor|niet|in|van|uit|per|en|of|wordt|is)\\s|[,;)]|\\s*$)`;
const CENT = `(?<![\\p{L}\\d.,])(\\d{1,2})\\scent(?![\\p{L}])`;
const BEDRAG = new RegExp(`${MET_TEKEN}|${MET_WOORD}|${ALLEEN_MLN}|${CENT}`, 'giu');

/** The sums of money a passage names, in order, each once; `euro` in whole euros and cents. */
export function leesBedragen(tekst: string): Bedrag[] {
  const uit: Bedrag[] = [];
  for (const m of tekst.matchAll(BEDRAG)) {
    const euro = m[7] === undefined ? waarde(m[1] ?? m[3] ?? m[5] ?? '', m[2] ?? m[4] ?? m[6]) : Number(m[7]) / 100;
    const woorden = m[0].replace(/\s+/gu, ' ').trim().replace(/(?<!mln|mld)\.$/iu, '');
    if (Number.isFinite(euro) && !uit.some((b) => b.woorden === woorden)) uit.push({ woorden, euro });
  }
  return uit;
}

function waarde(getal: string, veelvoud: string | undefined): number {
  const basis = TELWOORDEN[getal.toLowerCase()] ?? Number(getal.replace(/[.\s]/gu, '').replace(',', '.'));
  return Math.round(basis * (veelvoud === undefined ? 1 : VEELVOUDEN[veelvoud.toLowerCase()] ?? 1) * 100) / 100;
}
