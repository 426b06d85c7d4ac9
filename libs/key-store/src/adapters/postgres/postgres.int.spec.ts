import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createTestPostgres, opPostgres } from '@besluitregister/projections/test';
import type { TestPostgres } from '@besluitregister/projections/test';
import { commandJournalContract, work } from '../../command-journal.contract.js';
import { keyEraserContract } from '../../key-eraser.contract.js';
import { keyStoreContract } from '../../key-store.contract.js';
import type { KeyStoreHarness } from '../../key-store.contract.js';
import { openPostgresKeyStore } from './postgres-key-store.js';

async function createHarness(): Promise<KeyStoreHarness> {
  const postgres = await createTestPostgres();
  const kek = randomBytes(32);
  return { open: (other = kek) => openPostgresKeyStore({ ...postgres, kek: other }), dispose: () => postgres.drop() };
}

opPostgres(() => {
  keyStoreContract('postgres', createHarness);
  commandJournalContract('postgres', createHarness);
  keyEraserContract('postgres', createHarness);

  describe('the key store in a PostgreSQL database', () => {
    const kek = randomBytes(32);
    let postgres: TestPostgres;
    let connectionString: string;

    beforeEach(async () => {
      postgres = await createTestPostgres();
      ({ connectionString } = postgres);
    });
    afterEach(() => postgres.drop());

    /** Everything it keeps, as text. */
    async function everything(): Promise<string> {
      const rows = await postgres.admin(`SELECT row_to_json(t)::text AS r FROM sleutels.key_store t
        UNION ALL SELECT row_to_json(t)::text FROM sleutels.data_key t
        UNION ALL SELECT row_to_json(t)::text FROM opdrachten.command_journal t`);
      return JSON.stringify(rows);
    }

    it('holds no key in the clear', async () => {
      const store = await openPostgresKeyStore({ connectionString, kek });
      const { kid, key } = await store.keyFor('persoon/1');
      const kept = await everything();
      const told = (bytes: Uint8Array): boolean => kept.includes(Buffer.from(bytes).toString('hex'));
      expect([kept.includes(kid), told(key), told(kek)]).toEqual([true, false, false]);
      await store.close();
    });

    it('is not changed when the key-encryption key is another one', async () => {
      await (await openPostgresKeyStore({ connectionString, kek })).close();
      const before = await everything();
      await expect(openPostgresKeyStore({ connectionString, kek: randomBytes(32) })).rejects.toMatchObject({ code: 'hoofdsleutel-verkeerd' });
      expect(await everything()).toBe(before);
    });

    it('does not unwrap a key that was moved to another subject, row or id', async () => {
      const store = await openPostgresKeyStore({ connectionString, kek });
      const keys = await store.keysFor(['persoon/1', 'persoon/2', 'persoon/3', 'persoon/4']);
      const [one, two, three, four] = [...keys.values()].map(({ kid }) => kid);
      await store.close();
      await postgres.admin(`
        UPDATE sleutels.data_key SET onderwerp = 'persoon/9' WHERE kid = '${one}';
        UPDATE sleutels.data_key t SET iv = d.iv, wrapped = d.wrapped FROM sleutels.data_key d WHERE d.kid = '${three}' AND t.kid = '${two}';
        UPDATE sleutels.data_key SET kid = '00000000-0000-4000-8000-000000000000' WHERE kid = '${four}';`);
      const again = await openPostgresKeyStore({ connectionString, kek });
      for (const onderwerp of ['persoon/9', 'persoon/2', 'persoon/4']) {
        await expect(again.keyFor(onderwerp)).rejects.toMatchObject({ name: 'SleutelbestandFout', code: 'sleutel-onleesbaar' });
      }
      expect((await again.keyFor('persoon/3')).kid).toBe(three);
      await again.close();
    });

    it('makes no key at all when one of the subjects is refused', async () => {
      const store = await openPostgresKeyStore({ connectionString, kek });
      await expect(store.keysFor(['persoon/1', 'Jan de Vries'])).rejects.toBeInstanceOf(RangeError);
      await store.close();
      expect(await postgres.admin('SELECT FROM sleutels.data_key')).toEqual([]);
    });

    it('does not stand still when two make the same keys in another order', async () => {
      const stores = [await openPostgresKeyStore({ connectionString, kek }), await openPostgresKeyStore({ connectionString, kek })];
      const subjects = ['persoon/1', 'persoon/2', 'persoon/3'];
      // A third one has made the key in the middle, and both have to wait until it is known whether that counts.
      const third = new pg.Client({ connectionString });
      await third.connect();
      await third.query(`BEGIN; INSERT INTO sleutels.data_key VALUES ('k', 'persoon/2', true, '', '')`);
      const made = Promise.all(stores.map((store, n) => store.keysFor(n === 0 ? subjects : [...subjects].reverse())));
      const waiting = (): Promise<unknown[]> => postgres.admin(`SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`);
      while ((await waiting()).length < 2);
      await third.query('ROLLBACK');
      await third.end();
      const [one, other] = await made;
      expect(subjects.map((subject) => one?.get(subject)?.kid)).toEqual(subjects.map((subject) => other?.get(subject)?.kid));
      await Promise.all(stores.map((store) => store.close()));
    });

    it('answers a commit when it is durable, whatever the setting of the database', async () => {
      await postgres.admin(`DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET synchronous_commit = off', current_database()); END $$`);
      const store = await openPostgresKeyStore({ connectionString, kek });
      await postgres.admin(`CREATE TABLE public.hoe (v text);
        CREATE FUNCTION public.noteer() RETURNS trigger LANGUAGE plpgsql AS $$
          BEGIN INSERT INTO public.hoe VALUES (current_setting('synchronous_commit')); RETURN NULL; END $$;
        CREATE TRIGGER noteer AFTER INSERT ON sleutels.data_key EXECUTE FUNCTION public.noteer()`);
      await store.keyFor('persoon/1');
      expect(await postgres.admin('SELECT v FROM public.hoe')).toEqual([{ v: 'on' }]);
      await store.close();
    });

    it('refuses schemas of something else, and another version', async () => {
      await postgres.admin('CREATE SCHEMA sleutels; CREATE TABLE sleutels.fietsen (v int8)');
      await expect(openPostgresKeyStore({ connectionString, kek })).rejects.toMatchObject({ code: 'sleutelbestand-vreemd' });
      await postgres.admin('DROP TABLE sleutels.fietsen');
      await (await openPostgresKeyStore({ connectionString, kek })).close();
      await postgres.admin('UPDATE sleutels.key_store SET version = 3');
      await expect(openPostgresKeyStore({ connectionString, kek })).rejects.toMatchObject({ code: 'sleutelbestand-versie' });
    });

    it('says which server is not reachable or refuses, and not the password', async () => {
      const url = new URL(connectionString);
      url.password = 'vergissing';
      const refused = await openPostgresKeyStore({ connectionString: url.href, kek }).catch((reason: unknown) => reason);
      expect(refused).toMatchObject({ code: 'sleuteldatabase-onbereikbaar', message: expect.stringContaining(`op ${url.host}`) });
      expect(String(refused)).not.toContain('vergissing');
      const error = await openPostgresKeyStore({ connectionString: 'postgresql://u:geheim@host:poort/db', kek }).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ code: 'sleuteldatabase-onbereikbaar', message: expect.not.stringContaining('geheim') });
    });

    it('goes on with another connection when one is lost', async () => {
      const store = await openPostgresKeyStore({ connectionString, kek });
      const { kid } = await store.keyFor('persoon/1');
      await postgres.admin(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'besluitregister-sleutels' AND datname = current_database()`);
      const first = await store.keyFor('persoon/1').catch((reason: unknown) => reason);
      if (first instanceof Error) expect(first).toMatchObject({ code: 'sleuteldatabase-onbereikbaar' });
      expect((await store.keyFor('persoon/1')).kid).toBe(kid);
      await store.close();
    });

    it('lets the work of another process wait under the same name, and go on when that process dies', async () => {
      const [one, other] = [await openPostgresKeyStore({ connectionString, kek }), await openPostgresKeyStore({ connectionString, kek })];
      const report: string[] = [];
      const [a, b, c] = [work(report, 'a'), work(report, 'b'), work(report, 'c')];
      const [first, second] = [one.journal.exclusive('x', a.run), other.journal.exclusive('x', b.run)];
      await Promise.race([a.begun, b.begun]);
      expect(report).toHaveLength(1);
      const [mine, its] = report[0] === 'a' ? [a, b] : [b, a];
      mine.finish();
      await its.begun;
      // The connection that holds the name is lost with its process.
      await postgres.admin(`SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`);
      c.finish();
      const third = report[0] === 'a' ? one : other;
      expect(await third.journal.exclusive('x', c.run)).toBe('c');
      its.finish();
      await Promise.all([first, second]);
      await Promise.all([one.close(), other.close()]);
    });

    it('works with the least rights: the schrijver makes, the projector reads the keys and makes none', async () => {
      await postgres.admin(await readFile(new URL('../../../../../docker/postgres/rollen.sql', import.meta.url), 'utf8'));
      const schrijver = await openPostgresKeyStore({ connectionString, kek, role: 'besluitregister_schrijver' });
      const { kid } = await schrijver.keyFor('persoon/1');
      await schrijver.journal.begin({ commandId: 'c-1', bodyHmac: '', plan: '[]', createdAt: '' });
      const projector = await openPostgresKeyStore({ connectionString, kek, role: 'besluitregister_projector' });
      expect((await projector.key(kid))?.kid).toBe(kid);
      await expect(projector.keyFor('persoon/2')).rejects.toMatchObject({ code: '42501' });
      await expect(projector.journal.unanswered()).rejects.toMatchObject({ code: '42501' });
      await expect(openPostgresKeyStore({ connectionString, kek, role: 'besluitregister_raadpleger' })).rejects.toMatchObject({ code: '42501' });
      await Promise.all([schrijver.close(), projector.close()]);
    });
  });
});
