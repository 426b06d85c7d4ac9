import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeBase64, decodeUtf8, encodeBase64, encodeUtf8, parseDecimal } from './encoding.js';
import { AuditLogError } from './errors.js';

const refusal = (code: string): unknown => expect.objectContaining({ code });

describe('base64', () => {
  it('gives the bytes back', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => Buffer.compare(decodeBase64(encodeBase64(bytes)), bytes) === 0));
  });

  it.each(['A', 'AA', 'AA=', 'AAA', 'AB==', 'AAB=', 'AA==AA==', 'A A=', 'AA\n==', 'AA-_', 'AA==\n', '===='])('does not take %j', (text) => {
    expect(() => decodeBase64(text)).toThrow(refusal('base64-invalid'));
  });

  it('has one spelling for each value', () => {
    const alphabet = fc.constantFrom(...'AB/+=9z \n-_');
    fc.assert(fc.property(fc.string({ unit: alphabet, maxLength: 12 }), (text) => {
      try {
        return encodeBase64(decodeBase64(text)) === text;
      } catch (error) {
        return error instanceof AuditLogError;
      }
    }), { numRuns: 2000 });
  });
});

describe('decimals', () => {
  it('give every unsigned 64-bit number back', () => {
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }), (value) => parseDecimal(`${value}`) === value));
  });

  it.each(['', '00', '01', '-1', '+1', '1 ', ' 1', '1.0', '1e3', '0x1', '١', '18446744073709551616', '99999999999999999999'])('are not %j', (text) => {
    expect(() => parseDecimal(text)).toThrow(refusal('decimal-invalid'));
  });
});

describe('UTF-8', () => {
  it('keeps a byte order mark and takes no broken bytes', () => {
    expect(encodeUtf8(decodeUtf8(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41)))).toEqual(Buffer.from([0xef, 0xbb, 0xbf, 0x41]));
    expect(() => decodeUtf8(Uint8Array.of(0xc0, 0x80))).toThrow(refusal('utf8-invalid'));
  });
});
