import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { kekFromBase64, loadOrCreateKek } from './kek.js';

let folder: string;
let file: string;
let database: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hoofdsleutel-'));
  file = join(folder, 'hoofdsleutel');
  database = join(folder, 'sleutels.sqlite');
});
afterEach(async () => rm(folder, { recursive: true, force: true }));

describe('the key-encryption key in a file', () => {
  it('is made once and is the same at the next start', async () => {
    const first = await loadOrCreateKek(file, database);
    expect(first.length).toBe(32);
    expect(Buffer.compare(await loadOrCreateKek(file, database), first)).toBe(0);
    expect(Buffer.compare(await readFile(file), first)).toBe(0);
    expect(await readdir(folder)).toEqual(['hoofdsleutel']);
  });

  it('is the same for all who start at the same time', async () => {
    const keks = await Promise.all(Array.from({ length: 8 }, () => loadOrCreateKek(file, database)));
    expect(new Set(keks.map((kek) => Buffer.from(kek).toString('hex'))).size).toBe(1);
    expect(await readdir(folder)).toEqual(['hoofdsleutel']);
  });

  it('is never replaced by a new one when the key store is there', async () => {
    await writeFile(database, '');
    await expect(loadOrCreateKek(file, database)).rejects.toMatchObject({ code: 'hoofdsleutel-ontbreekt' });
    expect(await readdir(folder)).toEqual(['sleutels.sqlite']);
  });

  it('is refused at any other length', async () => {
    for (const length of [0, 31, 33]) {
      await writeFile(file, randomBytes(length), { mode: 0o600 });
      await expect(loadOrCreateKek(file, database)).rejects.toMatchObject({ code: 'hoofdsleutel-vorm' });
    }
  });
});

// The bits themselves are checked, not whether this user can read the file, so these hold for root as well.
const onPosix = process.platform === 'win32' ? describe.skip : describe;
onPosix('the permissions of the key-encryption key (skipped on Windows, which has none)', () => {
  it('are 0600 when it is made', async () => {
    await loadOrCreateKek(file, database);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it.each([0o640, 0o604, 0o620, 0o610, 0o660, 0o777])('are refused when others have any (%i)', async (mode) => {
    await loadOrCreateKek(file, database);
    await chmod(file, mode);
    await expect(loadOrCreateKek(file, database)).rejects.toMatchObject({
      code: 'hoofdsleutel-rechten',
      message: expect.stringContaining(`chmod 600 ${file}`),
    });
  });

  it.each([0o600, 0o400])('are accepted when only the owner has them (%i)', async (mode) => {
    const kek = await loadOrCreateKek(file, database);
    await chmod(file, mode);
    expect(Buffer.compare(await loadOrCreateKek(file, database), kek)).toBe(0);
  });
});

describe('the key-encryption key by value', () => {
  it('is 32 bytes of base64', () => {
    const kek = randomBytes(32);
    expect(Buffer.compare(kekFromBase64(kek.toString('base64'), 'HOOFDSLEUTEL'), kek)).toBe(0);
  });

  it('is refused in any other form, with its source and without its value', () => {
    const good = randomBytes(32).toString('base64');
    for (const bad of ['', good.slice(0, -1), `${good}\n`, randomBytes(31).toString('base64'), randomBytes(32).toString('hex')]) {
      let message = '';
      try {
        kekFromBase64(bad, 'BESLUITREGISTER_HOOFDSLEUTEL');
      } catch (error) {
        message = String(error);
      }
      expect(message).toContain('BESLUITREGISTER_HOOFDSLEUTEL');
      if (bad !== '') expect(message).not.toContain(bad);
    }
  });
});
