import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { readVector } from '../../vectors/read-vector.js';
import { FormatError } from '../errors.js';
import { publicKeyOf, requireSoundPublicKey, signEd25519, verifyEd25519 } from './ed25519.js';

interface Wycheproof {
  numberOfTests: number;
  testGroups: { publicKey: { pk: string }; tests: { tcId: number; msg: string; sig: string; result: string }[] }[];
}
type Cctv = { number: number; key: string; flags: string[] | null }[];

const bytes = (hex: string): Uint8Array => Buffer.from(hex, 'hex');

describe('Ed25519', () => {
  it('gives the verdict of all 151 Wycheproof signatures, with keys that may be enrolled', () => {
    const { testGroups, numberOfTests } = readVector<Wycheproof>('c2sp-wycheproof/ed25519_test.json');
    const cases = testGroups.flatMap(({ publicKey, tests }) => tests.map((test) => ({ ...test, pk: bytes(publicKey.pk) })));
    cases.forEach(({ pk }) => { requireSoundPublicKey(pk); });
    const wrong = cases.filter(({ pk, msg, sig, result }) => verifyEd25519(pk, bytes(msg), bytes(sig)) !== (result === 'valid'));
    expect([cases.length, numberOfTests]).toEqual([151, 151]);
    expect(wrong).toEqual([]);
  });

  it('enrols no low-order or non-canonical key of CCTV, and every other', () => {
    const cases = readVector<Cctv>('c2sp-cctv/ed25519vectors.json');
    const isWeak = (flags: string[] | null): boolean => flags?.some((flag) => flag === 'low_order_A' || flag === 'non_canonical_A') ?? false;
    const wrong = cases.filter(({ key, flags }) => refuses(bytes(key)) !== isWeak(flags));
    expect(cases).toHaveLength(914);
    expect(new Set(cases.filter(({ flags }) => isWeak(flags)).map(({ key }) => key)).size).toBe(14);
    expect(wrong).toEqual([]);
  });

  it('enrols no y of the field order or above, and no key of another length', () => {
    const fieldPlus18 = bytes(`ff${'ff'.repeat(30)}7f`);
    expect(refuses(fieldPlus18)).toBe(true);
    expect(refuses(Buffer.alloc(31, 1))).toBe(true);
    expect(refuses(Buffer.alloc(33, 1))).toBe(true);
  });

  it('signs what it verifies, and the same each time', () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const message = Buffer.from('besluit');
    const signature = signEd25519(privateKey, message);
    expect(verifyEd25519(publicKeyOf(privateKey), message, signature)).toBe(true);
    expect(verifyEd25519(publicKeyOf(privateKey), Buffer.from('besluiT'), signature)).toBe(false);
    expect(signEd25519(privateKey, message)).toEqual(signature);
  });

  it('takes no key of another kind', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    expect(() => publicKeyOf(privateKey)).toThrow(expect.objectContaining({ code: 'key-type-unsupported' }));
  });
});

function refuses(publicKey: Uint8Array): boolean {
  try {
    requireSoundPublicKey(publicKey);
    return false;
  } catch (error) {
    if (error instanceof FormatError) return true;
    throw error;
  }
}
