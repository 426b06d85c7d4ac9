import { readFile } from 'node:fs/promises';

import { MemoryEventStore } from '@besluitregister/event-store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { Database } from '../../database.js';
import type { ProjectionRunner } from '../../runner.js';
import { createTestPostgres, opPostgres } from '../../test-engines.fixture.js';
import type { TestPostgres } from '../../test-engines.fixture.js';
import { append, linesRead, said, toyProjection, toyRunner } from '../../toy.contract.js';
import type { Toy } from '../../toy.contract.js';
import { waitForCheckpoints } from '../../wait-for-checkpoints.js';
import { openPostgres } from './postgres-database.js';

/** SQLSTATE of a right one does not have. */
const REFUSED = { code: '42501' };

opPostgres(() => {
  let postgres: TestPostgres;
  let store: MemoryEventStore;
  let runner: ProjectionRunner<Toy>;
  let projector: Database;
  let raadpleger: Database;
  let rapportage: Database;
  let schrijver: Database;

  beforeAll(async () => {
    postgres = await createTestPostgres();
    const script = await readFile(new URL('../../../../../docker/postgres/rollen.sql', import.meta.url), 'utf8');
    await postgres.admin(script);
    [projector, raadpleger, rapportage, schrijver] = await Promise.all(
      ['projector', 'raadpleger', 'rapportage', 'schrijver'].map((role) => openPostgres({ ...postgres, role: `besluitregister_${role}` })),
    ) as [Database, Database, Database, Database];
    store = new MemoryEventStore();
    runner = toyRunner(projector, store);
    await append(store, said('een'));
    await runner.start();
    await runner.caughtUp();
    await projector.script('CREATE VIEW rapportage.aantallen AS SELECT aantal FROM rm.tellingen');
    await schrijver.script('CREATE TABLE sleutels.s (v int8); CREATE TABLE opdrachten.o (v int8)');
    // Running it again is how an upgrade does it.
    await postgres.admin(script);
  });
  afterAll(async () => {
    await runner.stop();
    await Promise.all([projector, raadpleger, rapportage, schrijver].map((database) => database.close()));
    await postgres.drop();
  });

  describe('the projector', () => {
    it('reads the keys and not the commands under way', async () => {
      expect(await projector.query('SELECT v FROM sleutels.s')).toEqual([]);
      await expect(projector.query('INSERT INTO sleutels.s VALUES (1)')).rejects.toMatchObject(REFUSED);
      await expect(projector.query('SELECT v FROM opdrachten.o')).rejects.toMatchObject(REFUSED);
    });
  });

  describe('the raadpleger', () => {
    it('reads what is served and how far it is', async () => {
      expect(await linesRead(raadpleger)).toEqual(['een']);
      expect(await waitForCheckpoints(raadpleger, ['toy'], await store.head(), 0)).toBe(true);
    });

    it.each([
      'INSERT INTO rm.regels VALUES (9, $$x$$, now())',
      'UPDATE rm.regels SET tekst = $$x$$',
      'DELETE FROM rm.regels',
      'TRUNCATE rm_toy_v1.regels',
      'UPDATE projections.checkpoints SET nummer = 0',
      'DELETE FROM projections.active_versions',
      'DROP VIEW rm.regels',
      'CREATE TABLE rm.eigen (v int8)',
      'CREATE TABLE public.eigen (v int8)',
      'CREATE TEMPORARY TABLE eigen (v int8)',
      'CREATE SCHEMA eigen',
      'SELECT * FROM rm_toy_v1.regels',
      'SELECT * FROM sleutels.s',
      'SELECT * FROM opdrachten.o',
      'SET ROLE besluitregister_rapportage; SELECT * FROM rm.regels',
    ])('is refused: %s', async (sql) => {
      await expect(raadpleger.script(sql)).rejects.toMatchObject(REFUSED);
    });
  });

  describe('rapportage', () => {
    it('reads the views for reporting and nothing else', async () => {
      expect(await rapportage.query('SELECT aantal FROM rapportage.aantallen')).toEqual([{ aantal: 1n }]);
      for (const sql of ['SELECT * FROM rm.regels', 'SELECT * FROM projections.checkpoints', 'UPDATE rapportage.aantallen SET aantal = 0', 'SELECT * FROM sleutels.s']) {
        await expect(rapportage.script(sql)).rejects.toMatchObject(REFUSED);
      }
    });
  });

  describe('the schrijver', () => {
    it('sees nothing of the read models', async () => {
      await expect(schrijver.query('SELECT * FROM rm.regels')).rejects.toMatchObject(REFUSED);
    });
  });

  it('lets readers see the next version without anything being granted again', async () => {
    await projector.script('DROP VIEW rapportage.aantallen');
    await runner.stop();
    const next = toyRunner(projector, store, { projection: toyProjection({ version: 2 }) });
    await append(store, said('twee'));
    await next.start();
    await next.caughtUp();
    await next.stop();
    expect(await raadpleger.query('SELECT version FROM projections.active_versions')).toEqual([{ version: 2 }]);
    expect(await linesRead(raadpleger)).toEqual(['een', 'twee']);
  });
});
