import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '@besluitregister/projections';
import { openTestDatabase } from '@besluitregister/projections/test';
import { idVan, projecteer } from '../../../read-models/src/geschiedenis.fixture.js';
import { dossier, overleg, vastlegging, VERGADERING } from '../../../read-models/src/zaad.fixture.js';
import { gecorrigeerd, REDEN } from '../gecorrigeerd.fixture.js';
import { leesCsv } from '../uitvoer/csv.fixture.js';
import { antwoordtabel } from '../uitvoer/antwoordtabel.js';
import { toonCorrecties } from '../toon/correcties.toon.js';
import { correctiesSchema, type Correctiesantwoord } from './correcties.schema.js';
import { CorrectiesService } from './correcties.service.js';

describe('correcties', () => {
  let database: Database;
  let antwoord: Correctiesantwoord;
  beforeAll(async () => {
    database = await openTestDatabase();
    const { geschiedenis } = await gecorrigeerd();
    const snijders = idVan('persoon/Snijders');
    const functie = { functieId: idVan('functie'), rol: 'burgemeester' as const, organisatie: { soort: 'gemeente' as const, naam: 'Zwolle' }, van: '2015-01-01', tot: null };
    const met = { reden: REDEN };
    await geschiedenis.voegToe('Persoon', snijders, [{ type: 'PersoonGegevensGerectificeerd', data: { persoonId: snijders, naam: 'Peter Snijders', functies: [functie], opgegaanIn: null } }], met);
    await geschiedenis.voegToe('Dossier', dossier('Buitengebied'), [
      { type: 'DossierGegevensGerectificeerd', data: { dossierId: dossier('Buitengebied'), naam: 'Veilig buitengebied', thema: 'ondermijning', geslotenOp: null } },
    ], met);
    await geschiedenis.voegToe('Vergadering', VERGADERING, [{ type: 'VergaderingGegevensGerectificeerd', data: { vergaderingId: VERGADERING, geldigOp: '2019-10-03' } }], met);
    await geschiedenis.voegToe('Document', idVan('document'), [{ type: 'DocumentGegevensGerectificeerd', data: { documentId: idVan('document'), naam: 'verslag.txt' } }], met);
    await geschiedenis.voegToe('Overleg', overleg('Twente'), [{ type: 'OverlegGegevensGerectificeerd', data: {
      overlegId: overleg('Twente'), naam: 'DVO Twente', soort: 'dvo', district: 'Twente', geldigOp: '2013-01-01', opgehevenOp: null,
      lidmaatschappen: [{ lid: { soort: 'gemeente', naam: 'Almelo', tooi: null }, van: '2013-01-01', tot: null }],
    } }], met);
    await projecteer(database, geschiedenis);
    antwoord = correctiesSchema.parse(await new CorrectiesService(database).correcties({}));
  });
  afterAll(() => database.close());

  it('says of each what it is about by name, and what became different', () => {
    expect(antwoord.correcties.map(({ gebeurtenis, soort, naam, wijzigingen }) =>
      [gebeurtenis, soort, naam, ...wijzigingen.map((anders) => `${anders.naam}: ${anders.voor ?? '-'} → ${anders.na ?? '-'}`)])).toEqual([
      ['Doorgehaald', 'Vastlegging', 'Standpunt van burgemeester Bats in DVO IJsselland: voor (afgeleid), 3 oktober 2019', 'Doorgehaald: nee → ja'],
      ['Gerectificeerd', 'Vastlegging', 'Standpunt van burgemeester Peter Snijders in DVO IJsselland: tegen (afgeleid), 3 oktober 2019', 'Strekking: voor → tegen'],
      ['Dossier geopend', 'Dossier', 'Camera’s'],
      ['Dossier samengevoegd', 'Dossier', 'Camera’s', 'Opgegaan in: - → Cameratoezicht'],
      ['Persoon gegevens gerectificeerd', 'Persoon', 'Peter Snijders', 'Naam: Snijders → Peter Snijders', 'Functies: - → burgemeester Zwolle (vanaf 2015-01-01)'],
      ['Dossier gegevens gerectificeerd', 'Dossier', 'Veilig buitengebied', 'Naam: Buitengebied → Veilig buitengebied', 'Thema: - → ondermijning'],
      ['Vergadering gegevens gerectificeerd', 'Vergadering', 'DVO IJsselland, 2019-10-03', 'Dag: 2019-10-02 → 2019-10-03'],
      ['Document gegevens gerectificeerd', 'Document', 'verslag.txt', 'Naam: terugkoppeling.txt → verslag.txt'],
      ['Overleg gegevens gerectificeerd', 'Overleg', 'DVO Twente', 'Leden: Gemeente in Twente → Almelo (vanaf 2013-01-01)', 'Bestaat sinds: - → 2013-01-01'],
    ]);
  });

  it('keeps to the period and to what was known', async () => {
    const [eerste] = antwoord.correcties;
    const service = new CorrectiesService(database);
    expect((await service.correcties({}, { totNummer: BigInt(eerste?.nummer ?? 0) })).correcties).toHaveLength(1);
    expect((await service.correcties({ bekendTot: '1990-01-01T00:00:00Z' })).correcties).toEqual([]);
  });

  it('reads on paper and in a table', async () => {
    const [rij] = leesCsv(await antwoordtabel(correctiesSchema, antwoord, 'csv')).filter((een) => een['id'] === vastlegging('snijders'));
    expect(rij).toMatchObject({ soort: 'Vastlegging', 'wijzigingen.naam': 'Strekking', 'wijzigingen.voor': 'voor', 'wijzigingen.na': 'tegen', redenCode: REDEN.code });
    expect(toonCorrecties(antwoord, 90).slice(11, 20)).toEqual([
      '',
      '  nr. 42        24 november 2026 om 10:00 · Gerectificeerd · secretaris',
      '                Standpunt van burgemeester Peter Snijders in DVO IJsselland: tegen',
      '                (afgeleid), 3 oktober 2019',
      '                “Burgemeester Snijders geeft aan dat het cameratoezicht in Zwolle ook van',
      '                grote toegevoegde waarde is.”',
      '                Strekking: voor → tegen',
      '                Reden: schrijffout. Bats sprak over iets anders.',
      `                id ${vastlegging('snijders')}`,
    ]);
  });
});
