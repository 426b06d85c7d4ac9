import { EventEmitter, once } from 'node:events';
import {
  CHECKPOINT_PATH, decodeUtf8, formatTlogProof, LogWriter, makeTlogProof, parseCheckpoint, parseNote, readCheckedBundle, TILE_WIDTH,
  type CheckpointSigner, type TileReader, type TileWriter, type Vkey,
} from '@besluitregister/audit-log';
import { leafBytes } from '@besluitregister/domain';
import { checkpointOf, isCaughtUp, START, type Checkpoint, type EventStore, type RecordedEvent } from '@besluitregister/event-store';
import { staatStil, looptVoor, wijktAf, type ControlelogFout } from './controlelog-fout.js';
import type { Controlepunten } from './controlepunten.js';
import type { Volgpunt } from './volgpunt.js';

/** Events written into the log at once while catching up. */
const BATCH = 8 * TILE_WIDTH;
const BREEDTE = BigInt(TILE_WIDTH);

/** How long closing waits for what is still to be sealed; what is left is sealed at the next start. */
const GEDULD_MS = 5_000;

/** `inhalen` while there is more to seal, `bij` when everything in the store is sealed, `gestopt` when not running. */
export interface Controlestand {
  readonly stand: 'inhalen' | 'bij' | 'gestopt';
  /** Events in the log, and how many of them the newest signed checkpoint covers. */
  readonly opgenomen: bigint;
  readonly verzegeld: bigint;
  readonly fout?: ControlelogFout;
}

export interface ControlelogOptions {
  readonly store: EventStore;
  readonly tiles: TileReader & TileWriter;
  readonly signer: CheckpointSigner;
  /** Keys the log was signed with before. */
  readonly vroegereSleutels: readonly Vkey[];
  readonly volgpunt: Volgpunt;
  readonly controlepunten: Controlepunten;
  /** Told once when the log stops on an error. */
  readonly meld: (fout: ControlelogFout) => void;
}

/**
 * Keeps the audit log equal to the event store: one leaf for each event, index = nummer - 1, sealed each time the head
 * is reached, and on the way after each batch. It only follows, so a write never waits for it. What the log and the
 * store both have is compared, all of it or from the last full bundle on; a difference stops the log and nothing is
 * signed any more.
 */
export class Controlelog {
  readonly #options: ControlelogOptions;
  readonly #veranderd = new EventEmitter();
  #stand: Controlestand['stand'] = 'gestopt';
  #fout: ControlelogFout | undefined;
  #writer: LogWriter | undefined;
  #verzegeld = 0n;
  /** The last event that was compared or written, and the last one that closed a bundle. */
  #gelezen: Checkpoint = START;
  #bundelgrens: Checkpoint = START;
  /** The bundle that is being compared. */
  #bundel: { readonly index: bigint; readonly leaves: readonly Uint8Array[] } | undefined;
  #loopt: { readonly stop: AbortController; readonly klaar: Promise<void> } | undefined;

  constructor(options: ControlelogOptions) {
    this.#options = options;
    this.#veranderd.setMaxListeners(0);
  }

