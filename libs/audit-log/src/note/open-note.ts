import { encodeUtf8 } from '../encoding.js';
import { FormatError, VerificationError } from '../errors.js';
import { cosignatureMessage, parseCosignature } from './cosignature.js';
import { verifyEd25519 } from './ed25519.js';
import { parseNote } from './note.js';
import type { NoteSignature } from './note.js';
import type { Vkey } from './vkey.js';

/** A signature that holds. */
export interface VerifiedSignature {
  readonly vkey: Vkey;
  /** POSIX seconds for a cosignature, null for a plain signature. */
  readonly timestamp: bigint | null;
}

/** A note of which at least one signature by a known key holds, and none by a known key fails. */
export interface OpenedNote {
  readonly text: string;
  /** One for each known key that signed, in the order of the lines. */
  readonly verified: readonly VerifiedSignature[];
  /** Lines of unknown keys; they say nothing. */
  readonly unverified: readonly NoteSignature[];
}

/**
 * Reads a note and verifies it against the keys the caller knows (C2SP signed-note, "Signatures").
 * Lines of unknown keys are ignored; one failing line of a known key rejects the whole note.
 *
 * @throws FormatError when it is no note, or `key-ambiguous` when two known keys share name and id
 * @throws VerificationError `signature-invalid` or `no-known-signature`
 */
export function openNote(note: string, vkeys: readonly Vkey[]): OpenedNote {
  const { text, signatures } = parseNote(note);
  const verified = new Map<Vkey, VerifiedSignature>();
  const unverified: NoteSignature[] = [];
  for (const signature of signatures) {
    const vkey = findKey(signature, vkeys);
    if (vkey === undefined) {
      unverified.push(signature);
    } else {
      const timestamp = verifySignature(vkey, text, signature.signature);
      if (!verified.has(vkey)) verified.set(vkey, { vkey, timestamp });
    }
  }
  if (verified.size === 0) {
    throw new VerificationError('no-known-signature', 'Geen van de handtekeningen is van een bekende sleutel; controleer of u de juiste controlesleutel gebruikt.');
  }
  return { text, verified: [...verified.values()], unverified };
}

function findKey({ name, keyId }: NoteSignature, vkeys: readonly Vkey[]): Vkey | undefined {
  const [first, second] = vkeys.filter((vkey) => vkey.name === name && vkey.keyId === keyId);
  if (second !== undefined) {
    throw new FormatError('key-ambiguous', `De sleutel ${name} (${keyId}) is meer dan eens opgegeven; geef elke controlesleutel één keer op.`);
  }
  return first;
}

function verifySignature(vkey: Vkey, text: string, bytes: Uint8Array): bigint | null {
  const { timestamp, signature } = vkey.type === 'cosignature' ? parseCosignature(bytes) : { timestamp: null, signature: bytes };
  const message = timestamp === null ? encodeUtf8(text) : cosignatureMessage(text, timestamp);
  if (!verifyEd25519(vkey.publicKey, message, signature)) {
    throw new VerificationError('signature-invalid', `De handtekening van ${vkey.name} (${vkey.keyId}) klopt niet met de tekst.`);
  }
  return timestamp;
}
