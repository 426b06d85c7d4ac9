import type { BehandelingRij, VerwachtingRij } from './besluitvorming.queries.js';

export const STANDEN = ['besloten', 'aangehouden', 'besproken-zonder-besluit', 'verwacht', 'geen-gegevens'] as const;
/** Where a subject stands in one overleg (DESIGN §8). */
export type Stand = (typeof STANDEN)[number];

/**
 * Derives the stand from what one overleg did with a subject and what is still expected of it. A besluit that no
 * longer holds leaves "besproken-zonder-besluit"; a proposal put off or withdrawn is not decided.
 */
export function standVan(behandelingen: readonly BehandelingRij[], openVerwachtingen: readonly VerwachtingRij[]): Stand {
  const geldend = behandelingen.filter(({ kracht }) => kracht !== null && kracht !== 'niet-meer-van-kracht');
  if (geldend.some(({ uitkomst }) => uitkomst !== 'aangehouden' && uitkomst !== 'ingetrokken')) return 'besloten';
  if (geldend.at(-1)?.uitkomst === 'aangehouden') return 'aangehouden';
  if (behandelingen.length > 0) return 'besproken-zonder-besluit';
  return openVerwachtingen.length > 0 ? 'verwacht' : 'geen-gegevens';
}

/** The treatments expected of an overleg that it has not given since. */
export function openVerwachtingen(
  verwachtingen: readonly VerwachtingRij[], behandelingen: readonly BehandelingRij[],
): readonly VerwachtingRij[] {
  const laatst = behandelingen.at(-1)?.datum ?? '';
  return verwachtingen.filter(({ soort, sinds }) => soort === 'behandeling' && laatst < sinds);
}
