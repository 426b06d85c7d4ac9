import { createHash, timingSafeEqual } from 'node:crypto';
import { gcmOpen, gcmSeal, IV_BYTES, TAG_BYTES } from './aes-gcm.js';
import { GeschondenVeldFout, OnleesbaarVeldFout } from './errors.js';
import type { DataKey } from './key-store.js';
import { encodeUtf8 } from './text-encoding.js';

const SALT_BYTES = 16;
const SEPARATOR = Uint8Array.of(0);

/** Bytes of a commitment: one SHA-256. */
export const COMMITMENT_BYTES = 32;
/** The least that a sealed content can be: salt and tag around nothing. */
export const MIN_CT_BYTES = SALT_BYTES + TAG_BYTES;

/** A cryptographically strong source: gives exactly n bytes (node:crypto `randomBytes`). */
export type RandomBytes = (n: number) => Uint8Array;

/** The three parts of a protected content, as bytes. */
export interface SealedContent {
  readonly iv: Uint8Array;
  /** AES-256-GCM of salt and content, then the tag. */
  readonly ct: Uint8Array;
  readonly commitment: Uint8Array;
}

/**
 * Encrypts content and commits to it. AES-GCM alone is not key-committing: a ciphertext can be made that opens
 * to two texts under two keys. The commitment, SHA-256(salt ‖ aad ‖ 0x00 ‖ content), stands in the open part of
 * the event; the salt is inside the ciphertext, so that whoever lacks the key cannot guess at short texts.
 * @param aad the place of the content (stream and field path): not empty, without U+0000
 * @throws RangeError when aad or the random source is unfit, OngeldigeTekstFout when aad is not well-formed
 */
export function sealContent(content: Uint8Array, key: DataKey, aad: string, random: RandomBytes): SealedContent {
  const place = encodeAad(aad);
  const salt = random(SALT_BYTES);
  if (salt.length !== SALT_BYTES) throw new RangeError(`The random source gave ${salt.length} bytes instead of ${SALT_BYTES}`);
  const iv = random(IV_BYTES);
  const ct = gcmSeal(key.key, iv, place, Buffer.concat([salt, content]));
  return { iv, ct, commitment: commit(salt, place, content) };
}

/**
 * The content of what sealContent gave under the same key and aad.
 * @throws OnleesbaarVeldFout when it does not decrypt, GeschondenVeldFout when it is not what was committed to
 */
export function openContent(sealed: SealedContent, key: DataKey, aad: string): Uint8Array {
  const place = encodeAad(aad);
  const plaintext = sealed.ct.length < MIN_CT_BYTES ? undefined : gcmOpen(key.key, sealed.iv, place, sealed.ct);
  if (plaintext === undefined) {
    throw new OnleesbaarVeldFout(aad, key.kid, `sleutel ${key.kid} past niet, of het veld is beschadigd of verplaatst`);
  }
  const content = plaintext.subarray(SALT_BYTES);
  const expected = commit(plaintext.subarray(0, SALT_BYTES), place, content);
  if (sealed.commitment.length !== COMMITMENT_BYTES || !timingSafeEqual(sealed.commitment, expected)) {
    throw new GeschondenVeldFout(aad, key.kid);
  }
  return content;
}

/** Salt first and of fixed length, no zero byte in the place: no two inputs give the same bytes to hash. */
function commit(salt: Uint8Array, place: Uint8Array, content: Uint8Array): Uint8Array {
  return createHash('sha256').update(salt).update(place).update(SEPARATOR).update(content).digest();
}

function encodeAad(aad: string): Uint8Array {
  if (aad === '' || aad.includes('\0')) throw new RangeError('The place of a protected field is a text that is not empty and has no U+0000');
  return encodeUtf8(aad, 'de plaats van een beschermd veld');
}
