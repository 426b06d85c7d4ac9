import type { Stuk } from './alineas.js';
import type { Regel } from './regels.js';

/** One row of a table: of a list of decisions, of actions or of promises. */
export interface Tabelrij {
  readonly soort: 'besluit' | 'actie' | 'toezegging';
  /** All pieces of the row, in order. */
  readonly stukken: readonly Stuk[];
  readonly titel: string;
  /** The cell with the outcome, or with the state of an action. */
  readonly uitslag: string | null;
  readonly houder: string | null;
  readonly termijn: string | null;
  /** Its subject stands in a cell that is a heading. */
  readonly onderKop: boolean;
  /** Lines of the header of the table. */
  readonly kopregels: readonly number[];
}

/** A row with only what is given. */
export function tabelrij(soort: Tabelrij['soort'], stukken: readonly Stuk[], titel: string, meer: Partial<Tabelrij> = {}): Tabelrij {
  return { soort, stukken, titel, uitslag: null, houder: null, termijn: null, onderKop: false, kopregels: [], ...meer };
}

/** The whole line, without the white around it. */
export function heleRegel(r: Regel): Stuk {
  return { nr: r.nr, van: r.begin, tot: r.eind };
}
