import { NAMENKOLOMMEN, NIET_GEKOMEN } from '../taal/kopwoorden.js';
import { celteksten } from './cellen.js';
import { isStreep } from './paginakop.js';
import type { Regel } from './regels.js';
import { aanwezigheidskop } from './voorwerk.js';

/** A row of a table of people, as it is written. */
export interface Naamrij {
  readonly naam: string;
  readonly organisatie: string | null;
  /** What the columns for role and office say. */
  readonly functie: string;
  readonly aanwezig: boolean;
}

/** "Naam | Organisatie | Aanwezig": the line above a table of people. */
export function isNamentabelkop(kaal: string): boolean {
  if (kaal.length > 120 || !/naam|namen/iu.test(kaal)) return false;
  const koppen = celteksten(kaal).map((cel) => cel.toLowerCase());
  return koppen.length >= 2 && koppen.some((kop) => kop === 'naam' || kop === 'namen') && koppen.every((kop) => NAMENKOLOMMEN.includes(kop));
}

/** The rows of the tables of people among these lines, and the lines that are in none. */
export function leesNamentabellen(regels: readonly Regel[]): { rijen: Naamrij[]; rest: Regel[] } {
  const rijen: Naamrij[] = [];
  const rest: Regel[] = [];
  let koppen: string[] | null = null;
  for (const r of regels) {
    if (isNamentabelkop(r.kaal)) koppen = celteksten(r.tekst).map((cel) => cel.toLowerCase());
    else if (koppen !== null && isStreep(r.kaal)) continue;
    else if (koppen !== null && celteksten(r.tekst).length >= 2 && aanwezigheidskop(r.kaal) === null) rijen.push(leesRij(koppen, celteksten(r.tekst)));
    else {
      koppen = null;
      rest.push(r);
    }
  }
  return { rijen, rest };
}

function leesRij(koppen: readonly string[], waarden: readonly string[]): Naamrij {
  const cel = (patroon: RegExp): string | null => {
    const i = koppen.findIndex((kop) => patroon.test(kop));
    return i < 0 ? null : waarden[i] ?? '';
  };
  const er = cel(/^aanwezig/u)?.toLowerCase();
  const weg = cel(/^afwezig/u)?.toLowerCase() ?? '';
  return {
    naam: cel(/^na(?:am|men)$/u) ?? '',
    organisatie: cel(/^(?:organisatie|gemeente|namens|partij)$/u) || null,
    functie: [cel(/^functie$/u), cel(/^rol$/u)].filter((c) => c !== null && c !== '').join(', '),
    aanwezig: (er === undefined || (er !== '' && !NIET_GEKOMEN.includes(er))) && ['', '-', 'nee', 'n', '☐', '✗'].includes(weg),
  };
}

/** "Aanwezig:      Afwezig:" above two lists side by side: the lists one under the other. */
export function lijstenOnderElkaar(regels: readonly Regel[]): Regel[] {
  const uit: Regel[] = [];
  let kolommen: Regel[][] = [];
  let begin: number[] = [];
  const sluit = (): void => {
    uit.push(...kolommen.flat());
    kolommen = [];
  };
  for (const r of regels) {
    const labels = isDubbellabel(r.kaal) ? celteksten(r.tekst) : null;
    if (labels !== null || r.leeg || aanwezigheidskop(r.kaal) !== null) sluit();
    if (labels !== null) {
      begin = labels.map((label) => r.tekst.indexOf(label));
      kolommen = labels.map((kaal) => [{ ...r, kaal }]);
    } else if (kolommen.length === 0) uit.push(r);
    else {
      const delen = r.kaal.includes('\t') ? celteksten(r.tekst) : begin.map((van, k) => r.tekst.slice(van, begin[k + 1]).trim());
      for (const [k, kaal] of delen.entries()) if (kaal !== '') kolommen[k]?.push({ ...r, kaal });
    }
  }
  sluit();
  return uit;
}

function isDubbellabel(kaal: string): boolean {
  const labels = kaal.startsWith('|') ? [] : celteksten(kaal);
  return labels.length >= 2 && labels.every((label) => aanwezigheidskop(label) !== null && label.split(' ').length <= 3);
}
