import type { Tekststuk } from './tekststuk.js';

/** Fewer numbers in the margin than this may be anything, in one page. */
const MIN_NUMMERS = 3;

/** When every line has a number, as a table has, there must be many of them. */
const MIN_DICHTE_NUMMERS = 20;

/** How far numbers of one row may differ in place, in letter sizes. */
const SPELING = 0.2;

/**
 * Takes the numbers that count the lines in the margin (every fifth line, say) from the pages of a document: they are an
 * aid to who reads along, and cut through the sentences. Such numbers stand left of all other text, count by one step
 * and stand in one row. What a page shows holds for the pages after it, which may have room for a few only.
 */
export class Regelnummers {
  #stap: number | undefined;

  /** The pieces of the next page without them. */
  weg(stukken: readonly Tekststuk[]): Tekststuk[] {
    const tekst = stukken.filter((stuk) => stuk.tekst.trim() !== '');
    const kantlijn = tekst.reduce((min, stuk) => (isGetal(stuk) ? min : Math.min(min, stuk.links)), Infinity);
    const nummers = tekst.filter((stuk) => isGetal(stuk) && stuk.rechts < kantlijn).sort((a, b) => a.y - b.y);
    const stap = stapVan(nummers);
    const bekend = this.#stap !== undefined && nummers.every((nummer) => getalVan(nummer) % (this.#stap ?? 1) === 0);
    if (!bekend && !zijnRegelnummers(nummers, stap, tekst.length - nummers.length)) return [...stukken];
    this.#stap ??= stap;
    const telling = new Set(nummers);
    return stukken.filter((stuk) => !telling.has(stuk));
  }
}

function isGetal({ tekst }: Tekststuk): boolean {
  return /^\s*\d{1,4}\s*$/u.test(tekst);
}

function zijnRegelnummers(nummers: readonly Tekststuk[], stap: number | undefined, andere: number): boolean {
  const [eerste] = nummers;
  if (nummers.length < MIN_NUMMERS || eerste === undefined || stap === undefined) return false;
  const opEenLijn = (zijde: 'links' | 'rechts'): boolean => nummers.every((nummer) => Math.abs(nummer[zijde] - eerste[zijde]) <= SPELING * eerste.grootte);
  if (!opEenLijn('links') && !opEenLijn('rechts')) return false;
  return stap === 1 ? nummers.length >= MIN_DICHTE_NUMMERS && andere <= nummers.length * 2 : andere >= nummers.length * (stap - 1);
}

/** By how much the numbers go up from each to the next; undefined when they do not. */
function stapVan(nummers: readonly Tekststuk[]): number | undefined {
  const stappen = new Set(nummers.slice(1).map((nummer, i) => getalVan(nummer) - getalVan(nummers[i] ?? nummer)));
  const [stap = 0] = stappen;
  return stappen.size === 1 && stap > 0 ? stap : undefined;
}

function getalVan({ tekst }: Tekststuk): number {
  return Number(tekst);
}
