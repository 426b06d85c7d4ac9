import type { VastleggingFilter } from '@besluitregister/read-models';

export const ACTIESTATUSSEN = ['open', 'te-laat', 'afgedaan', 'vervallen'] as const;
/** How an action stands, as a person asks for it; `te-laat` is open as well. */
export type Actiestatus = (typeof ACTIESTATUSSEN)[number];

/** What that asks of the read model. */
export function statusfilter(status: Actiestatus | undefined): Pick<VastleggingFilter, 'stand' | 'teLaat'> {
  return status === 'te-laat' ? { teLaat: true } : { stand: status };
}
