import type { Matrix } from '../../api/typen.js';

type Rij = Matrix['rijen'][number];

export const SORTERINGEN = [['naam', 'op naam'], ['achterstand', 'grootste achterstand eerst'], ['verdeeld', 'meest verdeeld eerst']] as const;
export type Sortering = (typeof SORTERINGEN)[number][0];

/** Rows in another order; rows that are equal in it stay in the order they came in, by name. */
export function sorteer(rijen: readonly Rij[], sortering: Sortering): readonly Rij[] {
  if (sortering === 'naam') return rijen;
  const gewicht = sortering === 'achterstand' ? achterstand : verdeeldheid;
  return [...rijen].sort((a, b) => gewicht(b) - gewicht(a));
}

/** Days between the first overleg that treated it and the last that did; counting on to the latest treatment anywhere where some have yet to. */
export function achterstand({ cellen }: Rij): number {
  const eerst = cellen.flatMap(({ eerstBehandeldOp }) => eerstBehandeldOp ?? []).map((datum) => Date.parse(datum));
  if (eerst.length === 0) return -1;
  const open = cellen.some(({ stand }) => stand === 'verwacht');
  const oudste = Math.max(...cellen.flatMap(({ leeftijdInDagen, eerstBehandeldOp }) => (eerstBehandeldOp === null ? [] : leeftijdInDagen ?? 0)));
  return open ? oudste : (Math.max(...eerst) - Math.min(...eerst)) / 86_400_000;
}

/** How many different outcomes there are beyond the first; agreement comes before nothing decided at all. */
function verdeeldheid({ cellen }: Rij): number {
  const uitkomsten = new Set(cellen.flatMap(({ besluit }) => (besluit ? [besluit.uitkomst] : [])));
  return uitkomsten.size === 0 ? -1 : uitkomsten.size - 1;
}
