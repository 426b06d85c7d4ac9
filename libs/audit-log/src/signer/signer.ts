import { formatCheckpoint } from '../checkpoint/checkpoint.js';
import { encodeBase64, equalBytes } from '../encoding.js';
import { CorruptStateError, SigningRefusedError, VerificationError } from '../errors.js';
import { signNote } from '../note/sign-note.js';
import type { NoteSigner } from '../note/sign-note.js';
import type { Vkey } from '../note/vkey.js';
import { TILE_WIDTH } from '../tiles/path.js';
import { readCheckedBundle, tileHashReader } from '../tiles/read-tiles.js';
import type { TileReader } from '../tiles/tile-store.js';
import { CompactRange } from '../tree/compact-range.js';
import { leafHash } from '../tree/hash.js';
import type { Hash } from '../tree/hash.js';
import { consistencyProof, treeRoot } from '../tree/proof.js';
import { verifyConsistency } from '../tree/verify.js';
import { loadOrCreateSigningKey, loadSigningKey, replaceSigningKey } from './signing-key.js';
import { readSignerState, writeSignerState } from './signer-state.js';

export interface SignerFiles {
  /** The private key, PKCS #8 in PEM. */
  readonly keyFile: string;
  /** What was last signed; keep it with the key and never restore an older copy. */
  readonly stateFile: string;
  /** Name of the log and of the key, such as `register.gemeente.nl/besluiten/1`. */
  readonly origin: string;
}

/**
 * Signs tree heads of one log and never two histories of it. It trusts neither the caller nor the
 * tiles: it reads every new entry back from where the log is stored, recomputes the tree from what
 * it signed before, and remembers what it will sign before it signs. One process at a time may use
 * a state file.
 */
export class CheckpointSigner {
  readonly #files: SignerFiles;
  #key: NoteSigner;
  /** The key that will take the place of the first, and its file; both sign until then. */
  #next: { readonly key: NoteSigner; readonly file: string } | undefined;
  #last: Promise<unknown> = Promise.resolve();

  private constructor(key: NoteSigner, files: SignerFiles) {
    this.#key = key;
    this.#files = files;
  }

  /**
   * Opens the signer; at the very first start it makes its state and then its key. A key without
   * state is an error: something was signed with it, and what that was is no longer known.
   *
   * @throws CorruptStateError `state-missing`, `state-corrupt`, `key-missing` or `key-file-corrupt`
   * @throws SigningRefusedError `refused-fork` when the state belongs to another origin
   */
  static async open(files: SignerFiles): Promise<CheckpointSigner> {
    const { keyFile, stateFile, origin } = files;
    const existing = await loadSigningKey(keyFile, origin);
    if (existing === undefined) await prepareFirstStart(stateFile, origin);
    const signer = new CheckpointSigner(existing ?? await loadOrCreateSigningKey(keyFile, origin), files);
    await signer.#readRange();
    return signer;
  }

  /** The key auditors verify with; during an overlap the newer of the two. */
  get vkey(): Vkey {
    return this.#next?.key.vkey ?? this.#key.vkey;
  }

  /** Every key this signer signs with now, the older one first. */
  get vkeys(): readonly Vkey[] {
    return [this.#key.vkey, ...(this.#next === undefined ? [] : [this.#next.key.vkey])];
  }

  /**
   * Begins the overlap of a rotation: the key in `nextKeyFile` signs along from here on.
   *
   * @throws CorruptStateError `key-missing` when there is no such file, or `key-file-corrupt`
   */
  async beginRotation(nextKeyFile: string): Promise<void> {
    const key = await loadSigningKey(nextKeyFile, this.#files.origin);
    if (key === undefined) throw new CorruptStateError('key-missing', `${nextKeyFile} ontbreekt, terwijl het register die sleutel al heeft aangewezen. Zet het bestand terug uit de reservekopie, of begin een nieuwe herkomst (…/n+1).`);
    await this.#inTurn(() => {
      this.#next = { key, file: nextKeyFile };
      return Promise.resolve();
    });
  }

