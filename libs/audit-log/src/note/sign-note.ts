import type { KeyObject } from 'node:crypto';
import { encodeUtf8 } from '../encoding.js';
import { cosignatureMessage, formatCosignature } from './cosignature.js';
import { publicKeyOf, signEd25519 } from './ed25519.js';
import { formatNote, parseNote } from './note.js';
import type { NoteSignature } from './note.js';
import { makeVkey } from './vkey.js';
import type { Vkey } from './vkey.js';

/** Makes the signature bytes for one signature line. */
export interface NoteSigner {
  readonly vkey: Vkey;
  sign(text: string): Uint8Array;
}

/** A signer of note texts with an Ed25519 key (type 0x01). @throws FormatError for another key or a wrong name */
export function ed25519Signer(name: string, privateKey: KeyObject): NoteSigner {
  return {
    vkey: makeVkey(name, 'ed25519', publicKeyOf(privateKey)),
    sign: (text) => signEd25519(privateKey, encodeUtf8(text)),
  };
}

/**
 * A signer that states: at this time (POSIX seconds) this is the largest consistent tree I have
 * seen for this origin (C2SP tlog-cosignature, cosignature/v1, type 0x04). The caller has checked
 * that, and uses one key for one name only, because the name is not signed.
 *
 * @throws FormatError for another key or a wrong name
 */
export function cosigner(name: string, privateKey: KeyObject, timestamp: bigint): NoteSigner {
  return {
    vkey: makeVkey(name, 'cosignature', publicKeyOf(privateKey)),
    sign: (text) => formatCosignature({ timestamp, signature: signEd25519(privateKey, cosignatureMessage(text, timestamp)) }),
  };
}

/** Signs a text that ends in a newline. @throws FormatError `note-malformed` */
export function signNote(text: string, signers: readonly NoteSigner[]): string {
  return formatNote({ text, signatures: signers.map((signer) => signatureLine(text, signer)) });
}

/** Adds a signature under an existing note; the lines that are there stay as they are. @throws FormatError */
export function addSignature(note: string, signer: NoteSigner): string {
  const { text, signatures } = parseNote(note);
  return formatNote({ text, signatures: [...signatures, signatureLine(text, signer)] });
}

function signatureLine(text: string, signer: NoteSigner): NoteSignature {
  const { name, keyId } = signer.vkey;
  return { name, keyId, signature: signer.sign(text) };
}
