import { KOLOMWOORDEN } from '../taal/kopwoorden.js';
import { NIET_BEHANDELD, UITSLAGEN } from '../taal/uitslagen.js';
import type { Stuk } from './alineas.js';
import { isStreep } from './paginakop.js';
import { begintKlein, isProza, woorden } from './regels.js';
import type { Regel } from './regels.js';

/** One row of a table: of a list of decisions, or of a list of actions. */
export interface Tabelrij {
  readonly soort: 'besluit' | 'actie';
  /** All pieces of the row, in order. */
  readonly stukken: readonly Stuk[];
  readonly titel: string;
  /** The cell with the outcome, or with the state of an action. */
  readonly uitslag: string | null;
  readonly houder: string | null;
  readonly termijn: string | null;
  /** Lines of the header of the table. */
  readonly kopregels: readonly number[];
}

const UITSLAG = UITSLAGEN.map((u) => u.woord).sort((a, b) => b.length - a.length).join('|');
const ACHTERAAN = new RegExp(`(?<!\\s)\\s{2,}(${UITSLAG})\\s*$`, 'iu');
const TWEEDE = new RegExp(`^(?:\\S+\\s{2,})?(${UITSLAG})\\s{1,}\\S.*\\s-$`, 'iu');
const TABELKOP = /^(?:punt|nr\.?|agendapunt)\s+(?:omschrijving|onderwerp)|^besluit$/iu;
/** Of a row with a letter and a subject the cell at the end. */
const LAATSTE_CEL = /^[A-Z](?:\.\d{1,2})?\s{2,}\S.*?\s{2,}(\S(?:[^\s]|\s(?!\s)){0,24})$/u;
const ALLEEN = new RegExp(`^(?:${UITSLAG})$`, 'iu');
const BESLUITKOLOM = /^(?:besluit|beslissing|uitkomst|uitslag|besluitvorming)$/u;
const ACTIEKOLOM = /acti|verantwoordelijk|^wie$|houder|eigenaar|afspraak/u;
const CODE = /^(?:[A-Z](?:\.\d{1,2})?|\d{3,7}|\d{1,2}(?:\.\d{1,2})?\.?|[A-Z]{2,4}\d{4,})(?:\s{2,}|\s(?=\S)|$)/u;
const VERSPRINGT = /^(?:stemming|besluit|uitslag)$/iu;

/** The line above a table set in columns ("Agendapunt   Bespreking / besluit   Actie"). */
export function isKolomkop(kaal: string): boolean {
  const cellen = kaal.split(/\s+\|\s+|\s{2,}|\t/u);
  const los = kaal.toLowerCase().split(/\s+/u);
  if (los.length >= 3 && los.every((w) => KOLOMWOORDEN.includes(w))) return true;
  return cellen.length >= 2 && cellen.every((c) => KOLOMWOORDEN.includes(c.toLowerCase()) || c.toLowerCase().split(/\s*\/\s*|\s+en\s+|\s+/u).every((w) => KOLOMWOORDEN.includes(w)));
}

/** Headings inside a list of decisions: a letter and a subject without an outcome ("H   Voorstel …"). */
export function vindTabelkoppen(regels: readonly Regel[], vanaf: number, rijen: readonly Tabelrij[], mag: (nr: number) => boolean): { vanNr: number; totNr: number; titel: string }[] {
  if (!rijen.some((r) => r.soort === 'besluit')) return [];
  const bezet = new Set(rijen.flatMap((r) => r.stukken.map((s) => s.nr)));
  const vrij = (r: Regel | undefined): r is Regel => r !== undefined && !r.leeg && mag(r.nr) && !bezet.has(r.nr) && !ALLEEN.test(r.kaal) && !NIET_BEHANDELD.test(r.kaal);
  const uit: { vanNr: number; totNr: number; titel: string }[] = [];
  for (const [i, r] of regels.entries()) {
    if (i < vanaf || !vrij(r)) continue;
    const naast = /^[A-Z](?:\.\d+)?\s{2,}(\S.*)$/u.exec(r.kaal)?.[1];
    const k = /^[A-Z](?:\.\d+)?$/u.test(r.kaal) ? regels.findIndex((x, n) => n > i && !x.leeg) : naast === undefined ? -1 : i;
    const eerste = k < 0 ? undefined : regels[k];
    if (!vrij(eerste)) continue;
    let tot = k;
    while (vrij(regels[tot + 1]) && !/^(?:[A-Z](?:\.\d+)?|\d{5,7})(?:\s|$)/u.test(regels[tot + 1]?.kaal ?? '')) tot += 1;
    const titel = [naast ?? eerste.kaal, ...regels.slice(k + 1, tot + 1).map((x) => x.kaal)].join(' ');
    uit.push({ vanNr: r.nr, totNr: tot + 1, titel: titel.replace(/\s+/gu, ' ') });
  }
  return uit;
}

