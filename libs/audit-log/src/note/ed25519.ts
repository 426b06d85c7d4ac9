import { createPublicKey, sign, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { FormatError } from '../errors.js';

export const PUBLIC_KEY_SIZE = 32;
export const SIGNATURE_SIZE = 64;

/** The order of the field of edwards25519, 2^255 - 19. */
const FIELD = (1n << 255n) - 19n;

/**
 * The y coordinates of the eight points of order 1, 2, 4 and 8 (C2SP CCTV, ed25519). A key with
 * such a point verifies signatures nobody made.
 */
const LOW_ORDER_Y = new Set([
  0n,
  1n,
  FIELD - 1n,
  littleEndian(Buffer.from('26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05', 'hex')),
  littleEndian(Buffer.from('c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a', 'hex')),
]);

/**
 * Decides whether a public key may be trusted at all, once, when it is enrolled. OpenSSL accepts
 * low-order points and second spellings of a point, which RFC 8032 §5.1.3 does not.
 *
 * @throws FormatError `key-weak` or `vkey-malformed`
 */
export function requireSoundPublicKey(publicKey: Uint8Array): void {
  if (publicKey.length !== PUBLIC_KEY_SIZE) {
    throw new FormatError('vkey-malformed', `Een Ed25519-sleutel telt ${PUBLIC_KEY_SIZE} bytes; deze telt er ${publicKey.length}.`);
  }
  // The highest bit is the sign of x. With it cleared, the two spellings "x = -0" are low-order points as well.
  const y = littleEndian(publicKey) & ((1n << 255n) - 1n);
  if (y >= FIELD || LOW_ORDER_Y.has(y)) {
    throw new FormatError('key-weak', 'Deze openbare sleutel is zwak (lage orde of niet canoniek geschreven); iedereen kan er handtekeningen bij maken. Vraag een andere sleutel.');
  }
}

/** Whether the signature over the message is this key's (Ed25519, RFC 8032 §5.1.7). */
export function verifyEd25519(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (signature.length !== SIGNATURE_SIZE) return false;
  const key = createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(publicKey).toString('base64url') },
    format: 'jwk',
  });
  return verify(null, message, key, signature);
}

/** The Ed25519 signature, 64 bytes; the same message gives the same signature (RFC 8032 §5.1.6). */
export function signEd25519(privateKey: KeyObject, message: Uint8Array): Uint8Array {
  return sign(null, message, privateKey);
}

/**
 * The 32 bytes of the public key that belongs to a private key.
 *
 * @throws FormatError `key-type-unsupported` when it is no Ed25519 key
 */
export function publicKeyOf(privateKey: KeyObject): Uint8Array {
  const { x } = privateKey.asymmetricKeyType === 'ed25519' ? createPublicKey(privateKey).export({ format: 'jwk' }) : {};
  if (x === undefined) {
    throw new FormatError('key-type-unsupported', 'De sleutel is geen Ed25519-sleutel; gebruik een sleutel van dat type.');
  }
  return Buffer.from(x, 'base64url');
}

function littleEndian(bytes: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(bytes).reverse().toString('hex')}`);
}
