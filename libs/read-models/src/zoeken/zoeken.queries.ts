import type { Tx } from '@besluitregister/projections';
import type { Gezichtspunt } from '../gezichtspunt.js';
import { alsPagina, type Pagina, type Paginavraag, type Sleutel, type Volgorde } from '../pagina.js';
import { filterVoorwaarden, lijstFrom, type VastleggingFilter } from '../vastleggingen/vastleggingfilter.js';
import { SPREKER_JOIN, VASTLEGGING_KOLOMMEN, type VastleggingRij } from '../vastleggingen/vastleggingen.queries.js';
import { rangquery, type Zoekvoorwaarde } from './zoekvoorwaarde.js';

export const ZOEKSORTERINGEN = ['relevantie', '-datum'] as const;
export type Zoeksortering = (typeof ZOEKSORTERINGEN)[number];

/** The best first, then the latest; or the latest first. */
export const ZOEKVOLGORDE: Volgorde = { kolommen: ['rang', 'datum', 'vastlegging_id'], types: ['integer', 'date', 'uuid'] };

/** A whole number, so that a page can go on at exactly this place. Close together and often counts more; who said it less than what was said. */
const rang = (query: string): string => `(ts_rank_cd(v.zoektekst, ${query}::tsquery, 32) * 1000000)::integer`;

/** A page of the items that a search finds, the best first. */
export async function zoektreffers(
  db: Tx, filter: VastleggingFilter & { readonly zoek: Zoekvoorwaarde<VastleggingFilter> },
  vraag: Pick<Paginavraag, 'limiet' | 'na'> & { readonly sortering?: Zoeksortering | undefined }, gezichtspunt: Gezichtspunt,
): Promise<Pagina<VastleggingRij>> {
  const voorwaarden = await filterVoorwaarden(db, filter, gezichtspunt);
  const gezocht = vraag.sortering === '-datum' ? null : rangquery(filter.zoek);
  const gevonden = `SELECT v.vastlegging_id, v.nummer_van, v.datum, ${gezocht === null ? '0' : rang(voorwaarden.param(gezocht))} AS rang
    FROM ${lijstFrom(filter)} WHERE ${voorwaarden.sql}`;
  const grens = voorwaarden.groep();
  const deel = grens.pagina({ ...vraag, richting: 'af' }, ZOEKVOLGORDE);
  // As a table of its own, so that the rank of each is worked out once and not again to see whether it comes behind the page before.
  const eenmaal = gezocht === null ? '' : 'MATERIALIZED';
  const rijen = await db.query<VastleggingRij & { readonly plaats: Sleutel }>(
    `WITH gevonden AS ${eenmaal} (${gevonden}), bladzijde AS MATERIALIZED (SELECT * FROM gevonden WHERE ${grens.sql} ${deel})
     SELECT ${VASTLEGGING_KOLOMMEN}, jsonb_build_array(b.rang, b.datum, b.vastlegging_id) AS plaats
     FROM bladzijde b JOIN rm.vastleggingen v ON v.vastlegging_id = b.vastlegging_id AND v.nummer_van = b.nummer_van ${SPREKER_JOIN}
     ORDER BY b.rang DESC, b.datum DESC, b.vastlegging_id DESC`, voorwaarden.params,
  );
  const pagina = alsPagina(rijen, vraag, ({ plaats }) => plaats);
  return { ...pagina, rijen: pagina.rijen.map(({ plaats: _, ...rij }) => rij) };
}
