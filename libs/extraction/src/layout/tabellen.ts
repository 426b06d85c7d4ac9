import { NIET_BEHANDELD, UITSLAGEN } from '../taal/uitslagen.js';
import type { Stuk } from './alineas.js';
import { isProza, woorden } from './regels.js';
import type { Regel } from './regels.js';
import { spatietabellen } from './spatietabel.js';
import { heleRegel, tabelrij } from './tabelrij.js';
import type { Tabelrij } from './tabelrij.js';

const UITSLAG = UITSLAGEN.map((u) => u.woord).sort((a, b) => b.length - a.length).join('|');
const ACHTERAAN = new RegExp(`(?<!\\s)\\s{2,}(${UITSLAG})\\s*$`, 'iu');
const TWEEDE = new RegExp(`^(?:\\S+\\s{2,})?(${UITSLAG})\\s{1,}\\S.*\\s-$`, 'iu');
const TABELKOP = /^(?:punt|nr\.?|agendapunt)\s+(?:omschrijving|onderwerp)|^besluit$/iu;
/** Of a row with a letter and a subject the cell at the end. */
const LAATSTE_CEL = /^[A-Z](?:\.\d{1,2})?\s{2,}\S.*?\s{2,}(\S(?:[^\s]|\s(?!\s)){0,24})$/u;
const ALLEEN = new RegExp(`^(?:${UITSLAG})$`, 'iu');
const CODE = /^(?:[A-Z](?:\.\d{1,2})?|\d{3,7}|\d{1,2}(?:\.\d{1,2})?\.?|[A-Z]{2,4}\d{4,})(?:\s{2,}|\s(?=\S)|$)/u;
const VERSPRINGT = /^(?:stemming|besluit|uitslag)$/iu;

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

/** Rows of tables from index `vanaf` on whose cells stand apart by white alone. */
export function vindTabelrijen(regels: readonly Regel[], vanaf: number, mag: (nr: number) => boolean): Tabelrij[] {
  const naast = naastElkaar(regels, vanaf, mag);
  const onder = naast.length > 0 ? [] : onderElkaar(regels, vanaf, mag);
  return [...naast, ...onder, ...spatietabellen(regels, vanaf, mag), ...platteActies(regels, vanaf, mag)];
}

/** "F.1   Subject of the proposal       Aangenomen", continued under the subject. */
function naastElkaar(regels: readonly Regel[], vanaf: number, mag: (nr: number) => boolean): Tabelrij[] {
  const uitslagen = leesUitslagen(regels);
  const uitslagVan = (r: Regel): string | null => uitslagen.get(r.nr) ?? null;
  const rijen = regels.filter((r, i) => i >= vanaf && mag(r.nr) && uitslagVan(r) !== null);
  const kopregels = regels.filter((r) => TABELKOP.test(r.kaal)).map((r) => r.nr);
  if (rijen.length < 3) return [];
  return rijen.map((r) => {
    const stukken: Stuk[] = [heleRegel(r)];
    const onderwerpKolom = r.begin + (CODE.exec(r.kaal)?.[0].length ?? 0);
    for (let i = r.nr; i < regels.length; i += 1) {
      const v = regels[i];
      if (v === undefined || v.leeg || !mag(v.nr) || uitslagVan(v) !== null || v.begin < onderwerpKolom - 1 || v.begin <= r.begin || /\s-$/u.test(v.kaal)) break;
      stukken.push(heleRegel(v));
    }
    const uitslag = uitslagVan(r);
    const titel = stukken.map((s, i) => (i === 0 ? schoonOnderwerp(r.kaal, uitslag) : regels[s.nr - 1]?.kaal ?? '')).join(' ');
    return tabelrij('besluit', stukken, titel.replace(/\s+/gu, ' '), { uitslag, kopregels });
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
  return tabelrij('besluit', regels.map(heleRegel), schoonOnderwerp(titel, uitslag), { uitslag });
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
    uit.push(tabelrij('actie', cellen.map(heleRegel), cellen[0]?.kaal ?? '', { houder: cellen[1]?.kaal ?? null, kopregels: kop }));
  }
  return uit;
}

function schoonOnderwerp(titel: string, uitslag: string | null): string {
  const zonder = uitslag === null ? titel : titel.replace(new RegExp(`\\s+${uitslag}\\s*-?\\s*$|\\s{2,}${uitslag}\\s{2,}|^${uitslag}\\s`, 'iu'), ' ');
  return zonder.replace(CODE, '').replace(/\s+-?\s*$/u, '').replace(/\s+/gu, ' ').trim();
}
