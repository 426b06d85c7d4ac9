import type { JsonObject } from '@besluitregister/domain';
import { ConcurrencyError } from '@besluitregister/event-store';
import type { EventStore, Position } from '@besluitregister/event-store';
import { kidsOf, SleutelVervallenFout } from '@besluitregister/key-store';
import type { CommandJournal, JournalEntry } from '@besluitregister/key-store';
import { planNaarJson, planUitJson, type Antwoord, type Plan, type PlanAppend } from './plan.js';

/** The stored answer of a command: the same again for the same idempotency key. */
export interface Uitgevoerd {
  readonly status: number;
  readonly location: string | null;
  /** Revision of the stream the command is about; null when it has no events. */
  readonly revision: string | null;
  /** Of the last event written; null when nothing was. */
  readonly positie: { readonly commit: string; readonly prepare: string } | null;
  readonly inhoud: JsonObject;
}

/** A stream had moved on and the plan may not go behind it: nothing of it stands. */
export interface Botsing {
  readonly botsing: true;
  readonly stream: string;
}

/** The same idempotency key was used for another command. */
export interface SleutelHergebruikt {
  readonly hergebruikt: true;
}

/**
 * Carries plans out: written to the journal first, appended in order, then answered. A plan of which the outcome
 * is unknown stays in the journal and is sent again, exactly as it is, by {@link PlanUitvoerder.hervat}.
 */
export class PlanUitvoerder {
  constructor(private readonly store: EventStore, private readonly journal: CommandJournal) {}

  /** Lets work under one name go one after the other, over all processes that write this register. */
  async exclusief<T>(naam: string, werk: () => Promise<T>): Promise<T> {
    return this.journal.exclusive(naam, werk);
  }

  /** The same for one command: sent twice at once, the second waits for the answer of the first. */
  async inBeurt<T>(commandId: string, werk: () => Promise<T>): Promise<T> {
    return this.journal.exclusive(`opdracht/${commandId}`, werk);
  }

  /** What this command answered, if it was begun before; an unknown outcome is found out first. Within {@link inBeurt}. */
  async eerder(commandId: string, bodyHmac: string): Promise<Uitgevoerd | SleutelHergebruikt | undefined> {
    const entry = await this.journal.find(commandId);
    if (!entry) return undefined;
    const uitslag = await this.maakAf(entry, bodyHmac);
    return 'botsing' in uitslag ? undefined : uitslag;
  }

  /**
   * A plan without appends is an answer to keep: nothing had to be added. When the journal has another plan for this
   * command already, from before a crash or from another process, that is the one that is carried out.
   * @throws StoreUnavailableError with the plan still in the journal: a retry or the next start finishes it
   */
  async voerUit(commandId: string, bodyHmac: string, createdAt: string, plan: Plan): Promise<Uitgevoerd | Botsing | SleutelHergebruikt> {
    return this.inBeurt(commandId, () => this.voerUitInBeurt(commandId, bodyHmac, createdAt, plan));
  }

  /** As {@link voerUit}, by who has the turn of this command already. */
  async voerUitInBeurt(commandId: string, bodyHmac: string, createdAt: string, plan: Plan): Promise<Uitgevoerd | Botsing | SleutelHergebruikt> {
    const kids = plan.appends.flatMap(({ events, ongedaan }) => [...events, ...ongedaan].flatMap(kidsOf));
    try {
      const entry = await this.journal.begin({ commandId, bodyHmac, plan: planNaarJson(plan), createdAt }, kids);
      return await this.maakAf(entry, bodyHmac);
    } catch (error) {
      // Something it is about was erased since it was encrypted: to be decided anew, under another key.
      if (error instanceof SleutelVervallenFout) return { botsing: true, stream: plan.antwoord?.stream ?? '' };
      throw error;
    }
  }

  /** Finishes or forgets what a crash left behind, after whoever is still at it; gives how many plans there were. */
  async hervat(): Promise<number> {
    const open = await this.journal.unanswered();
    for (const { commandId } of open) {
      await this.inBeurt(commandId, async () => {
        const entry = await this.journal.find(commandId);
        if (entry?.answer === null) await this.stuur(commandId, planUitJson(entry.plan));
      });
    }
    return open.length;
  }

  private async maakAf(entry: JournalEntry, bodyHmac: string): Promise<Uitgevoerd | Botsing | SleutelHergebruikt> {
    if (entry.bodyHmac !== bodyHmac) return { hergebruikt: true };
    if (entry.answer !== null) return JSON.parse(entry.answer) as Uitgevoerd;
    return this.stuur(entry.commandId, planUitJson(entry.plan));
  }

