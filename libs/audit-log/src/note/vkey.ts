import { decodeBase64, encodeBase64, encodeUtf8, shorten } from '../encoding.js';
import { FormatError } from '../errors.js';
import { sha256 } from '../tree/hash.js';
import { requireSoundPublicKey } from './ed25519.js';

/** What a key signs: the text of a note, or a checkpoint with a time (C2SP signed-note, "Signature types"). */
export type KeyType = 'ed25519' | 'cosignature';

/** A public key as a verifier knows it (C2SP signed-note, "Verifier keys"). */
export interface Vkey {
  readonly name: string;
  readonly type: KeyType;
  /** 8 lowercase hexadecimal digits. */
  readonly keyId: string;
  /** 32 bytes, Ed25519. */
  readonly publicKey: Uint8Array;
}

const TYPE_BYTE: Readonly<Record<KeyType, number>> = { ed25519: 0x01, cosignature: 0x04 };
const VKEY = /^(?<name>[^+]*)\+(?<keyId>[0-9a-f]{8})\+(?<key>.*)$/su;
const NAME = /^[^+\p{White_Space}\p{Cc}\p{Surrogate}]+$/u;

/**
 * The verifier key of a name and a public key; enrols the key, so a weak one is refused.
 *
 * @throws FormatError `key-name-invalid`, `key-weak` or `vkey-malformed`
 */
export function makeVkey(name: string, type: KeyType, publicKey: Uint8Array): Vkey {
  requireKeyName(name);
  requireSoundPublicKey(publicKey);
  const id = sha256(Buffer.concat([encodeUtf8(`${name}\n`), Uint8Array.of(TYPE_BYTE[type]), publicKey]));
  return { name, type, keyId: Buffer.from(id).toString('hex', 0, 4), publicKey };
}

/**
 * Reads `<name>+<key id>+<base64 of type and key>` (C2SP signed-note) and enrols the key.
 * Known are Ed25519 (0x01) and Ed25519 cosignatures (0x04).
 *
 * @throws FormatError `vkey-malformed`, `vkey-id-mismatch`, `key-type-unsupported`, `key-name-invalid`,
 *   `key-weak` or `base64-invalid`
 */
export function parseVkey(text: string): Vkey {
  const { name, keyId, key } = VKEY.exec(text)?.groups ?? {};
  if (name === undefined || keyId === undefined || key === undefined) {
    throw new FormatError('vkey-malformed', `"${shorten(text)}" is geen controlesleutel; verwacht wordt naam+8 hexcijfers+base64.`);
  }
  const material = decodeBase64(key);
  const type = keyType(material[0]);
  const vkey = makeVkey(name, type, material.subarray(1));
  if (vkey.keyId !== keyId) {
    throw new FormatError('vkey-id-mismatch', `Het kenmerk ${keyId} hoort niet bij de sleutel van "${shorten(name)}" (dat is ${vkey.keyId}); vraag de controlesleutel opnieuw op.`);
  }
  return vkey;
}

/** The text form of a verifier key; the reverse of {@link parseVkey}. */
export function formatVkey(vkey: Vkey): string {
  const material = Buffer.concat([Uint8Array.of(TYPE_BYTE[vkey.type]), vkey.publicKey]);
  return `${vkey.name}+${vkey.keyId}+${encodeBase64(material)}`;
}

/**
 * Requires a key name as notes allow it: not empty, without spaces, plus signs or control characters.
 *
 * @throws FormatError `key-name-invalid`
 */
export function requireKeyName(name: string): void {
  if (!NAME.test(name)) {
    throw new FormatError('key-name-invalid', `"${shorten(name)}" kan geen sleutelnaam zijn; gebruik een naam zonder spaties en plustekens, bijvoorbeeld register.gemeente.nl/besluiten/1.`);
  }
}

function keyType(byte: number | undefined): KeyType {
  if (byte === TYPE_BYTE.ed25519) return 'ed25519';
  if (byte === TYPE_BYTE.cosignature) return 'cosignature';
  throw new FormatError('key-type-unsupported', `Sleutels van type ${byte ?? '(leeg)'} worden niet ondersteund; wel Ed25519 (1) en Ed25519-medeondertekening (4).`);
}
