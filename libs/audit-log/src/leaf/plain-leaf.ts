import { isUtf8 } from 'node:buffer';

const QUOTE = 0x22;
const COMMA = 0x2c;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** Every number of so many digits reads back as it was written: integers are safe, and no two fractions share a double. */
const SAFE_DIGITS = 15;

/** A fraction below one with so many decimals is not written with an exponent (ECMAScript Number::toString). */
const SAFE_DECIMALS = 6;

/** Deeper than any record; what is deeper is left to the parser, which does not use this stack. */
const MAX_DEPTH = 32;

const TRUE = Buffer.from('true');
const FALSE = Buffer.from('false');
const NULL = Buffer.from('null');

/**
 * Recognises, in one pass over the bytes, leaves that are canonical (RFC 8785) I-JSON (RFC 7493) beyond doubt: no
 * white space, no escapes, keys in ASCII and in order, numbers of at most fifteen digits. What it does not recognise
 * may be canonical all the same and has to be parsed and written again to know. Nearly every record is plain.
 */
class PlainScanner {
  #bytes: Uint8Array = new Uint8Array();
  #at = 0;
  #ascii = true;

  /** The number of members of the object in these bytes, or -1 when it is not plain or not an object. */
  scan(bytes: Uint8Array): number {
    this.#begin(bytes);
    const members = bytes[0] === OPEN_OBJECT ? this.#object(0) : -1;
    return this.#at === bytes.length && (this.#ascii || isUtf8(bytes)) ? members : -1;
  }

  #begin(bytes: Uint8Array): void {
    this.#bytes = bytes;
    this.#at = 0;
    this.#ascii = true;
  }

  #value(depth: number): boolean {
    switch (this.#bytes[this.#at]) {
      case QUOTE: return this.#string();
      case OPEN_OBJECT: return this.#object(depth) >= 0;
      case OPEN_LIST: return this.#list(depth);
      case TRUE[0]: return this.#literal(TRUE);
      case FALSE[0]: return this.#literal(FALSE);
      case NULL[0]: return this.#literal(NULL);
      default: return this.#number();
    }
  }

  #object(depth: number): number {
    const bytes = this.#bytes;
    if (depth > MAX_DEPTH) return -1;
    this.#at += 1;
    if (bytes[this.#at] === CLOSE_OBJECT) {
      this.#at += 1;
      return 0;
    }
    let previous = 0;
    let previousEnd = 0;
    for (let members = 1; ; members += 1) {
      const key = this.#at + 1;
      if (bytes[this.#at] !== QUOTE || !this.#key()) return -1;
      const keyEnd = this.#at - 1;
      if (members > 1 && !this.#inOrder(previous, previousEnd, key, keyEnd)) return -1;
      if (bytes[this.#at] !== COLON) return -1;
      this.#at += 1;
      if (!this.#value(depth + 1)) return -1;
      const next = bytes[this.#at];
      this.#at += 1;
      if (next === CLOSE_OBJECT) return members;
      if (next !== COMMA) return -1;
      previous = key;
      previousEnd = keyEnd;
    }
  }

  #list(depth: number): boolean {
    if (depth > MAX_DEPTH) return false;
    this.#at += 1;
    if (this.#bytes[this.#at] === CLOSE_LIST) {
      this.#at += 1;
      return true;
    }
    for (;;) {
      if (!this.#value(depth + 1)) return false;
      const next = this.#bytes[this.#at];
      this.#at += 1;
      if (next === CLOSE_LIST) return true;
      if (next !== COMMA) return false;
    }
  }

  #string(): boolean {
    const bytes = this.#bytes;
    for (let at = this.#at + 1; ; at += 1) {
      const byte = bytes[at];
      if (byte === undefined || byte < 0x20 || byte === BACKSLASH) return false;
      if (byte === QUOTE) {
        this.#at = at + 1;
        return true;
      }
      if (byte > 0x7f) this.#ascii = false;
    }
  }

  #key(): boolean {
    const bytes = this.#bytes;
    for (let at = this.#at + 1; ; at += 1) {
      const byte = bytes[at];
      if (byte === undefined || byte < 0x20 || byte > 0x7f || byte === BACKSLASH) return false;
      if (byte === QUOTE) {
        this.#at = at + 1;
        return true;
      }
    }
  }

  /** Whether the second key comes after the first; equal keys do not. */
  #inOrder(first: number, firstEnd: number, second: number, secondEnd: number): boolean {
    const bytes = this.#bytes;
    for (let a = first, b = second; a < firstEnd && b < secondEnd; a += 1, b += 1) {
      const difference = (bytes[b] ?? 0) - (bytes[a] ?? 0);
      if (difference !== 0) return difference > 0;
    }
    return secondEnd - second > firstEnd - first;
  }

  #number(): boolean {
    const bytes = this.#bytes;
    const begin = bytes[this.#at] === MINUS ? this.#at + 1 : this.#at;
    const whole = this.#digits(begin);
    const digits = whole - begin;
    const zero = bytes[begin] === ZERO;
    if (digits === 0 || (zero && digits > 1)) return false;
    if (bytes[whole] !== POINT) {
      this.#at = whole;
      return digits <= SAFE_DIGITS && !(zero && bytes[begin - 1] === MINUS);
    }
    const end = this.#digits(whole + 1);
    const decimals = end - whole - 1;
    this.#at = end;
    return decimals > 0 && bytes[end - 1] !== ZERO && digits + decimals <= SAFE_DIGITS && (!zero || decimals <= SAFE_DECIMALS);
  }

  /** Where the digits that begin here end. */
  #digits(begin: number): number {
    let at = begin;
    while (at < this.#bytes.length && (this.#bytes[at] ?? 0) >= ZERO && (this.#bytes[at] ?? 0) <= NINE) at += 1;
    return at;
  }

  #literal(word: Uint8Array): boolean {
    for (let at = 0; at < word.length; at += 1) if (this.#bytes[this.#at + at] !== word[at]) return false;
    this.#at += word.length;
    return true;
  }
}

const scanner = new PlainScanner();

/** How many members the object in these bytes has when it is plainly canonical I-JSON, and -1 when that cannot be told so simply. */
export function plainMembers(bytes: Uint8Array): number {
  return scanner.scan(bytes);
}
