import type { Kolomrol } from '../taal/kolommen.js';
import { cellenVan, isGescheiden } from './cellen.js';
import type { Cel } from './cellen.js';
import { INHOUD } from './kolomkop.js';
import { isStreep } from './paginakop.js';
import { begintKlein, heeftPersoonsvorm, sluitAf, woorden } from './regels.js';
import type { Regel, Regelrol } from './regels.js';

/** A cell on the line it stands on. */
export interface Regelcel extends Cel {
  readonly nr: number;
}

/** A row of a table: per column its cell, line by line; empty cells are left out. */
export interface Rij {
  readonly cellen: ReadonlyMap<number, readonly Regelcel[]>;
  readonly nrs: readonly number[];
}

/** What stands under the line with the headings: rows, and headings of a part of the table over its whole width. */
export interface Tabelinhoud {
  readonly rollen: readonly Kolomrol[];
  readonly delen: readonly (Rij | Regel)[];
  /** Lines with the headings once more, at the top of a new page. */
  readonly koppen: readonly number[];
}

interface Bouw {
  cellen: Map<number, Regelcel[]>;
  nrs: number[];
  /** The last column with text on the last line, and whether that line had all its columns. */
  laatste: number;
  heel: boolean;
  /** The last line ended in an empty cell. */
  openEinde: boolean;
}

/** The most paragraphs that are looked through in a cell for the cell beside it. */
const LANGSTE_CEL = 8;

/** How far is looked for white between rows, in lines. */
const VOORUITBLIK = 60;

/**
 * Reads the rows from line index `vanaf` on, as far as the table goes.
 * @param kop the lines above them with the headings, which may return on a new page
 */
export function leesRijen(regels: readonly Regel[], vanaf: number, rollen: readonly Kolomrol[], rolVan: readonly Regelrol[], kop: readonly string[]): Tabelinhoud {
  const kolommen = metNummerkolom(rollen, regels.slice(vanaf, vanaf + VOORUITBLIK).find((r) => !r.leeg && !isStreep(r.kaal)));
  const lezer = new Rijenlezer(kolommen, isGelijnd(regels, vanaf));
  const koppen: number[] = [];
  for (const [i, r] of regels.slice(vanaf).entries()) {
    if (r.leeg || isStreep(r.kaal)) lezer.wit = true;
    else if (kop.includes(r.kaal)) koppen.push(r.nr);
    else if (rolVan[r.nr - 1] !== 'paginakop' && (rolVan[r.nr - 1] !== 'tekst' || !lezer.neemt(r, (ver) => hervat(regels, vanaf + i + 1, ver, rolVan)))) break;
  }
  return { rollen: kolommen, delen: lezer.delen, koppen };
}

class Rijenlezer {
  readonly delen: (Rij | Regel)[] = [];
  /** White stands before the line that comes. */
  wit = false;
  #open: Bouw | null = null;

  constructor(private readonly rollen: readonly Kolomrol[], private readonly gelijnd: boolean) {}

  /**
   * Takes a line into the table; false when it is none of the table's.
   * @param gaatVerder whether a row comes within so many lines after it
   */
  neemt(r: Regel, gaatVerder: (ver: number) => boolean): boolean {
    const cellen = cellenVan(r.tekst);
    const past = cellen.length <= this.rollen.length && (isGescheiden(r.tekst) ? this.#neemRij(r, cellen) : this.#neemLos(r, cellen, gaatVerder));
    this.wit = false;
    return past;
  }

  #neemRij(r: Regel, cellen: readonly Cel[]): boolean {
    const door = this.#open !== null && (this.wit ? this.gelijnd && hoortErNogBij(cellen, this.rollen) : looptDoor(this.#open, cellen, this.rollen, this.gelijnd));
    this.#vul(r, cellen, door);
    return true;
  }

  /** A line without a tab: more of the first cell, the first paragraph of one that has more, or the heading of a part. */
  #neemLos(r: Regel, cellen: readonly Cel[], gaatVerder: (ver: number) => boolean): boolean {
    const aansluitend = !this.wit || this.gelijnd;
    const rest = this.#open !== null && !this.wit && this.#open.cellen.has(0) && (this.gelijnd || begintKlein(r.kaal) || this.#open.cellen.size === 1);
    const tekstEerst = INHOUD.includes(this.rollen[0] ?? 'rest') && aansluitend && gaatVerder(LANGSTE_CEL);
    if (rest || tekstEerst) this.#vul(r, cellen, rest);
    else if (aansluitend && isDeelkop(r) && gaatVerder(1)) {
      this.delen.push(r);
      this.#open = null;
    } else return false;
    return true;
  }

  #vul(r: Regel, cellen: readonly Cel[], inOpen: boolean): void {
    const rij: Bouw = inOpen && this.#open !== null ? this.#open : { cellen: new Map(), nrs: [], laatste: 0, heel: false, openEinde: false };
    if (rij !== this.#open) this.delen.push(rij);
    this.#open = rij;
    vulAan(rij, r, cellen, this.rollen.length);
  }
}

