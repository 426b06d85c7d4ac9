import {
  CATALOGUS, decodeer, deelId, encodeer, streamNaam, type BeschermdVeld, type Categorie, type Gebeurtenis, type Reden,
  type Vastgesteld,
} from '@besluitregister/domain';
import { MemoryEventStore } from '@besluitregister/event-store';
import { ProjectionRunner, Reading, type Database, type Projection, type ViewsOnTop } from '@besluitregister/projections';
import { READ_MODELS } from './read-models.js';

const NAMESPACE = '0b0b6b6e-1d0c-5f0a-8d0e-3f2f6f0b8a11';

/** An id for tests: the same name gives the same id. */
export const idVan = (naam: string): string => deelId(NAMESPACE, naam);

const KID = idVan('sleutel');

/** Stands in for encryption: the text is in `ct`, readable, and everything else has its real shape. */
const verberg = (tekst: unknown): BeschermdVeld =>
  ({ kid: KID, iv: 'AAAA', ct: Buffer.from(String(tekst)).toString('base64'), commitment: 'AAAA' });
const onthul = (veld: unknown): string => Buffer.from((veld as BeschermdVeld).ct, 'base64').toString();

/** What the envelope of an event for tests says beside the usual. */
interface Extra {
  readonly opdracht?: string;
  readonly reden?: Reden;
}

/** A register for tests: real events, through the real codec, in a store in memory. */
export class Geschiedenis {
  readonly store = new MemoryEventStore();
  private readonly revisies = new Map<string, bigint>();
  /** Of the last event. */
  nummer = 0;

  /** Appends events to one stream, one second apart; each by a command of its own unless one is named. */
  async voegToe(categorie: Categorie, id: string, events: readonly Gebeurtenis[], extra: Extra = {}): Promise<void> {
    const stream = streamNaam(categorie, id);
    const eerste = this.revisies.get(stream);
    const opgeslagen = events.map((event, index) =>
      encodeer(this.envelop(stream, Number((eerste ?? -1n) + 1n) + index, event, extra), verberg));
    const { revision } = await this.store.append(stream, eerste ?? 'none', opgeslagen);
    this.revisies.set(stream, revision);
  }

  private envelop(stream: string, revision: number, event: Gebeurtenis, { opdracht, reden }: Extra): Vastgesteld {
    this.nummer += 1;
    const id = idVan(`event/${this.nummer}`);
    return {
      id,
      event,
      metadata: {
        schemaVersion: 1, stream, revision,
        recordedAt: new Date(Date.UTC(2026, 10, 24, 9, 0, this.nummer)).toISOString(),
        actor: { id: idVan('actor'), role: 'secretaris', organisation: null, method: 'lokaal' },
        reason: reden ?? null, commandId: opdracht === undefined ? id : idVan(opdracht), $correlationId: id, $causationId: id,
      },
    };
  }
}

/** A runner of one read model over a history. */
export function runnerVoor(
  database: Database, { store }: Geschiedenis, projection: Projection<Vastgesteld>, batchSize = 500, viewsOnTop?: ViewsOnTop,
): ProjectionRunner<Vastgesteld> {
  return new ProjectionRunner({
    database, projection, ...(viewsOnTop && { viewsOnTop }),
    knownTypes: new Set(CATALOGUS.keys()),
    reading: new Reading({ store, batchSize, decode: (events) => Promise.resolve(events.map((event) => decodeer(event, onthul))) }),
  });
}

/** Brings read models up to the end of a history and stops. */
export async function projecteer(
  database: Database, geschiedenis: Geschiedenis, modellen: readonly Projection<Vastgesteld>[] = READ_MODELS, batchSize = 500,
): Promise<void> {
  for (const projection of modellen) {
    const runner = runnerVoor(database, geschiedenis, projection, batchSize);
    await runner.start();
    await runner.caughtUp();
    await runner.stop();
  }
}
