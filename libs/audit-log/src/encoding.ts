import { FormatError } from './errors.js';

const DECIMAL = /^(?:0|[1-9][0-9]{0,19})$/;
const MAX_UINT64 = (1n << 64n) - 1n;

/** Standard base64 (RFC 4648 §4), with padding. */
export function encodeBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}

/**
 * Reads standard base64 (RFC 4648 §4) and accepts exactly one spelling per value. `Buffer.from`
 * skips unknown characters and drops surplus bits, which would let one signature line be written
 * in many ways; so what it reads must give the same text again.
 *
 * @throws FormatError `base64-invalid`
 */
export function decodeBase64(text: string): Uint8Array {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.toString('base64') !== text) {
    throw new FormatError('base64-invalid', `"${shorten(text)}" is geen geldige base64; gebruik de schrijfwijze van RFC 4648 §4 met opvulling.`);
  }
  return bytes;
}

/**
 * Reads an unsigned 64-bit number in ASCII decimal without leading zeroes, as sizes and indices
 * are written in C2SP formats.
 *
 * @throws FormatError `decimal-invalid`
 */
export function parseDecimal(text: string): bigint {
  const value = DECIMAL.test(text) ? BigInt(text) : undefined;
  if (value === undefined || value > MAX_UINT64) {
    throw new FormatError('decimal-invalid', `"${shorten(text)}" is geen geldig getal; verwacht worden cijfers zonder voorloopnullen, hoogstens ${MAX_UINT64}.`);
  }
  return value;
}

/**
 * Decodes UTF-8 and refuses what is not UTF-8, instead of putting replacement characters in its
 * place; a byte order mark is kept, because it is part of what was signed.
 *
 * @throws FormatError `utf8-invalid`
 */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new FormatError('utf8-invalid', 'De bytes zijn geen geldige UTF-8; lever het bestand ongewijzigd aan.', { cause });
  }
}

/** The UTF-8 bytes of a text. */
export function encodeUtf8(text: string): Uint8Array {
  return Buffer.from(text, 'utf8');
}

/** Whether two byte strings are the same. */
export function equalBytes(left: Uint8Array, right: Uint8Array): boolean {
  return Buffer.compare(left, right) === 0;
}

/** At most 40 characters of a text, for use in a message. */
export function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