  private async stuur(commandId: string, plan: Plan): Promise<Uitgevoerd | Botsing> {
    const gedaan: { append: PlanAppend; revision: bigint }[] = [];
    let positie: Position | null = null;
    let rest = plan.appends;
    while (rest[0]) {
      const [append] = rest;
      try {
        const { revision, position } = await this.store.append(append.stream, append.expectedRevision, append.events);
        gedaan.push({ append, revision });
        positie = position;
        rest = rest.slice(1);
      } catch (error) {
        if (!(error instanceof ConcurrencyError)) throw error;
        if (append.bijConflict === 'weiger') {
          await this.maakOngedaan(commandId, gedaan);
          return { botsing: true, stream: append.stream };
        }
        rest = append.bijConflict === 'sla-over' ? rest.slice(1) : await this.schuifOp(rest);
        await this.journal.rewrite(commandId, planNaarJson({ ...plan, appends: rest }));
      }
    }
    if (plan.antwoord === null) {
      await this.journal.forget(commandId);
      return { botsing: true, stream: plan.appends[0]?.stream ?? '' };
    }
    const uitgevoerd = antwoordNa(plan.antwoord, gedaan, positie);
    await this.journal.finish(commandId, JSON.stringify(uitgevoerd));
    return uitgevoerd;
  }

  /** Gives back what the plan claimed. A crash on the way leaves a plan that does only that, and answers nothing. */
  private async maakOngedaan(commandId: string, gedaan: readonly { append: PlanAppend; revision: bigint }[]): Promise<void> {
    const terug = gedaan.filter(({ append }) => append.ongedaan.length > 0).map(({ append, revision }): PlanAppend => ({
      stream: append.stream, expectedRevision: revision, bijConflict: 'sla-over', events: append.ongedaan, ongedaan: [],
    }));
    if (terug.length > 0) await this.journal.rewrite(commandId, planNaarJson({ antwoord: null, appends: terug }));
    for (const { stream, expectedRevision, events } of terug) await this.store.append(stream, expectedRevision, events);
    await this.journal.forget(commandId);
  }

  /** The same plan behind what came between; an append that turns out to have been written is left out. */
  private async schuifOp(appends: readonly PlanAppend[]): Promise<readonly PlanAppend[]> {
    const [eerste, ...rest] = appends;
    if (!eerste) return appends;
    const ids = new Set<string>();
    let laatste = -1n;
    let sinds = '';
    for await (const event of this.store.readStream(eerste.stream)) {
      ids.add(event.id);
      laatste = event.revision;
      sinds = opgetekend(event);
    }
    if (eerste.events.some((event) => ids.has(event.id))) return rest;
    let volgende = laatste + 1n;
    return appends.map((append) => {
      if (append.stream !== eerste.stream) return append;
      const verschoven = verplaats(append, volgende, sinds);
      volgende += BigInt(append.events.length);
      return verschoven;
    });
  }
}

function antwoordNa(antwoord: Antwoord, gedaan: readonly { append: PlanAppend; revision: bigint }[], positie: Position | null): Uitgevoerd {
  const { stream, revision, ...rest } = antwoord;
  const laatste = gedaan.findLast(({ append }) => append.stream === stream);
  return {
    ...rest,
    revision: laatste ? String(laatste.revision) : revision ?? null,
    positie: positie && { commit: String(positie.commit), prepare: String(positie.prepare) },
  };
}

/** `recordedAt` of a stored event: ISO 8601, UTC, so that the order of the text is the order in time. */
function opgetekend({ metadata: { recordedAt } }: { readonly metadata: JsonObject }): string {
  return typeof recordedAt === 'string' ? recordedAt : '';
}

/** @param sinds when what stands before it was recorded: within a stream that never goes back */
function verplaats(append: PlanAppend, eerste: bigint, sinds: string): PlanAppend {
  const opPlaats = (event: PlanAppend['events'][number], index: number) => {
    const gemaakt = opgetekend(event);
    return { ...event, metadata: { ...event.metadata, revision: Number(eerste) + index, recordedAt: gemaakt < sinds ? sinds : gemaakt } };
  };
  return {
    ...append,
    expectedRevision: eerste === 0n ? 'none' : eerste - 1n,
    events: append.events.map(opPlaats),
    ongedaan: append.ongedaan.map((event, index) => opPlaats(event, index + append.events.length)),
  };
}
