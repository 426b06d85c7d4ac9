import { createHmac, createSecretKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { HoofdsleutelFout } from './errors.js';
import { KEY_BYTES, newWrappedKey, unwrapKey, wrapKey } from './key-wrap.js';
import type { WrappedKey } from './key-wrap.js';
import { encodeUtf8 } from './text-encoding.js';

/** Wrapped as owner of the look-up key. No data key has it: theirs begins with a UUID. */
const OWNER = 'besluitregister/zoeksleutel';

/**
 * The key-encryption key as an object that does not print its bytes.
 * @param waar names the store in the error
 * @throws HoofdsleutelFout `hoofdsleutel-vorm` when it is not of 32 bytes
 */
export function importKek(bytes: Uint8Array, waar: string): KeyObject {
  if (bytes.length === KEY_BYTES) return createSecretKey(bytes);
  throw new HoofdsleutelFout('hoofdsleutel-vorm', `De hoofdsleutel voor ${waar} is ${bytes.length} bytes lang; geef er een van ${KEY_BYTES} bytes.`);
}

/** A new look-up key in its stored form. */
export function newLookupKey(kek: KeyObject): WrappedKey {
  const { iv, wrapped } = newWrappedKey(kek, OWNER);
  return { iv, wrapped };
}

/** The look-up key under another key-encryption key. */
export function rewrapLookupKey(kek: KeyObject, lookupKey: KeyObject): WrappedKey {
  return wrapKey(kek, OWNER, lookupKey.export());
}

/**
 * The look-up key of a store; opening it shows whether the key-encryption key is the store's own.
 * @param waar names the store in the error
 * @throws HoofdsleutelFout `hoofdsleutel-verkeerd`
 */
export function openLookupKey(kek: KeyObject, row: WrappedKey | undefined, waar: string): KeyObject {
  const key = row === undefined ? undefined : unwrapKey(kek, row, OWNER);
  if (key !== undefined) return createSecretKey(key);
  throw new HoofdsleutelFout(
    'hoofdsleutel-verkeerd',
    `De hoofdsleutel past niet bij ${waar}. Er is niets gewijzigd. ` +
      'Gebruik de hoofdsleutel waarmee de sleutels zijn gemaakt, of zet beide terug uit dezelfde reservekopie.',
  );
}

/** As KeyStore.hmac. */
export function lookupHmac(lookupKey: KeyObject, doel: string, waarde: string | Uint8Array): Uint8Array {
  // The zero byte ends the purpose, so a purpose may not hold one: no two pairs give the same bytes.
  if (doel === '' || doel.includes('\0')) throw new RangeError('The purpose of an HMAC is a text that is not empty and has no U+0000');
  const bytes = typeof waarde === 'string' ? encodeUtf8(waarde, doel) : waarde;
  return createHmac('sha256', lookupKey)
    .update(encodeUtf8(doel, 'het doel van een zoeksleutel'))
    .update(Uint8Array.of(0))
    .update(bytes)
    .digest();
}
