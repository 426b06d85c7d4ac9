import type { Voorwaarden } from '../pagina.js';

/** What is sought: words in the text and filters on the rest, combined at will. `F` is the filter of the list that is searched. */
export type Zoekvoorwaarde<F> =
  /** A tsquery in text form, made of lexemes by {@link lexeem} and what stands beside it; matched against the column zoektekst. */
  | { readonly soort: 'tekst'; readonly query: string }
  | { readonly soort: 'filter'; readonly filter: F }
  | { readonly soort: 'en' | 'of'; readonly delen: readonly Zoekvoorwaarde<F>[] }
  | { readonly soort: 'niet'; readonly deel: Zoekvoorwaarde<F> };

/** The weight of the words that name who spoke, in the column zoektekst. */
export const GEWICHT_SPREKER = 'B';

/** A lexeme as a tsquery; `label` is `*` for words that begin so, or a weight. */
export function lexeem(woord: string, label = ''): string {
  return `'${woord.replaceAll(/['\\]/g, '')}'${label === '' ? '' : `:${label}`}`;
}

/** Lexemes that follow each other; null stands for any word in between. Null when there is none. */
export function reeks(lexemen: readonly (string | null)[]): string | null {
  let query: string | null = null;
  let afstand = 1;
  for (const woord of lexemen) {
    if (woord === null) afstand += 1;
    else {
      query = query === null ? lexeem(woord) : `${query} <${afstand}> ${lexeem(woord)}`;
      afstand = 1;
    }
  }
  return query;
}

const samen = (queries: readonly string[], teken: '&' | '|'): string => queries.map((query) => `(${query})`).join(` ${teken} `);

/** One of these queries; null when there is none. */
export function eenVan(queries: readonly string[]): string | null {
  const verschillend = [...new Set(queries)];
  return verschillend.length === 0 ? null : samen(verschillend, '|');
}

/** The condition as one tsquery; null when it holds filters too. */
function alsTsquery<F>(voorwaarde: Zoekvoorwaarde<F>): string | null {
  switch (voorwaarde.soort) {
    case 'tekst': return voorwaarde.query;
    case 'filter': return null;
    case 'niet': {
      const deel = alsTsquery(voorwaarde.deel);
      return deel === null ? null : `!(${deel})`;
    }
    default: {
      const delen = voorwaarde.delen.map(alsTsquery);
      const queries = delen.filter((deel) => deel !== null);
      return queries.length === delen.length ? samen(queries, voorwaarde.soort === 'en' ? '&' : '|') : null;
    }
  }
}

/** SQL condition on row `v`: all text that belongs together is one tsquery, which the index answers in one go. */
export function zoekSql<F>(voorwaarde: Zoekvoorwaarde<F>, voorwaarden: Voorwaarden, metFilter: (groep: Voorwaarden, filter: F) => Voorwaarden): string {
  const query = alsTsquery(voorwaarde);
  if (query !== null) return `v.zoektekst @@ ${voorwaarden.param(query)}::tsquery`;
  switch (voorwaarde.soort) {
    case 'tekst': return 'false';
    case 'filter': return metFilter(voorwaarden.groep(), voorwaarde.filter).sql;
    case 'niet': return `NOT coalesce(${zoekSql(voorwaarde.deel, voorwaarden, metFilter)}, false)`;
    default: {
      const tekst = voorwaarde.delen.filter((deel) => alsTsquery(deel) !== null);
      const rest = voorwaarde.delen.filter((deel) => alsTsquery(deel) === null);
      const delen: readonly Zoekvoorwaarde<F>[] = tekst.length === 0 ? rest : [{ soort: voorwaarde.soort, delen: tekst }, ...rest];
      return `(${delen.map((deel) => zoekSql(deel, voorwaarden, metFilter)).join(voorwaarde.soort === 'en' ? ' AND ' : ' OR ')})`;
    }
  }
}

/** What counts for the rank: every text that is asked for, not what is excluded. Null when no text is. */
export function rangquery<F>(voorwaarde: Zoekvoorwaarde<F>): string | null {
  switch (voorwaarde.soort) {
    case 'tekst': return voorwaarde.query;
    case 'filter':
    case 'niet': return null;
    default: return eenVan(voorwaarde.delen.map(rangquery).filter((query) => query !== null));
  }
}
