/** The kinds of document the register reads. */
export type Documentsoort = 'txt' | 'md' | 'pdf' | 'docx';

/**
 * A document as numbered lines: line n is `regels[n - 1]`, without its line end and otherwise letter for letter.
 * Passages point into this rendering, so it is made once and stored; a newer reader makes a new one.
 */
export interface Weergave {
  readonly regels: readonly string[];
  /** The 1-based page each line stands on; as long as `regels`. */
  readonly paginaVan: readonly number[];
  readonly soort: Documentsoort;
  /** WHATWG name of the character encoding of a text file; null for pdf and docx, which carry their own. */
  readonly codering: string | null;
  /** What made this rendering. The same reader and version give the same lines for the same bytes. */
  readonly lezer: { readonly naam: string; readonly versie: number };
}

/** Lines with the page of each, before it is known what read them. */
export type Regels = Pick<Weergave, 'regels' | 'paginaVan'>;
