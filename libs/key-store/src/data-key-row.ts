import type { KeyObject } from 'node:crypto';
import { randomUUID } from 'node:crypto';
import { SleutelbestandFout } from './errors.js';
import type { DataKey } from './key-store.js';
import { newWrappedKey, unwrapKey, wrapKey } from './key-wrap.js';
import type { WrappedKey } from './key-wrap.js';

/** A kind and an id; so strict that a name or a title cannot get in by mistake. */
const ONDERWERP = /^[a-z][a-z-]*(\/[0-9A-Za-z._-]+)+$/;

/** A page of search results, with room to spare; each entry is well under 1 KiB. */
export const CACHED_KEYS = 4_096;

/** A data key as it is stored. */
export interface KeyRow extends WrappedKey {
  readonly kid: string;
  readonly onderwerp: string;
}

/** @throws RangeError when it is not a kind and an id */
export function requireOnderwerp(onderwerp: string): void {
  if (!ONDERWERP.test(onderwerp)) throw new RangeError('The subject of a key is a kind and an id, like persoon/0199…');
}

/** A new random key for a subject, and the row that stores it. */
export function newDataKey(kek: KeyObject, onderwerp: string): { readonly dataKey: DataKey; readonly row: KeyRow } {
  const kid = randomUUID();
  const { key, iv, wrapped } = newWrappedKey(kek, owner(kid, onderwerp));
  return { dataKey: { kid, key }, row: { kid, onderwerp, iv, wrapped } };
}

/**
 * The key in a row.
 * @param waar names the store in the error
 * @throws SleutelbestandFout `sleutel-onleesbaar` when the row was changed, or exchanged with another
 */
export function openDataKey(kek: KeyObject, row: KeyRow, waar: string): DataKey {
  const key = unwrapKey(kek, row, owner(row.kid, row.onderwerp));
  if (key !== undefined) return { kid: row.kid, key };
  throw new SleutelbestandFout(
    'sleutel-onleesbaar',
    `Sleutel ${row.kid} van ${row.onderwerp} in ${waar} is beschadigd. Zet de sleutels terug uit de reservekopie.`,
  );
}

/** The same key under another key-encryption key. @throws SleutelbestandFout as openDataKey */
export function rewrapDataKey(from: KeyObject, to: KeyObject, row: KeyRow, waar: string): KeyRow {
  const { key } = openDataKey(from, row, waar);
  return { kid: row.kid, onderwerp: row.onderwerp, ...wrapKey(to, owner(row.kid, row.onderwerp), key) };
}

/** A kid has a fixed length, so kid ‖ onderwerp reads in one way only. */
function owner(kid: string, onderwerp: string): string {
  return kid + onderwerp;
}
