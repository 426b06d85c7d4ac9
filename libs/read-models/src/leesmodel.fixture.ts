import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Vastgesteld } from '@besluitregister/domain';
import { dump, openPglite, type Database, type Projection } from '@besluitregister/projections';
import { projecteer, runnerVoor, type Geschiedenis } from './geschiedenis.fixture.js';
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

/** A database with every read model over one history, and the two tests every read model has. */
export function elkLeesmodel(projection: Projection<Vastgesteld>, maak: () => Promise<Geschiedenis> = zaad): () => Database {
  const database = metDatabase();
  const rijen = () => dump(database(), projection.name, projection.version);
  let geschiedenis: Geschiedenis | undefined;
  const historie = (): Geschiedenis => {
    if (!geschiedenis) throw new Error('the history is made in beforeAll');
    return geschiedenis;
  };
  beforeAll(async () => {
    geschiedenis = await maak();
    await projecteer(database(), geschiedenis, [projection], 1);
    await projecteer(database(), geschiedenis);
  });

  it('is idempotent if run twice', async () => {
    const eerste = await rijen();
    expect(Object.values(eerste).some((tabel) => tabel.length > 0)).toBe(true);
    await projecteer(database(), historie(), [projection]);
    expect(await rijen()).toEqual(eerste);
  });

  it('rebuild equals live', async () => {
    const live = await rijen();
    const runner = runnerVoor(database(), historie(), projection, 7);
    await runner.rebuild();
    await runner.caughtUp();
    await runner.stop();
    expect(await rijen()).toEqual(live);
  });
  return database;
}
