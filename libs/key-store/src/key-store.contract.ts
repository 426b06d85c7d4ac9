import { createHmac, randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { CommandJournal } from './command-journal.js';
import { OngeldigeTekstFout } from './errors.js';
import type { KeyStore } from './key-store.js';

/** One empty store under test, which can be opened more than once. */
export interface KeyStoreHarness {
  /** Another handle on the same store, with the key-encryption key it was made with unless another is given. */
  open(kek?: Uint8Array): Promise<KeyStore & { readonly journal: CommandJournal }>;
  /** Removes the store, after every handle was closed. */
  dispose(): Promise<void>;
}

/** What every key store does, whatever it is kept in. */
export function keyStoreContract(name: string, create: () => Promise<KeyStoreHarness>): void {
  describe(`key store contract: ${name}`, () => {
    let harness: KeyStoreHarness;
    let store: KeyStore;

    beforeEach(async () => {
      harness = await create();
      store = await harness.open();
    });
    afterEach(async () => {
      await store.close();
      await harness.dispose();
    });

    /** What another process, or this one after a restart, sees. */
    async function reopened<T>(look: (other: KeyStore) => Promise<T>): Promise<T> {
      const other = await harness.open();
      try {
        return await look(other);
      } finally {
        await other.close();
      }
    }

    dataKeys();
    zoeksleutel();
    opening();

    function dataKeys(): void {
      it('makes a key of 32 bytes under a UUID for a new subject', async () => {
        const key = await store.keyFor('vastlegging/1');
        expect(key.kid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(key.key.length).toBe(32);
      });

      it('gives the same key for the same subject, here and in another handle', async () => {
        const key = await store.keyFor('persoon/1');
        expect(plain(await store.keyFor('persoon/1'))).toEqual(plain(key));
        expect(plain(await reopened((other) => other.keyFor('persoon/1')))).toEqual(plain(key));
      });

      it('gives every subject a key of its own', async () => {
        const keys = await store.keysFor(Array.from({ length: 50 }, (_, n) => `vastlegging/${n}`));
        expect(new Set([...keys.values()].map(({ kid }) => kid)).size).toBe(50);
        expect(new Set([...keys.values()].map(({ key }) => hex(key))).size).toBe(50);
      });

      it('gives known and new subjects together, each once', async () => {
        const known = await store.keyFor('vastlegging/1');
        const keys = await store.keysFor(['vastlegging/1', 'vastlegging/2', 'vastlegging/1', 'vastlegging/2']);
        expect([...keys.keys()].sort()).toEqual(['vastlegging/1', 'vastlegging/2']);
        expect(keys.get('vastlegging/1')?.kid).toBe(known.kid);
        expect((await store.keyFor('vastlegging/2')).kid).toBe(keys.get('vastlegging/2')?.kid);
        expect(await store.keysFor([])).toEqual(new Map());
      });

      it('finds a key by its id, here and in another handle', async () => {
        const key = await store.keyFor('dossier/1');
        expect(plain(await store.key(key.kid))).toEqual(plain(key));
        expect(plain(await reopened((other) => other.key(key.kid)))).toEqual(plain(key));
      });

      it('finds several keys by id and leaves out what it does not have', async () => {
        const made = await store.keysFor(['vastlegging/1', 'vastlegging/2']);
        const kids = [...made.values()].map(({ kid }) => kid);
        const unknown = '00000000-0000-4000-8000-000000000000';
        const found = await reopened((other) => other.keys([...kids, unknown]));
        expect([...found.keys()].sort()).toEqual([...kids].sort());
        for (const key of made.values()) expect(plain(found.get(key.kid))).toEqual(plain(key));
        expect(await store.key(unknown)).toBeUndefined();
      });

      it('sees a key that another handle made after it was asked for', async () => {
        const other = await harness.open();
        try {
          expect(await store.key('00000000-0000-4000-8000-000000000000')).toBeUndefined();
          const key = await other.keyFor('persoon/1');
          expect(plain(await store.key(key.kid))).toEqual(plain(key));
          expect((await store.keyFor('persoon/1')).kid).toBe(key.kid);
        } finally {
          await other.close();
        }
      });

      it('makes one key when two handles ask for the same subjects at the same time', async () => {
        const other = await harness.open();
        try {
          const subjects = Array.from({ length: 20 }, (_, n) => `vastlegging/${n}`);
          const asked = subjects.flatMap((subject) => [store.keyFor(subject), other.keyFor(subject), other.keysFor([subject]).then((keys) => keys.get(subject))]);
          const kids = new Set((await Promise.all(asked)).map((key) => key?.kid));
          expect(kids.size).toBe(subjects.length);
        } finally {
          await other.close();
        }
      });

      it.each(['', 'persoon', 'persoon/', 'persoon/Jan de Vries', 'persoon/\ud800', '/1'])('refuses %j as a subject', async (onderwerp) => {
        await expect(store.keyFor(onderwerp)).rejects.toBeInstanceOf(RangeError);
      });
    }

    function zoeksleutel(): void {
      it('gives the same HMAC for the same purpose and value, also after reopening', async () => {
        const hmac = store.hmac('alias', 'I-watch');
        expect(hmac.length).toBe(32);
        expect(hex(store.hmac('alias', Buffer.from('I-watch', 'utf8')))).toBe(hex(hmac));
        expect(await reopened((other) => Promise.resolve(hex(other.hmac('alias', 'I-watch'))))).toBe(hex(hmac));
      });

      it('keeps purposes and values apart', () => {
        const pairs: [string, string][] = [['alias', 'x'], ['persoon', 'x'], ['alias', 'X'], ['aliasx', ''], ['alia', 'sx'], ['alias', '\0x'], ['alias', '']];
        expect(new Set(pairs.map(([doel, waarde]) => hex(store.hmac(doel, waarde)))).size).toBe(pairs.length);
        expect(() => store.hmac('alias\0', 'x')).toThrow(RangeError);
        expect(() => store.hmac('', 'x')).toThrow(RangeError);
      });

      it('refuses a lone surrogate, which would equal another text', () => {
        expect(() => store.hmac('alias', '\udfff')).toThrow(OngeldigeTekstFout);
      });

      it('uses a secret of this store alone', async () => {
        const another = await create();
        const other = await another.open();
        try {
          expect(hex(other.hmac('alias', 'x'))).not.toBe(hex(store.hmac('alias', 'x')));
          expect(hex(createHmac('sha256', '').update('alias\0x').digest())).not.toBe(hex(store.hmac('alias', 'x')));
        } finally {
          await other.close();
          await another.dispose();
        }
      });
    }

    function opening(): void {
      it('refuses another key-encryption key and leaves the store as it was', async () => {
        const key = await store.keyFor('persoon/1');
        await expect(harness.open(randomBytes(32))).rejects.toMatchObject({ name: 'HoofdsleutelFout', code: 'hoofdsleutel-verkeerd' });
        expect(plain(await reopened((other) => other.keyFor('persoon/1')))).toEqual(plain(key));
      });

      it.each([0, 16, 31, 33])('refuses a key-encryption key of %i bytes', async (length) => {
        await expect(harness.open(randomBytes(length))).rejects.toMatchObject({ code: 'hoofdsleutel-vorm' });
      });

      it('rejects calls after closing, and closing twice is harmless', async () => {
        const other = await harness.open();
        const { kid } = await other.keyFor('persoon/1');
        await other.close();
        await other.close();
        await expect(other.keyFor('persoon/1')).rejects.toThrow();
        await expect(other.key(kid)).rejects.toThrow();
      });
    }
  });
}

/** Buffers and Uint8Arrays of the same bytes count as equal. */
function plain(key: { readonly kid: string; readonly key: Uint8Array } | undefined): unknown {
  return key === undefined ? undefined : { kid: key.kid, key: hex(key.key) };
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
