import { randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { GeschondenVeldFout, OnleesbaarVeldFout } from './errors.js';
import type { DataKey } from './key-store.js';
import { kidOfBytes, protectBytes, revealBytes } from './protected-bytes.js';

const AAD = 'br.Document-0199a8c0-0000-7000-8000-000000000001#/inhoud';
const key: DataKey = { kid: randomUUID(), key: randomBytes(32) };
const contents = fc.uint8Array({ maxLength: 300 });

describe('protectBytes and revealBytes', () => {
  it('give back every content, and its key id before that', () => {
    fc.assert(fc.property(contents, fc.uuid(), (content, kid) => {
      const its = { kid, key: key.key };
      const bytes = protectBytes(content, its, AAD, randomBytes);
      expect(kidOfBytes(bytes, AAD)).toBe(kid);
      expect(Buffer.compare(revealBytes(bytes, its, AAD), content)).toBe(0);
    }));
  });

  it('give back a content of several megabytes', () => {
    const content = randomBytes(5_000_000);
    expect(Buffer.compare(revealBytes(protectBytes(content, key, AAD, randomBytes), key, AAD), content)).toBe(0);
  });

  it('have one form: version, kid, iv, ciphertext with tag, commitment', () => {
    const bytes = protectBytes(Uint8Array.of(1, 2, 3), key, AAD, (n) => new Uint8Array(n).fill(n));
    expect(Buffer.from(bytes.subarray(0, 29)).toString('hex')).toBe(`01${key.kid.replaceAll('-', '')}${'0c'.repeat(12)}`);
    expect(bytes.length).toBe(1 + 16 + 12 + (16 + 3 + 16) + 32);
  });

  it('refuse any single bit turned: damage in front, tampering in the commitment', () => {
    fc.assert(fc.property(contents, fc.nat(), (content, bit) => {
      const bytes = Buffer.from(protectBytes(content, key, AAD, randomBytes));
      const at = bit % (bytes.length * 8);
      bytes.writeUInt8(bytes.readUInt8(at >> 3) ^ (1 << (at & 7)), at >> 3);
      const inCommitment = at >> 3 >= bytes.length - 32;
      expect(() => revealBytes(bytes, key, AAD)).toThrow(inCommitment ? GeschondenVeldFout : OnleesbaarVeldFout);
    }), { numRuns: 500 });
  });

  it('refuse every shortened or lengthened content', () => {
    const bytes = protectBytes(Uint8Array.of(1, 2, 3), key, AAD, randomBytes);
    for (let length = 0; length < bytes.length; length++) {
      expect(() => revealBytes(bytes.subarray(0, length), key, AAD)).toThrow(OnleesbaarVeldFout);
    }
    expect(() => revealBytes(Buffer.concat([bytes, Uint8Array.of(0)]), key, AAD)).toThrow(OnleesbaarVeldFout);
  });

  it('refuse another place and another key', () => {
    const bytes = protectBytes(Uint8Array.of(1, 2, 3), key, AAD, randomBytes);
    expect(() => revealBytes(bytes, key, `${AAD}/1`)).toThrow(OnleesbaarVeldFout);
    expect(() => revealBytes(bytes, { kid: randomUUID(), key: key.key }, AAD)).toThrow(OnleesbaarVeldFout);
    expect(() => revealBytes(bytes, { kid: key.kid, key: randomBytes(32) }, AAD)).toThrow(OnleesbaarVeldFout);
  });

  it('refuse a key id that the form cannot hold', () => {
    for (const kid of ['sleutel-1', key.kid.toUpperCase().replace(/[0-9]/g, 'A'), `${key.kid}0`]) {
      expect(() => protectBytes(Uint8Array.of(1), { kid, key: key.key }, AAD, randomBytes)).toThrow(RangeError);
    }
  });
});
