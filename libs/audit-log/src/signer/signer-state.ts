import { dirname } from 'node:path';
import { formatCheckpoint, parseCheckpoint } from '../checkpoint/checkpoint.js';
import { ensureFolder, readFileIfPresent, writeFileDurably } from '../durable/durable-file.js';
import { decodeUtf8, encodeBase64, encodeUtf8, equalBytes } from '../encoding.js';
import { AuditLogError, CorruptStateError } from '../errors.js';
import { CompactRange } from '../tree/compact-range.js';
import { sha256 } from '../tree/hash.js';

/** What the signer last signed, or was about to sign when it was stopped. */
export interface SignerState {
  readonly origin: string;
  /** Gives size and root, and lets the next signature be computed from the new entries alone. */
  readonly range: CompactRange;
}

/**
 * The text of a state file: the checkpoint last signed, whose extension lines are the compact range
 * and, last, the SHA-256 of all before it. The digest is there because the same range hashes fit
 * more than one size, so that a flipped digit of the size would pass unseen.
 */
export function formatSignerState({ origin, range }: SignerState): string {
  const head = { origin, size: range.size, root: range.root(), extensions: range.serialise() };
  const digest = encodeBase64(sha256(encodeUtf8(formatCheckpoint(head))));
  return formatCheckpoint({ ...head, extensions: [...head.extensions, digest] });
}

/**
 * Reads a state file; the reverse of {@link formatSignerState}.
 *
 * @throws CorruptStateError `state-corrupt`; a damaged state is never taken for a first start
 */
export function parseSignerState(bytes: Uint8Array): SignerState {
  try {
    const head = parseCheckpoint(decodeUtf8(bytes));
    const state = { origin: head.origin, range: CompactRange.parse(head.size, head.extensions.slice(0, -1)) };
    if (equalBytes(encodeUtf8(formatSignerState(state)), bytes)) return state;
  } catch (cause) {
    if (!(cause instanceof AuditLogError)) throw cause;
    throw corrupt({ cause });
  }
  throw corrupt();
}

/** @throws CorruptStateError `state-missing` or `state-corrupt` */
export async function readSignerState(file: string): Promise<SignerState> {
  const bytes = await readFileIfPresent(file);
  if (bytes === undefined) {
    throw new CorruptStateError('state-missing', `De toestand van de ondertekenaar (${file}) ontbreekt terwijl er al een sleutel is. Zet het bestand terug uit de reservekopie; is het weg, begin dan een nieuwe herkomst (…/n+1) met een nieuwe sleutel.`);
  }
  return parseSignerState(bytes);
}

/** Replaces the state; when this resolves it survives a crash and a power cut. */
export async function writeSignerState(file: string, state: SignerState): Promise<void> {
  await ensureFolder(dirname(file));
  await writeFileDurably(file, encodeUtf8(formatSignerState(state)));
}

function corrupt(options?: ErrorOptions): CorruptStateError {
  return new CorruptStateError('state-corrupt', 'De toestand van de ondertekenaar is beschadigd; zonder haar wordt niets ondertekend. Zet het bestand terug uit de reservekopie, of begin een nieuwe herkomst (…/n+1).', options);
}
