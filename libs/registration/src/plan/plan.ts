import type { OpgeslagenGebeurtenis } from '@besluitregister/domain';
import type { ExpectedRevision } from '@besluitregister/event-store';

/** What to do when a stream has moved on since the plan was made. */
export type BijConflict =
  /** Nothing of the plan may be written: only for its first append. */
  | 'weiger'
  /** Someone made the same thing under the same deterministic id: go on. */
  | 'sla-over'
  /** The decision does not depend on what came between: append behind it. */
  | 'schuif-op';

/** One atomic append, encoded. */
export interface PlanAppend {
  readonly stream: string;
  readonly expectedRevision: ExpectedRevision;
  readonly bijConflict: BijConflict;
  readonly events: readonly OpgeslagenGebeurtenis[];
}

/** The appends of one command, in order. Written to the journal before the first, and sent exactly as written. */
export type Plan = readonly PlanAppend[];

/** Largest append in bytes of JSON: EventStoreDB takes 1 MiB in one call. */
export const MAX_APPEND_BYTES = 900 * 1024;

export function planNaarJson(plan: Plan): string {
  return JSON.stringify(plan.map((append) => ({ ...append, expectedRevision: String(append.expectedRevision) })));
}

export function planUitJson(json: string): Plan {
  const plan = JSON.parse(json) as (Omit<PlanAppend, 'expectedRevision'> & { expectedRevision: string })[];
  return plan.map((append) => ({
    ...append,
    expectedRevision: append.expectedRevision === 'none' ? 'none' : BigInt(append.expectedRevision),
  }));
}
