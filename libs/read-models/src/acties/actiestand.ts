import { opPeildatum, zichtbaar } from '../gezichtspunt.js';

/** SQL join: how the action in row `v` of rm.vastleggingen stands, as row `s`; without a row nothing has happened to it. */
export const ACTIESTAND_JOIN = `LEFT JOIN rm.actie_standen s ON v.recordtype = 'actie' AND s.vastlegging_id = v.vastlegging_id
  AND ${zichtbaar('s')} AND ${opPeildatum('s')}`;

/** The same, looked up for each action by itself: where few of many actions are counted the planner would rather read all of them. */
export const ACTIESTAND_PER_RIJ = `LEFT JOIN LATERAL (SELECT s.* FROM rm.actie_standen s WHERE v.recordtype = 'actie' AND s.vastlegging_id = v.vastlegging_id
  AND ${zichtbaar('s')} AND ${opPeildatum('s')} OFFSET 0) s ON true`;

/** SQL expression: the stand of that action; null for what is no action or was struck out. */
export const ACTIESTAND = `CASE WHEN v.recordtype = 'actie' AND NOT v.doorgehaald THEN coalesce(s.stand, 'open') END`;

/** SQL expression: the term that counts: as it was moved last, or as recorded. */
export const TERMIJN = `coalesce(s.termijn, nullif(v.details->'termijn', 'null'::jsonb))`;

/** SQL expression: with whom it is: as handed over last, or as recorded. */
export const HOUDER = `coalesce(s.houder, nullif(v.details->'houder', 'null'::jsonb))`;

/** SQL expression: the action is open and the day of its term is over on the peildatum. */
export const TE_LAAT = `(${ACTIESTAND} = 'open' AND coalesce((${TERMIJN}->>'datum')::date < $2::date, false))`;
