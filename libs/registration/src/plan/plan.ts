import type { JsonObject, OpgeslagenGebeurtenis } from '@besluitregister/domain';
import type { ExpectedRevision } from '@besluitregister/event-store';

/** What to do when a stream has moved on since the plan was made. */
export type BijConflict =
  /** Nothing of the plan may stand: what it claimed before is given back. */
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
  /** Appended behind `events` when a later append of the plan is refused: gives back what was claimed. */
  readonly ongedaan: readonly OpgeslagenGebeurtenis[];
}

/** What a command answers once everything is appended. */
export interface Antwoord {
  readonly status: number;
  readonly location: string | null;
  /** The stream whose revision is the ETag. */
  readonly stream: string;
  /** Its revision when the plan adds nothing to it; absent when it has no events. */
  readonly revision?: string;
  readonly inhoud: JsonObject;
}

/** The appends of one command, in order. Written to the journal before the first, and sent exactly as written. */
export interface Plan {
  readonly appends: readonly PlanAppend[];
  /** Null: the command was refused, and all that is left is to give back what it claimed. */
  readonly antwoord: Antwoord | null;
}

/** Largest append in bytes of JSON: EventStoreDB takes 1 MiB in one call. */
export const MAX_APPEND_BYTES = 900 * 1024;

export function planNaarJson({ appends, antwoord }: Plan): string {
  return JSON.stringify({ antwoord, appends: appends.map((append) => ({ ...append, expectedRevision: String(append.expectedRevision) })) });
}

export function planUitJson(json: string): Plan {
  const plan = JSON.parse(json) as { antwoord: Antwoord | null; appends: (Omit<PlanAppend, 'expectedRevision'> & { expectedRevision: string })[] };
  return {
    antwoord: plan.antwoord,
    appends: plan.appends.map((append) => ({
      ...append,
      expectedRevision: append.expectedRevision === 'none' ? 'none' : BigInt(append.expectedRevision),
    })),
  };
}
