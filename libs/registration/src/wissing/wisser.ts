import { setTimeout as wacht } from 'node:timers/promises';
import { checkpointOf, isCaughtUp, START, type Checkpoint, type EventStore, type RecordedEvent } from '@besluitregister/event-store';
import type { KeyEraser } from '@besluitregister/key-store';
import type { Wisopdracht, Wisopdrachten } from './wisopdracht.js';

/** How the wisser stands: `bij` when nothing that was ordered is left to be done. */
export interface Wisstand {
  readonly stand: 'bij' | 'bezig' | 'gestopt';
  /** Up to and including which event every order was carried out. */
  readonly nummer: bigint;
  readonly fout?: Error;
}

export interface WisserOpties {
  readonly store: EventStore;
  readonly eraser: KeyEraser;
  readonly opdrachten: Wisopdrachten;
}

/** What follows when keys are gone: read models, search index and whatever else holds text in the open. */
export type Nawerk = () => Promise<void>;

/** Events passed over before how far it came is written down: a start reads at most so many again. */
const PER_KEER = 500;
/** Milliseconds before a key is tried again that a command under way still needs. */
const PAUZE_MS = 100;

/**
 * Carries out what was ordered: an approved erasure, or a redaction. In this order, each step safe to be done again:
 * the keys are destroyed, with a tombstone of each; the stored files go; what holds text in the open is made anew;
 * WissingUitgevoerd is recorded; the order is done. How far it came is kept beside the keys, so an older copy of the
 * keys that is put back has every order since carried out again, before anything is read with them.
 */
export class Wisser {
  readonly #opties: WisserOpties;
  /** Ordered and destroyed, and not done yet. */
  #open: { readonly opdracht: Wisopdracht; readonly kids: readonly string[] }[] = [];
  #gelezen: Checkpoint = START;
  #bewaard: Checkpoint = START;
  #stand: Wisstand['stand'] = 'bezig';
  #fout: Error | undefined;
  #loopt: { readonly stop: AbortController; readonly klaar: Promise<void> } | undefined;
  #wachtend: (() => void)[] = [];

  constructor(opties: WisserOpties) {
    this.#opties = opties;
  }

  /** Whether keys were destroyed and what holds text in the open is still to be made anew, before it is served. */
  get openstaand(): boolean {
    return this.#open.length > 0;
  }

  /** Destroys the keys and files of every order up to now. To be called before anything is read with the keys. */
  async vernietig(): Promise<void> {
    const { store, eraser } = this.#opties;
    const bewaard = (await eraser.checkpoint()) ?? START;
    // An older copy of the events was put back: what is recorded behind its end has not been read.
    this.#gelezen = this.#bewaard = bewaard.commit > (await store.head()).commit ? START : bewaard;
    for await (const event of store.readAll({ after: this.#gelezen })) await this.#neem(event);
  }

  /** Records what was carried out, once everything that holds text in the open has been made anew. */
  async rondAf(): Promise<void> {
    if (this.#open.length === 0) return;
    for (const { opdracht, kids } of this.#open.splice(0)) {
      await this.#opties.opdrachten.legVast(opdracht, kids);
      await this.#opties.eraser.finish(opdracht.gebeurtenisId);
    }
    await this.#bewaar();
  }

  /** Follows the register from where {@link vernietig} came. Never throws: see {@link status}. */
  start(nawerk: Nawerk): void {
    if (this.#loopt !== undefined) return;
    const stop = new AbortController();
    this.#loopt = { stop, klaar: this.#volg(nawerk, stop.signal) };
  }

  async stop(): Promise<void> {
    this.#loopt?.stop.abort();
    await this.#loopt?.klaar;
    this.#loopt = undefined;
  }

  status(): Wisstand {
    return { stand: this.#stand, nummer: this.#gelezen.nummer, ...(this.#fout === undefined ? {} : { fout: this.#fout }) };
  }

  /** Resolves when every order in the store at the moment of the call is done. @throws the error it stands still on */
  async bij(): Promise<void> {
    const { commit } = await this.#opties.store.head();
    while (this.#stand !== 'gestopt' && !(this.#stand === 'bij' && this.#gelezen.commit >= commit)) {
      await new Promise<void>((klaar) => { this.#wachtend.push(klaar); });
    }
    if (this.#stand === 'gestopt') throw this.#fout ?? new Error('De wisser is gestopt.');
  }

  async #volg(nawerk: Nawerk, signal: AbortSignal): Promise<void> {
    try {
      for await (const item of this.#opties.store.subscribeAll({ after: this.#gelezen, signal })) {
        if (!isCaughtUp(item)) {
          await this.#neem(item, signal);
          continue;
        }
        if (this.#open.length > 0) {
          await nawerk();
          await this.rondAf();
        }
        this.#zet('bij');
      }
    } catch (fout) {
      if (!signal.aborted) this.#fout = fout instanceof Error ? fout : new Error(String(fout));
    } finally {
      this.#zet('gestopt');
    }
  }

  async #neem(event: RecordedEvent, signal?: AbortSignal): Promise<void> {
    const opdracht = await this.#opties.opdrachten.van(event);
    if (opdracht !== null) {
      this.#stand = 'bezig';
      const kids = await this.#vernietig(opdracht, signal);
      await this.#opties.opdrachten.verwijderBestanden(opdracht);
      const open = await this.#opties.eraser.unfinished();
      if (open.some(({ eventId }) => eventId === opdracht.gebeurtenisId)) this.#open.push({ opdracht, kids });
    }
    this.#gelezen = checkpointOf(event);
    // Never past an order that is not done: a crash begins with it again.
    if (this.#open.length === 0 && this.#gelezen.nummer - this.#bewaard.nummer >= BigInt(PER_KEER)) await this.#bewaar();
  }

  /** A key that a command under way was encrypted under waits until the outcome of that command is known. */
  async #vernietig({ gebeurtenisId, nummer, wat }: Wisopdracht, signal?: AbortSignal): Promise<readonly string[]> {
    for (;;) {
      const kids = await this.#opties.eraser.destroy({ eventId: gebeurtenisId, nummer }, wat);
      if (kids !== undefined) return kids;
      await wacht(PAUZE_MS, undefined, signal === undefined ? {} : { signal });
    }
  }

  async #bewaar(): Promise<void> {
    if (this.#gelezen.nummer === this.#bewaard.nummer) return;
    await this.#opties.eraser.saveCheckpoint(this.#gelezen);
    this.#bewaard = this.#gelezen;
  }

  #zet(stand: Wisstand['stand']): void {
    this.#stand = stand;
    for (const klaar of this.#wachtend.splice(0)) klaar();
  }
}
