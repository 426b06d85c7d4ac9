import { FormatError } from '../errors.js';

/** Tags of universal types (X.690 §8.1.2), as the octet they have in DER. */
export const TAG = {
  boolean: 0x01, integer: 0x02, bitString: 0x03, octetString: 0x04, oid: 0x06, generalizedTime: 0x18, sequence: 0x30, set: 0x31,
} as const;

/** The octet of a context-specific tag, constructed. */
export function contextTag(number: number): number {
  return 0xa0 | number;
}

/** One value: its tag octet, its content, and all of it as it was encoded. */
export interface DerValue {
  readonly tag: number;
  readonly content: Uint8Array;
  readonly encoded: Uint8Array;
}

/**
 * Reads values one after another (X.690, DER): definite lengths in their shortest form, single-octet tags. No more than
 * time stamps and certificates need.
 */
export class DerReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get done(): boolean {
    return this.#at === this.#bytes.length;
  }

  /** The next value, which must have this tag when one is given. @throws FormatError `timestamp-malformed` */
  next(tag?: number): DerValue {
    const begin = this.#at;
    const found = this.#octet();
    if ((found & 0x1f) === 0x1f || (tag !== undefined && found !== tag)) throw malformed();
    const length = this.#length();
    const end = this.#at + length;
    if (end > this.#bytes.length) throw malformed();
    const value = { tag: found, content: this.#bytes.subarray(this.#at, end), encoded: this.#bytes.subarray(begin, end) };
    this.#at = end;
    return value;
  }

  /** The next value when it has this tag. */
  optional(tag: number): DerValue | undefined {
    return this.#bytes[this.#at] === tag ? this.next(tag) : undefined;
  }

  /** What is inside the next value, which must have this tag. */
  enter(tag: number): DerReader {
    return new DerReader(this.next(tag).content);
  }

  /** @throws FormatError when something is left */
  end(): void {
    if (!this.done) throw malformed();
  }

  /** All that is left. */
  rest(): DerValue[] {
    const values: DerValue[] = [];
    while (!this.done) values.push(this.next());
    return values;
  }

  #octet(): number {
    const octet = this.#bytes[this.#at];
    if (octet === undefined) throw malformed();
    this.#at += 1;
    return octet;
  }

  #length(): number {
    const first = this.#octet();
    if (first < 0x80) return first;
    const count = first & 0x7f;
    if (count === 0 || count > 4) throw malformed();
    let length = 0;
    for (let octet = 0; octet < count; octet += 1) length = length * 256 + this.#octet();
    if (length < 0x80 || length < 256 ** (count - 1)) throw malformed();
    return length;
  }
}

/** The one value these bytes are. @throws FormatError when there is more or less */
export function readDer(bytes: Uint8Array, tag: number): DerReader {
  const reader = new DerReader(bytes);
  const inside = reader.enter(tag);
  reader.end();
  return inside;
}

/** An object identifier in its dotted form. */
export function readOid({ tag, content }: DerValue): string {
  if (tag !== TAG.oid || content.length === 0 || (content.at(-1) ?? 0x80) >= 0x80) throw malformed();
  const arcs: number[] = [];
  let arc = 0;
  for (const octet of content) {
    if ((arc === 0 && octet === 0x80) || arc > 0xffffff) throw malformed();
    arc = arc * 128 + (octet & 0x7f);
    if (octet >= 0x80) continue;
    arcs.push(arc);
    arc = 0;
  }
  const first = arcs[0] ?? 0;
  const top = Math.min(2, Math.floor(first / 40));
  return [top, first - 40 * top, ...arcs.slice(1)].join('.');
}

/** An integer in its shortest form. */
export function readInteger({ tag, content }: DerValue): bigint {
  const [first, second = 0] = content;
  if (tag !== TAG.integer || first === undefined) throw malformed();
  if (content.length > 1 && ((first === 0x00 && second < 0x80) || (first === 0xff && second >= 0x80))) throw malformed();
  const value = BigInt(`0x${Buffer.from(content).toString('hex')}`);
  return first < 0x80 ? value : value - (1n << BigInt(8 * content.length));
}

const TIME = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d*[1-9])?Z$/;

/** A GeneralizedTime in UTC (RFC 3161 §2.4.2), as ISO 8601 with milliseconds; what is finer is cut off. */
export function readTime({ tag, content }: DerValue): string {
  const [, year, month, day, hour, minute, second, fraction = '.0'] = tag === TAG.generalizedTime ? TIME.exec(Buffer.from(content).toString('latin1')) ?? [] : [];
  const text = `${year ?? ''}-${month ?? ''}-${day ?? ''}T${hour ?? ''}:${minute ?? ''}:${second ?? ''}.${fraction.slice(1, 4).padEnd(3, '0')}Z`;
  const time = new Date(text);
  if (Number.isNaN(time.getTime()) || time.toISOString() !== text) throw malformed();
  return text;
}

/** Encodes one value. */
export function writeDer(tag: number, ...contents: readonly Uint8Array[]): Uint8Array {
  const content = Buffer.concat(contents);
  const octets: number[] = [];
  for (let rest = content.length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
  const length = content.length < 0x80 ? [content.length] : [0x80 | octets.length, ...octets];
  return Buffer.concat([Uint8Array.of(tag, ...length), content]);
}

export function malformed(cause?: unknown): FormatError {
  return new FormatError('timestamp-malformed', 'Dit is geen tijdstempel volgens RFC 3161, of het is beschadigd; vraag het opnieuw op.', cause === undefined ? {} : { cause });
}
