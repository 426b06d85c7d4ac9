import { describe, expect, it } from '@jest/globals';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { listVectors, readVectorBytes } from '../../vectors/read-vector.js';
import { AuditLogError } from '../errors.js';
import { leafHash } from '../tree/hash.js';
import { encodeLeaf, MAX_LEAF_SIZE, parseLeaf } from './leaf.js';

const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');
const refusal = (code: string): unknown => expect.objectContaining({ code });

describe('RFC 8785 vectors', () => {
  const names = listVectors('jcs-rfc8785/input/').map((path) => path.replace('jcs-rfc8785/input/', ''));

  it.each(names)('writes %s in its canonical form, and reads no other form', (name) => {
    const input = readVectorBytes(`jcs-rfc8785/input/${name}`);
    const output = readVectorBytes(`jcs-rfc8785/output/${name}`);
    const value: unknown = JSON.parse(text(input));
    expect(canonicalize(value)).toBe(text(output));
    // values.json holds 1e30, an integer JSON readers do not agree on: canonical, but no I-JSON.
    const expected = name === 'values.json' ? 'leaf-not-i-json' : undefined;
    if (expected === undefined) {
      expect(text(encodeLeaf(value))).toBe(text(output));
      expect(parseLeaf(output).value).toEqual(value);
      expect(() => parseLeaf(input)).toThrow(refusal('leaf-not-canonical'));
    } else {
      expect(() => encodeLeaf(value)).toThrow(refusal(expected));
      expect(() => parseLeaf(output)).toThrow(refusal(expected));
    }
  });

  it('are all six there', () => {
    expect(names).toHaveLength(6);
  });
});

describe('a leaf', () => {
  it('is hashed as the bytes it came in', () => {
    const bytes = encodeLeaf({ type: 'BesluitVastgelegd', id: 'é', data: { aantal: 3 } });
    expect(text(bytes)).toBe('{"data":{"aantal":3},"id":"é","type":"BesluitVastgelegd"}');
    expect(parseLeaf(bytes)).toEqual({ hash: leafHash(bytes), value: { type: 'BesluitVastgelegd', id: 'é', data: { aantal: 3 } } });
  });

  it.each([
    ['a key that occurs twice', '{"a":1,"a":2}', 'leaf-not-canonical'],
    ['keys out of order', '{"b":1,"a":2}', 'leaf-not-canonical'],
    ['white space', '{"a": 1}', 'leaf-not-canonical'],
    ['an escape that is not needed', '"\\u0061"', 'leaf-not-canonical'],
    ['a rounded integer', '9007199254740993', 'leaf-not-i-json'],
    ['an integer beyond 2^53-1', '9007199254740992', 'leaf-not-i-json'],
    ['minus zero', '-0', 'leaf-not-i-json'],
    ['a lone surrogate', '"\\ud800"', 'leaf-not-i-json'],
    ['a lone surrogate in a key', '{"\\ud800":1}', 'leaf-not-i-json'],
    ['a byte order mark', '\ufeff{}', 'leaf-not-json'],
    ['nothing', '', 'leaf-not-json'],
    ['a broken object', '{"a":', 'leaf-not-json'],
  ])('with %s is refused', (_what, json, code) => {
    expect(() => parseLeaf(utf8(json))).toThrow(refusal(code));
  });

  it('that is not UTF-8 is refused', () => {
    expect(() => parseLeaf(Uint8Array.of(0x22, 0xff, 0x22))).toThrow(refusal('utf8-invalid'));
    expect(() => parseLeaf(Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22))).toThrow(refusal('utf8-invalid'));
  });

  it('has at most 65,535 bytes', () => {
    const most = `"${'x'.repeat(MAX_LEAF_SIZE - 2)}"`;
    expect(text(encodeLeaf(parseLeaf(utf8(most)).value))).toBe(most);
    expect(() => parseLeaf(utf8(`"${'x'.repeat(MAX_LEAF_SIZE - 1)}"`))).toThrow(refusal('leaf-too-large'));
    expect(() => encodeLeaf('x'.repeat(MAX_LEAF_SIZE - 1))).toThrow(refusal('leaf-too-large'));
  });

  it('may be nested as deep as it fits', () => {
    const deep = '['.repeat(32_767) + ']'.repeat(32_767);
    expect(text(encodeLeaf(parseLeaf(utf8(deep)).value))).toBe(deep);
  });

  it.each([
    ['undefined', { a: undefined }], ['NaN', NaN], ['infinity', [Infinity]], ['a date', { op: new Date(0) }],
    ['a map', new Map()], ['a bigint', 1n], ['a hole', [1, , 2]], ['minus zero', { a: -0 }], ['half a character', 'a\udc00'],
    ['a function', { f: () => 1 }],
  ])('is not made of %s', (_what, value) => {
    expect(() => encodeLeaf(value)).toThrow(refusal('leaf-not-i-json'));
  });

  it('is not made of a value that holds itself, but one object may stand in two places', () => {
    const circle: Record<string, unknown> = {};
    circle['zelf'] = circle;
    const shared = { rol: 'secretaris' };
    expect(() => encodeLeaf(circle)).toThrow(refusal('leaf-not-i-json'));
    expect(text(encodeLeaf([shared, shared]))).toBe('[{"rol":"secretaris"},{"rol":"secretaris"}]');
  });

  it('is read back as what it was made of, whatever that was', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      const bytes = orRefusal(() => encodeLeaf(value));
      if (bytes instanceof AuditLogError) return bytes.code === 'leaf-not-i-json';
      expect(parseLeaf(bytes).value).toEqual(value);
      return true;
    }));
  });

  it('of random bytes gives a typed error or a canonical value', () => {
    fc.assert(fc.property(fc.oneof(fc.uint8Array({ maxLength: 80 }), fc.json().map(utf8), fc.string({ unit: 'binary' }).map(utf8)), (bytes) => {
      const leaf = orRefusal(() => parseLeaf(bytes));
      return leaf instanceof AuditLogError || text(encodeLeaf(leaf.value)) === text(bytes);
    }), { numRuns: 1000 });
  });
});

function orRefusal<Result>(act: () => Result): Result | AuditLogError {
  try {
    return act();
  } catch (error) {
    if (error instanceof AuditLogError) return error;
    throw error;
  }
}
