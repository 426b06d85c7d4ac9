import { MemoryEventStore } from '@besluitregister/event-store';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import type { Database } from './database.js';
import { dump } from './dump.js';
import { Reading } from './reading/reading.js';
import type { ProjectionRunner } from './runner.js';
import { elkeEngine } from './test-engines.fixture.js';
import { append, empty, gate, KNOWN, linesRead, said, toyEvent, toyProjection, toyRunner, decodeToy, withoutClaims } from './toy.contract.js';
import type { Toy } from './toy.contract.js';

elkeEngine((open) => {
  let database: Database;
  let store: MemoryEventStore;
  let runners: ProjectionRunner<Toy>[];

  beforeAll(async () => { database = await open(); });
  afterAll(() => database.close());
  beforeEach(() => {
    store = new MemoryEventStore();
    runners = [];
  });
  afterEach(async () => {
    await Promise.all(runners.map((runner) => runner.stop()));
    await empty(database);
  });

  function runner(changes: Parameters<typeof toyRunner>[2] = {}): ProjectionRunner<Toy> {
    const made = toyRunner(database, store, changes);
    runners.push(made);
    return made;
  }

  async function started(changes: Parameters<typeof toyRunner>[2] = {}): Promise<ProjectionRunner<Toy>> {
    const made = runner(changes);
    await made.start();
    await made.caughtUp();
    return made;
  }

  describe('following the store', () => {
    it('shows what was there and what comes after', async () => {
      await append(store, said('een'), said('twee'));
      const toy = await started();
      expect(await linesRead(database)).toEqual(['een', 'twee']);
      await append(store, said('drie'));
      await toy.caughtUp();
      expect(await linesRead(database)).toEqual(['een', 'twee', 'drie']);
      expect(toy.status()).toEqual({ name: 'toy', version: 1, state: 'bij', nummer: 3n, position: await store.head() });
    });

    it('has empty views before the first event', async () => {
      const toy = await started();
      expect(await linesRead(database)).toEqual([]);
      expect(toy.status()).toMatchObject({ state: 'bij', nummer: 0n });
    });

    it('passes over a catalogued type it does not list, in batches', async () => {
      let transactions = 0;
      const counting: Database = {
        ...withoutClaims(database),
        transaction: (work) => { transactions += 1; return database.transaction(work); },
      };
      const toy = await started({ database: counting, batchSize: 500 });
      const before = transactions;
      await append(store, ...Array.from({ length: 1200 }, () => toyEvent('Gezwegen')));
      await toy.caughtUp();
      expect(toy.status().nummer).toBe(1200n);
      expect(transactions - before).toBe(3);
    });

    it('reads one batch ahead of the one that is written, and no further', async () => {
      await append(store, ...['een', 'twee', 'drie', 'vier', 'vijf', 'zes'].map((tekst) => said(tekst)));
      const [ahead, held] = [gate(), gate()];
      const decoded: bigint[] = [];
      const toy = toyProjection();
      const reading = runner({
        batchSize: 2,
        projection: { ...toy, async apply(tx, batch) { await held.passed; await toy.apply(tx, batch); } },
        decode: (event) => {
          decoded.push(event.nummer);
          if (event.nummer === 4n) ahead.open();
          return decodeToy(event);
        },
      });
      await reading.start();
      await ahead.passed;
      // What would be read without waiting for the engine has been read after this.
      await new Promise((resolve) => { setImmediate(resolve); });
      expect([decoded, reading.status().nummer]).toEqual([[1n, 2n, 3n, 4n], 0n]);
      held.open();
      await reading.caughtUp();
      expect(await linesRead(database)).toEqual(['een', 'twee', 'drie', 'vier', 'vijf', 'zes']);
    });

    it('bekendVan never goes back, and counts events it passes over', async () => {
      await append(store,
        said('een', '2026-01-01T00:00:00.000Z'),
        toyEvent('Gezwegen', {}, '2026-03-01T00:00:00.000Z'),
        said('twee', '2026-02-01T00:00:00.000Z'));
      const toy = await started({ batchSize: 1 });
      await toy.stop();
      await append(store, said('drie', '2026-02-02T00:00:00.000Z'), said('vier', '2026-03-01T00:00:00.001Z'));
      await started();
      expect(await database.query('SELECT nummer, bekend_van FROM rm.regels ORDER BY nummer')).toEqual([
        { nummer: 1n, bekend_van: '2026-01-01T00:00:00.000Z' },
        { nummer: 3n, bekend_van: '2026-03-01T00:00:00.000Z' },
        { nummer: 4n, bekend_van: '2026-03-01T00:00:00.000Z' },
        { nummer: 5n, bekend_van: '2026-03-01T00:00:00.001Z' },
      ]);
    });

    it('stops when the store is closed', async () => {
      const toy = await started();
      await store.close();
      await toy.stop();
      expect(toy.status()).toMatchObject({ state: 'gestopt' });
    });

    it('stops with an error when the checkpoint is no place in the store', async () => {
      await append(store, said('een'));
      await (await started()).stop();
      store = new MemoryEventStore();
      const toy = runner();
      await toy.start();
      await expect(toy.caughtUp()).rejects.toThrow('(code unknown-checkpoint)');
      expect(await linesRead(database)).toEqual(['een']);
    });
  });

  describe('the same rows, however delivered', () => {
    const texts = ['een', 'twee', 'drie', 'vier', 'vijf'];

    it('is idempotent if run twice', async () => {
      await append(store, ...texts.map((tekst) => said(tekst)));
      await (await started()).stop();
      const once = await dump(database, 'toy', 1);
      await started();
      expect(await dump(database, 'toy', 1)).toEqual(once);
      expect(once['tellingen']).toEqual([{ aantal: 5, lengte: 19 }]);
    });

    it.each([1, 2, 5, 500])('in batches of %d', async (batchSize) => {
      await append(store, ...texts.map((tekst) => said(tekst)));
      await started({ batchSize });
      expect(await linesRead(database)).toEqual(texts);
      expect((await dump(database, 'toy', 1))['tellingen']).toEqual([{ aantal: 5, lengte: 19 }]);
    });

    it('rebuild equals live, and readers keep their views', async () => {
      const toy = await started();
      for (const tekst of texts) {
        await append(store, said(tekst), toyEvent('Gezwegen'));
        await toy.caughtUp();
      }
      await toy.stop();
      const live = await dump(database, 'toy', 1);
      await database.script(`UPDATE rm_toy_v1.regels SET tekst = 'beschadigd'`);
      await toy.rebuild();
      await toy.caughtUp();
      expect(await dump(database, 'toy', 1)).toEqual(live);
      expect(await linesRead(database)).toEqual(texts);
    });

    it('refuses a rebuild while it runs', async () => {
      const toy = await started();
      await expect(toy.rebuild()).rejects.toThrow('stop it');
    });

    it('a second runner that is ahead makes the first roll back and go on from there', async () => {
      await append(store, ...texts.map((tekst) => said(tekst)));
      const held = gate();
      const reached = gate();
      const slow = runner({ database: withoutClaims(database), decode: async (event) => { reached.open(); await held.passed; return decodeToy(event); } });
      await slow.start();
      await reached.passed;
      const fast = await started({ database: withoutClaims(database) });
      held.open();
      await slow.caughtUp();
      await append(store, said('zes'));
      await Promise.all([slow.caughtUp(), fast.caughtUp()]);
      expect(await linesRead(database)).toEqual([...texts, 'zes']);
      expect(slow.status()).toMatchObject({ state: 'bij', nummer: 6n });
    });

    it('a checkpoint set back by a rebuild elsewhere is followed back', async () => {
      await append(store, said('een'));
      const first = await started({ database: withoutClaims(database) });
      await runner({ database: withoutClaims(database) }).rebuild();
      await append(store, said('twee'));
      await first.caughtUp();
      expect(await linesRead(database)).toEqual(['een', 'twee']);
    });
  });

  describe('runners that share a reading', () => {
    const silences = toyProjection({
      name: 'stil', schema: 'CREATE TABLE stiltes (nummer bigint PRIMARY KEY, tekst text NOT NULL)', types: ['Gezwegen'],
      async apply(tx, batch) {
        for (const { event, nummer } of batch) await tx.query('INSERT INTO stiltes VALUES ($1, $2)', [nummer, event.tekst]);
      },
    });

    it('stop each by itself', async () => {
      await append(store, said('een'), toyEvent('Gezegd', { tekst: 1 }), toyEvent('Gezwegen', { tekst: 'drie' }));
      const reading = new Reading({ store, decode: (events) => Promise.all(events.map(decodeToy)) });
      const [toy, other] = [runner({ reading }), runner({ reading, projection: silences })];
      await Promise.all([toy.start(), other.start()]);
      await other.caughtUp();
      await expect(toy.caughtUp()).rejects.toMatchObject({ code: 'onleesbaar', nummer: 2n });
      expect([await linesRead(database), await database.query('SELECT tekst FROM rm.stiltes')]).toEqual([['een'], [{ tekst: 'drie' }]]);
    });

    it('have nothing in a rebuild that was under a key destroyed since, also when one of them had read it before', async () => {
      let destroyed = false;
      const reading = new Reading({
        store, batchSize: 2,
        decode: async (events) => (destroyed ? events.map(() => ({ tekst: '[gewist]' })) : Promise.all(events.map(decodeToy))),
      });
      const held = gate();
      let hold = false;
      const holding: Database = {
        ...withoutClaims(database),
        transaction: async (work) => { if (hold) await held.passed; return database.transaction(work); },
      };
      const behind = await started({ reading, database: holding, projection: { ...silences, types: ['Gezegd'] } });
      hold = true;
      await append(store, ...['een', 'twee', 'drie', 'vier'].map((tekst) => said(`geheim ${tekst}`)));
      const toy = await started({ reading });
      expect(await linesRead(database)).toContain('geheim een');
      destroyed = true;
      await toy.stop();
      await toy.rebuild();
      await toy.caughtUp();
      expect(new Set(await linesRead(database))).toEqual(new Set(['[gewist]']));
      held.open();
      await behind.stop();
      await behind.rebuild();
      await behind.caughtUp();
      expect(JSON.stringify([await dump(database, 'toy', 1), await dump(database, 'stil', 1)])).not.toContain('geheim');
    });
  });

  describe('standing still', () => {
    it.each([
      ['a type outside the catalogue', toyEvent('Verzonnen'), 'onbekend-type'],
      ['an event that can not be decoded', toyEvent('Gezegd', { tekst: 1 }), 'onleesbaar'],
      ['an event without a usable recordedAt', said('x', 'gisteren'), 'onleesbaar'],
      ['an event that can not be applied', said('\u0000'), 'niet-toegepast'],
    ])('on %s, with the rows before it', async (_name, poison, code) => {
      await append(store, said('een'), said('twee'), poison, said('vier'));
      const toy = runner();
      await toy.start();
      const { id: eventId, type: eventType } = poison;
      await expect(toy.caughtUp()).rejects.toMatchObject({ code, nummer: 3n, eventId, eventType });
      expect(toy.status()).toMatchObject({ state: 'gestopt', nummer: 2n });
      expect(toy.status().error?.message).toContain(`bij gebeurtenis 3 (${eventType}, ${eventId})`);
      expect(await linesRead(database)).toEqual(['een', 'twee']);
    });

    it('does not repeat the words of the cause', async () => {
      await append(store, toyEvent('Gezegd', { tekst: 1 }));
      const toy = runner();
      await toy.start();
      const error = await toy.caughtUp().catch((reason: unknown) => reason);
      expect(error).toMatchObject({ cause: { message: 'geheime inhoud' }, message: expect.not.stringContaining('geheime') });
    });

    it('never between the rows and the checkpoint', async () => {
      const toy = toyProjection();
      await append(store, said('een'), said('twee'));
      const broken = runner({
        projection: { ...toy, async apply(tx, batch) { await toy.apply(tx, batch); throw new Error('after the rows'); } },
      });
      await broken.start();
      await expect(broken.caughtUp()).rejects.toMatchObject({ code: 'niet-toegepast', nummer: 1n });
      expect(await linesRead(database)).toEqual([]);
      expect(await database.query('SELECT nummer, bekend_van FROM projections.checkpoints')).toEqual([{ nummer: 0n, bekend_van: null }]);
      await started();
      expect(await linesRead(database)).toEqual(['een', 'twee']);
    });

    it('on tables that can not be made', async () => {
      const toy = runner({ projection: toyProjection({ schema: 'CREATE TABLE (' }) });
      await toy.start();
      expect(toy.status()).toMatchObject({ state: 'gestopt', error: { code: 'storing' } });
    });

    it('on a table that another read model already has, and leaves that one alone', async () => {
      await append(store, said('een'));
      await started();
      const other = runner({ projection: toyProjection({ name: 'other' }) });
      await other.start();
      expect(other.status()).toMatchObject({ state: 'gestopt', error: { code: 'storing' } });
      expect(await linesRead(database)).toEqual(['een']);
    });

    it('goes on after a new start', async () => {
      let broken = true;
      await append(store, said('een'));
      const toy = runner({ decode: async (event) => { if (broken) throw new Error('no key'); return decodeToy(event); } });
      await toy.start();
      await expect(toy.caughtUp()).rejects.toMatchObject({ code: 'onleesbaar' });
      broken = false;
      await toy.start();
      await toy.caughtUp();
      expect(toy.status().error).toBeUndefined();
      expect(await linesRead(database)).toEqual(['een']);
    });

    it('a type it lists outside the catalogue is a mistake seen at once', () => {
      expect(() => runner({ projection: toyProjection({ types: ['Gezegt'] }), knownTypes: KNOWN })).toThrow('Gezegt');
    });
  });

  describe('waitFor', () => {
    it('is true once readers see the position', async () => {
      const toy = await started();
      await append(store, said('een'));
      expect(await toy.waitFor(await store.head(), 10_000)).toBe(true);
      expect(await linesRead(database)).toEqual(['een']);
      expect(await toy.waitFor(await store.head(), 0)).toBe(true);
    });

    it('is false when the time is over', async () => {
      const toy = await started();
      expect(await toy.waitFor({ commit: 99n, prepare: 99n }, 5)).toBe(false);
    });

    it('is false at once when the projection is not running', async () => {
      await append(store, said('een'));
      expect(await runner().waitFor(await store.head(), 600_000)).toBe(false);
    });

    it('is false as soon as the projection stops on an error', async () => {
      const toy = await started();
      const waiting = toy.waitFor({ commit: 99n, prepare: 99n }, 600_000);
      await append(store, toyEvent('Verzonnen'));
      expect(await waiting).toBe(false);
    });

    it('compares the prepare position too', async () => {
      await append(store, said('een'));
      const toy = await started();
      const { commit, prepare } = await store.head();
      expect(await toy.waitFor({ commit, prepare: prepare + 1n }, 5)).toBe(false);
      expect(await toy.waitFor({ commit: commit - 1n, prepare: prepare + 1n }, 5)).toBe(true);
    });
  });
});
