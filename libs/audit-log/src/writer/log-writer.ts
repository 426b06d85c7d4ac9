import { formatCheckpoint, parseCheckpoint } from '../checkpoint/checkpoint.js';
import type { Checkpoint } from '../checkpoint/checkpoint.js';
import { decodeUtf8, encodeUtf8, equalBytes } from '../encoding.js';
import { CorruptStateError } from '../errors.js';
import { checkLeaf } from '../leaf/leaf.js';
import { openNote } from '../note/open-note.js';
import { formatVkey } from '../note/vkey.js';
import type { Vkey } from '../note/vkey.js';
import type { CheckpointSigner } from '../signer/signer.js';
import { formatBundle } from '../tiles/bundle.js';
import { CHECKPOINT_PATH, partialTiles, tilePath, tileWidth, TILE_WIDTH, TREE_HEAD_PATH } from '../tiles/path.js';
import { readCheckedBundle } from '../tiles/read-tiles.js';
import { TileBuilder } from '../tiles/tile-builder.js';
import type { TileFile, TileReader, TileWriter } from '../tiles/tile-store.js';

/**
 * Writes a log: `append` stores entries, `seal` has them signed and publishes the checkpoint.
 *
 * The order of writing is what makes it safe: tiles first, then the tree head that makes them
 * count, then the signer's own record, then the checkpoint. Stopped anywhere, the log stands at the
 * last tree head, and what was written past it is written again with the same bytes. After opening,
 * append what is missing from `size` on, and seal.
 */
export class LogWriter {
  readonly #store: TileReader & TileWriter;
  readonly #signer: CheckpointSigner;
  #builder: TileBuilder;
  /** The entries of the bundle at the right edge. */
  #edge: readonly Uint8Array[];
  /**
   * Partial tiles outgrown since the last seal, and those outgrown before it. The latter go at the
   * next seal: a reader that has just fetched the checkpoint before it may still need the former.
   */
  #outgrown: string[] = [];
  #obsolete: string[] = [];
  #last: Promise<unknown> = Promise.resolve();

  private constructor(store: TileReader & TileWriter, signer: CheckpointSigner, builder: TileBuilder, edge: readonly Uint8Array[]) {
    this.#store = store;
    this.#signer = signer;
    this.#builder = builder;
    this.#edge = edge;
  }

  /**
   * Opens the log of this signer, empty when nothing is stored yet.
   *
   * @param formerKeys keys of this log that were replaced; the stored checkpoint may still be theirs
   * @throws CorruptStateError `log-corrupt` when tree head, tiles and checkpoint do not agree
   * @throws VerificationError, MissingDataError, FormatError when a stored part is damaged or gone
   */
  static async open(store: TileReader & TileWriter, signer: CheckpointSigner, formerKeys: readonly Vkey[] = []): Promise<LogWriter> {
    const own = new Set(signer.vkeys.map(formatVkey));
    const head = await readHead(store, [...signer.vkeys, ...formerKeys.filter((vkey) => !own.has(formatVkey(vkey)))]);
    const builder = await TileBuilder.load(store, head?.size ?? 0n);
    if (head !== undefined && !equalBytes(builder.root(), head.root)) throw corrupt('de tegels geven een andere wortel dan het boomhoofd');
    const partial = head !== undefined && head.size % BigInt(TILE_WIDTH) !== 0n;
    const edge = partial ? await readCheckedBundle(store, head.size / BigInt(TILE_WIDTH), head.size) : [];
    return new LogWriter(store, signer, builder, edge);
  }

  /** The number of entries stored; the next entry is that of event nummer size + 1. */
  get size(): bigint {
    return this.#builder.size;
  }

  /**
   * Stores the next entries, in order. When it resolves they survive a crash; when it rejects, none
   * of them is counted.
   *
   * @throws FormatError when an entry is no valid leaf, see `parseLeaf`; that would be a finding for ever
   */
  append(entries: readonly Uint8Array[]): Promise<void> {
    return this.#inTurn(() => this.#append(entries));
  }

  /**
   * Has all stored entries signed, publishes the checkpoint and gives it. Repeated without new
   * entries it gives the same one.
   *
   * @throws what `CheckpointSigner.sign` throws; the published checkpoint then stays as it was
   */
  seal(): Promise<string> {
    return this.#inTurn(() => this.#seal());
  }

  async #append(entries: readonly Uint8Array[]): Promise<void> {
    if (entries.length === 0) return;
    const before = this.size;
    const builder = this.#builder.clone();
    const files: TileFile[] = [];
    let bundle = [...this.#edge];
    for (const entry of entries) {
      builder.append(checkLeaf(entry));
      bundle.push(entry);
      if (bundle.length < TILE_WIDTH) continue;
      files.push({ path: tilePath({ level: 'entries', index: builder.size / BigInt(TILE_WIDTH) - 1n }), bytes: formatBundle(bundle) });
      bundle = [];
    }
    if (bundle.length > 0) {
      files.push({ path: tilePath({ level: 'entries', index: builder.size / BigInt(TILE_WIDTH) }, bundle.length), bytes: formatBundle(bundle) });
    }
    for (const tile of [...builder.takeFullTiles(), ...builder.partialTiles()]) {
      files.push({ path: tilePath(tile, tile.hashes.length), bytes: Buffer.concat(tile.hashes) });
    }
    await this.#store.write(files);
    await this.#store.write([{ path: TREE_HEAD_PATH, bytes: encodeUtf8(formatCheckpoint(this.#head(builder))) }]);
    this.#outgrown.push(...partialPaths(before));
    this.#builder = builder;
    this.#edge = bundle;
  }

  async #seal(): Promise<string> {
    const note = await this.#signer.sign(this.#store, this.size);
    await this.#store.write([{ path: CHECKPOINT_PATH, bytes: encodeUtf8(note) }]);
    const needed = new Set([...partialPaths(this.size), ...this.#outgrown]);
    await this.#store.remove(this.#obsolete.filter((path) => !needed.has(path)));
    this.#obsolete = this.#outgrown;
    this.#outgrown = [];
    return note;
  }

  #head(builder: TileBuilder): Checkpoint {
    return { origin: this.#signer.vkey.name, size: builder.size, root: builder.root(), extensions: [] };
  }

  /** One step at a time: a second append begins where the first ended. */
  #inTurn<Result>(step: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(step);
    this.#last = result.catch(() => undefined);
    return result;
  }
}

async function readHead(store: TileReader, keys: readonly Vkey[]): Promise<Checkpoint | undefined> {
  const bytes = await store.read(TREE_HEAD_PATH);
  const head = bytes === undefined ? undefined : parseCheckpoint(decodeUtf8(bytes));
  if (head !== undefined && head.origin !== keys[0]?.name) throw corrupt(`het boomhoofd is van ${head.origin}`);
  const note = await store.read(CHECKPOINT_PATH);
  if (note !== undefined) {
    const checkpoint = parseCheckpoint(openNote(decodeUtf8(note), keys).text);
    if (head === undefined || checkpoint.size > head.size) throw corrupt('het boomhoofd ligt achter op het controlepunt');
  }
  return head;
}

function partialPaths(size: bigint): string[] {
  return partialTiles(size).map((place) => tilePath(place, tileWidth(place, size)));
}

function corrupt(why: string): CorruptStateError {
  return new CorruptStateError('log-corrupt', `Het opgeslagen auditlogboek is niet in orde: ${why}. Zet het terug uit de reservekopie of bouw het opnieuw op uit de gebeurtenissen.`);
}
