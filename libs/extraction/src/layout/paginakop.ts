import { KOPGEGEVENS } from '../taal/kopwoorden.js';
import { isProza, woorden } from './regels.js';
import type { Regel } from './regels.js';

const PAGINANUMMER = /^(?:(?:pagina|blad|blz\.?|p\.)\s*)?\d{1,3}\s*(?:van|\/|of)\s*\d{1,3}$|^(?:pagina|blad|blz\.?)\s*[|:]?\s*\d{1,3}$|^\d{1,3}\s*\|\s*p ?a ?g ?i ?n ?a$|^-\s*\d{1,3}\s*-$/iu;
/** "00:05:38 - 00:07:51 - …": where the recording has this, as a council's web page gives it. */
const OPNAMETIJD = /^\d{2}:\d{2}:\d{2}\s*[-–]\s*\d{2}:\d{2}:\d{2}\b/u;
/** What is printed across the page or above it. */
const WATERMERK = /^(?:C ?O ?N ?C ?E ?P ?T|VERTROUWELIJK|GEHEIM|ONTWERP|KOPIE|AFSCHRIFT|NIET OPENBAAR)$/u;
const POSTCODE = /\b[Pp]ostbus\s+\d+\b|\b\d{4} ?[A-Z]{2}\s+\p{Lu}/u;
const ADRES = /^(?:tel(?:efoon)?|t|m)\.?\s*[\d (+)-]{5,}$|^[\w.+-]+@[\w.-]+$|^(?:https?:\/\/)?www\.\S+$/iu;
const SJABLOONREST = /^(?:typ\s*tekst\s*)+(?:typ)?$/iu;
const STREEP = /^(?:[-=_*]\s?){3,}$|^\+[-=+]+\+?$|^\|?\s*:?-{3,}:?\s*(?:\|\s*:?-{3,}:?\s*)*\|?$/u;

/** Lines from the top of the document in which a label belongs to the title block and not to a page header. */
const TITELBLOK = 25;

