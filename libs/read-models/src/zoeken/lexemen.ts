import type { Tx } from '@besluitregister/projections';
import { lexeem } from './zoekvoorwaarde.js';
import { buigingen } from './zoekwoorden.js';

/** The lexemes of words, as the index has them; none for a word too common to be in it. */
export async function lexemenVan(db: Tx, woorden: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  if (woorden.length === 0) return new Map();
  const rijen = await db.query<{ woord: string; lexemen: readonly string[] }>(
    `SELECT w.woord, tsvector_to_array(to_tsvector('dutch', w.woord)) AS lexemen FROM unnest($1::text[]) AS w(woord)`, [[...new Set(woorden)]],
  );
  return new Map(rijen.map(({ woord, lexemen }) => [woord, lexemen]));
}

/** The tsquery of texts that hold all words of one of these folded texts, in singular or plural; empty when all are too common to be in the index. */
export async function woordenquery(db: Tx, gevouwen: readonly string[]): Promise<string> {
  const teksten = gevouwen.map((tekst) => tekst.split(' ').filter((woord) => woord !== ''));
  const lexemen = await lexemenVan(db, teksten.flat().flatMap((woord) => [woord, ...buigingen(woord)]));
  const vormen = (woord: string): string[] => (lexemen.get(woord)?.length ? [woord, ...buigingen(woord)].flatMap((vorm) => lexemen.get(vorm) ?? []) : []);
  const query = (woorden: readonly string[]): string =>
    woorden.map(vormen).filter((alle) => alle.length > 0).map((alle) => `(${[...new Set(alle)].map((vorm) => lexeem(vorm)).join(' | ')})`).join(' & ');
  return teksten.map(query).filter((deel) => deel !== '').map((deel) => `(${deel})`).join(' | ');
}
