import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { access, link, open, rename, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { HoofdsleutelFout } from './errors.js';
import { KEY_BYTES } from './key-wrap.js';
import { decodeBase64 } from './text-encoding.js';

/** Windows has no permission bits and cannot sync a folder. */
const POSIX = process.platform !== 'win32';

/**
 * The key-encryption key in a file, 32 bytes; made with permissions 0600 when neither it nor the key store exists.
 * Durable before it is given: a data key wrapped under a lost one is lost too. The folder must exist.
 * @param database the file of the key store: when that exists, a missing key is an error and never replaced
 * @throws HoofdsleutelFout when it is missing, open to group or others, or not 32 bytes
 */
export async function loadOrCreateKek(file: string, database: string): Promise<Uint8Array> {
  // Asked first: the database is only ever made after its key, so this cannot be another process's first start.
  const databaseExists = await exists(database);
  if (!(await exists(file))) {
    if (databaseExists) {
      throw new HoofdsleutelFout(
        'hoofdsleutel-ontbreekt',
        `De hoofdsleutel ${file} ontbreekt, terwijl het sleutelbestand ${database} er wel is. Zet de hoofdsleutel terug ` +
          'uit de reservekopie; met een nieuwe hoofdsleutel is de vastgelegde inhoud niet te lezen.',
      );
    }
    await createKek(file);
  }
  return readKek(file);
}

/**
 * The key-encryption key given by value.
 * @param text canonical base64 of 32 bytes
 * @param bron where it comes from, to name in the error (an environment variable)
 * @throws HoofdsleutelFout when it is anything else
 */
export function kekFromBase64(text: string, bron: string): Uint8Array {
  const kek = decodeBase64(text);
  if (kek?.length === KEY_BYTES) return kek;
  throw new HoofdsleutelFout('hoofdsleutel-vorm', `De hoofdsleutel in ${bron} is niet bruikbaar: geef ${KEY_BYTES} bytes als base64 (44 tekens).`);
}

/**
 * Makes the key-encryption key that is to replace the one in `file`, beside it and durable. The store is to be wrapped
 * anew under it (`KeyStore.rewrap`), then {@link adoptPreparedKek} is to be called.
 */
export async function prepareKek(file: string): Promise<Uint8Array> {
  if (!(await exists(prepared(file)))) await createKek(prepared(file));
  return readKek(prepared(file));
}

/** Puts the prepared key in the place of the one before, which is gone then. */
export async function adoptPreparedKek(file: string): Promise<void> {
  await rename(prepared(file), file);
  await syncFolder(dirname(file));
}

/**
 * Opens a store with the key-encryption key in a file, made at the first start. When a crash cut off the replacing of
 * that key, the store tells which of the two it has, and the other goes.
 * @param database the file of the key store, as for {@link loadOrCreateKek}
 * @param open opens the store, and refuses a key that is not the store's own
 * @throws HoofdsleutelFout as loadOrCreateKek, and of `open`
 */
export async function openWithKekFile<T>(file: string, database: string, open: (kek: Uint8Array) => Promise<T>): Promise<T> {
  const kek = await loadOrCreateKek(file, database);
  if (!(await exists(prepared(file)))) return open(kek);
  try {
    const store = await open(kek);
    await unlink(prepared(file));
    return store;
  } catch (error) {
    if (!hasCode(error, 'hoofdsleutel-verkeerd')) throw error;
    const store = await open(await readKek(prepared(file)));
    await adoptPreparedKek(file);
    return store;
  }
}

function prepared(file: string): string {
  return `${file}.nieuw`;
}

/** Tells one key-encryption key from another without giving it away: 8 hexadecimal digits. */
export function kekFingerprint(kek: Uint8Array): string {
  return createHmac('sha256', kek).update('besluitregister/kenmerk').digest('hex').slice(0, 8);
}

async function readKek(file: string): Promise<Uint8Array> {
  const handle = await open(file, 'r');
  try {
    // Of the open handle, not of the path: what is checked is what is read.
    const { mode } = await handle.stat();
    if (POSIX && (mode & 0o077) !== 0) {
      throw new HoofdsleutelFout(
        'hoofdsleutel-rechten',
        `De hoofdsleutel ${file} is toegankelijk voor anderen (rechten ${(mode & 0o777).toString(8).padStart(4, '0')}) en wordt ` +
          `daarom niet gebruikt. Beperk de rechten met: chmod 600 ${file}`,
      );
    }
    const kek = await handle.readFile();
    if (kek.length === KEY_BYTES) return kek;
    throw new HoofdsleutelFout(
      'hoofdsleutel-vorm',
      `De hoofdsleutel ${file} is ${kek.length} bytes lang in plaats van ${KEY_BYTES}. Zet het oorspronkelijke bestand terug uit de reservekopie.`,
    );
  } finally {
    await handle.close();
  }
}

/** Written aside and linked in: the file is there whole or not at all, and one made by another process at the same time stays. */
async function createKek(file: string): Promise<void> {
  const aside = `${file}.${randomUUID()}`;
  const handle = await open(aside, 'wx', 0o600);
  try {
    await handle.writeFile(randomBytes(KEY_BYTES));
    await handle.sync();
    await link(aside, file).catch((error: unknown) => {
      if (!hasCode(error, 'EEXIST')) throw error;
    });
  } finally {
    await handle.close();
    await unlink(aside);
  }
  await syncFolder(dirname(file));
}

async function syncFolder(folder: string): Promise<void> {
  if (!POSIX) return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    (error: unknown) => {
      if (hasCode(error, 'ENOENT')) return false;
      throw error;
    },
  );
}

function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
