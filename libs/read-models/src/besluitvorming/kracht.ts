import { totPeildatum, vastleggingZichtbaar } from '../gezichtspunt.js';

/** Whether a besluit holds. */
export type Kracht = 'van-kracht' | 'nog-niet-van-kracht' | 'niet-meer-van-kracht';

const telt = (alias: string): string => `(NOT ${alias}.doorgehaald AND ${vastleggingZichtbaar(alias)})`;

/** Besluit `later` would end the one with the id in `eerder`. */
const beeindigt = (later: string, eerder: string): string =>
  `(${later}.beeindigt <> '{}' AND ${later}.beeindigt @> ARRAY[${eerder}] AND ${telt(later)})`;

const kracht = (alias: string, vervallen: string): string => `CASE WHEN ${alias}.soort IS DISTINCT FROM 'besluit' OR ${alias}.doorgehaald THEN NULL
    WHEN ${vervallen} THEN 'niet-meer-van-kracht'
    WHEN ${alias}.werkt_vanaf > $2::date THEN 'nog-niet-van-kracht'
    ELSE 'van-kracht' END`;

/** SQL expression: of the besluiten in `keten`, those that none of `ids` ends on or before the day they would begin. */
const ongehinderd = (ids: string): string => `(SELECT coalesce(array_agg(n.id ORDER BY n.id), '{}') FROM keten n
      WHERE NOT EXISTS (SELECT FROM keten s WHERE s.id = ANY(${ids}) AND s.beeindigt @> ARRAY[n.id] AND s.begin <= n.begin))`;

/**
 * SQL condition: a besluit that takes effect by the peildatum ends the one in row `alias`. One that is ended on or before the day
 * it would begin never takes effect, unless what ends it never does either, and so on: however long the chain is.
 *
 * `keten` holds all on which that depends. `werkt` begins with none of them; each round adds those that are hindered by nothing but
 * what is hindered by what takes effect, until a round adds nothing. What ends each other in a circle is never added.
 */
const beeindigd = (alias: string): string => `EXISTS (
    WITH RECURSIVE keten(id, begin, beeindigt) AS (
      SELECT l.vastlegging_id, l.werkt_vanaf, l.beeindigt FROM rm.behandelingen l
      WHERE ${beeindigt('l', `${alias}.vastlegging_id`)} AND ${totPeildatum('l.werkt_vanaf')}
      UNION SELECT m.vastlegging_id, m.werkt_vanaf, m.beeindigt FROM keten k
      JOIN rm.behandelingen m ON ${beeindigt('m', 'k.id')} AND m.werkt_vanaf <= k.begin
    ), werkt(ids) AS (
      SELECT '{}'::uuid[]
      UNION SELECT ${ongehinderd('hooguit.ids')} FROM werkt w CROSS JOIN LATERAL (SELECT ${ongehinderd('w.ids')} AS ids) hooguit
    )
    SELECT FROM keten k JOIN werkt w ON k.id = ANY(w.ids) WHERE k.beeindigt @> ARRAY[${alias}.vastlegging_id])`;

/**
 * SQL expression: whether the besluit in row `alias` of rm.behandelingen holds on the peildatum; null for anything else, and
 * for what was struck out. It ends by its own end date, or when a later besluit that replaces or revokes it takes effect; what
 * ended stays so. docs/domain.md, "What is in force", has the whole of the rule.
 */
export function krachtVan(alias: string): string {
  return kracht(alias, `${alias}.einddatum < $2::date OR ${beeindigd(alias)}`);
}

/** The same of a besluit to which no other besluit has a relation. */
export function krachtZonderRelaties(alias: string): string {
  return kracht(alias, `${alias}.einddatum < $2::date`);
}

/**
 * SQL expression: more than one besluit revokes the same one, and the besluit in row `alias` is one of them or is what they
 * revoke; or its relations lead back to itself. Writers did not know of each other; a rectificatie has to set it right (DESIGN §4).
 */
export function strijdig(alias: string): string {
  const herroepers = (doel: string): string => `(SELECT count(*) FROM rm.behandelingen h
    WHERE h.beeindigt <> '{}' AND h.beeindigt @> ARRAY[${doel}] AND h.herroept @> ARRAY[${doel}] AND ${telt('h')})`;
  return `(${alias}.soort = 'besluit' AND NOT ${alias}.doorgehaald AND (${herroepers(`${alias}.vastlegging_id`)} > 1
    OR EXISTS (SELECT FROM unnest(${alias}.herroept) doel WHERE ${herroepers('doel')} > 1)
    OR (${alias}.doelen <> '{}' AND ${inKring(alias)})))`;
}

const inKring = (alias: string): string => `${alias}.vastlegging_id IN (
    WITH RECURSIVE bereikt(id) AS (
      SELECT unnest(${alias}.doelen)
      UNION SELECT unnest(r.doelen) FROM bereikt k JOIN rm.behandelingen r ON r.vastlegging_id = k.id AND r.doelen <> '{}' AND ${telt('r')}
    ) SELECT id FROM bereikt)`;
