import type { Klok } from '@besluitregister/registration';
import type { Afbouw } from '../afbouw.js';
import { openGegevensmap } from '../gegevensmap.js';
import { openOpslag, type Opslag } from '../schrijfkant.js';

/** A register whose log is worked on: where that is kept, and how the stores under it are opened. */
export interface Registerplek {
  readonly controle: string;
  /** Opens the stores; they are closed with `afbouw`. */
  open(afbouw: Afbouw): Promise<Opslag>;
}

/** Gives the register to `werk`, and makes sure that nobody else signs for it meanwhile. */
export type Registerbron = <T>(werk: (plek: Registerplek) => Promise<T>) => Promise<T>;

/** The register in a data folder. @throws GegevensmapFout when it is in use, or can not be used */
export function inMap(gegevens: string, klok: Klok): Registerbron {
  return async (werk) => {
    const map = openGegevensmap(gegevens);
    try {
      return await werk({ controle: map.controle, open: (afbouw) => openOpslag(map, klok, afbouw) });
    } finally {
      map.geefVrij();
    }
  };
}
