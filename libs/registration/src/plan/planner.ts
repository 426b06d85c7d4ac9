import type { Gebeurtenis, OpgeslagenGebeurtenis, Reden, Vastgesteld } from '@besluitregister/domain';
import type { EventCodec } from '@besluitregister/key-store';
import type { Geladen } from '../opdracht/aggregaten.js';
import type { Schrijfklok } from '../opdracht/klok.js';
import type { Opdracht } from '../opdracht/opdracht.js';
import { MAX_APPEND_BYTES, type Antwoord, type BijConflict, type Plan, type PlanAppend } from './plan.js';

/** Where a stream stands. */
export type Plaats = Omit<Geladen<unknown>, 'state'>;

/** Decided events for one stream, to be appended behind where it stands. */
export interface Stap {
  readonly plaats: Plaats;
  readonly bijConflict: BijConflict;
  readonly events: readonly Gebeurtenis[];
  /** See {@link PlanAppend.ongedaan}. */
  readonly ongedaan?: readonly Gebeurtenis[];
  /** Why, when it is a correction. */
  readonly reden?: Reden | null;
}

/** Makes a plan of decided events: ids, envelopes, encryption, and appends of at most 900 KiB. */
export class Planner {
  constructor(
    private readonly codec: EventCodec,
    private readonly klok: Schrijfklok,
    /** Gives UUIDv7's. */
    private readonly nieuwId: () => string,
  ) {}

  async plan(opdracht: Opdracht, stappen: readonly Stap[], antwoord: Antwoord): Promise<Plan> {
    const recordedAt = this.klok.nu(stappen.map(({ plaats }) => plaats.vastgelegdOp));
    const appends: PlanAppend[] = [];
    const volgende = new Map<string, number>();
    for (const stap of stappen) {
      const { stream, revision } = stap.plaats;
      const eerste = volgende.get(stream) ?? (revision === null ? 0 : Number(revision) + 1);
      volgende.set(stream, eerste + stap.events.length);
      const alle = [...stap.events, ...(stap.ongedaan ?? [])];
      const opgeslagen = await this.codec.encode(alle.map((event, index) =>
        this.envelop(opdracht, stap, eerste + index, event, recordedAt)));
      const ongedaan = opgeslagen.slice(stap.events.length);
      appends.push(...verdeel(stap, eerste, opgeslagen.slice(0, stap.events.length)).map((append) => ({ ...append, ongedaan })));
    }
    return { appends, antwoord };
  }

  private envelop(opdracht: Opdracht, { plaats, reden }: Stap, revision: number, event: Gebeurtenis, recordedAt: string): Vastgesteld {
    return {
      id: this.nieuwId(),
      event,
      metadata: {
        schemaVersion: 1,
        stream: plaats.stream,
        revision,
        recordedAt,
        actor: opdracht.actor,
        reason: reden ?? null,
        commandId: opdracht.commandId,
        $correlationId: opdracht.correlationId ?? opdracht.commandId,
        $causationId: opdracht.commandId,
      },
    };
  }
}

function verdeel({ plaats, bijConflict }: Stap, eerste: number, events: readonly OpgeslagenGebeurtenis[]): Omit<PlanAppend, 'ongedaan'>[] {
  const appends: Omit<PlanAppend, 'ongedaan'>[] = [];
  let begin = 0;
  let bytes = 0;
  const sluit = (einde: number): void => {
    if (einde === begin) return;
    const revision = eerste + begin;
    appends.push({
      stream: plaats.stream,
      expectedRevision: revision === 0 ? 'none' : BigInt(revision - 1),
      // The decision stands once its first append does: what follows goes behind whatever came between.
      bijConflict: bijConflict === 'weiger' && begin > 0 ? 'schuif-op' : bijConflict,
      events: events.slice(begin, einde),
    });
    begin = einde;
    bytes = 0;
  };
  events.forEach((event, index) => {
    const size = Buffer.byteLength(JSON.stringify(event));
    if (bytes + size > MAX_APPEND_BYTES) sluit(index);
    bytes += size;
  });
  sluit(events.length);
  return appends;
}
