import { APART, opRijen, voegSamen } from './tekststuk.js';
import type { Rij, Tekststuk } from './tekststuk.js';

/** The white between columns is at least this wide, in points; candidates for it are tried this far apart. */
const GOOT = 6;
const GOOT_STAP = 2;

/** A column is at least this many lines high. */
const MIN_KOLOMREGELS = 4;

/** Lines of a column are prose: usually at least this many letters, and this share of the column's width. */
const MIN_KOLOMLETTERS = 20;
const MIN_KOLOMVULLING = 0.5;

/** Cells of one column begin at most this far apart, in points. */
const ZELFDE_KOLOM = 3;

/** More white above a line than this many times the usual distance begins a new paragraph. */
const ALINEAWIT = 1.45;

/**
 * The lines of a page in reading order. Columns of prose are read one after the other; everything else, tables too, line
 * by line with tabs between what stands apart. An empty line stands where the page leaves white.
 *
 * The page is cut as a reader would: at the vertical white that has the most lines of prose on both sides of it.
 */
export function inLeesvolgorde(stukken: readonly Tekststuk[]): string[] {
  return leesBlok(opRijen(voegSamen(stukken)));
}

function leesBlok(rijen: readonly Rij[]): string[] {
  const goot = besteGoot(rijen);
  if (goot === undefined) return schrijfRijen(rijen);
  const blokken: string[][] = [];
  for (const groep of groepeer(rijen, goot)) {
    if (!zijnKolommen(groep, goot)) blokken.push(leesBlok(groep));
    else for (const kant of kanten(groep, goot)) blokken.push(leesBlok(kant));
  }
  return blokken.flatMap((blok, plaats) => (plaats === 0 ? blok : ['', ...blok]));
}

/** The white that the most lines of columns lie along; undefined when there are no columns. */
function besteGoot(rijen: readonly Rij[]): number | undefined {
  const kandidaten = new Set(rijen.flat().map((stuk) => Math.ceil(stuk.rechts / GOOT_STAP) * GOOT_STAP));
  let beste: number | undefined;
  let meeste = 0;
  for (const goot of kandidaten) {
    const regels = groepeer(rijen, goot).filter((groep) => zijnKolommen(groep, goot)).reduce((som, groep) => som + groep.length, 0);
    if (regels > meeste) [beste, meeste] = [goot, regels];
  }
  return beste;
}

/** Runs of lines that leave the white free, and runs of lines that cross it. */
function groepeer(rijen: readonly Rij[], goot: number): Rij[][] {
  const groepen: Rij[][] = [];
  let kruistVorige: boolean | undefined;
  for (const rij of rijen) {
    const kruist = rij.some((stuk) => stuk.links < goot + GOOT && stuk.rechts > goot);
    if (kruist !== kruistVorige) groepen.push([]);
    groepen.at(-1)?.push(rij);
    kruistVorige = kruist;
  }
  return groepen;
}

/** The left and the right part, each on lines of its own: their baselines need not be the same. */
function kanten(rijen: readonly Rij[], goot: number): [Rij[], Rij[]] {
  const stukken = rijen.flat();
  return [opRijen(stukken.filter((stuk) => stuk.rechts <= goot)), opRijen(stukken.filter((stuk) => stuk.links >= goot))];
}

function zijnKolommen(rijen: readonly Rij[], goot: number): boolean {
  if (rijen.length < MIN_KOLOMREGELS || rijen.some((rij) => rij.some((stuk) => stuk.links < goot && stuk.rechts > goot))) return false;
  return kanten(rijen, goot).every(isProza) && !isTabel(rijen, goot);
}