/** Numbers before the rows may have no heading, or one that stands sideways and got lost. */
function metNummerkolom(rollen: readonly Kolomrol[], eerste: Regel | undefined): Kolomrol[] {
  const genummerd = rollen[0] !== 'nummer' && eerste !== undefined && isGescheiden(eerste.tekst) && /^\d{1,3}\.?$/u.test(cellenVan(eerste.tekst)[0]?.tekst ?? '');
  return genummerd ? ['nummer', ...rollen] : [...rollen];
}

/** White stands between most rows, so that lines without white between them are one row. */
function isGelijnd(regels: readonly Regel[], vanaf: number): boolean {
  let met = 0;
  let zonder = 0;
  for (let i = vanaf + 1; i < Math.min(regels.length, vanaf + VOORUITBLIK); i += 1) {
    const r = regels[i];
    const ervoor = regels[i - 1];
    if (r === undefined || ervoor === undefined || (ervoor.leeg && r.leeg)) break;
    if (r.leeg || !isGescheiden(r.tekst) || /^\s/u.test(r.tekst) || begintKlein(r.kaal)) continue;
    if (ervoor.leeg && i > vanaf + 1) met += 1;
    else if (isGescheiden(ervoor.tekst)) zonder += 1;
  }
  return met > zonder;
}

function vulAan(rij: Bouw, r: Regel, cellen: readonly Cel[], breedte: number): void {
  rij.nrs.push(r.nr);
  for (const [k, cel] of cellen.entries()) {
    if (cel.tekst === '') continue;
    const bestaand = rij.cellen.get(k);
    if (bestaand === undefined) rij.cellen.set(k, [{ ...cel, nr: r.nr }]);
    else bestaand.push({ ...cel, nr: r.nr });
    rij.laatste = k;
  }
  rij.heel = cellen.length === breedte;
  rij.openEinde = rij.heel && cellen.at(-1)?.tekst === '';
}

/** Does this line go on in the row, and not begin the next? */
function looptDoor(rij: Bouw, cellen: readonly Cel[], rollen: readonly Kolomrol[], gelijnd: boolean): boolean {
  const tekst = (k: number): string => cellen[k]?.tekst ?? '';
  const alleenEerste = rij.cellen.size === 1 && rij.laatste === 0;
  if (tekst(0) !== '' && /[-/]$/u.test(rij.cellen.get(0)?.at(-1)?.tekst ?? '')) return true;
  if (tekst(0) !== '') return rollen[0] !== 'nummer' && (gelijnd || begintKlein(tekst(0)) || (alleenEerste && INHOUD.includes(rollen[0] ?? 'rest')));
  const eerste = cellen.findIndex((cel) => cel.tekst !== '');
  if (gelijnd || (!rij.heel && eerste >= rij.laatste)) return true;
  if (rij.openEinde) return false;
  const wie = rollen.indexOf('wie');
  const wat = [...INHOUD, 'onderwerp'].map((rol) => rollen.findIndex((r) => r === rol)).find((k) => k >= 0) ?? 0;
  return tekst(wat) === '' || cellen.some((cel, k) => begintKlein(cel.tekst) && INHOUD.includes(rollen[k] ?? 'rest')) || (wie >= 0 && tekst(wie) === '');
}

/** After white, which also stands between the paragraphs of one cell. */
function hoortErNogBij(cellen: readonly Cel[], rollen: readonly Kolomrol[]): boolean {
  const tekst = (rol: Kolomrol): string => cellen[rollen.indexOf(rol)]?.tekst ?? '';
  if (cellen[0]?.tekst !== '') return false;
  return cellen.some((cel) => begintKlein(cel.tekst)) || (rollen.includes('onderwerp') && rollen.includes('wie') && tekst('onderwerp') === '' && tekst('wie') === '');
}

/** A short bare line between rows is the heading of those that follow. */
function isDeelkop(r: Regel): boolean {
  return woorden(r.kaal).length <= 10 && /^[\p{Lu}\d]/u.test(r.kaal) && !sluitAf(r.kaal) && !heeftPersoonsvorm(r.kaal) && !/[:;,]$/u.test(r.kaal);
}

/** A row comes within so many lines that are not blank. */
function hervat(regels: readonly Regel[], vanaf: number, ver: number, rolVan: readonly Regelrol[]): boolean {
  const erna = regels.slice(vanaf, vanaf + 2 * ver + 1).filter((r) => !r.leeg).slice(0, ver);
  const k = erna.findIndex((r) => rolVan[r.nr - 1] !== 'tekst' || isGescheiden(r.tekst));
  const r = erna[k];
  return r !== undefined && rolVan[r.nr - 1] === 'tekst';
}
