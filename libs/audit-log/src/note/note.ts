import { decodeBase64, encodeBase64, shorten } from '../encoding.js';
import { FormatError } from '../errors.js';
import { requireKeyName } from './vkey.js';

/** One signature line: who says to have signed, and the bytes; nothing of it is verified yet. */
export interface NoteSignature {
  readonly name: string;
  /** 8 lowercase hexadecimal digits. */
  readonly keyId: string;
  /** The bytes behind the key id; their form depends on the type of the key. */
  readonly signature: Uint8Array;
}

/** A signed note (C2SP signed-note): a text that ends in a newline, and who signed it. */
export interface Note {
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** Limits on what is read before anything is verified; the same as those of Go's note package. */
const MAX_NOTE_LENGTH = 1_000_000;
const MAX_SIGNATURES = 100;

const KEY_ID_SIZE = 4;
const LINE = /^— (?<name>[^ ]+) (?<signature>[^ ]+)$/u;
const FORBIDDEN = /[\0-\t\v-\x1f]|\p{Surrogate}/u;

/**
 * Takes a signed note apart (C2SP signed-note, "Format"). Verifies no signature: use `openNote` to
 * rely on the text.
 *
 * @throws FormatError `note-malformed`, `key-name-invalid` or `base64-invalid`
 */
export function parseNote(note: string): Note {
  if (note.length > MAX_NOTE_LENGTH) malformed(`het is langer dan ${MAX_NOTE_LENGTH} tekens`);
  // The separator is the last blank line, so a text may hold blank lines itself.
  const separator = note.lastIndexOf('\n\n');
  if (separator < 0) malformed('de lege regel tussen tekst en handtekeningen ontbreekt');
  const text = note.slice(0, separator + 1);
  requireNoteText(text);
  const lines = note.slice(separator + 2).split('\n');
  if (lines.pop() !== '') malformed('de laatste regel eindigt niet met een regeleinde');
  if (lines.length === 0) malformed('er staat geen handtekening onder');
  if (lines.length > MAX_SIGNATURES) malformed(`er staan meer dan ${MAX_SIGNATURES} handtekeningen onder`);
  return { text, signatures: lines.map(parseSignatureLine) };
}

/**
 * The text form of a note; the reverse of {@link parseNote}.
 *
 * @throws FormatError `note-malformed` or `key-name-invalid` when the parts do not make a note
 */
export function formatNote({ text, signatures }: Note): string {
  requireNoteText(text);
  if (signatures.length === 0) malformed('er staat geen handtekening onder');
  return `${text}\n${signatures.map(formatSignatureLine).join('')}`;
}

function parseSignatureLine(line: string): NoteSignature {
  const { name, signature } = LINE.exec(line)?.groups ?? {};
  if (name === undefined || signature === undefined) malformed(`"${shorten(line)}" is geen handtekeningregel`);
  requireKeyName(name);
  const bytes = decodeBase64(signature);
  if (bytes.length <= KEY_ID_SIZE) malformed(`de handtekening van "${shorten(name)}" is leeg`);
  return {
    name,
    keyId: Buffer.from(bytes).toString('hex', 0, KEY_ID_SIZE),
    signature: bytes.subarray(KEY_ID_SIZE),
  };
}

function formatSignatureLine({ name, keyId, signature }: NoteSignature): string {
  requireKeyName(name);
  return `— ${name} ${encodeBase64(Buffer.concat([Buffer.from(keyId, 'hex'), signature]))}\n`;
}

function requireNoteText(text: string): void {
  if (!text.endsWith('\n')) malformed('de tekst eindigt niet met een regeleinde');
  if (FORBIDDEN.test(text)) malformed('de tekst bevat een stuurteken of een half teken');
}

function malformed(why: string): never {
  throw new FormatError('note-malformed', `Dit is geen ondertekende tekst (C2SP signed-note): ${why}.`);
}