function isProza(rijen: readonly Rij[]): boolean {
  if (rijen.length < MIN_KOLOMREGELS) return false;
  const links = rijen.reduce((min, rij) => Math.min(min, rij[0]?.links ?? min), Infinity);
  const rechts = rijen.reduce((max, rij) => Math.max(max, rij.at(-1)?.rechts ?? max), -Infinity);
  const letters = mediaan(rijen.map((rij) => rij.reduce((som, stuk) => som + stuk.tekst.length, 0)));
  const breedte = mediaan(rijen.map((rij) => rij.reduce((som, stuk) => som + stuk.rechts - stuk.links, 0)));
  return letters >= MIN_KOLOMLETTERS && breedte >= MIN_KOLOMVULLING * (rechts - links);
}

/** In a table both sides begin anew on one line, time and again; in columns of prose that is chance. */
function isTabel(rijen: readonly Rij[], goot: number): boolean {
  const afstand = gewoneAfstand(rijen);
  const samenBegonnen = rijen.filter((rij, plaats) => {
    const vorige = rijen[plaats - 1];
    if (vorige === undefined || hoogteVan(rij) - hoogteVan(vorige) <= ALINEAWIT * afstand) return false;
    return rij.some((stuk) => stuk.rechts <= goot) && rij.some((stuk) => stuk.links >= goot);
  });
  return samenBegonnen.length >= 2;
}

function schrijfRijen(rijen: readonly Rij[]): string[] {
  const afstand = gewoneAfstand(rijen);
  let kolommen: readonly number[] = [];
  return rijen.flatMap((rij, plaats) => {
    const vorige = rijen[plaats - 1];
    const nieuweAlinea = vorige !== undefined && hoogteVan(rij) - hoogteVan(vorige) > ALINEAWIT * afstand;
    const cellen = cellenVan(rij);
    const inTabel = nieuweAlinea ? undefined : opKolommen(cellen, kolommen);
    if (inTabel === undefined) kolommen = cellen.length > 1 ? cellen.map(({ links }) => links) : [];
    const regel = inTabel ?? cellen.map(({ tekst }) => tekst).join('\t');
    return nieuweAlinea ? ['', regel] : [regel];
  });
}

interface Cel {
  readonly links: number;
  readonly tekst: string;
}

/** What stands apart on one line. */
function cellenVan(rij: Rij): Cel[] {
  const cellen: Cel[] = [];
  for (const [plaats, stuk] of rij.entries()) {
    const vorige = rij[plaats - 1];
    const open = cellen.at(-1);
    if (vorige === undefined || open === undefined || stuk.links - vorige.rechts >= APART * vorige.grootte) cellen.push(stuk);
    else cellen[cellen.length - 1] = { ...open, tekst: `${open.tekst} ${stuk.tekst}` };
  }
  return cellen;
}

/** Under the cells of the line that began the table each cell keeps its column, also when those before it are empty: the rest of a cell that wraps. */
function opKolommen(cellen: readonly Cel[], kolommen: readonly number[]): string | undefined {
  const plekken = cellen.map(({ links }) => kolommen.findIndex((kolom) => Math.abs(kolom - links) <= ZELFDE_KOLOM));
  if (plekken.some((plek, i) => plek < 0 || plek <= (plekken[i - 1] ?? -1))) return undefined;
  const rij = kolommen.slice(0, (plekken.at(-1) ?? -1) + 1).map((_, kolom) => cellen[plekken.indexOf(kolom)]?.tekst ?? '');
  return rij.length === 0 ? undefined : rij.join('\t');
}

/** The usual distance from line to line: the lower quartile, as half of a page may be short paragraphs with white between. */
function gewoneAfstand(rijen: readonly Rij[]): number {
  return kwantiel(rijen.slice(1).map((rij, plaats) => hoogteVan(rij) - hoogteVan(rijen[plaats] ?? rij)), 0.25);
}

function hoogteVan(rij: Rij): number {
  return rij[0]?.y ?? 0;
}

function mediaan(getallen: readonly number[]): number {
  return kwantiel(getallen, 0.5);
}

/** The value below which this share of the numbers lies; 0 of none. */
function kwantiel(getallen: readonly number[], aandeel: number): number {
  return [...getallen].sort((a, b) => a - b)[Math.floor((getallen.length - 1) * aandeel)] ?? 0;
}
