import {
  begintKlein, breektAf, isProza, isVol, markerLengte, markerSoort, sluitAf, zetbreedte,
} from './regels.js';
import type { Regel } from './regels.js';
import { OVERWEGINGSKOPPEN } from '../taal/kopwoorden.js';

/** A piece of one line, end exclusive. */
export interface Stuk {
  readonly nr: number;
  readonly van: number;
  readonly tot: number;
}

/** What a row of a table says of the acts in its text, in cells of their own. */
export interface Rijgegevens {
  readonly houder: string | null;
  readonly termijn: string | null;
  /** The cells that say so. */
  readonly stukken: readonly Stuk[];
}

/** Running text: pieces of lines that belong together, joined by "\n". */
export interface Alinea {
  readonly stukken: readonly Stuk[];
  readonly tekst: string;
  /** 0 for plain text, 1 for an item of a list, 2 for one of a list inside it, … */
  readonly diepte: number;
  readonly merk: string | null;
  /** Column where the text starts. */
  readonly inspring: number;
  /** A blank line stands before it. */
  readonly naWit: boolean;
  /** Index of the heading it stands under, in the list given; -1 before the first. */
  readonly kop: number;
  /** How the column it stands in reads a sentence without a mark of its own. */
  readonly sectie?: 'besluiten' | 'afspraken' | 'acties' | 'toezeggingen';
  readonly rij?: Rijgegevens;
  /** The cell beside it that names who has the floor. */
  readonly spreker?: string;
}

/** A line at least this part of the width, without full stop, runs on even before a capital. */
const BIJNA_VOL = 0.75;

interface Bouw {
  stukken: Stuk[];
  delen: string[];
  diepte: number;
  merk: string | null;
  inspring: number;
  naWit: boolean;
  kop: number;
  laatste: number;
}

/**
 * Joins lines to paragraphs and list items. A blank line or page furniture inside a sentence does not
 * end it; a short line that ends a sentence does.
 * @param kopVan for a line that is a heading its index, else null
 * @param mag lines that take part
 */
export function vormAlineas(
  regels: readonly Regel[],
  kopVan: (nr: number) => number | null,
  mag: (nr: number) => boolean,
): Alinea[] {
  const klaar: Alinea[] = [];
  let bouw: Bouw | null = null;
  let kop = -1;
  let wit = true;
  let lijst: { soort: string; begin: number }[] = [];
  const sluit = (): void => {
    if (bouw !== null) klaar.push(afronden(bouw));
    bouw = null;
  };
  for (const [i, r] of regels.entries()) {
    const k = kopVan(r.nr);
    if (k !== null) {
      sluit();
      kop = k;
      wit = true;
      lijst = [];
      continue;
    }
    if (r.leeg || !mag(r.nr)) {
      wit = true;
      continue;
    }
    const huidig: Bouw | null = bouw;
    const merk = markerLengte(r.kaal);
    if (huidig !== null && merk === 0 && looptDoor(regels, huidig, i, wit)) {
      voegToe(huidig, r, r.begin, i);
      wit = false;
      continue;
    }
    if (merk > 0 && merk === r.kaal.length && huidig !== null && !sluitAf(huidig.delen.join(' ')) && !wit) lijst = [];
    sluit();
    lijst = merk > 0 ? plaatsInLijst(lijst, markerSoort(r.kaal), r.begin) : blijftInLijst(lijst, r, wit);
    bouw = nieuw(r, merk, lijst.length, kop, wit, i);
    wit = false;
  }
  sluit();
  return klaar.filter((a) => a.stukken.length > 0);
}

function nieuw(r: Regel, merk: number, diepte: number, kop: number, naWit: boolean, i: number): Bouw {
  const b: Bouw = {
    stukken: [], delen: [], diepte, merk: merk > 0 ? r.kaal.slice(0, merk).trim() : null, inspring: r.begin + merk, naWit, kop, laatste: i,
  };
  if (merk < r.kaal.length) voegToe(b, r, r.begin + merk, i);
  return b;
}

function voegToe(b: Bouw, r: Regel, van: number, i: number): void {
  b.stukken.push({ nr: r.nr, van, tot: r.eind });
  b.delen.push(r.tekst.slice(van, r.eind));
  b.laatste = i;
}

function afronden(b: Bouw): Alinea {
  return {
    stukken: b.stukken, tekst: b.delen.join('\n'), diepte: b.diepte, merk: b.merk, inspring: b.inspring, naWit: b.naWit, kop: b.kop,
  };
}

/** A line with which a new part of a motion begins, or the motion ends. */
const MOTIEDEEL = new RegExp(`^(?:(?:${OVERWEGINGSKOPPEN.join('|')})\\s*[,:;]?|en gaat over tot de orde van de dag[.,]?)$`, 'iu');

/** Does line `i` continue the paragraph under construction? */
function looptDoor(regels: readonly Regel[], b: Bouw, i: number, wit: boolean): boolean {
  const r = regels[i];
  const vorige = regels[b.laatste];
  if (r === undefined || vorige === undefined) return false;
  if (b.stukken.length === 0) return true;
  if (/^(?:https?:\/\/|www\.)/u.test(r.kaal) && wit) return false;
  if (/^(?:https?:\/\/|www\.)\S+$/u.test(vorige.kaal) && !/[-/]$/u.test(vorige.kaal)) return false;
  if (MOTIEDEEL.test(r.kaal)) return false;
  const af = sluitAf(vorige.kaal);
  const klein = begintKlein(r.kaal);
  if (wit) {
    if (af || /[;:]$/u.test(vorige.kaal)) return false;
    const sprong = Math.abs(r.begin - vorige.begin) > 12 && b.merk === null;
    return !sprong && (klein || breektAf(vorige.kaal));
  }
  if (zetbreedte(regels, i) > 170) return klein && !af && !/[;:]$/u.test(vorige.kaal);
  if (klein) return !/;$/u.test(vorige.kaal) || r.begin > vorige.begin;
  if (isVol(regels, b.laatste, r) || breektAf(vorige.kaal)) return true;
  if (af || /[:;]$/u.test(vorige.kaal)) return false;
  return /^[\d("'“‘€<[]/u.test(r.kaal) || (isProza(b.delen.join(' ')) && vorige.eind >= zetbreedte(regels, i) * BIJNA_VOL);
}

function plaatsInLijst(lijst: { soort: string; begin: number }[], soort: string, begin: number): { soort: string; begin: number }[] {
  for (let k = lijst.length - 1; k >= 0; k -= 1) {
    const niveau = lijst[k];
    if (niveau !== undefined && niveau.soort === soort && Math.abs(niveau.begin - begin) <= 2) return lijst.slice(0, k + 1);
  }
  const ouders = lijst.filter((n) => n.begin < begin || (n.begin === begin && n.soort !== soort));
  return [...ouders, { soort, begin }];
}

/** A paragraph without marker stays in the list when it is indented under the item, or follows it without a blank line. */
function blijftInLijst(lijst: { soort: string; begin: number }[], r: Regel, wit: boolean): { soort: string; begin: number }[] {
  if (!wit) return lijst;
  return lijst.filter((n) => r.begin > n.begin);
}