/** Rows of tables from index `vanaf` on, whatever way the table was turned into text. */
export function vindTabelrijen(regels: readonly Regel[], vanaf: number, mag: (nr: number) => boolean): Tabelrij[] {
  const naast = naastElkaar(regels, vanaf, mag);
  const onder = naast.length > 0 ? [] : onderElkaar(regels, vanaf, mag);
  return [...naast, ...onder, ...pijptabellen(regels, vanaf, mag), ...kolomtabellen(regels, vanaf, mag), ...platteActies(regels, vanaf, mag)];
}

/** "F.1   Subject of the proposal       Aangenomen", continued under the subject. */
function naastElkaar(regels: readonly Regel[], vanaf: number, mag: (nr: number) => boolean): Tabelrij[] {
  const uitslagen = leesUitslagen(regels);
  const uitslagVan = (r: Regel): string | null => uitslagen.get(r.nr) ?? null;
  const rijen = regels.filter((r, i) => i >= vanaf && mag(r.nr) && uitslagVan(r) !== null);
  const kopregels = regels.filter((r) => TABELKOP.test(r.kaal)).map((r) => r.nr);
  if (rijen.length < 3) return [];
  return rijen.map((r) => {
    const stukken: Stuk[] = [heel(r)];
    const onderwerpKolom = r.begin + (CODE.exec(r.kaal)?.[0].length ?? 0);
    for (let i = r.nr; i < regels.length; i += 1) {
      const v = regels[i];
      if (v === undefined || v.leeg || !mag(v.nr) || uitslagVan(v) !== null || v.begin < onderwerpKolom - 1 || v.begin <= r.begin || /\s-$/u.test(v.kaal)) break;
      stukken.push(heel(v));
    }
    const uitslag = uitslagVan(r);
    const titel = stukken.map((s, i) => (i === 0 ? schoonOnderwerp(r.kaal, uitslag) : regels[s.nr - 1]?.kaal ?? '')).join(' ');
    return { ...rij('besluit', stukken, titel.replace(/\s+/gu, ' '), uitslag), kopregels };
  });
}

/** The outcome on each line that has one; also a word of its own ("Begin Q2"), when it stands in the column of the outcomes above it. */
function leesUitslagen(regels: readonly Regel[]): Map<number, string> {
  const uit = new Map<number, string>();
  let kolom = -1;
  for (const r of regels) {
    const achteraan = ACHTERAAN.exec(r.kaal)?.[1];
    const bekend = achteraan ?? TWEEDE.exec(r.kaal)?.[1];
    if (achteraan !== undefined) kolom = r.tekst.lastIndexOf(achteraan);
    if (bekend !== undefined) uit.set(r.nr, bekend);
    else {
      const cel = LAATSTE_CEL.exec(r.kaal)?.[1];
      if (cel !== undefined && Math.abs(r.tekst.lastIndexOf(cel) - kolom) <= 2 && !NIET_BEHANDELD.test(cel)) uit.set(r.nr, cel);
    }
  }
  return uit;
}

