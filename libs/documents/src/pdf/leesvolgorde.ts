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

/** Text that begins this close to where a column does begins in it, in points. */
const OP_KOLOM = 1;

/** From this many columns on the white between rows is made visible; a list with its numbers apart has two. */
const MIN_TABELKOLOMMEN = 3;

/** After white a line with fewer cells than this may as well be a paragraph. */
const MIN_TABELCELLEN = 2;

/** Where the white is this many times the usual distance a table has ended. */
const TABELEINDE = 3;

/** More white above a row than this many times the usual distance shows that it is not the rest of the one above. */
const RIJWIT = 1.06;

/** Lines that begin on one line differ at most this much in height, in points. */
const ZELFDE_BEGIN = 2;

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
  const [links, rechts] = kanten(rijen, goot).map(alineabegin);
  const samenBegonnen = links?.filter((begin) => rechts?.some((ander) => Math.abs(ander - begin) <= ZELFDE_BEGIN) ?? false);
  return (samenBegonnen?.length ?? 0) >= 2;
}

/** The heights of the lines above which white stands. */
function alineabegin(rijen: readonly Rij[]): number[] {
  const afstand = gewoneAfstand(rijen);
  return rijen.flatMap((rij, plaats) => {
    const vorige = rijen[plaats - 1];
    return vorige !== undefined && hoogteVan(rij) - hoogteVan(vorige) > ALINEAWIT * afstand ? [hoogteVan(rij)] : [];
  });
}

function schrijfRijen(rijen: readonly Rij[]): string[] {
  const afstand = gewoneAfstand(rijen);
  let kolommen: readonly number[] = [];
  return rijen.flatMap((rij, plaats) => {
    const vorige = rijen[plaats - 1];
    const wit = vorige === undefined ? 0 : hoogteVan(rij) - hoogteVan(vorige);
    const nieuweAlinea = wit > ALINEAWIT * afstand;
    const cellen = cellenVan(rij, [...kolommen, ...kolommenOnder(rijen[plaats + 1])]);
    const inTabel = nieuweAlinea && cellen.length < MIN_TABELCELLEN && !(wit < TABELEINDE * afstand && isVervolgcel(cellen, kolommen)) ? undefined : opKolommen(cellen, kolommen);
    if (inTabel === undefined && (cellen.length > 1 || kruist(cellen, kolommen))) kolommen = cellen.length > 1 ? cellen.map(({ links }) => links) : [];
    const regel = inTabel ?? cellen.map(({ tekst }) => tekst).join('\t');
    const nieuweRij = inTabel !== undefined && kolommen.length >= MIN_TABELKOLOMMEN && wit > RIJWIT * afstand;
    return nieuweAlinea || nieuweRij ? ['', regel] : [regel];
  });
}

interface Cel {
  readonly links: number;
  readonly rechts: number;
  readonly tekst: string;
}

/** What stands apart on one line: by the white before it, or because it begins where a column of the table does. */
function cellenVan(rij: Rij, kolommen: readonly number[]): Cel[] {
  const cellen: Cel[] = [];
  for (const [plaats, stuk] of rij.entries()) {
    const vorige = rij[plaats - 1];
    const open = cellen.at(-1);
    const apart = vorige !== undefined && (stuk.links - vorige.rechts >= APART * vorige.grootte || kolommen.some((kolom) => Math.abs(kolom - stuk.links) <= OP_KOLOM));
    if (open === undefined || apart) cellen.push(stuk);
    else cellen[cellen.length - 1] = { links: open.links, rechts: stuk.rechts, tekst: `${open.tekst} ${stuk.tekst}` };
  }
  return cellen;
}

/** Where the columns begin of a table of which this row is the first: the headings above them may stand closer together. */
function kolommenOnder(rij: Rij = []): readonly number[] {
  const cellen = cellenVan(rij, []);
  return cellen.length >= MIN_TABELKOLOMMEN ? cellen.map(({ links }) => links) : [];
}

/** A line that runs on into another column than it begins in is no row of the table: the table ended. */
function kruist([cel]: readonly Cel[], kolommen: readonly number[]): boolean {
  return cel !== undefined && kolommen.some((kolom) => cel.links < kolom - ZELFDE_KOLOM && cel.rechts > kolom + ZELFDE_KOLOM);
}

/** A cell alone on its line, in another column than the first: the next paragraph in it. */
function isVervolgcel([cel]: readonly Cel[], kolommen: readonly number[]): boolean {
  return cel !== undefined && kolommen.length >= MIN_TABELKOLOMMEN && kolomVan(cel, kolommen) > 0;
}

/** The column in which a cell begins; in a table also when it is set in, as a list is. -1 when it is in none. */
function kolomVan({ links, rechts }: Cel, kolommen: readonly number[]): number {
  const precies = kolommen.findIndex((kolom) => Math.abs(kolom - links) <= ZELFDE_KOLOM);
  if (precies >= 0 || kolommen.length < MIN_TABELKOLOMMEN) return precies;
  const k = kolommen.findLastIndex((kolom) => kolom < links);
  return k > 0 && rechts <= (kolommen[k + 1] ?? Infinity) ? k : -1;
}

/** Under the cells of the line that began the table each cell keeps its column, also when those before it are empty: the rest of a cell that wraps. */
function opKolommen(cellen: readonly Cel[], kolommen: readonly number[]): string | undefined {
  const plekken = cellen.map((cel) => kolomVan(cel, kolommen));
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
