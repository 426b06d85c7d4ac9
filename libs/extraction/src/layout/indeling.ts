import { vormAlineas } from './alineas.js';
import type { Alinea, Stuk } from './alineas.js';
import { vindKoppen } from './koppen.js';
import type { Kop } from './koppen.js';
import { isNamentabelkop } from './namentabel.js';
import { isStreep, kopgegeven, vindPaginakoppen } from './paginakop.js';
import { isProza, leesRegels, markerLengte } from './regels.js';
import type { Regel, Regelrol } from './regels.js';
import { isKolomkop } from './kolomkop.js';
import { vindKolomtabellen } from './kolomtabel.js';
import type { Celalinea, Celkop } from './kolomtabel.js';
import { vindTabelkoppen, vindTabelrijen } from './tabellen.js';
import type { Tabelrij } from './tabelrij.js';
import { aanwezigheidskop, isVeld, kopsleutel, vindOndertekening, vindVoorwerk } from './voorwerk.js';
import type { Voorwerk } from './voorwerk.js';

/** The document taken apart: every line has a role, running text is joined to paragraphs. */
export interface Indeling {
  readonly regels: readonly Regel[];
  /** Role by line, index = line number - 1. */
  readonly rollen: readonly Regelrol[];
  readonly voorwerk: Voorwerk;
  readonly koppen: readonly Kop[];
  readonly alineas: readonly Alinea[];
  readonly rijen: readonly Tabelrij[];
  /** Lines of those rows. */
  readonly rijregels: ReadonlySet<number>;
  /** Cells of tables that are heading, number or label. */
  readonly kopcellen: readonly Stuk[];
  /** Lines of tables, on which the texts of several cells stand. */
  readonly tabelregels: ReadonlySet<number>;
  /** Lines of the lists of people, in order. */
  readonly aanwezigheid: readonly Regel[];
}

/** Stage 1: layout. Pure; nothing in the text is changed. */
export function deelIn(invoer: readonly string[]): Indeling {
  const regels = leesRegels(invoer);
  const paginakoppen = vindPaginakoppen(regels);
  const voorwerk = vindVoorwerk(regels, paginakoppen);
  const slot = vindOndertekening(regels);
  const rollen: Regelrol[] = regels.map((r, i) => {
    if (r.leeg) return 'leeg';
    if (paginakoppen.has(r.nr)) return 'paginakop';
    if (i < voorwerk.tot) return 'titel';
    if (i >= slot || isStreep(r.kaal) || isVeld(r.kaal)) return 'overig';
    return isKolomkop(r.kaal) ? 'kop' : 'tekst';
  });
  merkAanwezigheid(regels, rollen, voorwerk.tot);
  merkRaster(regels, rollen, voorwerk.tot);
  merkAgendalijst(regels, rollen);
  const tabellen = vindKolomtabellen(regels, voorwerk.tot, rollen);
  for (const nr of tabellen.kopregels) rollen[nr - 1] = 'kop';
  const mag = (nr: number): boolean => rollen[nr - 1] === 'tekst' && !tabellen.regels.has(nr);
  const losse = vindTabelrijen(regels, voorwerk.tot, mag);
  const inRij = new Set(losse.flatMap((rij) => rij.stukken.map((s) => s.nr)));
  for (const rij of losse) for (const nr of rij.kopregels) rollen[nr - 1] = 'kop';
  const magTekst = (nr: number): boolean => mag(nr) && !inRij.has(nr);
  const opRegel = vindKoppen(regels, voorwerk.tot, slot, magTekst, vindTabelkoppen(regels, voorwerk.tot, losse, mag));
  for (const k of opRegel) for (let nr = k.vanNr; nr <= k.totNr; nr += 1) rollen[nr - 1] = 'kop';
  merkAgenda(regels, rollen, opRegel);
  const { koppen, plek, plekVanCelkop } = voegKoppenIn(opRegel, tabellen.koppen);
  const kopVan = new Map(opRegel.map((k, i) => [k.vanNr, plek[i] ?? -1]));
  const alineas = voegAlineasIn(vormAlineas(regels, (nr) => kopVan.get(nr) ?? null, magTekst), tabellen.alineas, (kop, nr) => plekVanCelkop[kop] ?? koppen.findLastIndex((k) => k.totNr < nr));
  const rijen = [...losse, ...tabellen.rijen];
  const aanwezigheid = regels.filter((r) => rollen[r.nr - 1] === 'aanwezigheid');
  return { regels, rollen, voorwerk, koppen, alineas, rijen, rijregels: new Set(rijen.flatMap((rij) => rij.stukken.map((s) => s.nr))), kopcellen: tabellen.kopcellen, tabelregels: tabellen.regels, aanwezigheid };
}

