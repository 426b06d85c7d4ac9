import { describe, expect, it } from '@jest/globals';
import { idVan, projecteer } from '../geschiedenis.fixture.js';
import { elkLeesmodel } from '../leesmodel.fixture.js';
import { dossier, overleg, zaad } from '../zaad.fixture.js';
import { dossiersProjection } from './dossiers.projection.js';
import { dossierGebeurtenissen, dossiers, dossiersMetWoorden, dossiersOpNaam } from './dossiers.queries.js';

const ALLES = { totNummer: 1_000n, peildatum: null };
const camera = dossier('Cameratoezicht');

describe('dossiers', () => {
  const database = elkLeesmodel(dossiersProjection);

  it('lists dossiers by name, with how much is in them', async () => {
    expect(await dossiers(database(), ALLES)).toEqual([
      { dossierId: dossier('Buitengebied'), naam: 'Buitengebied', aliassen: [], thema: null, geslotenOp: null, samengevoegd: [], vastleggingen: 1, overleggen: [overleg('IJsselland')], eersteDatum: '2019-10-02', laatsteDatum: '2019-10-02' },
      { dossierId: camera, naam: 'Cameratoezicht', aliassen: [], thema: null, geslotenOp: null, samengevoegd: [], vastleggingen: 6, overleggen: [overleg('IJsselland')], eersteDatum: '2019-10-02', laatsteDatum: '2019-10-02' },
      { dossierId: dossier('OMG’s'), naam: 'OMG’s', aliassen: [], thema: null, geslotenOp: null, samengevoegd: [], vastleggingen: 1, overleggen: [overleg('IJsselland')], eersteDatum: '2019-10-02', laatsteDatum: '2019-10-02' },
    ]);
  });

  it('finds a dossier by its name in any spelling', async () => {
    expect(await dossiersOpNaam(database(), 'CAMERA-toezicht', ALLES)).toEqual([{ dossierId: camera, via: 'naam' }]);
    expect(await dossiersOpNaam(database(), 'omgs', ALLES)).toEqual([{ dossierId: dossier('OMG’s'), via: 'naam' }]);
    expect(await dossiersOpNaam(database(), '-', ALLES)).toEqual([]);
  });

  it('gives the timeline, newest last, each event with both moments', async () => {
    const tijdlijn = await dossierGebeurtenissen(database(), camera, ALLES);
    expect(tijdlijn.map(({ type, datum }) => [type, datum])).toEqual([
      ['DossierGeopend', null],
      ['AgendapuntOpgenomen', '2019-10-02'],
      ['MededelingVastgelegd', '2019-10-02'],
      ['MededelingVastgelegd', '2019-10-02'],
      ['StandpuntVastgelegd', '2019-10-02'],
      ['StandpuntVastgelegd', '2019-10-02'],
      ['StandpuntVastgelegd', '2019-10-02'],
      ['MededelingVastgelegd', '2019-10-02'],
      ['BehandelingVerwacht', '2019-10-02'],
      ['BehandelingVerwacht', '2019-10-02'],
    ]);
    expect(tijdlijn.at(-1)?.bekendOp).toMatch(/^2026-11-24T09:00:\d\d\.000Z$/);
  });

  it('shows no dossier before something in it can be seen', async () => {
    const voltooid = (await database().query<{ van: bigint }>('SELECT max(nummer_van) AS van FROM rm.dossier_gebeurtenissen'))[0]?.van ?? 0n;
    const eerder = { totNummer: voltooid - 1n, peildatum: null };
    expect(await dossiers(database(), eerder)).toEqual([]);
    expect(await dossiersOpNaam(database(), 'cameratoezicht', eerder)).toEqual([]);
  });

  it('finds a dossier by an alias, and by words of a name', async () => {
    const geschiedenis = await zaad();
    await geschiedenis.voegToe('Dossier', camera, [
      { type: 'AliasToegevoegd', data: { dossierId: camera, aliasId: idVan('alias'), alias: 'Camera’s in de binnenstad' } },
    ]);
    await projecteer(database(), geschiedenis);
    expect(await dossiersOpNaam(database(), 'cameras in de binnenstad', ALLES)).toEqual([{ dossierId: camera, via: 'alias' }]);
    expect(await dossiersMetWoorden(database(), 'binnenstad camera\'s', ALLES)).toEqual([{ dossierId: camera, via: 'alias' }]);
    expect(await dossiersMetWoorden(database(), 'binnenstad haven', ALLES)).toEqual([]);
    expect(await dossiersMetWoorden(database(), 'OMG', ALLES)).toEqual([{ dossierId: dossier('OMG’s'), via: 'naam' }]);
    expect((await dossierGebeurtenissen(database(), camera, ALLES)).at(-1)).toMatchObject({ type: 'AliasToegevoegd', details: { alias: 'Camera’s in de binnenstad' } });
  });
});
