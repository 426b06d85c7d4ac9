import { CATALOGUS, type Vastgesteld } from '@besluitregister/domain';
import type { EventStore, Position } from '@besluitregister/event-store';
import type { EventCodec } from '@besluitregister/key-store';
import { ProjectionError, ProjectionRunner, Reading, type Database, type ProjectionStatus } from '@besluitregister/projections';
import { RAPPORTAGE, READ_MODELS } from '@besluitregister/read-models';

/** The runners of all read models. */
export class Projecties {
  #runners: readonly ProjectionRunner<Vastgesteld>[];

  constructor(private readonly database: Database, private readonly store: EventStore, private readonly codec: EventCodec) {
    this.#runners = runnersOp(database, store, codec);
  }

  /** Builds all read models in another, empty database, and follows there from then on; gives when that one is up to date. */
  async verhuis(database: Database): Promise<void> {
    const oud = this.#runners;
    const nieuw = runnersOp(database, this.store, this.codec);
    try {
      await Promise.all(nieuw.map((runner) => runner.start()));
      await Promise.all(nieuw.map((runner) => runner.caughtUp()));
    } catch (error) {
      await Promise.all(nieuw.map((runner) => runner.stop()));
      throw error;
    }
    this.#runners = nieuw;
    await Promise.all(oud.map((runner) => runner.stop()));
  }

  /**
   * Builds all read models anew in the same database. Readers see the rows come back. What the server kept of values
   * to plan its queries by is gathered anew too.
   */
  async herbouw(): Promise<void> {
    await this.stop();
    await Promise.all(this.#runners.map((runner) => runner.rebuild()));
    await this.bij();
    await this.database.script('ANALYZE');
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

  /**
   * As {@link bij}, but without waiting for a read model that stands still on an event: what it has up to there can be
   * served, and {@link status} says which event it is (DESIGN §7). Gives whether everything is visible.
   * @throws ProjectionError a read model stands still on something else
   */
  async bijOfStil(): Promise<boolean> {
    const uitkomsten = await Promise.allSettled(this.#runners.map((runner) => runner.caughtUp()));
    const redenen = uitkomsten.flatMap((uitkomst) => (uitkomst.status === 'rejected' ? [uitkomst.reason as unknown] : []));
    for (const reden of redenen) if (!(reden instanceof ProjectionError && reden.nummer !== undefined)) throw reden;
    return redenen.length === 0;
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

/** Runners of all read models, which read the events together. */
function runnersOp(database: Database, store: EventStore, codec: EventCodec): readonly ProjectionRunner<Vastgesteld>[] {
  const knownTypes = new Set(CATALOGUS.keys());
  const reading = new Reading({ store, decode: (events) => codec.decode(events) });
  return READ_MODELS.map((projection) => new ProjectionRunner({ database, reading, projection, knownTypes, viewsOnTop: RAPPORTAGE }));
}
