import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Vastgesteld } from '@besluitregister/domain';
import { dump, openPglite, type Database, type Projection } from '@besluitregister/projections';
import { projecteer, runnerVoor } from './geschiedenis.fixture.js';
import { zaad } from './zaad.fixture.js';

/** A database for the tests of one file. */
export function metDatabase(): () => Database {
  let database: Database | undefined;
  beforeAll(async () => { database = await openPglite(); });
  afterAll(async () => { await database?.close(); });
  return () => {
    if (!database) throw new Error('the database is opened in beforeAll');
    return database;
  };
}

/** The two tests every read model has. */
export function elkLeesmodel(database: () => Database, projection: Projection<Vastgesteld>): void {
  const rijen = () => dump(database(), projection.name, projection.version);

  it('is idempotent if run twice', async () => {
    const geschiedenis = await zaad();
    await projecteer(database(), geschiedenis, [projection], 1);
    const eerste = await rijen();
    await projecteer(database(), geschiedenis, [projection]);
    expect(await rijen()).toEqual(eerste);
    expect(Object.values(eerste).every((tabel) => tabel.length > 0)).toBe(true);
  });

  it('rebuild equals live', async () => {
    const geschiedenis = await zaad();
    await projecteer(database(), geschiedenis, [projection], 1);
    const live = await rijen();
    const runner = runnerVoor(database(), geschiedenis, projection, 7);
    await runner.rebuild();
    await runner.caughtUp();
    await runner.stop();
    expect(await rijen()).toEqual(live);
  });
}
