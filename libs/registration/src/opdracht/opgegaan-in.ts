import type { Categorie, Decider, Gebeurtenis } from '@besluitregister/domain';
import type { Aggregaten } from './aggregaten.js';

interface MetSamenvoeging { readonly opgegaanIn: string | null }

/** What something was merged into, then what that was merged into, and so on; a circle is followed once. */
export async function opgegaanIn<C, S extends MetSamenvoeging, E extends Gebeurtenis>(
  aggregaten: Aggregaten, decider: Decider<C, S, E>, categorie: Categorie, begin: S,
): Promise<readonly string[]> {
  const keten: string[] = [];
  for (let volgende = begin.opgegaanIn; volgende !== null && !keten.includes(volgende);) {
    keten.push(volgende);
    volgende = (await aggregaten.laad(decider, categorie, volgende)).state.opgegaanIn;
  }
  return keten;
}