  /**
   * Ends the overlap: the next key takes the place of the former one, which is gone from memory and from
   * its file and never signs again. Call it when a checkpoint with both signatures is published; without an
   * overlap it does nothing. After a crash the former or the next key is there whole.
   */
  completeRotation(): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#next === undefined) return;
      await replaceSigningKey(this.#files.keyFile, this.#next.file);
      this.#key = this.#next.key;
      this.#next = undefined;
    });
  }

  /** The size of the largest tree signed so far. @throws CorruptStateError, SigningRefusedError */
  async lastSignedSize(): Promise<bigint> {
    return (await this.#readRange()).size;
  }

  /**
   * Signs the first `size` entries of the stored log as a checkpoint (C2SP tlog-checkpoint). Asked
   * again for the size it last signed, it gives the same bytes again.
   *
   * @throws SigningRefusedError `refused-smaller` or `refused-fork`
   * @throws VerificationError when entries and tiles do not agree; nothing is signed then
   * @throws MissingDataError, FormatError, CorruptStateError
   */
  sign(log: TileReader, size: bigint): Promise<string> {
    return this.#inTurn(() => this.#sign(log, size));
  }

  /** One at a time: two that began from the same state could leave the smaller one behind. */
  #inTurn<Result>(step: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(step);
    this.#last = result.catch(() => undefined);
    return result;
  }

  async #sign(log: TileReader, size: bigint): Promise<string> {
    // Read anew every time, so that another process that signed meanwhile is noticed.
    const last = await this.#readRange();
    if (size < last.size) {
      throw new SigningRefusedError('refused-smaller', `Gevraagd is een handtekening onder ${size} vermeldingen, maar er zijn er al ${last.size} ondertekend. Bouw het logboek eerst weer op tot die omvang, of begin een nieuwe herkomst.`);
    }
    await requireSameHistory(log, last, size);
    const range = await extend(log, last, size);
    await requireSameTree(log, last, range);
    const { origin, stateFile } = this.#files;
    if (size > last.size) await writeSignerState(stateFile, { origin, range });
    const keys = this.#next === undefined ? [this.#key] : [this.#key, this.#next.key];
    return signNote(formatCheckpoint({ origin, size, root: range.root(), extensions: [] }), keys);
  }

  async #readRange(): Promise<CompactRange> {
    const { origin, range } = await readSignerState(this.#files.stateFile);
    if (origin !== this.#files.origin) {
      throw new SigningRefusedError('refused-fork', `${this.#files.stateFile} hoort bij ${origin}, niet bij ${this.#files.origin}; elke herkomst heeft haar eigen toestand.`);
    }
    return range;
  }
}

/**
 * Makes the state of a signer that has signed nothing, for a key that was made elsewhere. An
 * existing state is left as it is.
 *
 * @throws CorruptStateError `key-missing` when the state says that something was signed already
 */
export async function prepareFirstStart(stateFile: string, origin: string): Promise<void> {
  const existing = await readSignerState(stateFile).catch((error: unknown) => {
    if (error instanceof CorruptStateError && error.code === 'state-missing') return undefined;
    throw error;
  });
  if (existing === undefined) {
    await writeSignerState(stateFile, { origin, range: CompactRange.empty() });
  } else if (existing.range.size > 0n) {
    throw new CorruptStateError('key-missing', `De sleutel van ${existing.origin} ontbreekt, maar er is al mee ondertekend. Zet de sleutel terug uit de reservekopie, of begin een nieuwe herkomst (…/n+1).`);
  }
}

/** The tiles must still give the root that was signed for the entries that were signed. */
async function requireSameHistory(log: TileReader, last: CompactRange, size: bigint): Promise<void> {
  const stored = await treeRoot(last.size, tileHashReader(log, size));
  if (!equalBytes(stored, last.root())) throw fork(last, stored);
}

/** Adds the entries from the last signed size on, as they stand in the log. */
async function extend(log: TileReader, last: CompactRange, size: bigint): Promise<CompactRange> {
  const range = last.clone();
  const width = BigInt(TILE_WIDTH);
  while (range.size < size) {
    const entries = await readCheckedBundle(log, range.size / width, size);
    entries.slice(Number(range.size % width)).forEach((entry) => { range.append(leafHash(entry)); });
  }
  return range;
}

/** The tiles that will be served must give the recomputed root, and a proof that it continues the last one. */
async function requireSameTree(log: TileReader, last: CompactRange, range: CompactRange): Promise<void> {
  const read = tileHashReader(log, range.size);
  const stored = await treeRoot(range.size, read);
  if (!equalBytes(stored, range.root())) {
    throw new VerificationError('root-mismatch', `De tegels geven voor ${range.size} vermeldingen een andere wortel dan de vermeldingen zelf; er is niet ondertekend. Controleer de opslag.`);
  }
  if (last.size === 0n) return;
  verifyConsistency({
    firstSize: last.size, firstRoot: last.root(), secondSize: range.size, secondRoot: range.root(),
    proof: await consistencyProof(last.size, range.size, read),
  });
}

function fork(last: CompactRange, stored: Hash): SigningRefusedError {
  return new SigningRefusedError('refused-fork', `De eerste ${last.size} vermeldingen zijn niet meer die welke ondertekend zijn (wortel ${encodeBase64(stored)} in plaats van ${encodeBase64(last.root())}). Dit wordt nooit ondertekend; onderzoek wat er is veranderd.`);
}
