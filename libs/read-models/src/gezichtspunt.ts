import { inhoudZichtbaar, itemrijZichtbaar } from './zicht.js';

/** From where the record is looked at: up to which event, and for which day in the world. */
export interface Gezichtspunt {
  /** The last event that counts. */
  readonly totNummer: bigint;
  /** Calendar date in Europe/Amsterdam, `jjjj-mm-dd`; null sets no limit in the world. */
  readonly peildatum: string | null;
}

/** SQL condition: the row of `alias` is the version that is seen at the nummer in parameter `$1`. */
export function zichtbaar(alias: string): string {
  // IS TRUE keeps it from the indexes: nearly every row began before, and where the nummer is no constant, as in the views of rapportage,
  // the planner would read a whole primary key for it.
  return `((${alias}.nummer_van <= $1) IS TRUE AND (${alias}.nummer_tot IS NULL OR ${alias}.nummer_tot > $1))`;
}

/** SQL condition: `datum` is not after the peildatum in parameter `$2`, or there is no peildatum. */
export function totPeildatum(datum: string): string {
  return `($2::date IS NULL OR ${datum} <= $2::date)`;
}

/** SQL condition: the row of `alias` is how things stood on the peildatum in parameter `$2`, or last when there is none. */
export function opPeildatum(alias: string): string {
  return `(($2::date IS NULL AND ${alias}.geldig_tot IS NULL)
    OR ($2::date >= ${alias}.geldig_van AND (${alias}.geldig_tot IS NULL OR ${alias}.geldig_tot > $2::date)))`;
}

/**
 * SQL condition: the item in row `alias` can be seen at nummer `$1` and peildatum `$2`, and by this reader. Every query of
 * items goes through here; what the reader may see follows the head and not `$1`.
 */
export function vastleggingZichtbaar(alias: string): string {
  return `(${opNummerEnDag(alias)} AND ${inhoudZichtbaar(`${alias}.vastlegging_id`)})`;
}

/** The same of a version of an item in row `alias` of rm.vastleggingen itself. */
export function versieZichtbaar(alias: string): string {
  return `(${opNummerEnDag(alias)} AND ${itemrijZichtbaar(alias)})`;
}

/** The same of the trail of an item, without its words: whoever asks says what the reader may know of it. */
export function opNummerEnDag(alias: string): string {
  return `${zichtbaar(alias)} AND ${totPeildatum(`${alias}.datum`)}`;
}
