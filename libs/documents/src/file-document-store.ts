import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { requireAddress } from './document-address.js';
import { DocumentStoreError } from './document-store.js';
import type { DocumentAddress, DocumentStore, DocumentStoreErrorCode } from './document-store.js';
import { errorCode } from './error-code.js';

/**
 * Opens a document store in a folder, making the folder when it is not there. A document lies at
 * `<folder>/ab/cd/abcd…`. It is written to a temporary file beside it, synced, renamed and the folders synced, so that
 * a document is there whole or not at all and several processes may write at once. What a crash leaves behind ends in
 * `.tmp` and is never read.
 *
 * @throws DocumentStoreError `geen-toegang` or `geen-map` when the folder cannot be used
 */
export async function openFileDocumentStore(options: { readonly folder: string }): Promise<DocumentStore> {
  const { folder } = options;
  await inDutch(folder, async () => {
    await mkdir(folder, { recursive: true });
    await tryWriting(folder);
  });
  return new FileDocumentStore(folder);
}

/** Only writing tells whether writing is possible: access(2) asks for the real user, and knows no network shares. */
async function tryWriting(folder: string): Promise<void> {
  const probe = join(folder, `schrijfproef.${process.pid}.tmp`);
  await writeFile(probe, '');
  await rm(probe, { force: true });
}

class FileDocumentStore implements DocumentStore {
  #closed = false;
  #temporaryFiles = 0;

  constructor(private readonly folder: string) {}

  async put(bytes: Uint8Array): Promise<DocumentAddress> {
    const address = addressOf(bytes);
    const path = this.#pathOf(address);
    await inDutch(this.folder, async () => {
      await mkdir(dirname(path), { recursive: true });
      // A file that is there but damaged is written again: these bytes are the right ones.
      if (!(await holds(path, address))) await this.#write(path, bytes);
      // Also when it was there: the other writer may not have come to this yet.
      await this.#syncFolders(path);
    });
    return address;
  }

  async get(address: DocumentAddress): Promise<Uint8Array | undefined> {
    const path = this.#pathOf(address);
    const bytes = await inDutch(this.folder, () => readIfThere(path));
    if (bytes !== undefined && addressOf(bytes) !== address) {
      throw new DocumentStoreError('beschadigd', `Het opgeslagen document ${path} is beschadigd: de inhoud past niet meer bij het adres. Zet het terug uit een reservekopie.`);
    }
    return bytes;
  }

  async remove(address: DocumentAddress): Promise<void> {
    const path = this.#pathOf(address);
    await inDutch(this.folder, async () => {
      await rm(path, { force: true });
      // Synced also when it was not there: an earlier removal may have been cut off before this.
      await this.#syncFolders(path);
    });
  }

  close(): Promise<void> {
    this.#closed = true;
    return Promise.resolve();
  }

  #pathOf(address: DocumentAddress): string {
    if (this.#closed) throw new DocumentStoreError('gesloten', `De documentopslag ${this.folder} is al gesloten. Open de opslag opnieuw.`);
    // An address is checked before it becomes a path: "../" would lead out of the folder.
    requireAddress(address);
    return join(this.folder, address.slice(0, 2), address.slice(2, 4), address);
  }

  async #write(path: string, bytes: Uint8Array): Promise<void> {
    const { handle, temporary } = await this.#createBeside(path);
    try {
      await writeAndClose(handle, bytes);
      await rename(temporary, path);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  }

  /** Exclusive creation settles whose name it is, also between containers with equal process ids. */
  async #createBeside(path: string): Promise<{ handle: FileHandle; temporary: string }> {
    for (;;) {
      this.#temporaryFiles += 1;
      const temporary = `${path}.${process.pid}-${this.#temporaryFiles}.tmp`;
      try {
        return { handle: await open(temporary, 'wx', 0o600), temporary };
      } catch (error) {
        if (errorCode(error) !== 'EEXIST') throw error;
      }
    }
  }

  /** A rename is durable once its folder is synced, and a new folder once the one above it is. */
  async #syncFolders(path: string): Promise<void> {
    const inner = dirname(path);
    for (const folder of [inner, dirname(inner), this.folder]) await syncFolderIfThere(folder);
  }
}

async function writeAndClose(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function syncFolderIfThere(folder: string): Promise<void> {
  // Windows does not open folders; NTFS journals the rename itself.
  if (process.platform === 'win32') return;
  const handle = await ifThere(open(folder, 'r'));
  if (handle === undefined) return;
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function holds(path: string, address: DocumentAddress): Promise<boolean> {
  const bytes = await readIfThere(path);
  return bytes !== undefined && addressOf(bytes) === address;
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  return ifThere(readFile(path));
}

async function ifThere<T>(opening: Promise<T>): Promise<T | undefined> {
  try {
    return await opening;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function addressOf(bytes: Uint8Array): DocumentAddress {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The failures of a disk that a person can do something about; any other passes as it is. */
const DISK_ERRORS: Readonly<Record<string, { code: DocumentStoreErrorCode; wat: string }>> = {
  EACCES: { code: 'geen-toegang', wat: 'is niet te gebruiken: er zijn geen rechten om erin te lezen en te schrijven. Geef schrijfrechten of kies een andere map' },
  EPERM: { code: 'geen-toegang', wat: 'is niet te gebruiken: schrijven is niet toegestaan. Geef schrijfrechten of kies een andere map' },
  EROFS: { code: 'geen-toegang', wat: 'is niet te gebruiken: de schijf is alleen te lezen. Kies een andere map' },
  ENOTDIR: { code: 'geen-map', wat: 'is geen map: er staat een bestand op die plaats. Kies een andere map' },
  EEXIST: { code: 'geen-map', wat: 'is geen map: er staat een bestand op die plaats. Kies een andere map' },
  ENOSPC: { code: 'schijf-vol', wat: 'kan niets meer opslaan: de schijf is vol. Maak ruimte en probeer het opnieuw' },
  EDQUOT: { code: 'schijf-vol', wat: 'kan niets meer opslaan: de toegestane ruimte is op. Maak ruimte en probeer het opnieuw' },
};

async function inDutch<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const known = DISK_ERRORS[errorCode(error) ?? ''];
    if (known === undefined) throw error;
    throw new DocumentStoreError(known.code, `De map ${folder} van de documentopslag ${known.wat}.`, { cause: error });
  }
}
