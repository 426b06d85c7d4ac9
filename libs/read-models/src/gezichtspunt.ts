/** From where the record is looked at: up to which event, and for which day in the world. */
export interface Gezichtspunt {
  /** The last event that counts. */
  readonly totNummer: bigint;
  /** Calendar date in Europe/Amsterdam, `jjjj-mm-dd`; null sets no limit in the world. */
  readonly peildatum: string | null;
}

/** SQL condition: the row of `alias` is the version that is seen at the nummer in parameter `$1`. */
export function zichtbaar(alias: string): string {
  return `(${alias}.nummer_van <= $1 AND (${alias}.nummer_tot IS NULL OR ${alias}.nummer_tot > $1))`;
}

/** SQL condition: `datum` is not after the peildatum in parameter `$2`, or there is no peildatum. */
export function totPeildatum(datum: string): string {
  return `($2::date IS NULL OR ${datum} <= $2::date)`;
}
