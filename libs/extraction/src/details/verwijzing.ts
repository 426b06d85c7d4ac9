import { eerdereDatum } from '../datum.js';
import type { Verwijzing } from '../model.js';
import { DATUM } from '../taal/datums.js';
import { EERDERE, ZITTINGEN } from '../taal/verwijzingen.js';

/** "het verslag van 4 september", "de raadsvergadering van 9 juli 2025". */
const MET_DATUM = `${ZITTINGEN}\\s(?:van|op|d\\.d\\.)\\s(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag\\s)?(?<datum>${DATUM})`;
/** "in de vorige vergadering", "tijdens het laatste overleg". */
const ZONDER_DATUM = `(?:in|tijdens|uit|van|op|bij|na|sinds)\\s(?:de|het)\\s${EERDERE}\\s${ZITTINGEN}`;
const VERWIJZING = new RegExp(`(?<![\\p{L}-])(?:${MET_DATUM}|${ZONDER_DATUM})(?![\\p{L}])`, 'giu');

/** "voor het DVO van 22 april": one that is still to come. */
const VOORUIT = /(?<!\p{L})(?:voor|vóór|naar|richting|uiterlijk)\s(?:het |de )?$/iu;

/**
 * The earlier sittings a passage refers to, in order, each once.
 * @param vergadering date of this meeting (jjjj-mm-dd): a day without a year is the last such day before it.
 * A date after this meeting is no reference to an earlier one and is left out.
 */
export function leesVerwijzingen(tekst: string, vergadering: string | null): Verwijzing[] {
  const uit: Verwijzing[] = [];
  for (const m of tekst.matchAll(VERWIJZING)) {
    if (VOORUIT.test(tekst.slice(0, m.index))) continue;
    const woorden = m[0].replace(/\s+/gu, ' ');
    const genoemd = m.groups?.['datum'];
    const datum = genoemd === undefined ? null : eerdereDatum(genoemd, vergadering);
    if (datum !== null && vergadering !== null && datum >= vergadering) continue;
    if (!uit.some((v) => v.woorden === woorden)) uit.push({ woorden, datum });
  }
  return uit;
}
