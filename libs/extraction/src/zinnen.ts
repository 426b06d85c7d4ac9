import { AFKORTINGEN, SLUITENDE_AFKORTINGEN } from './taal/afkortingen.js';
import { GEMEENTEN } from './taal/gemeenten.js';
import { PERSOONSVORMEN } from './taal/werkwoorden.js';

/** A stretch of a text, offsets in that text, end exclusive. */
export interface Bereik {
  readonly van: number;
  readonly tot: number;
}

const WEB = /(?:https?:\/\/|www\.)\S+/gu;
/** What stands before a full stop is looked at no further back than this, in characters: a whole document can be one line. */
const TERUGBLIK = 60;
const EINDTEKEN = /[.?!…]+[)\]"'”’»]*(?=\s|$)|[.](?=\p{Lu}\p{Ll}+\s)/gu;

/**
 * Splits running text into sentences. A full stop after an abbreviation, an initial or a number of a list
 * does not end one; an address of a web page is a stretch of its own.
 */
export function splitsZinnen(tekst: string): Bereik[] {
  const uit: Bereik[] = [];
  let van = 0;
  for (const grens of grenzen(tekst)) {
    const stuk = knip(tekst, van, grens);
    if (stuk !== null) uit.push(stuk);
    van = grens;
  }
  const rest = knip(tekst, van, tekst.length);
  if (rest !== null) uit.push(rest);
  return uit;
}

/** True for a stretch that holds nothing but addresses and punctuation. */
export function isWebadres(tekst: string): boolean {
  const zonder = tekst.replace(WEB, '');
  if (zonder === tekst) return false;
  return !/\p{L}{2,}/u.test(zonder) || (/^<?(?:https?:|www\.)/u.test(tekst) && tekst.length < 200 && !/\s\p{Lu}|\p{L}{2,} \p{L}{3,} \p{L}{3,} \p{L}/u.test(zonder));
}

function grenzen(tekst: string): number[] {
  const web = webadressen(tekst);
  const uit = new Set<number>();
  for (const w of web) {
    const ervoor = tekst.slice(Math.max(0, w.van - TERUGBLIK), w.van).trimEnd();
    if (ervoor === '' || /[.:?!]$/u.test(ervoor)) {
      uit.add(w.van);
      const erna = tekst.slice(w.tot).trimStart();
      if (/^[\p{Lu}(<]/u.test(erna)) uit.add(w.tot);
    }
  }
  for (const m of tekst.matchAll(/n\.a\.v\./gu)) if (/[.!?]\s*\n\s*$/u.test(tekst.slice(Math.max(0, m.index - TERUGBLIK), m.index))) uit.add(m.index);
  for (const m of tekst.matchAll(EINDTEKEN)) {
    const eind = m.index + m[0].length;
    if (web.some((w) => m.index >= w.van && eind < w.tot)) continue;
    if (eindigtHier(tekst, m.index, m[0], eind)) uit.add(eind);
  }
  return [...uit].sort((a, b) => a - b);
}

/** Addresses, with the part that was broken off to the next line after a hyphen or slash. */
function webadressen(tekst: string): Bereik[] {
  return [...tekst.matchAll(WEB)].map((m) => {
    let tot = m.index + m[0].length;
    const vervolg = /^\n[ \t]*[\w%#.-]*[-/.#%][\w/#%.-]*/u.exec(tekst.slice(tot));
    if (/[-/]$/u.test(tekst.slice(tot - 1, tot)) && vervolg !== null) tot += vervolg[0].length;
    return { van: m.index, tot };
  });
}

function eindigtHier(tekst: string, punt: number, teken: string, eind: number): boolean {
  const erna = tekst.slice(eind);
  const eerste = /\S/u.exec(erna)?.[0];
  if (eerste === undefined) return true;
  const hoofdletter = /^[\s]*[("'“‘„«<[]*(?:\p{Lu}|\d|€|['’][a-z]\s)/u.test(erna);
  if (!hoofdletter) return false;
  if (!teken.startsWith('.')) return true;
  const woord = /[\p{L}\d.’'-]*$/u.exec(tekst.slice(Math.max(0, punt - TERUGBLIK), punt))?.[0] ?? '';
  const klein = woord.toLowerCase();
  if (teken.startsWith('..') || teken.startsWith('…')) return true;
  if (/^\p{Lu}$/u.test(woord) && /&$/u.test(tekst.slice(0, punt - 1).slice(-1))) return true;
  if (/^\p{Lu}$/u.test(woord)) return KEUZE_ERVOOR.test(tekst.slice(Math.max(0, punt - TERUGBLIK), punt)) || NIEUWE_ZIN.test(erna);
  if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(woord)) return false;
  if (/^\d{1,2}$/u.test(woord)) return !isLijstnummer(tekst, punt - woord.length, erna);
  if (AFKORTINGEN.has(klein)) return SLUITENDE_AFKORTINGEN.has(klein) && /^\s*\p{Lu}/u.test(erna);
  return true;
}

/** "Borne kiest voor A.": a letter that stands for a choice, and no initial. */
const KEUZE_ERVOOR = /(?<!\p{L})(?:scenario|variant|optie|model|bijlage|categorie|route|keuze|lijn|deel|(?:voorkeur|kiest|kiezen|gekozen) voor) \p{Lu}$/iu;
/** What comes after is no surname. */
const NIEUWE_ZIN = new RegExp(`^\\s+(?:Het|Er|Dit|Dat|Hij|Zij|We|Wij|In|Bij|Voor|Na|Ook|Daarnaast|(?:${GEMEENTEN.join('|')}) (?:${PERSOONSVORMEN}))\\s`, 'u');

/** "1. De conclusies": a number at the start of a line, or after a full stop, counts and does not end. */
function isLijstnummer(tekst: string, van: number, erna: string): boolean {
  const ervoor = tekst.slice(Math.max(0, van - TERUGBLIK), van);
  return (van <= TERUGBLIK && ervoor.trim() === '') || /(?:\n|[.:;])\s*$/u.test(ervoor) || /^\s*\d/u.test(erna) || /(?:versie|punt|artikel|nr|stap|optie|fase)\s+$/iu.test(ervoor);
}

function knip(tekst: string, van: number, tot: number): Bereik | null {
  const stuk = tekst.slice(van, tot);
  const kaal = stuk.trim();
  if (kaal === '') return null;
  const begin = van + stuk.indexOf(kaal);
  return { van: begin, tot: begin + kaal.length };
}