/** The same table read cell by cell: subject and outcome on lines of their own. */
function onderElkaar(regels: readonly Regel[], vanaf: number, mag: (nr: number) => boolean): Tabelrij[] {
  const body = regels.filter((r, i) => i >= vanaf && !r.leeg && mag(r.nr) && !TABELKOP.test(r.kaal));
  if (body.filter((r) => ALLEEN.test(r.kaal)).length < 3) return [];
  const kopregels = regels.filter((r) => TABELKOP.test(r.kaal)).map((r) => r.nr);
  const uit: Tabelrij[] = [];
  let open: Regel[] = [];
  let vooraf: Regel | null = null;
  for (const r of body) {
    if (!ALLEEN.test(r.kaal)) {
      if (r.kaal === '-' && vooraf !== null && open.length > 0) {
        uit.push(celrij([vooraf, ...open], vooraf.kaal));
        open = [];
        vooraf = null;
      } else open.push(r);
      continue;
    }
    const cellen = laatsteRij(open);
    if (cellen.length === 0) vooraf = r;
    else {
      uit.push(celrij([...cellen, r], r.kaal));
      vooraf = null;
    }
    open = [];
  }
  return uit.map((r) => ({ ...r, kopregels }));
}

function celrij(regels: readonly Regel[], uitslag: string): Tabelrij {
  const titel = regels.map((r) => r.kaal).join(' ');
  return rij('besluit', regels.map(heel), schoonOnderwerp(titel, uitslag), uitslag);
}

/** Of the cells since the last outcome the last subject with the code before it. */
function laatsteRij(open: readonly Regel[]): Regel[] {
  const tekst = open.filter((r) => !isCode(r.kaal) && !VERSPRINGT.test(r.kaal) && woorden(r.kaal).length >= 2);
  const laatste = tekst.at(-1);
  if (laatste === undefined || NIET_BEHANDELD.test(laatste.kaal)) return [];
  const erna = open.slice(open.indexOf(laatste) + 1).filter((r) => /^\d{5,7}$/u.test(r.kaal));
  if (erna.length > 0) return erna.slice(-1);
  let van = open.indexOf(laatste);
  while (van > 0) {
    const vorige = open[van - 1];
    const hier = open[van];
    if (vorige === undefined || hier === undefined || isCode(vorige.kaal) || hier.nr - vorige.nr > 1 || /^(?:gewijzigde )?(?:motie|amendement)\s/iu.test(hier.kaal)) break;
    van -= 1;
  }
  const vorige = open[van - 1];
  if (vorige !== undefined && isCode(vorige.kaal)) van -= 1;
  return open.slice(van, open.indexOf(laatste) + 1);
}

function isCode(kaal: string): boolean {
  return /^(?:[A-Z](?:\.\d{1,2})?|\d{5,7}|[A-Z]{3}\d{4,})$/u.test(kaal);
}

/** A table in Markdown; only when its header says it holds actions or decisions. */
function pijptabellen(regels: readonly Regel[], vanaf: number, mag: (nr: number) => boolean): Tabelrij[] {
  const uit: Tabelrij[] = [];
  let kop: { cellen: string[]; nr: number } | null = null;
  for (const [i, r] of regels.entries()) {
    if (i < vanaf || !mag(r.nr) && !isStreep(r.kaal)) continue;
    if (!/^\|.*\|$/u.test(r.kaal)) {
      kop = null;
      continue;
    }
    if (isStreep(r.kaal)) continue;
    const cellen = r.kaal.slice(1, -1).split('|').map((c) => c.replace(/\*\*/gu, '').trim());
    if (kop === null) {
      kop = { cellen: cellen.map((c) => c.toLowerCase()), nr: r.nr };
      continue;
    }
    const uitslag = kolom(kop.cellen, cellen, BESLUITKOLOM);
    const stuk = [{ nr: r.nr, van: r.begin, tot: r.eind }];
    if (uitslag !== null) {
      uit.push({ ...rij('besluit', stuk, kolom(kop.cellen, cellen, /onderwerp|omschrijving|agendapunt|voorstel/u) ?? cellen[0] ?? '', uitslag), kopregels: [kop.nr] });
      continue;
    }
    if (!kop.cellen.some((c) => ACTIEKOLOM.test(c))) continue;
    const houder = kolom(kop.cellen, cellen, /verantwoordelijk|wie|houder|eigenaar|naam/u);
    uit.push({ ...rij('actie', stuk, cellen[0] ?? '', null), houder, termijn: kolom(kop.cellen, cellen, /wanneer|termijn|deadline|datum|gereed/u), kopregels: [kop.nr] });
  }
  return uit;
}

