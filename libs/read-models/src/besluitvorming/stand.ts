import type { BesluitInhoud } from '@besluitregister/domain';
import type { BehandelingRij, VerwachtingRij } from './besluitvorming.queries.js';

export const STANDEN = ['besloten', 'aangehouden', 'besproken-zonder-besluit', 'verwacht', 'geen-gegevens'] as const;
/** Where a subject stands in one overleg (DESIGN §8). */
export type Stand = (typeof STANDEN)[number];

/** What the stand is derived from: of each treatment, its day and what it concluded. */
export type Behandeling = Pick<BehandelingRij, 'datum' | 'uitkomst' | 'kracht' | 'doorgehaald'>;

/** Outcomes that decide a subject. To take note of it or to refer it elsewhere decides nothing about it in this body. */
export const BESLISSENDE_UITKOMSTEN: readonly BesluitInhoud['uitkomst'][] = ['ingestemd', 'afgewezen'];

/** Whether a besluit with this outcome decides its subject, so that it can be said to hold. */
export function isBeslissend(uitkomst: string | null): boolean {
  return BESLISSENDE_UITKOMSTEN.some((beslissend) => beslissend === uitkomst);
}

function isGeldend({ kracht }: Pick<Behandeling, 'kracht'>): boolean {
  return kracht !== null && kracht !== 'niet-meer-van-kracht';
}

/** Whether this treatment makes the stand `besloten`. */
export function bepaaltStand(behandeling: Pick<Behandeling, 'kracht' | 'uitkomst'>): boolean {
  return isGeldend(behandeling) && isBeslissend(behandeling.uitkomst);
}

/**
 * Derives the stand from what one overleg did with a subject and what is still expected of it. What was struck out counts
 * for nothing. A besluit that no longer holds leaves "besproken-zonder-besluit"; a proposal put off or withdrawn is not decided.
 */
export function standVan(behandelingen: readonly Behandeling[], openVerwachtingen: readonly VerwachtingRij[]): Stand {
  const tellend = behandelingen.filter(({ doorgehaald }) => !doorgehaald);
  if (tellend.some(bepaaltStand)) return 'besloten';
  const geldend = tellend.filter(isGeldend);
  if (geldend.at(-1)?.uitkomst === 'aangehouden') return 'aangehouden';
  if (tellend.length > 0) return 'besproken-zonder-besluit';
  return openVerwachtingen.length > 0 ? 'verwacht' : 'geen-gegevens';
}

/** The treatments expected of an overleg that it has not given since. */
export function openVerwachtingen(
  verwachtingen: readonly VerwachtingRij[], behandelingen: readonly Pick<Behandeling, 'datum' | 'doorgehaald'>[],
): readonly VerwachtingRij[] {
  const laatst = behandelingen.findLast(({ doorgehaald }) => !doorgehaald)?.datum ?? '';
  return verwachtingen.filter(({ soort, sinds }) => soort === 'behandeling' && laatst < sinds);
}
