import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ensureFolder, readFileIfPresent, syncFolder, writeFileDurably } from '../durable/durable-file.js';
import { encodeUtf8 } from '../encoding.js';
import { CorruptStateError } from '../errors.js';
import { ed25519Signer } from '../note/sign-note.js';
import type { NoteSigner } from '../note/sign-note.js';
import { requireKeyName } from '../note/vkey.js';

const OWNER_ONLY = 0o600;

/**
 * The signing key in a file: Ed25519, PKCS #8 in PEM (RFC 5958), readable by its owner only. Makes
 * the key when there is no such file. The name of the key is the origin of the log.
 *
 * @throws CorruptStateError `key-file-corrupt`
 * @throws FormatError `key-name-invalid`, or `key-type-unsupported` when the file holds another kind of key
 */
export async function loadOrCreateSigningKey(file: string, origin: string): Promise<NoteSigner> {
  requireKeyName(origin);
  return await loadSigningKey(file, origin) ?? await createSigningKey(file, origin);
}

/** The signing key in a file, or undefined when there is no such file. @throws as {@link loadOrCreateSigningKey} */
export async function loadSigningKey(file: string, origin: string): Promise<NoteSigner | undefined> {
  const pem = await readFileIfPresent(file);
  return pem === undefined ? undefined : ed25519Signer(origin, parsePem(pem, file));
}

/** Puts the next key in the place of the current one, of which nothing is kept; lasting, whole after a crash. */
export async function replaceSigningKey(file: string, nextFile: string): Promise<void> {
  await rename(nextFile, file);
  await syncFolder(dirname(file));
}

async function createSigningKey(file: string, origin: string): Promise<NoteSigner> {
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
  await ensureFolder(dirname(file));
  await writeFileDurably(file, encodeUtf8(pem.toString()), { mode: OWNER_ONLY });
  return ed25519Signer(origin, privateKey);
}

function parsePem(pem: Uint8Array, file: string): KeyObject {
  try {
    return createPrivateKey({ key: Buffer.from(pem), format: 'pem' });
  } catch (cause) {
    throw new CorruptStateError('key-file-corrupt', `${file} bevat geen leesbare sleutel (PKCS #8, PEM); zet het bestand terug uit de reservekopie.`, { cause });
  }
}
