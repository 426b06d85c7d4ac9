import { decodeBase64, encodeBase64, parseDecimal, shorten } from '../encoding.js';
import { FormatError, VerificationError } from '../errors.js';
import { openNote } from '../note/open-note.js';
import type { OpenedNote } from '../note/open-note.js';
import type { Vkey } from '../note/vkey.js';
import { HASH_SIZE } from '../tree/hash.js';
import type { Hash } from '../tree/hash.js';

/** A tree head (C2SP tlog-checkpoint): which log, how many leaves, which root. */
export interface Checkpoint {
  readonly origin: string;
  readonly size: bigint;
  readonly root: Hash;
  /** Lines of other logs; this register writes none, because nobody can audit them. */
  readonly extensions: readonly string[];
}

/** A checkpoint that its log signed. */
export interface OpenedCheckpoint {
  readonly checkpoint: Checkpoint;
  /** With the signatures of others that were verified, such as cosignatures. */
  readonly note: OpenedNote;
}

/**
 * Reads the text of a checkpoint (C2SP tlog-checkpoint, "Note text").
 *
 * @throws FormatError `checkpoint-malformed`, `decimal-invalid` or `base64-invalid`
 */
export function parseCheckpoint(text: string): Checkpoint {
  const lines = text.split('\n');
  if (lines.pop() !== '') malformed('de laatste regel eindigt niet met een regeleinde');
  if (lines.includes('')) malformed('er staat een lege regel in');
  const [origin, size, root, ...extensions] = lines;
  if (origin === undefined || size === undefined || root === undefined) malformed('het telt minder dan drie regels');
  const hash = decodeBase64(root);
  if (hash.length !== HASH_SIZE) malformed(`de wortel telt ${hash.length} bytes in plaats van ${HASH_SIZE}`);
  return { origin, size: parseDecimal(size), root: hash, extensions };
}

/** The text of a checkpoint; the reverse of {@link parseCheckpoint}. @throws FormatError `checkpoint-malformed` */
export function formatCheckpoint({ origin, size, root, extensions }: Checkpoint): string {
  const lines = [origin, `${size}`, encodeBase64(root), ...extensions];
  if (lines.some((line) => line === '' || line.includes('\n'))) malformed('een regel is leeg of bevat een regeleinde');
  return `${lines.join('\n')}\n`;
}

/**
 * Opens a signed checkpoint of a log whose key is known. The origin must be the name of the key:
 * a key may speak for its own log only (C2SP tlog-checkpoint, "Signatures").
 *
 * @throws FormatError, VerificationError `no-known-signature`, `signature-invalid` or `origin-mismatch`
 */
export function openCheckpoint(note: string, log: Vkey, others: readonly Vkey[] = []): OpenedCheckpoint {
  const opened = openNote(note, [log, ...others]);
  if (!opened.verified.some(({ vkey }) => vkey === log)) {
    throw new VerificationError('no-known-signature', `Het controlepunt is niet ondertekend door ${log.name} (${log.keyId}).`);
  }
  const checkpoint = parseCheckpoint(opened.text);
  if (checkpoint.origin !== log.name) {
    throw new VerificationError('origin-mismatch', `Het controlepunt is van "${shorten(checkpoint.origin)}", niet van ${log.name}.`);
  }
  return { checkpoint, note: opened };
}

function malformed(why: string): never {
  throw new FormatError('checkpoint-malformed', `Dit is geen controlepunt (C2SP tlog-checkpoint): ${why}.`);
}