function kolom(kop: readonly string[], cellen: readonly string[], patroon: RegExp): string | null {
  const i = kop.findIndex((k) => patroon.test(k));
  const waarde = i < 0 ? '' : cellen[i] ?? '';
  return /\p{L}/u.test(waarde) ? waarde : null;
}

/** A table of actions set in columns under "Nr   Actie   Wie   Wanneer". */
function kolomtabellen(regels: readonly Regel[], vanaf: number, mag: (nr: number) => boolean): Tabelrij[] {
  return regels.flatMap((kop, i) => (i >= vanaf && isKolomkop(kop.kaal) ? leesKolomtabel(regels, i, kop, mag) : []));
}

/** How the columns are called that say what is to be done, by whom and when. */
const KOLOMMEN = {
  wat: /actie(?:punt)?(?:en)?$|omschrijving|afspraak/u,
  wie: /^(?:wie|door|houder|actiehouder|eigenaar|verantwoordelijke?)$/u,
  wanneer: /^(?:wanneer|deadline|termijn|gereed|datum)$/u,
};

/** The same with a tab or a bar between the cells: a row is a line, and the rest of a cell that wraps. */
function leesGescheiden(regels: readonly Regel[], kop: Regel, mag: (nr: number) => boolean, teken: string): Tabelrij[] {
  const koppen = kop.tekst.split(teken).map((woord) => woord.trim().toLowerCase());
  const plek = (patroon: RegExp): number => koppen.findIndex((woord) => patroon.test(woord));
  const [wat, wie, wanneer] = [plek(KOLOMMEN.wat), plek(KOLOMMEN.wie), plek(KOLOMMEN.wanneer)];
  if (wat < 0 || wie < 0) return [];
  const rijen: Tabelrij[] = [];
  for (const r of regels) {
    if (r.leeg || isStreep(r.kaal)) continue;
    const cellen = r.tekst.split(teken).map((cel) => cel.trim());
    const titel = (cellen[wat] ?? '').replace(/^\d{1,3}\.?\s+/u, '');
    const vorige = rijen.at(-1);
    if (vorige !== undefined && mag(r.nr) && vorige.stukken.at(-1)?.nr === r.nr - 1 && looptDoor(koppen, cellen, wat, wie)) {
      const met = (tekst: string | null, k: number): string | null => [tekst ?? '', cellen[k] ?? ''].join(' ').trim() || null;
      rijen[rijen.length - 1] = { ...vorige, stukken: [...vorige.stukken, heel(r)], titel: met(vorige.titel, wat) ?? '', houder: met(vorige.houder, wie), termijn: met(vorige.termijn, wanneer) };
      continue;
    }
    if (cellen.length < 2 || titel === '' || !mag(r.nr) || isKolomkop(r.kaal)) break;
    rijen.push({ ...rij('actie', [heel(r)], titel, null), houder: cellen[wie] || null, termijn: cellen[wanneer] || null, kopregels: [kop.nr] });
  }
  return rijen;
}

/** Nothing in the column of the numbers, and no action of its own; or a line that starts in small letters under a first cell. */
function looptDoor(koppen: readonly string[], cellen: readonly string[], wat: number, wie: number): boolean {
  const leeg = (k: number): boolean => (cellen[k] ?? '') === '';
  if (wat === 0) return cellen.length === 1 && begintKlein(cellen[0] ?? '');
  return koppen[0] !== '' && leeg(0) && (leeg(wie) || leeg(wat) || begintKlein(cellen[wat] ?? ''));
}

