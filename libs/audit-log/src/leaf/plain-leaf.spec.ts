import { describe, expect, it } from '@jest/globals';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { AuditLogError } from '../errors.js';
import { leafHash } from '../tree/hash.js';
import { checkLeaf, parseLeaf } from './leaf.js';
import { plainMembers } from './plain-leaf.js';

const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');

function isLeaf(bytes: Uint8Array): boolean {
  try {
    parseLeaf(bytes);
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(AuditLogError);
    return false;
  }
}

const numbers = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.maxSafeInteger(), fc.integer({ min: -20, max: 20 }).map((power) => 10 ** power), fc.integer({ min: 1, max: 1_000_000 }).map((n) => n / 1e7));
const objects = fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('a', 'aa', 'b', 'Z')), fc.oneof(fc.jsonValue(), numbers));

describe('a leaf that is plainly canonical', () => {
  it('is one the parser accepts, of whatever is written', () => {
    fc.assert(fc.property(objects, (value) => {
      const text = canonicalize(value) ?? '';
      if (plainMembers(utf8(text)) < 0) return;
      expect(isLeaf(utf8(text))).toBe(true);
      expect(plainMembers(utf8(text))).toBe(Object.keys(value).length);
    }), { numRuns: 2_000 });
  });

  it('is one the parser accepts, whatever byte of a record is changed', () => {
    const record = utf8('{"data":{"aantal":[1,-2,0.5,12.25,true,null],"é":"ë","kid":{"ct":"A=","iv":"b"}},"id":"x","metadata":{},"type":"T"}');
    fc.assert(fc.property(fc.nat(record.length - 1), fc.oneof(fc.nat(255), fc.constantFrom(...utf8('"\\{}[],:-.0123456789eE tfn'))), fc.nat(3), (at, byte, cut) => {
      const changed = Buffer.from(record).fill(byte, at, at + 1);
      const leaf = Buffer.concat([changed.subarray(0, at), changed.subarray(at + cut)]);
      if (plainMembers(leaf) >= 0) expect(isLeaf(leaf)).toBe(true);
    }), { numRuns: 5_000 });
  });

  it.each([
    ['an object', '{"a":"b","c":[{},[],1,-1,0,0.25,true,false,null]}', 2],
    ['nothing in it', '{}', 0],
    ['text that is not ASCII', '{"a":"één"}', 1],
    ['fifteen digits', '{"a":123456789012345,"b":1234567890.12345,"c":0.000001}', 3],
  ])('is recognised: %s', (_what, text, members) => {
    expect(plainMembers(utf8(text))).toBe(members);
    expect(Buffer.from(checkLeaf(utf8(text)))).toEqual(Buffer.from(leafHash(utf8(text))));
  });

  it.each([
    '{"b":1,"a":2}', '{"a":1,"a":2}', '{"aa":1,"a":2}', '{"a": 1}', '{"a":1} ', '{"a":1,}', '{"a":01}', '{"a":-0}', '{"a":1.50}', '{"a":1e3}',
    '{"a":0.0000001}', '{"a":1234567890123456}', '{"a":"\\n"}', '{"a":"\n"}', '{"é":1}', '{"a":tru}', '{"a":[1,]}', '{"a":', '[]', '""', '',
  ])('is not: %j', (text) => {
    expect(plainMembers(utf8(text))).toBe(-1);
  });

  it('is no text that is not UTF-8, nor what lies too deep to look at', () => {
    expect(plainMembers(Buffer.from([...utf8('{"a":"'), 0xff, ...utf8('"}')]))).toBe(-1);
    const deep = `{"a":${'['.repeat(40)}${']'.repeat(40)}}`;
    expect(plainMembers(utf8(deep))).toBe(-1);
    expect(Buffer.from(checkLeaf(utf8(deep)))).toEqual(Buffer.from(leafHash(utf8(deep))));
  });

  it('is not needed: what is not plain is parsed, and refused when it is not canonical', () => {
    expect(() => checkLeaf(utf8('{"b":1,"a":2}'))).toThrow(expect.objectContaining({ code: 'leaf-not-canonical' }));
    expect(() => checkLeaf(Buffer.alloc(70_000, 0x20))).toThrow(expect.objectContaining({ code: 'leaf-too-large' }));
    expect(Buffer.from(checkLeaf(utf8('{"a":"\\n"}')))).toEqual(Buffer.from(leafHash(utf8('{"a":"\\n"}'))));
  });
});
