import type { JsonObject } from '@besluitregister/domain';
import type { Moment, Versies } from './versies.js';

/** That one person or dossier was merged into another. */
export interface Samenvoeging {
  readonly id: string;
  readonly inId: string;
  readonly nummer: number;
}

/**
 * Under which person or dossier each merged one is now found. A merge that would close a circle is passed over, so a
 * circle resolves to what its first merges made of it (DESIGN §4, "Rules over streams").
 */
export function wortels(samenvoegingen: readonly Samenvoeging[]): ReadonlyMap<string, string> {
  const ouder = new Map<string, string>();
  const wortelVan = (id: string): string => {
    const boven = ouder.get(id);
    return boven === undefined ? id : wortelVan(boven);
  };
  for (const { id, inId } of samenvoegingen.toSorted((a, b) => a.nummer - b.nummer)) {
    if (wortelVan(inId) !== id) ouder.set(id, inId);
  }
  return new Map([...ouder.keys()].map((id) => [id, wortelVan(id)]));
}

/** The row of what can be merged into another of its kind. */
export type Samenvoegbaar = JsonObject & {
  readonly opgegaan_in: string | null;
  /** Nummer of the merge. */
  readonly opgegaan_nummer: number | null;
  /** Under which id it is now found; its own when it was not merged. */
  readonly wortel_id: string;
};

/** Condition by which {@link Versies.laadWaar} gives all rows that {@link herleidWortels} needs beside those touched. */
export const SAMENGEVOEGD = 'opgegaan_in IS NOT NULL';

/** Works out anew, after a merge or its undoing, under which id everything that was ever merged is found. */
export function herleidWortels<R extends Samenvoegbaar>(versies: Versies<R>, moment: Moment, idVan: (rij: R) => string): void {
  const rijen = versies.alle();
  const naar = wortels(rijen.flatMap((rij) =>
    (rij.opgegaan_in === null ? [] : [{ id: idVan(rij), inId: rij.opgegaan_in, nummer: rij.opgegaan_nummer ?? 0 }])));
  for (const rij of rijen) versies.zet(moment, { ...rij, wortel_id: naar.get(idVan(rij)) ?? idVan(rij) });
}
