import { beforeAll, describe, expect, it } from '@jest/globals';
import { historie, type Gebeurd } from '../../../domain/src/historie.contract.js';
import { maakLeeg, maakTabellen, pasToe } from '../direct.fixture.js';
import type { Gezichtspunt } from '../gezichtspunt.js';
import { antwoordstand } from '../index.js';
import { metDatabase } from '../leesmodel.fixture.js';
import { Orakel } from './orakel.fixture.js';
import { vergelijk, vergelijkVerschil } from './vergelijk.fixture.js';

/** How many histories: few by default, thousands when asked for. */
const HISTORIES = Number(process.env['ORAKEL_HISTORIES'] ?? 6);
const BEGIN = Number(process.env['ORAKEL_BEGIN'] ?? 1);
const PUNTEN = 4;

/** Every date in a history: the boundaries of everything that is judged by a day. */
function dagenVan(alle: readonly Gebeurd[]): string[] {
  return [...new Set(JSON.stringify(alle.map(({ event }) => event.data)).match(/\b20\d\d-\d\d-\d\d(?=")/g) ?? [])].sort();
}

const dagErna = (dag: string): string => new Date(Date.parse(dag) + 86_400_000).toISOString().slice(0, 10);

/** A few places to look from: any nummer, on the very day, the day after, any day or no day. */
function gezichtspunten(alle: readonly Gebeurd[], seed: number): Gezichtspunt[] {
  let worp = seed * 2_654_435_761;
  const kies = (tot: number): number => {
    worp = (Math.imul(worp, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((worp / 2 ** 32) * tot);
  };
  const dagen = dagenVan(alle);
  return Array.from({ length: PUNTEN }, (_, index) => {
    const dag = dagen[kies(dagen.length)] ?? '2020-01-01';
    return {
      totNummer: index === 0 ? BigInt(alle.length) : BigInt(1 + kies(alle.length)),
      peildatum: [null, dag, dagErna(dag)][kies(3)] ?? null,
    };
  });
}

describe('orakel', () => {
  const database = metDatabase();
  beforeAll(() => maakTabellen(database()));

  it(`answers ${HISTORIES} random histories as the naive fold does, at ${PUNTEN} places each`, async () => {
    for (let seed = BEGIN; seed < BEGIN + HISTORIES; seed += 1) {
      const alle = historie(seed, 30 + (seed % 5) * 15);
      await maakLeeg(database());
      await pasToe(database(), alle);
      const punten = gezichtspunten(alle, seed);
      for (const [index, punt] of punten.entries()) {
        try {
          await vergelijk(database(), alle, punt);
          await vergelijkVerschil(database(), alle, punt, punten[(index + 1) % PUNTEN] ?? punt);
        } catch (error) {
          throw new Error(`seed ${seed}, nummer ${punt.totNummer}, peildatum ${String(punt.peildatum)}`, { cause: error });
        }
      }
    }
  }, 3_600_000);

  it('resolves a moment to the last nummer known then, the very instant included, however clocks go back', async () => {
    const alle = historie(3, 200);
    await maakLeeg(database());
    await pasToe(database(), alle);
    await database().script(`CREATE SCHEMA projections; CREATE TABLE projections.checkpoints AS SELECT 'proef' AS name, 1 AS version, ${alle.length}::bigint AS nummer;
      CREATE TABLE projections.active_versions AS SELECT name, version FROM projections.checkpoints`);
    const orakel = new Orakel(alle, { totNummer: BigInt(alle.length), peildatum: null });
    for (const { metadata: { recordedAt } } of alle) {
      for (const moment of [recordedAt, new Date(Date.parse(recordedAt) - 1).toISOString()]) {
        const laatste = alle.filter(({ nummer }) => orakel.bekendOp(nummer) <= moment).at(-1)?.nummer ?? 0n;
        const bekendOp = laatste === 0n ? null : orakel.bekendOp(laatste);
        expect(await antwoordstand(database(), { moment })).toMatchObject({ opMoment: laatste, totNummer: laatste, bekendOp });
      }
    }
    const hoofd = BigInt(alle.length);
    expect(await antwoordstand(database(), { totNummer: 10n })).toMatchObject({ opMoment: null, totNummer: 10n, bekendOp: orakel.bekendOp(10n), versies: { proef: 1 } });
    expect(await antwoordstand(database(), { totNummer: 100_000n })).toMatchObject({ nummer: hoofd, totNummer: hoofd, bekendOp: orakel.bekendOp(hoofd) });
  });
});