/** The headings in cells among those on lines of their own, under the last one above them. */
function voegKoppenIn(opRegel: readonly Kop[], inCel: readonly Celkop[]): { koppen: Kop[]; plek: number[]; plekVanCelkop: number[] } {
  const koppen: Kop[] = [];
  const plek: number[] = [];
  const plekVanCelkop: number[] = [];
  let k = 0;
  for (let i = 0; i <= opRegel.length; i += 1) {
    const volgende = opRegel[i];
    for (let cel = inCel[k]; cel !== undefined && cel.nr < (volgende?.vanNr ?? Infinity); k += 1, cel = inCel[k]) {
      plekVanCelkop.push(koppen.length);
      const onder = opRegel[i - 1]?.niveau ?? 0;
      koppen.push({ vanNr: cel.nr, totNr: cel.nr, niveau: onder + cel.niveau, titel: cel.titel, dubbelePunt: false, stijl: 'nummer' });
    }
    if (volgende === undefined) break;
    plek.push(koppen.length);
    koppen.push(volgende);
  }
  return { koppen, plek, plekVanCelkop };
}

/**
 * The text of tables between the other paragraphs; cells stay in the order of their row.
 * @param kopVan the heading of a cell, from its own heading in the table (-1 without one) and the line it stands on
 */
function voegAlineasIn(gewone: readonly Alinea[], inCel: readonly Celalinea[], kopVan: (celkop: number, nr: number) => number): Alinea[] {
  const uitCellen = inCel.map(({ alinea, kop, nr }) => ({ nr, alinea: { ...alinea, kop: kopVan(kop, nr) } }));
  return [...gewone.map((alinea) => ({ nr: alinea.stukken[0]?.nr ?? 0, alinea })), ...uitCellen].sort((a, b) => a.nr - b.nr).map(({ alinea }) => alinea);
}

/** Lists of people: from their label to the next label, heading or sentence. */
function merkAanwezigheid(regels: readonly Regel[], rollen: Regelrol[], voorwerkTot: number): void {
  let bezig = false;
  for (const [i, r] of regels.entries()) {
    if (i === voorwerkTot || (kopgegeven(r.kaal) !== null && aanwezigheidskop(r.kaal) === null)) bezig = false;
    if (r.leeg) {
      if (bezig && i >= voorwerkTot && !(regels[i - 1]?.kaal.endsWith(',') ?? false) && !isNamenlijst(regels, i) && !isNaLabel(regels, i)) bezig = false;
      continue;
    }
    if (rollen[i] === 'paginakop') continue;
    if (bezig && isLosWoord(regels, i)) bezig = false;
    if (aanwezigheidskop(r.kaal) !== null || isNamentabelkop(r.kaal)) {
      rollen[i] = 'aanwezigheid';
      bezig = true;
    } else if (bezig && !eindeNamen(r, i, voorwerkTot)) rollen[i] = 'aanwezigheid';
    else bezig = false;
  }
}

