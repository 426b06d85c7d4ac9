import { IV_BYTES } from './aes-gcm.js';
import { OnleesbaarVeldFout } from './errors.js';
import type { DataKey } from './key-store.js';
import { COMMITMENT_BYTES, MIN_CT_BYTES, openContent, sealContent } from './sealed-content.js';
import type { RandomBytes } from './sealed-content.js';

// The form on disk: version (1) ‖ kid (16) ‖ iv (12) ‖ ciphertext and tag ‖ commitment (32). Never changed: a new form is a new version.
const VERSION = 1;
const KID_START = 1;
const IV_START = KID_START + 16;
const CT_START = IV_START + IV_BYTES;
const MIN_BYTES = CT_START + MIN_CT_BYTES + COMMITMENT_BYTES;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Protects the content of a document: as protect, in one binary form that carries its key id.
 * @param aad the place of the content, given again to revealBytes
 * @throws RangeError when the key id is not a lower-case UUID
 */
export function protectBytes(content: Uint8Array, key: DataKey, aad: string, random: RandomBytes): Uint8Array {
  if (!UUID.test(key.kid)) throw new RangeError(`A key id is a lower-case UUID, not ${key.kid}`);
  const { iv, ct, commitment } = sealContent(content, key, aad, random);
  return Buffer.concat([Uint8Array.of(VERSION), Buffer.from(key.kid.replaceAll('-', ''), 'hex'), iv, ct, commitment]);
}

/**
 * The id of the data key that opens what protectBytes gave.
 * @param waar names the content in the error
 * @throws OnleesbaarVeldFout when it is not of a known form
 */
export function kidOfBytes(bytes: Uint8Array, waar: string): string {
  if (bytes[0] !== VERSION || bytes.length < MIN_BYTES) {
    throw new OnleesbaarVeldFout(waar, null, 'de vorm is onbekend of de inhoud is afgebroken');
  }
  const hex = Buffer.from(bytes.subarray(KID_START, IV_START)).toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/**
 * The content of what protectBytes gave under the same key and aad.
 * @throws OnleesbaarVeldFout, GeschondenVeldFout as reveal
 */
export function revealBytes(bytes: Uint8Array, key: DataKey, aad: string): Uint8Array {
  const kid = kidOfBytes(bytes, aad);
  if (kid !== key.kid) throw new OnleesbaarVeldFout(aad, kid, `het hoort bij sleutel ${kid}, niet bij ${key.kid}`);
  const ctEnd = bytes.length - COMMITMENT_BYTES;
  const sealed = {
    iv: bytes.subarray(IV_START, CT_START),
    ct: bytes.subarray(CT_START, ctEnd),
    commitment: bytes.subarray(ctEnd),
  };
  return openContent(sealed, key, aad);
}
