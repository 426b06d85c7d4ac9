import { afterEach, beforeEach, describe, it, expect } from '@jest/globals';
import { createHash } from 'node:crypto';
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFileDocumentStore } from './file-document-store.js';

const NOBODY = 65534;
const bytes = Uint8Array.from([0, 1, 2, 253, 254, 255]);
const address = createHash('sha256').update(bytes).digest('hex');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'documenten-'));
});
afterEach(async () => {
  await chmod(folder, 0o700);
  await rm(folder, { recursive: true });
});

const pathOf = (adres: string): string => join(folder, adres.slice(0, 2), adres.slice(2, 4), adres);
const filesIn = async (map: string): Promise<string[]> =>
  (await readdir(map, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => entry.name);

/** Root may write anywhere, so as root the opening is done as a user without rights. */
async function withoutRights<T>(work: () => Promise<T>): Promise<T> {
  const isRoot = process.getuid?.() === 0;
  if (isRoot) process.seteuid?.(NOBODY);
  try {
    return await work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

describe('de documentopslag in een map', () => {
  it('geeft terug wat erin ging, ook na opnieuw openen', async () => {
    const store = await openFileDocumentStore({ folder: join(folder, 'nieuw', 'documenten') });
    expect(await store.put(bytes)).toBe(address);
    await store.close();
    const again = await openFileDocumentStore({ folder: join(folder, 'nieuw', 'documenten') });
    expect(await again.get(address)).toEqual(bytes);
  });

  it('legt een document in twee lagen van mappen onder zijn hash', async () => {
    await (await openFileDocumentStore({ folder })).put(bytes);
    expect(new Uint8Array(await readFile(pathOf(address)))).toEqual(bytes);
  });

  it('bewaart dezelfde inhoud een keer, ook bij twintig schrijvers tegelijk', async () => {
    const stores = await Promise.all([openFileDocumentStore({ folder }), openFileDocumentStore({ folder })]);
    const inhoud = new Uint8Array(300_000).fill(7);
    const adressen = await Promise.all(Array.from({ length: 10 }, () => stores.map((store) => store.put(inhoud))).flat());
    expect(new Set(adressen).size).toBe(1);
    expect(await filesIn(folder)).toEqual([adressen[0]]);
    expect(await stores[0].get(adressen[0] ?? '')).toEqual(inhoud);
  });

  it('laat staan wat er al staat', async () => {
    const store = await openFileDocumentStore({ folder });
    await store.put(bytes);
    const { ino, mtimeMs } = await stat(pathOf(address));
    await store.put(bytes);
    expect(await stat(pathOf(address))).toMatchObject({ ino, mtimeMs });
  });

  it('bewaart ook een leeg document', async () => {
    const store = await openFileDocumentStore({ folder });
    expect(await store.get(await store.put(new Uint8Array()))).toEqual(new Uint8Array());
  });

  it('kent een onbekend adres niet, en een verwijderd adres niet meer', async () => {
    const store = await openFileDocumentStore({ folder });
    expect(await store.get(address)).toBeUndefined();
    await store.remove(address);
    await store.put(bytes);
    await store.remove(address);
    expect(await store.get(address)).toBeUndefined();
    expect(await filesIn(folder)).toEqual([]);
  });

  it.each([['veranderd', Uint8Array.of(0, 1, 2, 253, 254, 254)], ['afgekapt', bytes.subarray(0, 3)]])('ziet dat een document %s is, en herstelt het bij opnieuw opslaan', async (_wat, beschadigd) => {
    const store = await openFileDocumentStore({ folder });
    await store.put(bytes);
    await writeFile(pathOf(address), beschadigd);
    await expect(store.get(address)).rejects.toMatchObject({ code: 'beschadigd', message: expect.stringContaining(pathOf(address)) });
    await store.put(bytes);
    expect(await store.get(address)).toEqual(bytes);
  });

  it.each(['', 'abc', '../../../../etc/passwd', address.toUpperCase(), `${address}\n`])('weigert %j als adres', async (adres) => {
    const store = await openFileDocumentStore({ folder });
    await expect(store.get(adres)).rejects.toMatchObject({ code: 'ongeldig-adres' });
    await expect(store.remove(adres)).rejects.toMatchObject({ code: 'ongeldig-adres' });
  });

  it('struikelt niet over een tijdelijk bestand dat na een uitval is blijven staan', async () => {
    const store = await openFileDocumentStore({ folder });
    await store.put(bytes);
    await store.remove(address);
    await writeFile(`${pathOf(address)}.${process.pid}-2.tmp`, 'half');
    await store.put(bytes);
    expect(await store.get(address)).toEqual(bytes);
  });

  it('weigert een map zonder schrijfrecht', async () => {
    await chmod(folder, 0o555);
    await expect(withoutRights(() => openFileDocumentStore({ folder }))).rejects.toMatchObject({
      code: 'geen-toegang',
      message: `De map ${folder} van de documentopslag is niet te gebruiken: er zijn geen rechten om erin te lezen en te schrijven. Geef schrijfrechten of kies een andere map.`,
    });
  });

  it('weigert een bestand op de plaats van de map', async () => {
    await writeFile(join(folder, 'bestand'), '');
    await expect(openFileDocumentStore({ folder: join(folder, 'bestand') })).rejects.toMatchObject({ code: 'geen-map' });
    await expect(openFileDocumentStore({ folder: join(folder, 'bestand', 'onder') })).rejects.toMatchObject({ code: 'geen-map' });
  });

  it('doet niets meer na sluiten', async () => {
    const store = await openFileDocumentStore({ folder });
    await store.close();
    await expect(store.put(bytes)).rejects.toMatchObject({ code: 'gesloten' });
    await expect(store.get(address)).rejects.toMatchObject({ code: 'gesloten' });
  });
});