function leesKolomtabel(regels: readonly Regel[], i: number, kop: Regel, mag: (nr: number) => boolean): Tabelrij[] {
  const teken = ['\t', '|'].find((t) => kop.tekst.includes(t));
  if (teken !== undefined) return leesGescheiden(regels.slice(i + 1), kop, mag, teken);
  const koppen = [...kop.tekst.matchAll(/\S+(?: \S+)*/gu)].map((m) => ({ woord: m[0].toLowerCase(), van: m.index }));
  const grens = (patroon: RegExp): [number, number] | null => {
    const k = koppen.findIndex((c) => patroon.test(c.woord));
    return k < 0 ? null : [koppen[k]?.van ?? 0, koppen[k + 1]?.van ?? Number.MAX_SAFE_INTEGER];
  };
  const wat = grens(KOLOMMEN.wat);
  const wie = grens(KOLOMMEN.wie);
  if (wat === null || wie === null) return [];
  const wanneer = grens(KOLOMMEN.wanneer);
  const rijen = kolomrijen(regels.slice(i + 1), wie[0], mag);
  // Where a border goes through a word there are no columns.
  if (rijen.flat().some((r) => koppen.some(({ van }) => van > 0 && /^\S\S$/u.test(r.tekst.slice(van - 1, van + 1))))) return [];
  return rijen.map((lijnen) => {
    const cel = (g: [number, number] | null): string | null => (g === null ? null : lijnen.map((r) => r.tekst.slice(g[0], g[1]).trim()).join(' ').trim() || null);
    const titel = (cel(wat) ?? '').replace(/^\d{1,3}\.?\s+/u, '');
    return { ...rij('actie', lijnen.map(heel), titel, null), houder: cel(wie), termijn: cel(wanneer), kopregels: [kop.nr] };
  });
}

/** A blank line, a rule, or a line that names an owner again ends a row. */
function kolomrijen(regels: readonly Regel[], wie: number, mag: (nr: number) => boolean): Regel[][] {
  const rijen: Regel[][] = [];
  const gelijnd = regels.slice(0, 60).some((r, k) => r.leeg && !(regels[k + 1]?.leeg ?? true) && (regels[k + 1]?.eind ?? 0) > wie);
  let open = false;
  for (const r of regels) {
    if (r.leeg || isStreep(r.kaal)) open = false;
    else if (!mag(r.nr) || isKolomkop(r.kaal) || (!open && (r.begin > wie || r.eind <= wie))) break;
    else if (open && (gelijnd || !/\S/u.test(r.tekst.slice(wie, wie + 2)))) rijen.at(-1)?.push(r);
    else {
      rijen.push([r]);
      open = true;
    }
  }
  return rijen;
}

/** The cells of a table of actions one under the other: "Actiepunt / wie / status", then three lines a row. */
function platteActies(regels: readonly Regel[], vanaf: number, mag: (nr: number) => boolean): Tabelrij[] {
  const body = regels.filter((r, i) => i >= vanaf && !r.leeg && mag(r.nr));
  const i = body.findIndex((r, k) => /^actie(?:punt)?(?:en)?$/iu.test(r.kaal) && /^(?:wie|verantwoordelijk\w*|houder|naam)$/iu.test(body[k + 1]?.kaal ?? ''));
  if (i < 0) return [];
  let breedte = 2;
  while (/^(?:status|wanneer|deadline|datum|gereed|opmerking(?:en)?|stand)$/iu.test(body[i + breedte]?.kaal ?? '')) breedte += 1;
  const kop = body.slice(i, i + breedte).map((r) => r.nr);
  const uit: Tabelrij[] = [];
  for (let k = i + breedte; k + breedte <= body.length; k += breedte) {
    const cellen = body.slice(k, k + breedte);
    if (isProza(cellen[1]?.kaal ?? '') || woorden(cellen[1]?.kaal ?? '').length > 6) break;
    uit.push({ ...rij('actie', cellen.map(heel), cellen[0]?.kaal ?? '', null), houder: cellen[1]?.kaal ?? null, kopregels: kop });
  }
  return uit;
}

function heel(r: Regel): Stuk {
  return { nr: r.nr, van: r.begin, tot: r.eind };
}

function rij(soort: Tabelrij['soort'], stukken: readonly Stuk[], titel: string, uitslag: string | null): Tabelrij {
  return { soort, stukken, titel, uitslag, houder: null, termijn: null, kopregels: [] };
}

function schoonOnderwerp(titel: string, uitslag: string | null): string {
  const zonder = uitslag === null ? titel : titel.replace(new RegExp(`\\s+${uitslag}\\s*-?\\s*$|\\s{2,}${uitslag}\\s{2,}|^${uitslag}\\s`, 'iu'), ' ');
  return zonder.replace(CODE, '').replace(/\s+-?\s*$/u, '').replace(/\s+/gu, ' ').trim();
}
