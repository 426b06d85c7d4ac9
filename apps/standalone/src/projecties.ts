import { CATALOGUS, type Vastgesteld } from '@besluitregister/domain';
import type { EventStore, Position } from '@besluitregister/event-store';
import type { EventCodec } from '@besluitregister/key-store';
import { ProjectionRunner, type Database, type ProjectionStatus } from '@besluitregister/projections';
import { READ_MODELS } from '@besluitregister/read-models';

/** The runners of all read models. */
export class Projecties {
  readonly #runners: readonly ProjectionRunner<Vastgesteld>[];

  constructor(database: Database, store: EventStore, codec: EventCodec) {
    const knownTypes = new Set(CATALOGUS.keys());
    this.#runners = READ_MODELS.map((projection) => new ProjectionRunner({
      database,
      store,
      projection,
      knownTypes,
      decode: async (event) => {
        const [gelezen] = await codec.decode([event]);
        if (!gelezen) throw new Error(`no event at ${event.stream}@${String(event.revision)}`);
        return gelezen;
      },
    }));
  }

  async start(): Promise<void> {
    await Promise.all(this.#runners.map((runner) => runner.start()));
  }

  async stop(): Promise<void> {
    await Promise.all(this.#runners.map((runner) => runner.stop()));
  }

  /** Resolves when everything in the store is visible. @throws ProjectionError when a projection stands still */
  async bij(): Promise<void> {
    await Promise.all(this.#runners.map((runner) => runner.caughtUp()));
  }

  /** Whether everything up to `position` is visible within `timeoutMs`. */
  async waitFor(position: Position, timeoutMs: number): Promise<boolean> {
    const klaar = await Promise.all(this.#runners.map((runner) => runner.waitFor(position, timeoutMs)));
    return klaar.every(Boolean);
  }

  status(): readonly ProjectionStatus[] {
    return this.#runners.map((runner) => runner.status());
  }
}
