import { isGeweigerd, reserveringDecider, reserveringId } from '@besluitregister/domain';
import type { Reserveringsoort } from '@besluitregister/domain';
import type { KeyStore } from '@besluitregister/key-store';
import type { Aggregaten } from '../opdracht/aggregaten.js';
import type { BijConflict } from '../plan/plan.js';
import type { Stap } from '../plan/planner.js';

/** Who holds a name or other unique thing, and the step that claims it when nobody does. */
export interface Claim {
  readonly houder: string;
  readonly reserveringId: string;
  /** Somebody, perhaps this one, held it before. */
  readonly bestond: boolean;
  readonly stap: Stap;
}

/** Claims `sleutel` for `houderId`, or finds who has it already. */
export async function claim(
  { aggregaten, keys }: { readonly aggregaten: Aggregaten; readonly keys: KeyStore },
  soort: Reserveringsoort, sleutel: string, houderId: string, bijConflict: BijConflict,
): Promise<Claim> {
  const sleutelHmac = Buffer.from(keys.hmac(soort, sleutel)).toString('hex');
  const id = reserveringId(soort, sleutelHmac);
  const { state, ...plaats } = await aggregaten.laad(reserveringDecider, 'Reservering', id);
  const houder = state.houderId ?? houderId;
  const events = reserveringDecider.decide({ type: 'Reserveer', reserveringId: id, soort, sleutelHmac, houderId: houder }, state);
  // The one who holds it claims it again: that is never refused.
  if (isGeweigerd(events)) throw new Error(`${events.code}: ${events.bericht}`);
  return { houder, reserveringId: id, bestond: state.houderId !== null, stap: { plaats, bijConflict, events } };
}
