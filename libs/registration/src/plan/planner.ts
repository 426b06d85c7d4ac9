import type { Gebeurtenis, OpgeslagenGebeurtenis, Vastgesteld } from '@besluitregister/domain';
import type { ExpectedRevision } from '@besluitregister/event-store';
import type { EventCodec } from '@besluitregister/key-store';
import type { Schrijfklok } from '../opdracht/klok.js';
import type { Geladen } from '../opdracht/aggregaten.js';
import type { Opdracht } from '../opdracht/opdracht.js';
import { MAX_APPEND_BYTES, type BijConflict, type Plan, type PlanAppend } from './plan.js';

/** Where a stream stands. */
export type Plaats = Omit<Geladen<unknown>, 'state'>;

/** Decided events for one stream, to be appended behind where it stands. */
export interface Stap {
  readonly plaats: Plaats;
  readonly bijConflict: BijConflict;
  readonly events: readonly Gebeurtenis[];
}

/** Makes a plan of decided events: ids, envelopes, encryption, and appends of at most 900 KiB. */
export class Planner {
  constructor(
    private readonly codec: EventCodec,
    private readonly klok: Schrijfklok,
    /** Gives UUIDv7's. */
    private readonly nieuwId: () => string,
  ) {}

  async plan(opdracht: Opdracht, stappen: readonly Stap[]): Promise<Plan> {
    const recordedAt = this.klok.nu(stappen.map(({ plaats }) => plaats.vastgelegdOp));
    const plan: PlanAppend[] = [];
    const volgende = new Map<string, bigint>();
    for (const stap of stappen) {
      const { stream, revision } = stap.plaats;
      const eerste = volgende.get(stream) ?? (revision === null ? 0n : revision + 1n);
      volgende.set(stream, eerste + BigInt(stap.events.length));
      const opgeslagen = await this.codec.encode(stap.events.map((event, index) =>
        this.envelop(opdracht, stream, Number(eerste) + index, event, recordedAt)));
      plan.push(...verdeel(stap, eerste, opgeslagen));
    }
    return plan;
  }

  private envelop(opdracht: Opdracht, stream: string, revision: number, event: Gebeurtenis, recordedAt: string): Vastgesteld {
    return {
      id: this.nieuwId(),
      event,
      metadata: {
        schemaVersion: 1,
        stream,
        revision,
        recordedAt,
        actor: opdracht.actor,
        reason: opdracht.reden,
        commandId: opdracht.commandId,
        $correlationId: opdracht.correlationId ?? opdracht.commandId,
        $causationId: opdracht.commandId,
      },
    };
  }
}

function verdeel(stap: Stap, eerste: bigint, events: readonly OpgeslagenGebeurtenis[]): PlanAppend[] {
  const appends: PlanAppend[] = [];
  let begin = 0;
  let bytes = 0;
  const sluit = (einde: number): void => {
    if (einde === begin) return;
    const revision = eerste + BigInt(begin);
    const expectedRevision: ExpectedRevision = revision === 0n ? 'none' : revision - 1n;
    appends.push({ stream: stap.plaats.stream, expectedRevision, bijConflict: stap.bijConflict, events: events.slice(begin, einde) });
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
