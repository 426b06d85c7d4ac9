import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { CipherKey } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
/** Bytes of the initialisation vector: 96 bits, the only length GCM uses as it is (NIST SP 800-38D §8.2). */
export const IV_BYTES = 12;
/** Bytes of the authentication tag. Always said out loud: Node otherwise accepts a shorter, weaker one. */
export const TAG_BYTES = 16;

/**
 * AES-256-GCM (NIST SP 800-38D): ciphertext followed by its 16-byte tag.
 * @throws RangeError when the iv is not 12 bytes or the key not 32
 */
export function gcmSeal(key: CipherKey, iv: Uint8Array, aad: Uint8Array, plaintext: Uint8Array): Uint8Array {
  if (iv.length !== IV_BYTES) throw new RangeError(`An AES-GCM iv is ${IV_BYTES} bytes, not ${iv.length}`);
  const cipher = createCipheriv(ALGORITHM, key, iv, { authTagLength: TAG_BYTES });
  cipher.setAAD(aad);
  return Buffer.concat([cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]);
}

/** The plaintext of what gcmSeal gave, or undefined when key, iv, aad or bytes are not the same. */
export function gcmOpen(key: CipherKey, iv: Uint8Array, aad: Uint8Array, sealed: Uint8Array): Uint8Array | undefined {
  if (iv.length !== IV_BYTES || sealed.length < TAG_BYTES) return undefined;
  const decipher = createDecipheriv(ALGORITHM, key, iv, { authTagLength: TAG_BYTES });
  const split = sealed.length - TAG_BYTES;
  decipher.setAAD(aad);
  decipher.setAuthTag(sealed.subarray(split));
  const plaintext = decipher.update(sealed.subarray(0, split));
  try {
    return Buffer.concat([plaintext, decipher.final()]);
  } catch {
    return undefined;
  }
}
