import type { BeschermdVeld } from '@besluitregister/domain';
import { OnleesbaarVeldFout } from './errors.js';
import type { DataKey } from './key-store.js';
import { openContent, sealContent } from './sealed-content.js';
import type { RandomBytes } from './sealed-content.js';
import { decodeBase64, decodeUtf8, encodeBase64, encodeUtf8 } from './text-encoding.js';

/**
 * Protects a text: AES-256-GCM over a 16-byte salt and the UTF-8 text, and a commitment to both.
 * @param aad stream and field path, so that a field cannot be moved to another place
 * @throws OngeldigeTekstFout when the text holds a lone surrogate
 */
export function protect(plaintext: string, key: DataKey, aad: string, random: RandomBytes): BeschermdVeld {
  const sealed = sealContent(encodeUtf8(plaintext, aad), key, aad, random);
  return {
    kid: key.kid,
    iv: encodeBase64(sealed.iv),
    ct: encodeBase64(sealed.ct),
    commitment: encodeBase64(sealed.commitment),
  };
}

/**
 * The text of a protected field.
 * @throws OnleesbaarVeldFout when it does not decrypt (another key or place, damage, no canonical base64)
 * @throws GeschondenVeldFout when it decrypts to something else than was committed to: tampering
 */
export function reveal(field: BeschermdVeld, key: DataKey, aad: string): string {
  if (field.kid !== key.kid) throw new OnleesbaarVeldFout(aad, field.kid, `het hoort bij sleutel ${field.kid}, niet bij ${key.kid}`);
  // No bytes is never a right iv, ciphertext or commitment: openContent refuses each with its own error.
  const bytes = (text: string): Uint8Array => decodeBase64(text) ?? new Uint8Array();
  const sealed = { iv: bytes(field.iv), ct: bytes(field.ct), commitment: bytes(field.commitment) };
  const text = decodeUtf8(openContent(sealed, key, aad));
  if (text === undefined) throw new OnleesbaarVeldFout(aad, key.kid, 'de inhoud is geen tekst');
  return text;
}
