import { vormAlineas } from './alineas.js';
import type { Alinea, Stuk } from './alineas.js';
import { vindKoppen } from './koppen.js';
import type { Kop } from './koppen.js';
import { isNamentabelkop } from './namentabel.js';
import { isStreep, kopgegeven, vindPaginakoppen } from './paginakop.js';
import { isProza, leesRegels, markerLengte } from './regels.js';
import type { Regel, Regelrol } from './regels.js';
import { isKolomkop, vindTabelkoppen, vindTabelrijen } from './tabellen.js';
import type { Tabelrij } from './tabellen.js';
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
  const magTekst = (nr: number): boolean => rollen[nr - 1] === 'tekst';
  const rijen = vindTabelrijen(regels, voorwerk.tot, magTekst);
  const inRij = new Set(rijen.flatMap((rij) => rij.stukken.map((s) => s.nr)));
  for (const rij of rijen) for (const nr of rij.kopregels) rollen[nr - 1] = 'kop';
  const koppen = vindKoppen(regels, voorwerk.tot, slot, (nr) => magTekst(nr) && !inRij.has(nr), vindTabelkoppen(regels, voorwerk.tot, rijen, magTekst));
  for (const k of koppen) for (let nr = k.vanNr; nr <= k.totNr; nr += 1) rollen[nr - 1] = 'kop';
  merkAgenda(regels, rollen, koppen);
  const kopVan = new Map(koppen.map((k, i) => [k.vanNr, i]));
  const alineas = vormAlineas(regels, (nr) => kopVan.get(nr) ?? null, (nr) => magTekst(nr) && !inRij.has(nr));
  const aanwezigheid = regels.filter((r) => rollen[r.nr - 1] === 'aanwezigheid');
  return { regels, rollen, voorwerk, koppen, alineas, rijen, aanwezigheid };
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
    if (aanwezigheidskop(r.kaal) !== null || isNamentabelkop(r.kaal)) {
      rollen[i] = 'aanwezigheid';
      bezig = true;
    } else if (bezig && !eindeNamen(r, i, voorwerkTot)) rollen[i] = 'aanwezigheid';
    else bezig = false;
  }
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

/** Under a heading "Agenda" stands a list of headings, no text of the report. */
function merkAgenda(regels: readonly Regel[], rollen: Regelrol[], koppen: readonly Kop[]): void {
  for (const [i, kop] of koppen.entries()) {
    if (kopsleutel(kop.titel) !== 'agenda') continue;
    const tot = koppen[i + 1]?.vanNr ?? regels.length + 1;
    for (let nr = kop.totNr + 1; nr < tot; nr += 1) if (rollen[nr - 1] === 'tekst') rollen[nr - 1] = 'overig';
  }
}

export type { Alinea, Kop, Stuk, Tabelrij };
