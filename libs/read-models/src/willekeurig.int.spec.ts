import { beforeAll, describe, expect, it } from '@jest/globals';
import { dump } from '@besluitregister/projections';
import { historie } from '../../domain/src/historie.contract.js';
import { maakLeeg, maakTabellen, pasToe } from './direct.fixture.js';
import { metDatabase } from './leesmodel.fixture.js';
import { READ_MODELS } from './read-models.js';

describe('leesmodellen over willekeurige historie', () => {
  const database = metDatabase();
  beforeAll(() => maakTabellen(database()));

  const rijen = async () => {
    const alle: Record<string, unknown> = {};
    for (const { name, version } of READ_MODELS) alle[name] = await dump(database(), name, version);
    return alle;
  };

  it.each([1, 2])('rebuild equals live, whatever the batches (seed %d)', async (seed) => {
    const gebeurd = historie(seed, 90);
    await maakLeeg(database());
    await pasToe(database(), gebeurd, () => 1);
    const live = await rijen();
    let beurt = seed;
    for (const grootte of [() => 500, () => { beurt = (beurt * 7 + 3) % 11; return beurt + 1; }]) {
      await maakLeeg(database());
      await pasToe(database(), gebeurd, grootte);
      expect(await rijen()).toEqual(live);
    }
  });
});
