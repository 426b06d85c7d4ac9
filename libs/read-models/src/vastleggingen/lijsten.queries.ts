import type { Tx } from '@besluitregister/projections';
import { ACTIESTAND, ACTIESTAND_JOIN, ACTIESTAND_PER_RIJ, TERMIJN, TE_LAAT } from '../acties/actiestand.js';
import { zichtbaar, type Gezichtspunt } from '../gezichtspunt.js';
import { alsPagina, type Pagina, type Paginavraag, type Sleutel, type Volgorde } from '../pagina.js';
import { filterVoorwaarden, lijstFrom, type VastleggingFilter } from './vastleggingfilter.js';
import { SPREKER_JOIN, VASTLEGGING_KOLOMMEN, VASTLEGGING_VOLGORDE, type VastleggingRij } from './vastleggingen.queries.js';

export const VASTLEGGINGSORTERINGEN = ['datum', 'nummer', 'termijn'] as const;
/** By the day of the meeting and place in the report; by when it was first recorded; by the day an action must be done, those without at the end. */
export type Vastleggingsortering = (typeof VASTLEGGINGSORTERINGEN)[number];

export const VASTLEGGINGVOLGORDEN: Readonly<Record<Vastleggingsortering, Volgorde>> = {
  // The latest meeting first, and of each what was said first.
  datum: { kolommen: VASTLEGGING_VOLGORDE, types: ['date', 'uuid', 'integer', 'uuid'], keert: 2 },
  nummer: { kolommen: ['v.nummer', 'v.vastlegging_id'], types: ['bigint', 'uuid'] },
  termijn: { kolommen: [`coalesce((${TERMIJN}->>'datum')::date, 'infinity')`, 'v.vastlegging_id'], types: ['date', 'uuid'] },
};

/** What is counted of a long list: as an index has it, from end to beginning. */
const NIEUWSTE: Volgorde = { ...VASTLEGGINGVOLGORDEN.datum, keert: VASTLEGGING_VOLGORDE.length };

/**
 * A page of items, by default in order of date and place in the report. Besluiten, mededelingen, standpunten and
 * acties are each such a list, with the recordtype in the filter. Items struck out are in it unless the filter says otherwise.
 */
export async function vastleggingenlijst(
  db: Tx, filter: VastleggingFilter, vraag: Paginavraag & { readonly sortering?: Vastleggingsortering | undefined }, gezichtspunt: Gezichtspunt,
): Promise<Pagina<VastleggingRij>> {
  const { sortering = 'datum' } = vraag;
  const volgorde = VASTLEGGINGVOLGORDEN[sortering];
  const voorwaarden = await filterVoorwaarden(db, filter, gezichtspunt);
  const deel = voorwaarden.pagina(vraag, volgorde);
  const rijen = await db.query<VastleggingRij & { readonly plaats: Sleutel }>(
    `SELECT ${VASTLEGGING_KOLOMMEN}, jsonb_build_array(${volgorde.kolommen.map((kolom) => `(${kolom})::text`).join(', ')}) AS plaats
     FROM ${sortering === 'termijn' ? `rm.vastleggingen v ${ACTIESTAND_JOIN}` : lijstFrom(filter)} ${SPREKER_JOIN} WHERE ${voorwaarden.sql} ${deel}`, voorwaarden.params,
  );
  const pagina = alsPagina(rijen, vraag, ({ plaats }) => plaats);
  return { ...pagina, rijen: pagina.rijen.map(({ plaats: _, ...rij }) => rij) };
}

/**
 * The facets that an item has one value of: the SQL expression to count by, over row `v` of the list, its speaker as row `e` and how
 * it stands as row `s`; and how a value of it is written, which is only done for each value and not for each item.
 */
const ENKELVOUDIG = {
  soort: ['v.soort'],
  overleg: ['v.overleg_id', 'overleg::text'],
  jaar: [`extract(year FROM v.datum)::int`, `lpad(jaar::text, 4, '0')`],
  persoon: ['coalesce(e.wortel_id, v.spreker_persoon_id)', 'persoon::text'],
  uitkomst: ['v.uitkomst'],
  strekking: [`CASE WHEN v.recordtype = 'standpunt' THEN v.details->>'strekking' END`],
  herkomst: ['v.herkomst_wijze'],
  bevestigd: ['v.bevestigd', 'bevestigd::text'],
  doorgehaald: ['v.doorgehaald', 'doorgehaald::text'],
  stand: [ACTIESTAND],
  teLaat: [`CASE WHEN v.recordtype = 'actie' THEN coalesce(${TE_LAAT}, false) END`, '"teLaat"::text'],
} as const satisfies Readonly<Record<string, readonly [waarde: string, geschreven?: string]>>;
export type Facet = keyof typeof ENKELVOUDIG | 'dossier' | 'thema';

/** More items than this are not counted: their number says little, and to divide them is to read them. */
export const MEESTE_GETELD = 10_000;
/** Values of one facet; those that occur least are left out. */
export const MEESTE_WAARDEN = 200;

