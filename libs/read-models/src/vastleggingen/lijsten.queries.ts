import type { Tx } from '@besluitregister/projections';
import { ACTIESTAND, TE_LAAT } from '../acties/actiestand.js';
import { herleideDossiers } from '../dossiers/dossierkring.js';
import { zichtbaar, type Gezichtspunt } from '../gezichtspunt.js';
import { alsPagina, type Pagina, type Paginavraag } from '../pagina.js';
import { filterVoorwaarden, LIJST_FROM, type VastleggingFilter } from './vastleggingfilter.js';
import { SPREKER_JOIN, VASTLEGGING_KOLOMMEN, VASTLEGGING_VOLGORDE, type VastleggingRij } from './vastleggingen.queries.js';

/**
 * A page of items, in order of date and place in the report or the other way round. Besluiten, mededelingen, standpunten and
 * acties are each such a list, with the recordtype in the filter. Items struck out are in it unless the filter says otherwise.
 */
export async function vastleggingenlijst(
  db: Tx, filter: VastleggingFilter, vraag: Paginavraag, gezichtspunt: Gezichtspunt,
): Promise<Pagina<VastleggingRij>> {
  const voorwaarden = filterVoorwaarden(filter, gezichtspunt);
  const deel = voorwaarden.pagina(vraag, VASTLEGGING_VOLGORDE, ['date', 'uuid', 'integer', 'uuid']);
  const rijen = await db.query<VastleggingRij>(
    `SELECT ${VASTLEGGING_KOLOMMEN} FROM ${LIJST_FROM} ${SPREKER_JOIN} WHERE ${voorwaarden.sql} ${deel}`, voorwaarden.params,
  );
  return alsPagina(rijen, vraag, ({ datum, vergaderingId, volgorde, vastleggingId }) => [datum, vergaderingId, volgorde, vastleggingId]);
}

export const FACETTEN = [
  'soort', 'overleg', 'dossier', 'thema', 'jaar', 'persoon', 'uitkomst', 'herkomst', 'bevestigd', 'doorgehaald', 'stand', 'teLaat',
] as const;
export type Facet = (typeof FACETTEN)[number];

export interface Telling {
  readonly totaal: number;
  /** Of each facet the values that occur, most first; an item in two dossiers counts for both. */
  readonly facetten: Readonly<Record<Facet, readonly { readonly waarde: string; readonly aantal: number }[]>>;
}

/** How many items a filter lets through, in all and for each value of each facet. */
export async function telVastleggingen(db: Tx, filter: VastleggingFilter, gezichtspunt: Gezichtspunt): Promise<Telling> {
  const voorwaarden = filterVoorwaarden(filter, gezichtspunt);
  const rijen = await db.query<{ facet: Facet | 'totaal'; waarde: string; aantal: number }>(
    `WITH gevonden AS MATERIALIZED (
       SELECT v.soort, v.overleg_id, ${herleideDossiers('v.dossiers')} AS dossiers, v.datum, coalesce(e.wortel_id, v.spreker_persoon_id) AS persoon_id,
         v.uitkomst, v.herkomst_wijze, v.bevestigd, v.doorgehaald, ${ACTIESTAND} AS stand, CASE WHEN v.recordtype = 'actie' THEN coalesce(${TE_LAAT}, false) END AS te_laat
       FROM ${LIJST_FROM} LEFT JOIN rm.personen e ON e.persoon_id = v.spreker_persoon_id AND ${zichtbaar('e')}
       WHERE ${voorwaarden.sql}), per_dossier AS (SELECT unnest(dossiers) AS dossier_id FROM gevonden)
     SELECT facet, waarde, count(*)::int AS aantal FROM (
       SELECT 'totaal' AS facet, '' AS waarde FROM gevonden
       UNION ALL SELECT f.facet, f.waarde FROM gevonden g CROSS JOIN LATERAL (VALUES
         ('soort', g.soort), ('overleg', g.overleg_id::text), ('jaar', to_char(g.datum, 'YYYY')), ('persoon', g.persoon_id::text),
         ('uitkomst', g.uitkomst), ('herkomst', g.herkomst_wijze), ('bevestigd', g.bevestigd::text), ('doorgehaald', g.doorgehaald::text),
         ('stand', g.stand), ('teLaat', g.te_laat::text)) AS f(facet, waarde)
       UNION ALL SELECT 'dossier', dossier_id::text FROM per_dossier
       UNION ALL SELECT 'thema', d.thema FROM gevonden g CROSS JOIN LATERAL (
         SELECT DISTINCT d.thema FROM rm.dossiers d WHERE d.dossier_id = ANY(g.dossiers) AND ${zichtbaar('d')}) d
     ) geteld WHERE waarde IS NOT NULL GROUP BY facet, waarde ORDER BY aantal DESC, waarde COLLATE "C"`, voorwaarden.params,
  );
  const van = (facet: Facet | 'totaal') => rijen.filter((rij) => rij.facet === facet).map(({ waarde, aantal }) => ({ waarde, aantal }));
  return {
    totaal: van('totaal')[0]?.aantal ?? 0,
    facetten: {
      soort: van('soort'), overleg: van('overleg'), dossier: van('dossier'), thema: van('thema'), jaar: van('jaar'), persoon: van('persoon'),
      uitkomst: van('uitkomst'), herkomst: van('herkomst'), bevestigd: van('bevestigd'), doorgehaald: van('doorgehaald'), stand: van('stand'),
      teLaat: van('teLaat'),
    },
  };
}