/** After the names on the line of their label and a blank line a word alone is the first heading ("Gasten: A, B", "", "Wijkzaken"). */
function isLosWoord(regels: readonly Regel[], i: number): boolean {
  const vorige = regels.slice(0, i).reverse().find((r) => !r.leeg);
  return /^\p{Lu}\p{Ll}{4,}$/u.test(regels[i]?.kaal ?? '') && (regels[i - 1]?.leeg ?? false) && (regels[i + 1]?.leeg ?? false)
    && vorige !== undefined && aanwezigheidskop(vorige.kaal) !== null && /:\s*\S/u.test(vorige.kaal);
}

/** A framed table in the title block that holds the names of those present. */
function merkRaster(regels: readonly Regel[], rollen: Regelrol[], voorwerkTot: number): void {
  const raster = regels.slice(0, voorwerkTot).filter((r) => /^[|+].*[|+]$/u.test(r.kaal));
  if (!raster.some((r) => r.kaal.split('|').some((c) => aanwezigheidskop(c.trim()) !== null))) return;
  for (const r of raster) rollen[r.nr - 1] = 'aanwezigheid';
}

function eindeNamen(r: Regel, i: number, voorwerkTot: number): boolean {
  if (kopgegeven(r.kaal) !== null || /^#{1,6}\s/u.test(r.kaal)) return true;
  return i >= voorwerkTot && /^\d{1,2}\\?[.)]\s/u.test(r.kaal);
}

/** After a blank line a list of names goes on when a bullet with a name follows ("* Edwin"). */
function isNamenlijst(regels: readonly Regel[], i: number): boolean {
  const volgende = regels.slice(i).find((r) => !r.leeg);
  return volgende !== undefined && markerLengte(volgende.kaal) > 0 && /^[*•-]\s+\p{Lu}[\p{L}’'-]+(?:\s+\p{L}+){0,4}$/u.test(volgende.kaal)
    && regels.slice(0, i).reverse().find((r) => !r.leeg && !/^[*•-]\s/u.test(r.kaal))?.kaal.toLowerCase().includes('wezig') === true;
}

/** "Aanwezig" alone, a blank line, and then the first name. */
function isNaLabel(regels: readonly Regel[], i: number): boolean {
  const label = aanwezigheidskop(regels[i - 1]?.kaal ?? '');
  const volgende = regels[i + 1];
  return label !== null && /wezig|^(?:deelnemer|genodigde|toehoorder|agendal)/u.test(label) && kopsleutel(regels[i - 1]?.kaal ?? '') === label
    && volgende !== undefined && /^(?:[*•–-]\s+)?(?:\*\*)?\p{Lu}/u.test(volgende.kaal) && !isProza(volgende.kaal) && kopgegeven(volgende.kaal) === null;
}

/** "De agenda luidt als volgt:" and a numbered list: the headings, before they come. */
function merkAgendalijst(regels: readonly Regel[], rollen: Regelrol[]): void {
  const kop = regels.findIndex((r) => /\bagenda\b[^.]{0,40}\b(?:als volgt|volgende (?:punten|onderwerpen))\b[^.]*:$/iu.test(r.kaal));
  if (kop < 0) return;
  for (let i = kop + 1; i < regels.length; i += 1) {
    const kaal = regels[i]?.kaal ?? '';
    if (kaal !== '' && !/^\d{1,2}\s?[.)]?\s+\S/u.test(kaal)) return;
    if (kaal === '' && rollen[i - 1] === 'overig' && i > kop + 1) return;
    if (kaal !== '') rollen[i] = 'overig';
  }
}

/** Under a heading "Agenda" stands a list of headings, no text of the report. */
function merkAgenda(regels: readonly Regel[], rollen: Regelrol[], koppen: readonly Kop[]): void {
  for (const [i, kop] of koppen.entries()) {
    if (kopsleutel(kop.titel) !== 'agenda') continue;
    const tot = koppen[i + 1]?.vanNr ?? regels.length + 1;
    for (let nr = kop.totNr + 1; nr < tot; nr += 1) if (rollen[nr - 1] === 'tekst') rollen[nr - 1] = 'overig';
  }
}

export type { Alinea, Kop, Stuk, Tabelrij };
