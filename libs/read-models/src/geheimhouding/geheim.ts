import { opPeildatum, zichtbaar } from '../gezichtspunt.js';

/**
 * SQL condition: the secrecy in row `alias` of rm.geheimhoudingen binds on the peildatum: not lifted, its last day not over,
 * and confirmed in time when it had to be. Without peildatum no day is over.
 */
export function geheimhoudingBindt(alias: string): string {
  return `(${alias}.fase <> 'opgeheven' AND NOT coalesce(${alias}.tot_en_met < $2::date, false)
    AND NOT coalesce(${alias}.fase = 'opgelegd' AND ${alias}.bekrachtigen_voor < $2::date, false))`;
}

/** SQL expression: how confidential the item in row `alias` is on the peildatum: secret as long as a geheimhouding binds. */
export function vertrouwelijkheidVan(alias: string): string {
  return `CASE WHEN EXISTS (SELECT FROM rm.geheimhoudingen g WHERE g.vastlegging_id = ${alias}.vastlegging_id
    AND ${zichtbaar('g')} AND ${opPeildatum('g')} AND ${geheimhoudingBindt('g')}) THEN 'geheim' ELSE ${alias}.vertrouwelijkheid END`;
}