/** Lower-case label of a line such as "Ons kenmerk" or "Datum: 3 mei"; null when it carries none. */
export function kopgegeven(kaal: string): string | null {
  const schoon = kaal.replace(/^[|*_#\s]+/u, '').toLowerCase();
  for (const label of KOPGEGEVENS) {
    if (!schoon.startsWith(label)) continue;
    const rest = schoon.slice(label.length);
    if (/^\s*(?::|\||$)|^\t|^\s{2,}/u.test(rest)) return label;
  }
  return null;
}

/** A rule, a grid line: ink without text. */
export function isStreep(kaal: string): boolean {
  return STREEP.test(kaal);
}

/** Line numbers (from 1) of page numbers, repeated headers and footers, addresses and template rests. */
export function vindPaginakoppen(regels: readonly Regel[]): Set<number> {
  const gevonden = new Set<number>();
  for (const r of regels) {
    if (PAGINANUMMER.test(r.kaal) || SJABLOONREST.test(r.kaal) || WATERMERK.test(r.kaal) || OPNAMETIJD.test(r.kaal) || isAdres(r)) gevonden.add(r.nr);
  }
  for (const nr of losseNummers(regels)) gevonden.add(nr);
  for (const nr of metPaginanummer(regels)) gevonden.add(nr);
  for (const nr of herhaalde(regels, gevonden)) gevonden.add(nr);
  for (const nr of gegevensBijPaginarand(regels, gevonden)) gevonden.add(nr);
  for (const nr of ingesloten(regels, gevonden)) gevonden.add(nr);
  return gevonden;
}

/** A short line with page furniture close by on both sides belongs to it (the rest of an address). */
function ingesloten(regels: readonly Regel[], rand: ReadonlySet<number>): number[] {
  return regels.filter((r) => !r.leeg && r.nr > TITELBLOK && !rand.has(r.nr) && woorden(r.kaal).length <= 4 && !/[.?!:]$/u.test(r.kaal) && heeftRand(regels, r.nr, -1, rand) && heeftRand(regels, r.nr, 1, rand)).map((r) => r.nr);
}

function isAdres(r: Regel): boolean {
  return woorden(r.kaal).length <= 12 && (POSTCODE.test(r.kaal) || ADRES.test(r.kaal)) && !/[.;:]$/u.test(r.kaal.replace(/www\.\S+/u, ''));
}

/** Bare numbers on a line of their own that count up through the document are page numbers. */
function losseNummers(regels: readonly Regel[]): number[] {
  const los = regels.filter((r) => /^\d{1,3}$/u.test(r.kaal)).map((r) => ({ nr: r.nr, getal: Number(r.kaal) }));
  if (zijnKopnummers(regels, los.map((l) => l.nr))) return [];
  const oplopend = los.every((l, i) => i === 0 || l.getal === (los[i - 1]?.getal ?? 0) + 1);
  return oplopend && (los[0]?.getal ?? 9) <= 2 ? los.map((l) => l.nr) : [];
}

/** Numbers above their headings: after a blank line, and directly before a short line that is another each time. */
function zijnKopnummers(regels: readonly Regel[], nrs: readonly number[]): boolean {
  const eronder = nrs.map((nr) => regels[nr]?.kaal ?? '');
  return nrs.length >= 3 && new Set(eronder).size === nrs.length && nrs.every((nr) => regels[nr - 2]?.leeg ?? true)
    && eronder.every((k) => /^\p{Lu}/u.test(k) && !isProza(k) && !/[.;,]$/u.test(k));
}

/** "Verslag overleg 23 mei 2019          2": the same words with a page number set apart from them. */
function metPaginanummer(regels: readonly Regel[]): number[] {
  const waar = new Map<string, number[]>();
  for (const r of regels) {
    const m = /^(\S.*\S)(?:(?:\s{3,}|\t)(?:pagina |blad |- ?)?|\s+(?:[-–|]\s*)?(?:pagina|blad|blz\.?)\s)\d{1,3}(?: ?-| van \d{1,3}|\/\d{1,3})?$|^\d{1,3}\s{3,}(\S.*\S)$/iu.exec(r.kaal);
    const tekst = m?.[1] ?? m?.[2];
    // One or two words and a number between tabs are a row of a table ("VVD\t3").
    if (tekst === undefined || woorden(tekst).length > 12 || (r.kaal.includes('\t') && woorden(tekst).length < 3)) continue;
    waar.set(tekst, [...(waar.get(tekst) ?? []), r.nr]);
  }
  return [...waar.values()].filter((nrs) => nrs.length >= 2).flat();
}

/** The same short line twice or more, each time beside a page number or another such line. */
function herhaalde(regels: readonly Regel[], rand: ReadonlySet<number>): number[] {
  const waar = new Map<string, number[]>();
  for (const r of regels) {
    if (r.leeg || woorden(r.kaal).length > 8 || /[.?!]$/u.test(r.kaal)) continue;
    const sleutel = r.kaal.replace(/\s+/gu, ' ').toLowerCase();
    const lijst = waar.get(sleutel);
    if (lijst === undefined) waar.set(sleutel, [r.nr]);
    else lijst.push(r.nr);
  }
  const uit: number[] = [];
  for (const [sleutel, nrs] of waar) {
    const kenmerk = /\d{4,}/u.test(sleutel) && !/\s/u.test(sleutel);
    if (nrs.length < 2) continue;
    const bijRand = nrs.filter((nr) => grenstAan(regels, nr, rand));
    if (kenmerk || bijRand.length >= Math.max(2, nrs.length - 1)) uit.push(...(kenmerk ? nrs : bijRand));
  }
  return uit;
}

/** A letterhead label beside a page break, and its value on the next line. */
function gegevensBijPaginarand(regels: readonly Regel[], rand: ReadonlySet<number>): number[] {
  const uit: number[] = [];
  const alle = new Set(rand);
  for (const r of regels) {
    if (r.leeg || r.nr <= TITELBLOK || alle.has(r.nr) || kopgegeven(r.kaal) === null || !grenstAan(regels, r.nr, alle)) continue;
    uit.push(r.nr);
    alle.add(r.nr);
    const waarde = regels[r.nr];
    if (waarde !== undefined && !waarde.leeg && woorden(waarde.kaal).length <= 3 && !r.kaal.includes(':')) {
      uit.push(waarde.nr);
      alle.add(waarde.nr);
    }
  }
  return uit;
}

function grenstAan(regels: readonly Regel[], nr: number, rand: ReadonlySet<number>): boolean {
  return heeftRand(regels, nr, -1, rand) || heeftRand(regels, nr, 1, rand);
}

function heeftRand(regels: readonly Regel[], nr: number, stap: 1 | -1, rand: ReadonlySet<number>): boolean {
  let gezien = 0;
  for (let k = nr + stap; k >= 1 && k <= regels.length && gezien < 2; k += stap) {
    if (rand.has(k)) return true;
    if (!(regels[k - 1]?.leeg ?? true)) gezien += 1;
  }
  return false;
}
