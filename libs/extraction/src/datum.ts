import type { Termijn } from './model.js';
import { DATUM, GETALWOORDEN, MAANDEN, TERMIJNEN } from './taal/datums.js';

const IN_TEKST = new RegExp(`(?<![\\d-])${DATUM}(?![\\d-])`, 'giu');
const TERMIJN = TERMIJNEN.map((t) => new RegExp(`(?<![\\p{L}\\d])(?:${t})(?![\\p{L}\\d])`, 'iu'));
const DAG = 86_400_000;

/** The first full date (with a year) in a text as jjjj-mm-dd; null without one. */
export function eersteDatum(tekst: string): string | null {
  for (const m of tekst.matchAll(IN_TEKST)) {
    const datum = uitTreffer(m, null);
    if (datum !== null) return datum;
  }
  return null;
}

/**
 * The moment by which something must happen.
 * @param vergadering date of the meeting (jjjj-mm-dd): a day without a year is the first such day from then on,
 * a number of days or weeks is counted from then.
 */
export function vindTermijn(tekst: string, vergadering: string | null): Termijn | null {
  for (const patroon of TERMIJN) {
    const m = patroon.exec(tekst);
    if (m === null) continue;
    const woorden = m[0].trim().replace(/(?<=\p{L}{4})\.$/u, '');
    return { woorden, datum: datumVan(woorden, vergadering) };
  }
  return null;
}

/**
 * The day that words about the past name (jjjj-mm-dd).
 * @param vergadering date of the meeting: a day without a year is the last such day before it; null without one.
 */
export function eerdereDatum(tekst: string, vergadering: string | null): string | null {
  const m = [...tekst.matchAll(IN_TEKST)][0];
  if (m === undefined) return null;
  const later = uitTreffer(m, vergadering);
  if (later === null || (m[3] ?? m[6]) !== undefined || vergadering === null) return later;
  const jaar = Number(vergadering.slice(0, 4));
  return [jaar, jaar - 1].map((j) => geldig(j, Number(later.slice(5, 7)), Number(later.slice(8)))).find((d) => d !== null && d < vergadering) ?? null;
}

function datumVan(woorden: string, vergadering: string | null): string | null {
  const m = [...woorden.matchAll(IN_TEKST)][0];
  if (m !== undefined) return uitTreffer(m, vergadering);
  const relatief = /^(?:binnen|over) (\S+) (dag|week|weken|maand)/iu.exec(woorden);
  if (relatief === null || vergadering === null) return null;
  const aantal = Number(relatief[1]) || (GETALWOORDEN[(relatief[1] ?? '').toLowerCase()] ?? 0);
  const dagen = (relatief[2] ?? '').startsWith('dag') ? aantal : (relatief[2] ?? '').startsWith('we') ? aantal * 7 : 0;
  return dagen === 0 ? null : new Date(Date.parse(`${vergadering}T00:00:00Z`) + dagen * DAG).toISOString().slice(0, 10);
}

function uitTreffer(m: RegExpMatchArray, vergadering: string | null): string | null {
  const dag = Number(m[1] ?? m[4]);
  const maand = m[2] === undefined ? Number(m[5]) : MAANDEN.findIndex((namen) => namen.includes((m[2] ?? '').toLowerCase())) + 1;
  const jaar = m[3] ?? m[6];
  if (jaar !== undefined) return geldig(Number(jaar), maand, dag);
  if (vergadering === null) return null;
  const dit = geldig(Number(vergadering.slice(0, 4)), maand, dag);
  return dit !== null && dit >= vergadering ? dit : geldig(Number(vergadering.slice(0, 4)) + 1, maand, dag);
}

function geldig(jaar: number, maand: number, dag: number): string | null {
  if (!(jaar > 1800 && jaar < 2200 && maand >= 1 && maand <= 12 && dag >= 1 && dag <= 31)) return null;
  const datum = new Date(Date.UTC(jaar, maand - 1, dag));
  return datum.getUTCDate() === dag ? datum.toISOString().slice(0, 10) : null;
}
