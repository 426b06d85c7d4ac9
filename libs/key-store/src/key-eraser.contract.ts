import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ErasureOrder } from './erasure.js';
import { SleutelVervallenFout } from './errors.js';
import type { KeyStoreHarness } from './key-store.contract.js';

const ORDER: ErasureOrder = { eventId: '0199a8c0-0000-7000-8000-00000000000a', nummer: 41n };
const LATER: ErasureOrder = { eventId: '0199a8c0-0000-7000-8000-00000000000b', nummer: 142n };

/** What every key store does when keys are destroyed, replaced or wrapped anew, whatever it is kept in. */
export function keyEraserContract(name: string, create: () => Promise<KeyStoreHarness>): void {
  describe(`key eraser contract: ${name}`, () => {
    let harness: KeyStoreHarness;
    let store: Awaited<ReturnType<KeyStoreHarness['open']>>;

    beforeEach(async () => {
      harness = await create();
      store = await harness.open();
    });
    afterEach(async () => {
      await store.close();
      await harness.dispose();
    });

    const plan = (kid: string): string => JSON.stringify({ appends: [{ events: [{ data: { naam: { kid } } }] }] });
    const command = (commandId: string, kid: string) => ({ commandId, bodyHmac: '', plan: plan(kid), createdAt: '' });

    it('destroys every key of a subject, leaves a tombstone of each, and touches no other', async () => {
      const old = await store.keyFor('vastlegging/1');
      await store.renew('vastlegging/1');
      const current = await store.keyFor('vastlegging/1');
      const other = await store.keyFor('vastlegging/2');
      const destroyed = await store.eraser.destroy(ORDER, { onderwerpen: ['vastlegging/1', 'vastlegging/1/verloop'] });
      expect([...destroyed ?? []].sort()).toEqual([old.kid, current.kid].sort());
      expect([...(await store.keys([old.kid, current.kid, other.kid])).keys()]).toEqual([other.kid]);
      expect(await store.tombstones([old.kid, current.kid, other.kid])).toEqual(new Map([old, current].map(({ kid }) => [kid, { kid, ...ORDER }])));
      expect(await store.count()).toEqual({ keys: 1, tombstones: 2 });
    });

    it('leaves nobody a key that was destroyed, also who had it in memory', async () => {
      const other = await harness.open();
      try {
        const { kid } = await store.keyFor('persoon/1');
        expect(await other.key(kid)).toBeDefined();
        await store.eraser.destroy(ORDER, { onderwerpen: ['persoon/1'] });
        expect(await other.key(kid)).toBeUndefined();
        expect((await other.tombstones([kid])).get(kid)).toEqual({ kid, ...ORDER });
        expect((await other.keyFor('persoon/1')).kid).not.toBe(kid);
      } finally {
        await other.close();
      }
    });

    it('carries an order out once: a key that the subject got since is not touched', async () => {
      const { kid } = await store.keyFor('persoon/1');
      expect(await store.eraser.destroy(ORDER, { onderwerpen: ['persoon/1'] })).toEqual([kid]);
      const since = await store.keyFor('persoon/1');
      expect(await store.eraser.destroy(ORDER, { onderwerpen: ['persoon/1'] })).toEqual([kid]);
      expect(await store.key(since.kid)).toBeDefined();
      expect(await store.eraser.destroy(LATER, { onderwerpen: ['persoon/1'] })).toEqual([since.kid]);
    });

    it('destroys exactly the keys that are named, and remembers of one that is not there that it was', async () => {
      const gone = '00000000-0000-4000-8000-000000000000';
      const [old] = [await store.keyFor('document/1'), await store.renew('document/1')];
      expect(await store.eraser.destroy(ORDER, { kids: [old.kid, gone] })).toEqual([old.kid, gone]);
      expect((await store.tombstones([gone])).get(gone)).toEqual({ kid: gone, ...ORDER });
      expect(await store.key((await store.keyFor('document/1')).kid)).toBeDefined();
    });

    it('destroys no key of a command whose outcome is not known, and does once it is', async () => {
      const { kid } = await store.keyFor('persoon/1');
      await store.journal.begin(command('c-1', kid), [kid]);
      expect(await store.eraser.destroy(ORDER, { onderwerpen: ['persoon/1'] })).toBeUndefined();
      expect(await store.key(kid)).toBeDefined();
      expect(await store.eraser.unfinished()).toEqual([]);
      await store.journal.finish('c-1', 'klaar');
      expect(await store.eraser.destroy(ORDER, { onderwerpen: ['persoon/1'] })).toEqual([kid]);
    });

    it('lets no command begin under a key that was destroyed; one that had begun is found as it was', async () => {
      const { kid } = await store.keyFor('persoon/1');
      const entry = await store.journal.begin(command('c-1', kid), [kid]);
      await store.journal.finish('c-1', 'klaar');
      await store.eraser.destroy(ORDER, { onderwerpen: ['persoon/1'] });
      await expect(store.journal.begin(command('c-2', kid), [kid])).rejects.toBeInstanceOf(SleutelVervallenFout);
      expect(await store.journal.find('c-2')).toBeUndefined();
      expect(await store.journal.begin(command('c-1', kid), [kid])).toMatchObject({ commandId: entry.commandId, answer: 'klaar' });
      const { kid: fresh } = await store.keyFor('persoon/1');
      expect(await store.journal.begin(command('c-2', fresh), [fresh, fresh])).toMatchObject({ answer: null });
    });

    it('gives a subject a new key, and says which it had', async () => {
      expect(await store.renew('vastlegging/1')).toEqual([]);
      const first = await store.keyFor('vastlegging/1');
      expect(await store.renew('vastlegging/1')).toEqual([first.kid]);
      expect((await store.keyFor('vastlegging/1')).kid).not.toBe(first.kid);
      expect(await store.key(first.kid)).toBeDefined();
    });

    it('remembers how far it came, and what is left to be done, in order of nummer', async () => {
      expect(await store.eraser.checkpoint()).toBeNull();
      await store.eraser.destroy(LATER, { kids: [] });
      await store.eraser.destroy(ORDER, { kids: [] });
      await store.eraser.saveCheckpoint({ commit: 7n, prepare: 8n, nummer: 9n });
      await store.eraser.saveCheckpoint({ commit: 9_007_199_254_740_993n, prepare: 2n, nummer: 3n });
      const other = await harness.open();
      try {
        expect(await other.eraser.checkpoint()).toEqual({ commit: 9_007_199_254_740_993n, prepare: 2n, nummer: 3n });
        expect(await other.eraser.unfinished()).toEqual([ORDER, LATER]);
        await other.eraser.finish(ORDER.eventId);
        expect(await store.eraser.unfinished()).toEqual([LATER]);
      } finally {
        await other.close();
      }
    });

    it('wraps every key anew: the old key-encryption key opens nothing any more, and no key has changed', async () => {
      const kek = randomBytes(32);
      const made = await store.keysFor(Array.from({ length: 1_200 }, (_, n) => `vastlegging/${n}`));
      const hmac = store.hmac('alias', 'x');
      await expect(store.rewrap(randomBytes(31))).rejects.toMatchObject({ code: 'hoofdsleutel-vorm' });
      await store.rewrap(kek);
      await store.keyFor('vastlegging/nieuw');
      await expect(harness.open()).rejects.toMatchObject({ code: 'hoofdsleutel-verkeerd' });
      const other = await harness.open(kek);
      try {
        const kids = [...made.values()].map(({ kid }) => kid);
        const found = await other.keys(kids);
        expect(kids.filter((kid) => Buffer.compare(found.get(kid)?.key ?? Buffer.of(), [...made.values()].find((key) => key.kid === kid)?.key ?? Buffer.of()) !== 0)).toEqual([]);
        expect(Buffer.compare(other.hmac('alias', 'x'), hmac)).toBe(0);
        await other.keyFor('vastlegging/nieuw');
      } finally {
        await other.close();
      }
    });
  });
}
