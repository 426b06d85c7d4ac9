import { totPeildatum, zichtbaar } from '../gezichtspunt.js';

/** SQL condition: the body with the id in column `overlegId` exists no longer on the peildatum. */
export function isOpgeheven(overlegId: string): string {
  return `EXISTS (SELECT FROM rm.overleggen z_overleg WHERE z_overleg.overleg_id = ${overlegId} AND ${zichtbaar('z_overleg')}
    AND z_overleg.opgeheven_op IS NOT NULL AND ${totPeildatum('z_overleg.opgeheven_op')})`;
}
