/** Words after a number that multiply it, and by how much. */
export const VEELVOUDEN: Readonly<Record<string, number>> = {
  duizend: 1_000, k: 1_000, mln: 1_000_000, miljoen: 1_000_000, mld: 1_000_000_000, miljard: 1_000_000_000,
};

/** Numbers in words that stand before "miljoen" or "euro". */
export const TELWOORDEN: Readonly<Record<string, number>> = {
  half: 0.5, een: 1, één: 1, anderhalf: 1.5, anderhalve: 1.5, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10,
};
