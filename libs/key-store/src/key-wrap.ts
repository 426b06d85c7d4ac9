import type { KeyObject } from 'node:crypto';
import { randomBytes } from 'node:crypto';
import { gcmOpen, gcmSeal, IV_BYTES } from './aes-gcm.js';

/** Bytes of every key here: 256 bits. */
export const KEY_BYTES = 32;

/** A key encrypted under the key-encryption key, as it is stored. */
export interface WrappedKey {
  readonly iv: Uint8Array;
  readonly wrapped: Uint8Array;
}

/**
 * A new random key and its wrapped form. The source of randomness is not an argument here, on purpose: a caller
 * can choose neither a key nor an iv.
 * @param owner whose key it is, bound as AAD: a row exchanged with another one does not unwrap
 */
export function newWrappedKey(kek: KeyObject, owner: string): WrappedKey & { readonly key: Uint8Array } {
  const key = randomBytes(KEY_BYTES);
  return { key, ...wrapKey(kek, owner, key) };
}

/** A key that is there already, in its wrapped form. @param owner as for newWrappedKey */
export function wrapKey(kek: KeyObject, owner: string, key: Uint8Array): WrappedKey {
  const iv = randomBytes(IV_BYTES);
  return { iv, wrapped: gcmSeal(kek, iv, Buffer.from(owner, 'utf8'), key) };
}

/** The key, or undefined when the key-encryption key or the owner is another one, or bytes were changed. */
export function unwrapKey(kek: KeyObject, row: WrappedKey, owner: string): Uint8Array | undefined {
  const key = gcmOpen(kek, row.iv, Buffer.from(owner, 'utf8'), row.wrapped);
  return key?.length === KEY_BYTES ? key : undefined;
}