export interface Telling {
  /** How many there are; {@link MEESTE_GETELD} when there are that many or more. */
  readonly totaal: number;
  /** Of each facet the values that occur among what was counted, most first; an item in two dossiers counts for both. */
  readonly facetten: Readonly<Record<Facet, readonly { readonly waarde: string; readonly aantal: number }[]>>;
}

/** How many items a filter lets through, in all and for each value of each facet: of the latest meetings, as many as are counted. */
export async function telVastleggingen(db: Tx, filter: VastleggingFilter, gezichtspunt: Gezichtspunt, meeste = MEESTE_GETELD): Promise<Telling> {
  const voorwaarden = await filterVoorwaarden(db, filter, gezichtspunt);
  const nieuwste = voorwaarden.pagina({ limiet: meeste - 1, richting: 'af' }, NIEUWSTE);
  const namen = Object.keys(ENKELVOUDIG).map((naam) => `"${naam}"`);
  const kolommen = Object.entries(ENKELVOUDIG).map(([naam, [waarde]]) => `${waarde} AS "${naam}"`);
  const geschreven = Object.entries(ENKELVOUDIG).map(([naam, [, tekst = naam]]) => tekst);
  // In a grouping set of one column that column alone is not grouped away.
  const facet = `CASE ${Object.keys(ENKELVOUDIG).map((naam) => `WHEN GROUPING("${naam}") = 0 THEN '${naam}'`).join(' ')} ELSE 'totaal' END`;
  const rijen = await db.query<{ facet: Facet | 'totaal'; waarde: string; aantal: number }>(
    `WITH gevonden AS MATERIALIZED (
       SELECT v.vastlegging_id, v.dossiers, ${kolommen.join(', ')}
       FROM rm.vastleggingen v ${ACTIESTAND_PER_RIJ} LEFT JOIN rm.personen e ON e.persoon_id = v.spreker_persoon_id AND ${zichtbaar('e')}
       WHERE ${voorwaarden.sql} ${nieuwste}
     ), een_dossier AS MATERIALIZED (
       SELECT coalesce(d.wortel_id, g.id) AS dossier_id, g.aantal
       FROM (SELECT dossiers[1] AS id, count(*) AS aantal FROM gevonden WHERE cardinality(dossiers) = 1 GROUP BY 1) g
       LEFT JOIN rm.dossiers d ON d.dossier_id = g.id AND ${zichtbaar('d')}
     ), meer_dossiers AS MATERIALIZED (
       SELECT DISTINCT g.vastlegging_id, coalesce(d.wortel_id, o.id) AS dossier_id
       FROM gevonden g CROSS JOIN LATERAL unnest(g.dossiers) AS o(id) LEFT JOIN rm.dossiers d ON d.dossier_id = o.id AND ${zichtbaar('d')}
       WHERE cardinality(g.dossiers) > 1
     ), per_thema AS (
       SELECT d.thema, p.aantal FROM een_dossier p JOIN rm.dossiers d ON d.dossier_id = p.dossier_id AND ${zichtbaar('d')}
       UNION ALL SELECT d.thema, count(DISTINCT p.vastlegging_id) FROM meer_dossiers p JOIN rm.dossiers d ON d.dossier_id = p.dossier_id AND ${zichtbaar('d')}
       GROUP BY d.thema
     ), geteld AS (
       SELECT ${facet} AS facet, coalesce(${geschreven.join(', ')}) AS waarde, count(*)::int AS aantal
       FROM gevonden GROUP BY GROUPING SETS ((), ${namen.map((naam) => `(${naam})`).join(', ')})
       UNION ALL SELECT 'dossier', p.dossier_id::text, sum(p.aantal)::int
         FROM (SELECT dossier_id, aantal FROM een_dossier UNION ALL SELECT dossier_id, 1 FROM meer_dossiers) p GROUP BY p.dossier_id
       UNION ALL SELECT 'thema', p.thema, sum(p.aantal)::int FROM per_thema p GROUP BY p.thema
     ), op_volgorde AS (
       SELECT g.*, row_number() OVER (PARTITION BY g.facet ORDER BY g.aantal DESC, g.waarde COLLATE "C") AS plek FROM geteld g WHERE g.waarde IS NOT NULL OR g.facet = 'totaal'
     ) SELECT facet, waarde, aantal FROM op_volgorde WHERE plek <= ${MEESTE_WAARDEN} ORDER BY plek`, voorwaarden.params,
  );
  const van = (gevraagd: Facet) => rijen.filter((rij) => rij.facet === gevraagd).map(({ waarde, aantal }) => ({ waarde, aantal }));
  return {
    totaal: rijen.find((rij) => rij.facet === 'totaal')?.aantal ?? 0,
    facetten: {
      soort: van('soort'), overleg: van('overleg'), dossier: van('dossier'), thema: van('thema'), jaar: van('jaar'), persoon: van('persoon'),
      uitkomst: van('uitkomst'), strekking: van('strekking'), herkomst: van('herkomst'), bevestigd: van('bevestigd'),
      doorgehaald: van('doorgehaald'), stand: van('stand'), teLaat: van('teLaat'),
    },
  };
}
