import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Database } from '@besluitregister/projections';
import { openTestDatabase } from '@besluitregister/projections/test';
import type { DocumentStore } from './document-store.js';
import { openPostgresDocumentStore } from './postgres-document-store.js';

const bytes = Uint8Array.from([0, 1, 2, 253, 254, 255]);
const address = createHash('sha256').update(bytes).digest('hex');

describe('de documentopslag in PostgreSQL', () => {
  let database: Database;
  let store: DocumentStore;
  beforeAll(async () => {
    database = await openTestDatabase();
    store = await openPostgresDocumentStore(database);
  });
  beforeEach(() => database.script('DELETE FROM documenten.document'));
  afterAll(() => store.close());

  it('geeft terug wat erin ging, ook na opnieuw openen, en ook een leeg document', async () => {
    expect(await store.put(bytes)).toBe(address);
    const again = await openPostgresDocumentStore(database);
    expect(await again.get(address)).toEqual(bytes);
    expect(await again.get(await again.put(new Uint8Array()))).toEqual(new Uint8Array());
  });

  it('bewaart dezelfde inhoud een keer, ook bij twintig schrijvers tegelijk', async () => {
    await Promise.all(Array.from({ length: 20 }, () => store.put(bytes)));
    expect(await database.query('SELECT count(*) AS aantal FROM documenten.document')).toEqual([{ aantal: 1n }]);
  });

  it('kent een onbekend adres niet, en een verwijderd adres niet meer', async () => {
    expect(await store.get(address)).toBeUndefined();
    await store.put(bytes);
    await store.remove(address);
    await store.remove(address);
    expect(await store.get(address)).toBeUndefined();
  });

  it('ziet dat een document is veranderd, en herstelt het bij opnieuw opslaan', async () => {
    await store.put(bytes);
    await database.query('UPDATE documenten.document SET inhoud = $1', [bytes.subarray(0, 3)]);
    await expect(store.get(address)).rejects.toMatchObject({ code: 'beschadigd' });
    await store.put(bytes);
    expect(await store.get(address)).toEqual(bytes);
  });

  it.each(['', 'abc', address.toUpperCase(), `${address}\n`])('weigert %j als adres', async (adres) => {
    await expect(store.get(adres)).rejects.toMatchObject({ code: 'ongeldig-adres' });
    await expect(store.remove(adres)).rejects.toMatchObject({ code: 'ongeldig-adres' });
  });
});
