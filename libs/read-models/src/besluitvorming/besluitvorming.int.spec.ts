import { describe, expect, it } from '@jest/globals';
import type { BesluitInhoud } from '@besluitregister/domain';
import { openPglite } from '@besluitregister/projections';
import { idVan, projecteer } from '../geschiedenis.fixture.js';
import { elkLeesmodel } from '../leesmodel.fixture.js';
import { DISTRICTEN, dossier, overleg, vastgelegd, vastlegging, VERGADERING, zaad, ITEMS } from '../zaad.fixture.js';
import { besluitvormingProjection } from './besluitvorming.projection.js';
import { behandelingen, verwachtingen } from './besluitvorming.queries.js';

const ALLES = { totNummer: 1_000n, peildatum: null };
const camera = [dossier('Cameratoezicht')];
const buitengebied = [dossier('Buitengebied')];

describe('besluitvorming', () => {
  const database = elkLeesmodel(besluitvormingProjection);

  it('gives the treatments of a dossier in order, and of loose items', async () => {
    const van = async (los: readonly string[]) => (await behandelingen(database(), camera, los, ALLES)).map((rij) => rij.vastleggingId);
    const vanDossier = ['toelichting', 'aankondiging', 'koelewijn', 'bats', 'snijders', 'slot'].map(vastlegging);
    expect(await van([])).toEqual(vanDossier);
    expect(await van([vastlegging('burgernet'), vastlegging('bats')])).toEqual([vastlegging('burgernet'), ...vanDossier]);
  });

  it('gives what is expected of which bodies, and where it was said', async () => {
    const verwacht = await verwachtingen(database(), camera, ALLES);
    const van = (soort: string) => verwacht.filter((rij) => rij.soort === soort).map((rij) => rij.overlegId).sort();
    expect(van('behandeling')).toEqual(DISTRICTEN.filter((district) => district !== 'IJsselland').map(overleg).sort());
    expect(van('gezamenlijk-standpunt')).toEqual(DISTRICTEN.map(overleg).sort());
    expect(new Set(verwacht.map((rij) => rij.vastleggingId))).toEqual(new Set([vastlegging('aankondiging')]));
    expect(await verwachtingen(database(), camera, { totNummer: 1_000n, peildatum: '2019-10-01' })).toEqual([]);
  });

  it('tells on every day which besluit is in force', async () => {
    const leeg = await openPglite();
    const geschiedenis = await zaad();
    const later = idVan('vergadering/later');
    const oud = ITEMS['buitengebied'] as BesluitInhoud;
    const nieuw: BesluitInhoud = {
      ...oud, beslotenOp: '2020-03-01', ingangsdatum: '2020-05-01',
      relaties: [{ soort: 'vervangt', besluitId: vastlegging('buitengebied'), vergaderingId: VERGADERING }],
    };
    await geschiedenis.voegToe('Vergadering', later, [
      { type: 'VergaderingGepland', data: { vergaderingId: later, overlegId: overleg('IJsselland'), volgnummer: 1, geldigOp: '2020-03-01' } },
      vastgelegd('nieuw', nieuw, { vergaderingId: later, overnameId: null, geldigOp: '2020-03-01' }),
    ]);
    await projecteer(leeg, geschiedenis);
    const op = async (peildatum: string | null) =>
      (await behandelingen(leeg, buitengebied, [], { totNummer: 1_000n, peildatum })).map((rij) => rij.kracht);
    expect(await op('2019-10-01')).toEqual([]);
    expect(await op('2019-10-02')).toEqual(['van-kracht']);
    expect(await op('2020-04-30')).toEqual(['van-kracht', 'nog-niet-van-kracht']);
    expect(await op('2020-05-01')).toEqual(['niet-meer-van-kracht', 'van-kracht']);
    expect(await op(null)).toEqual(['niet-meer-van-kracht', 'van-kracht']);
    await leeg.close();
  });

  it('shows nothing of a takeover that is not complete', async () => {
    const [rij] = await database().query<{ van: bigint }>('SELECT max(nummer_van) AS van FROM rm.behandelingen');
    const eerder = { totNummer: (rij?.van ?? 0n) - 1n, peildatum: null };
    expect(await behandelingen(database(), camera, [], eerder)).toEqual([]);
    expect(await verwachtingen(database(), camera, eerder)).toEqual([]);
  });
});
