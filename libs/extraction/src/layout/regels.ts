import { HANDELWERKWOORDEN, PERSOONSVORMEN } from '../taal/werkwoorden.js';

/** One line of the document with what can be seen of it without its neighbours. */
export interface Regel {
  /** Counted from 1. */
  readonly nr: number;
  readonly tekst: string;
  /** Column of the first and after the last non-white character; both 0 for a blank line. */
  readonly begin: number;
  readonly eind: number;
  readonly kaal: string;
  readonly leeg: boolean;
}

/** What a line is for, as decided by the layout stage. */
export type Regelrol = 'leeg' | 'titel' | 'kop' | 'paginakop' | 'aanwezigheid' | 'overig' | 'tekst';

const DOET = HANDELWERKWOORDEN.split('|').filter((v) => v.endsWith('t') && v !== 'plant' && v !== 'past').join('|');
const PERSOONSVORM = new RegExp(`(?<![\\p{L}-])(?:${PERSOONSVORMEN}|${DOET}|beantwoordt|vertrekt|bedankt|betreurt)(?![\\p{L}-])`, 'iu');
const OPSOMMING =
  /^(?:[•◦▪■●·‣⁃\uf0b7\uf0a7–—−*+→⇒➔➤►>-]|o|::|=>|->|\d{3}(?=\s+\p{Lu}[\p{L} ]{1,25}:)|\(?(?:\d{1,2}|[a-z]|[A-Z]|[ivx]{1,4}|[IVX]{1,4})\\?[.)]|\d{1,2}(?:\.\d{1,2}){1,2}\.?(?=\s+\p{Lu}))(?:\s+|$)/u;
const LETTERNUMMER = /^\(?[A-Z]\\?[.)]\s+(?:\p{Lu}\.|(?:van|de|der|den)\s)/u;
const EINDE = /[.?!…][)\]"'”’»]*$/u;
const FUNCTIEWOORD =
  /(?:^|\s)(?:de|het|een|van|en|of|in|op|aan|met|voor|te|om|dat|die|door|naar|bij|als|tot|uit|over|tussen|per|hun|haar|zijn|deze|dit|onder|tegen|binnen|is|zal|wordt|worden|dhr\.|mw\.)$|[,(&/]$|[\p{L}]-$/iu;

/** Reads the lines as they stand; nothing is changed in the text. */
export function leesRegels(regels: readonly string[]): Regel[] {
  return regels.map((tekst, i) => {
    const kaal = tekst.trim();
    const begin = kaal === '' ? 0 : tekst.indexOf(kaal);
    return { nr: i + 1, tekst, begin, eind: kaal === '' ? 0 : begin + kaal.length, kaal, leeg: kaal === '' };
  });
}

/** Length of the list marker at the start of a line (with the space after it), 0 when there is none. */
export function markerLengte(kaal: string): number {
  if (LETTERNUMMER.test(kaal)) return 0;
  return OPSOMMING.exec(kaal)?.[0].length ?? 0;
}

/** Kind of marker, so that "•" and "o" can be told apart as outer and inner list. */
export function markerSoort(kaal: string): string {
  const merk = kaal.slice(0, markerLengte(kaal)).trim();
  if (/\d/u.test(merk)) return '1';
  if (/^\(?[IVX]+\\?[.)]$/u.test(merk)) return 'I';
  if (/^\(?[A-Z]\\?[.)]$/u.test(merk)) return 'A';
  if (/^\(?[a-z]+\\?[.)]$/u.test(merk)) return 'a';
  return merk;
}

export function woorden(tekst: string): string[] {
  return tekst.split(/\s+/u).filter((w) => w !== '');
}

export function heeftPersoonsvorm(tekst: string): boolean {
  return PERSOONSVORM.test(tekst);
}

/** A line that reads as (a piece of) a sentence and not as a heading, label or cell. */
export function isProza(kaal: string): boolean {
  return woorden(kaal).length >= 5 && heeftPersoonsvorm(kaal);
}

/** The line ends a sentence. */
export function sluitAf(kaal: string): boolean {
  return EINDE.test(kaal);
}

/** The line stops where a sentence cannot stop: after a preposition, an article, a comma. */
export function breektAf(kaal: string): boolean {
  return FUNCTIEWOORD.test(kaal);
}

export function begintKlein(kaal: string): boolean {
  return /^[^\p{L}\d]{0,2}\p{Ll}/u.test(kaal);
}

/** The width to which the text around line `i` was set: most lines end before this column. */
export function zetbreedte(regels: readonly Regel[], i: number): number {
  const rond = regels.slice(Math.max(0, i - 14), i + 15).filter((r) => r.begin < 30).map((r) => r.eind).filter((e) => e > 40).sort((a, b) => a - b);
  return rond[Math.floor((rond.length - 1) * 0.85)] ?? 0;
}

/** The next line's first word would not have fitted on this line: the text simply runs on. */
export function isVol(regels: readonly Regel[], i: number, volgende: Regel): boolean {
  const breedte = zetbreedte(regels, i);
  const regel = regels[i];
  if (regel === undefined || breedte > 170) return false;
  const eerste = woorden(volgende.kaal)[0] ?? '';
  return regel.eind + 1 + eerste.length > breedte;
}
