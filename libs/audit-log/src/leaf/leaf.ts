import canonicalize from 'canonicalize';
import { decodeUtf8, encodeUtf8 } from '../encoding.js';
import { FormatError } from '../errors.js';
import { leafHash } from '../tree/hash.js';
import type { Hash } from '../tree/hash.js';
import { requireIJson } from './i-json.js';
import type { JsonValue } from './i-json.js';
import { plainMembers } from './plain-leaf.js';

/** The most bytes a leaf may have: an entry bundle gives its length in 16 bits (C2SP tlog-tiles). */
export const MAX_LEAF_SIZE = 65_535;

export interface Leaf {
  readonly hash: Hash;
  readonly value: JsonValue;
}

/**
 * The leaf of a value: its RFC 8785 canonical JSON in UTF-8.
 *
 * @throws FormatError `leaf-not-i-json` when the value is not I-JSON (RFC 7493), `leaf-too-large`
 */
export function encodeLeaf(value: unknown): Uint8Array {
  requireIJson(value);
  const bytes = encodeUtf8(canonicalise(value));
  requireLeafSize(bytes);
  return bytes;
}

/**
 * Reads a leaf. The hash is taken of the bytes as they came, before anything interprets them; then
 * the text must be exactly the canonical form (RFC 8785) of what it says, so that one record has
 * one spelling. A key that occurs twice, an unsafe integer and -0 do not survive that comparison.
 *
 * @throws FormatError `leaf-too-large`, `utf8-invalid`, `leaf-not-json`, `leaf-not-i-json` or `leaf-not-canonical`
 */
export function parseLeaf(bytes: Uint8Array): Leaf {
  requireLeafSize(bytes);
  const hash = leafHash(bytes);
  const text = decodeUtf8(bytes);
  const value = parseJson(text);
  requireIJson(value);
  if (canonicalise(value) !== text) {
    throw new FormatError('leaf-not-canonical', 'Het blad is niet de canonieke schrijfwijze (RFC 8785) van zijn inhoud; lever de bytes ongewijzigd aan.');
  }
  return { hash, value };
}

/**
 * The hash of a leaf, which must be canonical as {@link parseLeaf} requires; without reading what it says when one
 * look at the bytes is enough to know.
 *
 * @throws what `parseLeaf` throws
 */
export function checkLeaf(bytes: Uint8Array): Hash {
  if (bytes.length > MAX_LEAF_SIZE || plainMembers(bytes) < 0) return parseLeaf(bytes).hash;
  return leafHash(bytes);
}

function canonicalise(value: JsonValue): string {
  try {
    return canonicalize(value) ?? '';
  } catch (cause) {
    throw new FormatError('leaf-not-i-json', 'De inhoud verwijst naar zichzelf; dat kan niet als JSON worden bewaard.', { cause });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new FormatError('leaf-not-json', 'Het blad is geen JSON; lever de bytes ongewijzigd aan.', { cause });
  }
}

function requireLeafSize(bytes: Uint8Array): void {
  if (bytes.length > MAX_LEAF_SIZE) {
    throw new FormatError('leaf-too-large', `Het blad telt ${bytes.length} bytes; toegestaan zijn er ${MAX_LEAF_SIZE}. Leg een groot stuk vast als document en verwijs ernaar.`);
  }
}
