import { FormatError } from '../errors.js';

/** A value of I-JSON (RFC 7493). */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Requires that a value is I-JSON (RFC 7493): what every JSON reader gives back the same. The
 * canonicaliser lets unsafe integers, -0, `undefined` members and class instances pass.
 *
 * Walks with a list instead of recursion: the verdict may not depend on the size of the stack.
 *
 * @throws FormatError `leaf-not-i-json`
 */
export function requireIJson(root: unknown): asserts root is JsonValue {
  const open = [root];
  // Each object once, or a circular value would make this walk endless.
  const seen = new Set<object>();
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) {
      requireScalar(value);
    } else if (!seen.has(value)) {
      seen.add(value);
      for (const member of members(value)) open.push(member);
    }
  }
}

function members(value: object): unknown[] {
  if (Array.isArray(value)) return Array.from<unknown>(value);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) refuse('een object dat geen gewone verzameling velden is');
  Object.keys(value).forEach(requireScalar);
  return Object.values(value);
}

function requireScalar(value: unknown): void {
  if (value === null || typeof value === 'boolean') return;
  if (typeof value === 'string') {
    if (LONE_SURROGATE.test(value)) refuse('een half teken (een losse surrogate)');
  } else if (typeof value === 'number') {
    if (!Number.isFinite(value)) refuse('een getal dat niet eindig is');
    if (Object.is(value, -0)) refuse('het getal -0');
    if (Number.isInteger(value) && !Number.isSafeInteger(value)) refuse('een geheel getal groter dan 2^53-1');
  } else {
    refuse(`een waarde van het type ${typeof value}`);
  }
}

function refuse(what: string): never {
  throw new FormatError('leaf-not-i-json', `De inhoud bevat ${what}; dat kan niet eenduidig als JSON worden bewaard (RFC 7493).`);
}
