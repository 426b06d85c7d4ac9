import { ConcurrencyError } from '@besluitregister/event-store';
import type { AppendResult, EventStore, Position } from '@besluitregister/event-store';
import type { CommandJournal } from '@besluitregister/key-store';
import { planNaarJson, planUitJson, type Plan, type PlanAppend } from './plan.js';

/** Revision of each stream the plan wrote to, and the position of its last event. */
export interface Uitgevoerd {
  readonly revisions: ReadonlyMap<string, bigint>;
  readonly positie: Position | null;
}

/** The first append met a stream that had moved on: nothing was written. */
export interface Botsing {
  readonly botsing: true;
  readonly stream: string;
}

/**
 * Carries plans out: written to the journal first, appended in order, then answered. A plan of which the outcome
 * is unknown stays in the journal and is sent again, exactly as it is, by {@link PlanUitvoerder.hervat}.
 */
export class PlanUitvoerder {
  constructor(private readonly store: EventStore, private readonly journal: CommandJournal) {}

  /** @throws StoreUnavailableError with the plan still in the journal: the next start finishes it */
  async voerUit(commandId: string, bodyHmac: string, createdAt: string, plan: Plan): Promise<Uitgevoerd | Botsing> {
    await this.journal.begin({ commandId, bodyHmac, plan: planNaarJson(plan), createdAt });
    return this.stuur(commandId, plan);
  }

  /** Finishes or forgets what a crash left behind; gives how many plans there were. */
  async hervat(): Promise<number> {
    const open = await this.journal.unanswered();
    for (const entry of open) await this.stuur(entry.commandId, planUitJson(entry.plan));
    return open.length;
  }

  private async stuur(commandId: string, plan: Plan): Promise<Uitgevoerd | Botsing> {
    const revisions = new Map<string, bigint>();
    let positie: Position | null = null;
    let rest = plan;
    while (rest[0]) {
      const [append] = rest;
      try {
        const result: AppendResult = await this.store.append(append.stream, append.expectedRevision, append.events);
        revisions.set(append.stream, result.revision);
        positie = result.position;
        rest = rest.slice(1);
      } catch (error) {
        if (!(error instanceof ConcurrencyError)) throw error;
        if (append.bijConflict === 'weiger') {
          await this.journal.forget(commandId);
          return { botsing: true, stream: append.stream };
        }
        rest = append.bijConflict === 'sla-over' ? rest.slice(1) : await this.schuifOp(rest);
        await this.journal.rewrite(commandId, planNaarJson(rest));
      }
    }
    await this.journal.finish(commandId, JSON.stringify({ positie: positie && { commit: String(positie.commit), prepare: String(positie.prepare) } }));
    return { revisions, positie };
  }

  /** The same plan behind what came between; an append that turns out to have been written is left out. */
  private async schuifOp(plan: Plan): Promise<Plan> {
    const [eerste, ...rest] = plan;
    if (!eerste) return plan;
    const ids = new Set<string>();
    let laatste = -1n;
    for await (const event of this.store.readStream(eerste.stream)) {
      ids.add(event.id);
      laatste = event.revision;
    }
    if (eerste.events.some((event) => ids.has(event.id))) return rest;
    let volgende = laatste + 1n;
    return plan.map((append) => {
      if (append.stream !== eerste.stream) return append;
      const verschoven = verplaats(append, volgende);
      volgende += BigInt(append.events.length);
      return verschoven;
    });
  }
}

function verplaats(append: PlanAppend, eerste: bigint): PlanAppend {
  return {
    ...append,
    expectedRevision: eerste === 0n ? 'none' : eerste - 1n,
    events: append.events.map((event, index) => ({
      ...event,
      metadata: { ...event.metadata, revision: Number(eerste) + index },
    })),
  };
}