  /** Follows the store from here on. Does nothing when it already does. */
  start(): void {
    if (this.#loopt !== undefined) return;
    const stop = new AbortController();
    this.#fout = undefined;
    this.#zet('inhalen');
    this.#loopt = { stop, klaar: this.#loop(stop.signal) };
  }

  /** Seals what there is, waiting at most `geduldMs` milliseconds for it, and stops. Never throws: see {@link status}. */
  async stop(geduldMs = GEDULD_MS): Promise<void> {
    if (this.#loopt === undefined) return;
    await this.bij(AbortSignal.timeout(geduldMs)).catch(() => undefined);
    this.#loopt.stop.abort();
    await this.#loopt.klaar;
    this.#loopt = undefined;
  }

  status(): Controlestand {
    const opgenomen = this.#writer?.size ?? 0n;
    return { stand: this.#stand, opgenomen, verzegeld: this.#verzegeld, ...(this.#fout === undefined ? {} : { fout: this.#fout }) };
  }

  /**
   * Resolves when everything in the store at the moment of the call is sealed.
   * @throws ControlelogFout it stands still. An AbortError when `signal` says so.
   */
  async bij(signal?: AbortSignal): Promise<void> {
    const head = await this.#options.store.head();
    const verzegeld = (): boolean => this.#stand === 'bij' && (this.#gelezen.commit > head.commit
      || (this.#gelezen.commit === head.commit && this.#gelezen.prepare >= head.prepare));
    while (!verzegeld() && this.#stand !== 'gestopt') await once(this.#veranderd, 'stand', signal === undefined ? {} : { signal });
    if (!verzegeld()) throw this.#fout ?? staatStil(new Error('stopped'));
  }

  /** The newest signed checkpoint (C2SP tlog-checkpoint), or undefined before the first. */
  async controlepunt(): Promise<string | undefined> {
    const bytes = await this.#options.tiles.read(CHECKPOINT_PATH);
    return bytes === undefined ? undefined : decodeUtf8(bytes);
  }

  /** The receipt (C2SP tlog-proof) of the event with this nummer, or undefined when no checkpoint covers it yet. */
  async bewijs(nummer: bigint): Promise<string | undefined> {
    const controlepunt = await this.controlepunt();
    if (controlepunt === undefined || nummer > omvangVan(controlepunt)) return undefined;
    return formatTlogProof(await makeTlogProof(this.#options.tiles, nummer - 1n, controlepunt));
  }

  /** A tile or bundle of the published log. @throws FormatError `path-invalid` */
  tegel(pad: string): Promise<Uint8Array | undefined> {
    return this.#options.tiles.read(pad);
  }

  async #loop(signal: AbortSignal): Promise<void> {
    try {
      const { tiles, signer, vroegereSleutels, volgpunt } = this.#options;
      const writer = await LogWriter.open(tiles, signer, vroegereSleutels);
      this.#writer = writer;
      const controlepunt = await this.controlepunt();
      if (controlepunt !== undefined) this.#verzegeld = omvangVan(controlepunt);
      const vanaf = await volgpunt.lees();
      this.#gelezen = this.#bundelgrens = vanaf.nummer <= writer.size ? vanaf : START;
      await this.#volg(writer, signal);
    } catch (cause) {
      this.#fout = staatStil(cause);
      this.#options.meld(this.#fout);
    } finally {
      this.#zet('gestopt');
    }
  }

  async #volg(writer: LogWriter, signal: AbortSignal): Promise<void> {
    let batch: RecordedEvent[] = [];
    const verwerk = async (): Promise<void> => {
      const vol = batch;
      batch = [];
      await this.#verwerk(writer, vol);
    };
    if (this.#gelezen.commit > (await this.#options.store.head()).commit) throw looptVoor(await this.#aantal(), writer.size);
    for await (const item of this.#options.store.subscribeAll({ after: this.#gelezen, signal })) {
      if (!isCaughtUp(item)) {
        this.#zet('inhalen');
        batch.push(item);
        if (batch.length < BATCH) continue;
        await verwerk();
        // Not only at the head: while others keep writing it may stay out of reach. But a log begins with a checkpoint that
        // covers the record of its own key, and after a restore that stands at the head.
        if (this.#verzegeld > 0n && this.#gelezen.nummer === writer.size) await this.#verzegel(writer);
        continue;
      }
      await verwerk();
      if (this.#gelezen.nummer < writer.size) throw looptVoor(this.#gelezen.nummer, writer.size);
      await this.#verzegel(writer);
      // Everything that stood in the store when the log was opened is sealed, the event that names the next key included.
      await this.#options.signer.completeRotation();
      this.#zet('bij');
    }
    await verwerk();
    if (writer.size > this.#verzegeld && this.#gelezen.nummer === writer.size) await this.#verzegel(writer);
  }

  async #verwerk(writer: LogWriter, batch: readonly RecordedEvent[]): Promise<void> {
    const nieuw: Uint8Array[] = [];
    for (const event of batch) {
      if (event.nummer !== this.#gelezen.nummer + 1n) throw new Error(`event ${event.nummer} follows ${this.#gelezen.nummer}`);
      const blad = leafBytes(event);
      if (event.nummer > writer.size) nieuw.push(blad);
      else await this.#vergelijk(writer.size, event.nummer, blad);
      this.#gelezen = checkpointOf(event);
      if (event.nummer % BREEDTE === 0n) this.#bundelgrens = this.#gelezen;
    }
    await writer.append(nieuw);
  }

  async #vergelijk(size: bigint, nummer: bigint, blad: Uint8Array): Promise<void> {
    const index = (nummer - 1n) / BREEDTE;
    if (this.#bundel?.index !== index) {
      this.#bundel = { index, leaves: await readCheckedBundle(this.#options.tiles, index, size) };
    }
    const bewaard = this.#bundel.leaves[Number((nummer - 1n) % BREEDTE)];
    if (bewaard === undefined || !Buffer.from(bewaard).equals(blad)) throw wijktAf(nummer);
  }

  async #verzegel(writer: LogWriter): Promise<void> {
    if (writer.size === 0n) return;
    const controlepunt = await writer.seal();
    this.#verzegeld = omvangVan(controlepunt);
    await this.#options.controlepunten.bewaar(controlepunt);
    await this.#options.volgpunt.bewaar(this.#bundelgrens);
  }

  async #aantal(): Promise<bigint> {
    let aantal = 0n;
    for await (const { nummer } of this.#options.store.readAll({ after: START })) aantal = nummer;
    return aantal;
  }

  #zet(stand: Controlestand['stand']): void {
    if (this.#stand === stand) return;
    this.#stand = stand;
    this.#veranderd.emit('stand');
  }
}

function omvangVan(controlepunt: string): bigint {
  return parseCheckpoint(parseNote(controlepunt).text).size;
}
