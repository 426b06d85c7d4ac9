import { OngeldigeTekstFout } from './errors.js';

// Under the u flag a well-formed pair is one code point, so this matches lone surrogates only.
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * UTF-8 bytes of a text, refusing what UTF-8 cannot carry: the encoder would replace a lone surrogate by
 * U+FFFD without a word, and two different texts would become one.
 * @param waar names the text in the error; never the text itself
 * @throws OngeldigeTekstFout
 */
export function encodeUtf8(text: string, waar: string): Uint8Array {
  const positie = text.search(LONE_SURROGATE);
  if (positie >= 0) throw new OngeldigeTekstFout(waar, positie);
  return Buffer.from(text, 'utf8');
}

/** The text of UTF-8 bytes, a leading byte order mark kept; undefined when the bytes are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Padded standard base64 (RFC 4648 §4). */
export function encodeBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

/**
 * The bytes of canonical base64 (RFC 4648 §3.5), or undefined. Node's decoder skips what it does not know,
 * so one value would have many spellings and a changed one could pass for the original.
 */
export function decodeBase64(text: string): Uint8Array | undefined {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : undefined;
}
