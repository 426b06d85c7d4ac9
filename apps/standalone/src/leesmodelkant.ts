import type { EventStore } from '@besluitregister/event-store';
import type { Database } from '@besluitregister/projections';
import {
  afhankelijkVan, behandelingen, openVerwachtingen, verwachtingen, zoverBekend, type AfhankelijkRij, type Gezichtspunt, type VerwachtingRij,
} from '@besluitregister/read-models';
import type { Leeskant } from '@besluitregister/registration';
import type { Projecties } from './projecties.js';

/** Longest wait for what was just recorded to become visible, in milliseconds: a command does not hang on its answer. */
const GEDULD_MS = 2_000;

interface Bron {
  readonly database: Database;
  readonly projecties: Pick<Projecties, 'waitFor'>;
  readonly store: EventStore;
}

/** What the read models tell in answers to commands. Opened before them, so it knows nothing until they are joined. */
export class Leesmodelkant implements Leeskant {
  #bron: Bron | null = null;

  sluitAan(bron: Bron): void {
    this.#bron = bron;
  }

  async van(vastleggingId: string): Promise<readonly AfhankelijkRij[]> {
    return this.#bron ? afhankelijkVan(this.#bron.database, vastleggingId, await stand(this.#bron)) : [];
  }

  async vanDossier(dossierId: string): Promise<readonly Pick<VerwachtingRij, 'overlegId' | 'sinds' | 'vastleggingId'>[]> {
    if (!this.#bron) return [];
    const { database } = this.#bron;
    const gezichtspunt = await stand(this.#bron);
    const verwacht = await verwachtingen(database, [dossierId], gezichtspunt);
    const behandeld = await behandelingen(database, [dossierId], [], gezichtspunt);
    return [...new Set(verwacht.map(({ overlegId }) => overlegId))].flatMap((overlegId) =>
      openVerwachtingen(verwacht.filter((v) => v.overlegId === overlegId), behandeld.filter((b) => b.overlegId === overlegId))
        .map(({ sinds, vastleggingId }) => ({ overlegId, sinds, vastleggingId })));
  }
}

/** Everything recorded up to now, or as far as the read models come in time. */
async function stand({ database, projecties, store }: Bron): Promise<Gezichtspunt> {
  await projecties.waitFor(await store.head(), GEDULD_MS);
  return zoverBekend(database);
}
