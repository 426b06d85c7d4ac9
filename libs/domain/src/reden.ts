import type { Geweigerd } from './decider.js';
import { geweigerd } from './decider.js';
import type { Reden } from './envelope/metadata.js';

/** A correction, doorhaling or erasure needs a reason of substance: at least a few words. Null when it is one. */
export function controleerReden(reden: Reden | null): Geweigerd | null {
  const letters = reden?.toelichting.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 5
    ? null
    : geweigerd('reden-ontbreekt', 'Geef een reden die een ander begrijpt: in een paar woorden wat er niet klopte.', '/reden/toelichting');
}
