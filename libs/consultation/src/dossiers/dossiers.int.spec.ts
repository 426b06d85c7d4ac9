import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '@besluitregister/projections';
import { openTestDatabase } from '@besluitregister/projections/test';
import { idVan, projecteer } from '../../../read-models/src/geschiedenis.fixture.js';
import { dossier, ITEMS, vastlegging, VERGADERING, zaad } from '../../../read-models/src/zaad.fixture.js';
import { dossierGeschiedenisSchema, dossiersSchema } from './dossiers.schema.js';
import { DossiersService } from './dossiers.service.js';

describe('dossiers', () => {
  let database: Database;
  let service: DossiersService;
  beforeAll(async () => {
    database = await openTestDatabase();
    const geschiedenis = await zaad();
    for (const naam of ['Buitengebied', 'Cameratoezicht']) {
      await geschiedenis.voegToe('Dossier', dossier(naam), [
        { type: 'AliasToegevoegd', data: { dossierId: dossier(naam), aliasId: idVan(`alias/${naam}`), alias: `Veilig ${naam}` } },
      ]);
    }
    await geschiedenis.voegToe('Actie', vastlegging('omg'), [{
      type: 'ActieOvergedragen',
      data: { vastleggingId: vastlegging('omg'), geldigOp: '2020-01-15', houder: { persoonId: null, organisatie: { soort: 'politie', naam: null }, vermelding: 'de politie' } },
    }]);
    await geschiedenis.voegToe('Vergadering', VERGADERING, [
      { type: 'VastleggingGekoppeld', data: { vergaderingId: VERGADERING, vastleggingId: vastlegging('omg'), dossierId: dossier('Cameratoezicht') } },
      { type: 'VastleggingOntkoppeld', data: { vergaderingId: VERGADERING, vastleggingId: vastlegging('omg'), dossierId: dossier('Cameratoezicht') } },
    ]);
    await projecteer(database, geschiedenis);
    service = new DossiersService(database);
  });
  afterAll(() => database.close());

  it('lists them with the bodies that treated them', async () => {
    const { dossiers } = dossiersSchema.parse(await service.dossiers());
    expect(dossiers.map(({ naam, vastleggingen, overleggen }) => [naam, vastleggingen, overleggen.map((overleg) => overleg.naam)])).toEqual([
      ['Buitengebied', 1, ['DVO IJsselland']], ['Cameratoezicht', 6, ['DVO IJsselland']], ['OMG’s', 1, ['DVO IJsselland']],
    ]);
  });

  it.each([dossier('Buitengebied'), dossier('Buitengebied').toUpperCase(), 'Buitengebied', 'veilig buitengebied'])('gives the history of %s', async (gevraagd) => {
    const { dossier: gevonden, gebeurtenissen } = dossierGeschiedenisSchema.parse(await service.geschiedenis(gevraagd));
    expect(gevonden).toEqual({ dossierId: dossier('Buitengebied'), naam: 'Buitengebied', aliassen: ['Veilig Buitengebied'] });
    expect(gebeurtenissen.map(({ zin, datum }) => [zin, datum])).toEqual([
      ['Dossier ‘Buitengebied’ geopend.', null],
      ['Op de agenda van DVO IJsselland: ‘Buitengebied’.', '2019-10-02'],
      ['Besluit in DVO IJsselland: ingestemd.', '2019-10-02'],
      ['Andere naam toegevoegd: ‘Veilig Buitengebied’.', null],
    ]);
    expect(gebeurtenissen[2]?.vastlegging?.passages[0]?.citaat).toBe(ITEMS['buitengebied']?.passages[0]?.citaat);
  });

  it('tells of an action who was to do it when it was recorded, of its handover who does it now, and which dossier it was put in', async () => {
    const { gebeurtenissen } = dossierGeschiedenisSchema.parse(await service.geschiedenis(dossier('OMG’s')));
    expect(gebeurtenissen.map(({ zin }) => zin)).toEqual([
      'Dossier ‘OMG’s’ geopend.', 'Op de agenda van DVO IJsselland: ‘OMG’s’.', 'Toezegging van OM in DVO IJsselland.',
      'Toezegging van de politie in DVO IJsselland: overgedragen.',
      'Toezegging van OM in DVO IJsselland: aan dossier ‘Cameratoezicht’ gekoppeld.', 'Toezegging van OM in DVO IJsselland: van dossier ‘Cameratoezicht’ losgemaakt.',
    ]);
  });

  it('says of an unknown dossier that it is not there, and of words that fit more which they fit', async () => {
    expect(await service.geschiedenis('vuurwerk')).toEqual({
      nietGevonden: true, code: 'dossier-onbekend', alternatieven: [],
      bericht: 'Er is geen dossier ‘vuurwerk’; vraag de lijst van dossiers op en kies er een.',
    });
    expect(await service.geschiedenis('buiten')).toMatchObject({ code: 'dossier-onbekend', alternatieven: [{ naam: 'Buitengebied' }], bericht: expect.stringContaining('misschien is een van deze bedoeld') });
    expect(await service.geschiedenis(idVan('dossier/vuurwerk'))).toMatchObject({ code: 'dossier-onbekend' });
    expect(await service.geschiedenis('veilig')).toMatchObject({ code: 'dossier-meerduidig', alternatieven: [{ naam: 'Buitengebied' }, { naam: 'Cameratoezicht' }] });
  });
});
