import type { Relatie } from '@besluitregister/domain';
import { DATUM, eerdereDatum, leesVerwijzingen } from '@besluitregister/extraction';

/** Which words say what a besluit does to an earlier one. The first that fits counts: what is revoked and replaced is replaced. */
const WERKING: readonly { readonly soort: Relatie['soort']; readonly woorden: string }[] = [
  { soort: 'vervangt', woorden: 'vervangen|te vervangen|vervangt|vervang|herzien|te herzien|herziet|in de plaats van' },
  { soort: 'herroept', woorden: 'ingetrokken|in te trekken|trekt|trekken|vervalt|vervallen|herroepen|te herroepen|herroept|teruggedraaid|terug te draaien|buiten werking gesteld' },
  { soort: 'wijzigt', woorden: 'gewijzigd|te wijzigen|wijzigt|aangepast|aan te passen|past|aangevuld|aan te vullen|verlengd|te verlengen|verruimd|beperkt' },
  { soort: 'bevestigt', woorden: 'bevestigd|te bevestigen|bevestigt|herbevestigd|bekrachtigd|te bekrachtigen|bekrachtigt|gehandhaafd|te handhaven|handhaaft|blijft van kracht|blijft in stand' },
];
const PATRONEN = WERKING.map(({ soort, woorden }) => ({ soort, patroon: new RegExp(`(?<!\\p{L})(?<!niet\\s)(?:${woorden})(?!\\p{L})`, 'iu') }));

/** What was decided before, as a report speaks of it. */
const BESLUIT = /(?<!\p{L})(?:besluit(?:en)?|afspra(?:ak|ken))(?!\p{L})/iu;
const DAG = '(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag\\s)?';
/** A day from or until which something is to hold is not the day it was decided. */
const EERDERE_DAG = new RegExp(`(?<!(?<!\\p{L})(?:per|vanaf|ingang van|tot|met|voor|vóór|na|uiterlijk|sinds)\\s${DAG})(?<!\\d)${DATUM}(?!\\d)`, 'giu');

/** A besluit that speaks of what was decided on an earlier day. */
export interface GelezenHerziening {
  readonly soort: Relatie['soort'];
  /** The words that say what it does: "ingetrokken". */
  readonly woorden: string;
  /** `jjjj-mm-dd`, before the meeting. */
  readonly datum: string;
}

/**
 * What the words of a besluit do to earlier ones, by the day those were taken; empty when they name no such day.
 * @param vergadering date of the meeting: a day without a year is the last such day before it
 */
export function leesHerzieningen(tekst: string, vergadering: string): readonly GelezenHerziening[] {
  const werking = PATRONEN.map(({ soort, patroon }) => ({ soort, woorden: patroon.exec(tekst)?.[0] })).find(({ woorden }) => woorden !== undefined);
  if (werking?.woorden === undefined || !BESLUIT.test(tekst)) return [];
  const { soort, woorden } = werking;
  const dagen = [...tekst.matchAll(EERDERE_DAG)].map(([dag]) => eerdereDatum(dag, vergadering));
  const genoemd = [...dagen, ...leesVerwijzingen(tekst, vergadering).map(({ datum }) => datum)];
  return [...new Set(genoemd)].flatMap((datum) => (datum !== null && datum < vergadering ? [{ soort, woorden, datum }] : []));
}
