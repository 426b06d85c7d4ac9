import { totPeildatum, vastleggingZichtbaar } from '../gezichtspunt.js';

/** Whether a besluit holds. */
export type Kracht = 'van-kracht' | 'nog-niet-van-kracht' | 'niet-meer-van-kracht';

const telt = (alias: string): string => `(NOT ${alias}.doorgehaald AND ${vastleggingZichtbaar(alias)})`;

/** Besluit `later` ends `eerder` and did so by the peildatum. */
const beeindigt = (later: string, eerder: string): string =>
  `(${later}.beeindigt <> '{}' AND ${later}.beeindigt @> ARRAY[${eerder}.vastlegging_id] AND ${telt(later)})`;

const kracht = (alias: string, vervallen: string): string => `CASE WHEN ${alias}.soort IS DISTINCT FROM 'besluit' OR ${alias}.doorgehaald THEN NULL
    WHEN ${vervallen} THEN 'niet-meer-van-kracht'
    WHEN ${alias}.werkt_vanaf > $2::date THEN 'nog-niet-van-kracht'
    ELSE 'van-kracht' END`;

/**
 * SQL expression: whether the besluit in row `alias` of rm.behandelingen holds on the peildatum; null for anything else, and
 * for what was struck out. It ends by its own end date, or when a later besluit that replaces or revokes it takes effect.
 * That later one never does when it was itself ended by then.
 */
export function krachtVan(alias: string): string {
  return kracht(alias, `${alias}.einddatum < $2::date OR EXISTS (
    SELECT FROM rm.behandelingen l WHERE ${beeindigt('l', alias)} AND ${totPeildatum('l.werkt_vanaf')}
      AND NOT EXISTS (SELECT FROM rm.behandelingen m WHERE ${beeindigt('m', 'l')} AND m.werkt_vanaf <= l.werkt_vanaf))`);
}

/** The same of a besluit to which no other besluit has a relation. */
export function krachtZonderRelaties(alias: string): string {
  return kracht(alias, `${alias}.einddatum < $2::date`);
}

/**
 * SQL expression: more than one besluit revokes the same one, and the besluit in row `alias` is one of them or is what they
 * revoke. Two writers did not know of each other; a rectificatie has to set it right (DESIGN §4).
 */
export function strijdig(alias: string): string {
  const herroepers = (doel: string): string => `(SELECT count(*) FROM rm.behandelingen h
    WHERE h.beeindigt <> '{}' AND h.beeindigt @> ARRAY[${doel}] AND h.herroept @> ARRAY[${doel}] AND ${telt('h')})`;
  return `(${alias}.soort = 'besluit' AND NOT ${alias}.doorgehaald AND (${herroepers(`${alias}.vastlegging_id`)} > 1
    OR EXISTS (SELECT FROM unnest(${alias}.herroept) doel WHERE ${herroepers('doel')} > 1)))`;
}
