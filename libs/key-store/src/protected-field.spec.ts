import { createCipheriv, createHash, randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { BeschermdVeld } from '@besluitregister/domain';
import { GeschondenVeldFout, OngeldigeTekstFout, OnleesbaarVeldFout } from './errors.js';
import type { DataKey } from './key-store.js';
import { protect, reveal } from './protected-field.js';

const AAD = 'br.Vergadering-0199a8c0-0000-7000-8000-000000000001#/tekst';
const newKey = (): DataKey => ({ kid: randomUUID(), key: randomBytes(32) });
const key = newKey();
const wellFormed = fc.string({ unit: 'binary' });
const places = fc.string({ minLength: 1 }).filter((aad) => !aad.includes('\0'));

/** The same base64 member with one bit of its bytes turned. */
function flipBit(base64: string, bit: number): string {
  const bytes = Buffer.from(base64, 'base64');
  const at = bit % (bytes.length * 8);
  bytes.writeUInt8(bytes.readUInt8(at >> 3) ^ (1 << (at & 7)), at >> 3);
  return bytes.toString('base64');
}

describe('protect and reveal', () => {
  it('give back every well-formed text in every place', () => {
    fc.assert(fc.property(wellFormed, places, (text, aad) => {
      expect(reveal(protect(text, key, aad, randomBytes), key, aad)).toBe(text);
    }));
  });

  it.each(['', '\uFEFFmet een byte order mark', '\0', 'e\u0301 is niet \u00e9', '👮🏽'])('keep %j letter for letter', (text) => {
    expect(reveal(protect(text, key, AAD, randomBytes), key, AAD)).toBe(text);
  });

  it('refuse a lone surrogate wherever it stands, and say where without the text', () => {
    const lone = fc.integer({ min: 0xd800, max: 0xdfff }).map((unit) => String.fromCharCode(unit));
    fc.assert(fc.property(wellFormed, lone, wellFormed, (before, surrogate, after) => {
      const text = `${before}.${surrogate}.${after}`;
      let error: unknown;
      try {
        protect(text, key, AAD, randomBytes);
      } catch (caught) {
        error = caught;
      }
      expect(error).toBeInstanceOf(OngeldigeTekstFout);
      expect(error).toMatchObject({ positie: before.length + 1, waar: AAD });
    }));
  });

  it('refuse every text of UTF-16 units that does not come back the same', () => {
    fc.assert(fc.property(fc.array(fc.nat(0xffff), { maxLength: 8 }), (units) => {
      const text = String.fromCharCode(...units);
      const survivesUtf8 = Buffer.from(text, 'utf8').toString('utf8') === text;
      if (survivesUtf8) expect(reveal(protect(text, key, AAD, randomBytes), key, AAD)).toBe(text);
      else expect(() => protect(text, key, AAD, randomBytes)).toThrow(OngeldigeTekstFout);
    }));
  });

  it('refuse any single bit turned in iv, ct or commitment, each with its own error', () => {
    const members = fc.constantFrom('iv', 'ct', 'commitment');
    fc.assert(fc.property(wellFormed, members, fc.nat(), (text, member, bit) => {
      const field = protect(text, key, AAD, randomBytes);
      const changed = { ...field, [member]: flipBit(field[member], bit) };
      expect(() => reveal(changed, key, AAD)).toThrow(member === 'commitment' ? GeschondenVeldFout : OnleesbaarVeldFout);
    }), { numRuns: 500 });
  });

  it('refuse every character changed in any member, the key id among them', () => {
    const field = protect('Burgemeester Bats is voor.', key, AAD, randomBytes);
    const members = fc.constantFrom('kid', 'iv', 'ct', 'commitment');
    fc.assert(fc.property(members, fc.nat(), fc.nat(6), (member, position, bit) => {
      const value = field[member];
      const at = position % value.length;
      const turned = String.fromCharCode(value.charCodeAt(at) ^ (1 << bit));
      const changed = { ...field, [member]: value.slice(0, at) + turned + value.slice(at + 1) };
      expect(() => reveal(changed, key, AAD)).toThrow(/^Het beschermde veld/);
    }), { numRuns: 500 });
  });

  it('refuse another spelling of the same bytes', () => {
    const field = protect('tekst', key, AAD, randomBytes);
    for (const other of [`${field.iv}\n`, ` ${field.iv}`, `${field.iv}====`]) {
      expect(() => reveal({ ...field, iv: other }, key, AAD)).toThrow(OnleesbaarVeldFout);
    }
    const unpadded = field.commitment.replace(/=+$/, '');
    expect(() => reveal({ ...field, commitment: unpadded }, key, AAD)).toThrow(GeschondenVeldFout);
  });

  it('refuse another place', () => {
    fc.assert(fc.property(places, places, (aad, other) => {
      fc.pre(aad !== other);
      const field = protect('tekst', key, aad, randomBytes);
      expect(() => reveal(field, key, other)).toThrow(OnleesbaarVeldFout);
    }));
  });

  it('refuse another key, also one that says it is the same', () => {
    const field = protect('tekst', key, AAD, randomBytes);
    expect(() => reveal(field, newKey(), AAD)).toThrow(OnleesbaarVeldFout);
    expect(() => reveal(field, { kid: key.kid, key: randomBytes(32) }, AAD)).toThrow(OnleesbaarVeldFout);
    expect(() => reveal(field, { kid: randomUUID(), key: key.key }, AAD)).toThrow(OnleesbaarVeldFout);
  });

  it('refuse the members of another field of the same key and place', () => {
    const one = protect('voor', key, AAD, randomBytes);
    const other = protect('tegen', key, AAD, randomBytes);
    expect(() => reveal({ ...one, commitment: other.commitment }, key, AAD)).toThrow(GeschondenVeldFout);
    expect(() => reveal({ ...one, iv: other.iv, ct: other.ct }, key, AAD)).toThrow(GeschondenVeldFout);
  });

  it('refuse a place that would make the commitment ambiguous', () => {
    expect(() => protect('tekst', key, 'stroom\0veld', randomBytes)).toThrow(RangeError);
    expect(() => protect('tekst', key, '', randomBytes)).toThrow(RangeError);
  });

  it('refuse a random source that gives too little', () => {
    expect(() => protect('tekst', key, AAD, () => new Uint8Array(11))).toThrow(RangeError);
    expect(() => protect('tekst', key, AAD, () => new Uint8Array(16))).toThrow(RangeError);
  });

  it('never give the same field twice', () => {
    const fields = Array.from({ length: 20 }, () => protect('tekst', key, AAD, randomBytes));
    for (const member of ['iv', 'ct', 'commitment'] as const) {
      expect(new Set(fields.map((field) => field[member])).size).toBe(fields.length);
    }
  });
});

describe('the stored form of a protected field', () => {
  const kid = '5a7d1c9e-0d5c-4c57-9a41-1f0c8a3e2b10';
  const fixed: DataKey = { kid, key: new Uint8Array(32).fill(7) };

  /** Written out from DESIGN §9, apart from the code under test. */
  function independently(content: Uint8Array, salt: Uint8Array, iv: Uint8Array): BeschermdVeld {
    const cipher = createCipheriv('aes-256-gcm', fixed.key, iv).setAAD(Buffer.from(AAD));
    const ct = Buffer.concat([cipher.update(salt), cipher.update(content), cipher.final(), cipher.getAuthTag()]);
    const commitment = createHash('sha256').update(Buffer.concat([salt, Buffer.from(`${AAD}\0`), content])).digest('base64');
    return { kid, iv: Buffer.from(iv).toString('base64'), ct: ct.toString('base64'), commitment };
  }

  it('is salt and text under AES-256-GCM, and SHA-256(salt ‖ aad ‖ 0x00 ‖ text)', () => {
    const random = (n: number): Uint8Array => new Uint8Array(n).fill(n);
    const expected = independently(Buffer.from('Besloten: ingestemd ✓'), random(16), random(12));
    expect(protect('Besloten: ingestemd ✓', fixed, AAD, random)).toEqual(expected);
  });

  it('is refused when what it holds is not UTF-8, although everything else is right', () => {
    const field = independently(Uint8Array.of(0x66, 0xff), randomBytes(16), randomBytes(12));
    expect(() => reveal(field, fixed, AAD)).toThrow(OnleesbaarVeldFout);
  });

  it('is refused when its tag was cut short', () => {
    const field = protect('tekst', fixed, AAD, randomBytes);
    const ct = Buffer.from(field.ct, 'base64').subarray(0, -4).toString('base64');
    expect(() => reveal({ ...field, ct }, fixed, AAD)).toThrow(OnleesbaarVeldFout);
  });
});
