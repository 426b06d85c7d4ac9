import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BesluitInhoud } from '@besluitregister/domain';
import type { Database } from '@besluitregister/projections';
import { openTestDatabase } from '@besluitregister/projections/test';
import { idVan, projecteer } from '../../../read-models/src/geschiedenis.fixture.js';
import { basis, dossier, inrichting, ITEMS, overleg, overname, vastgelegd, VERGADERING, zaad } from '../../../read-models/src/zaad.fixture.js';
import { Geschiedenis } from '../../../read-models/src/geschiedenis.fixture.js';
import { besluitvormingSchema, type Besluitvormingsantwoord, type Overlegstand } from './besluitvorming.schema.js';
import { BesluitvormingService } from './besluitvorming.service.js';

const regels = (items: Overlegstand['standpunten']) =>
  items.map(({ soort, spreker, basis: hoe, strekking, passages }) => [soort, spreker?.naam ?? null, strekking, hoe, passages[0]?.vanRegel, passages[0]?.totRegel]);

const per = (antwoord: Besluitvormingsantwoord, district: string): Overlegstand => {
  const stand = antwoord.overleggen.find((entry) => entry.overleg.overlegId === overleg(district));
  if (!stand) throw new Error(`no entry for ${district}`);
  return stand;
};

describe('besluitvorming over het zaad', () => {
  let database: Database;
  let service: BesluitvormingService;
  beforeAll(async () => {
    database = await openTestDatabase();
    await projecteer(database, await zaad());
    service = new BesluitvormingService(database);
  });
  afterAll(() => database.close());

  const vraag = async (onderwerp: string) => besluitvormingSchema.parse(await service.besluitvorming(onderwerp));

  it.each([
    ['cameratoezicht', 'naam'], ['I-watch', 'tekst'], ['iwatch', 'tekst'], ['Cameratoezicht/I-watch', 'naam'],
    ['CAMERA-TOEZICHT', 'naam'], ['i watch', 'tekst'], ['I-watch & cameratoezicht', 'naam'],
  ])('finds the dossier when asked for %s', async (onderwerp, gevondenVia) => {
    const antwoord = await vraag(onderwerp);
    expect(antwoord).toMatchObject({ onderwerp, gevondenVia, meerduidig: false, dossiers: [{ naam: 'Cameratoezicht' }], nietGevonden: [], ookGenoemdIn: [] });
    expect({ ...antwoord, onderwerp: '', gevondenVia: null, dossiers: [], letOp: [] })
      .toEqual({ ...await vraag('cameratoezicht'), onderwerp: '', gevondenVia: null, dossiers: [], letOp: [] });
  });

  it('has one entry for every DVO, those with hits first, then by name', async () => {
    const antwoord = await vraag('cameratoezicht');
    expect(antwoord.overleggen.map(({ overleg: { naam }, stand }) => [naam, stand])).toEqual([
      ['DVO IJsselland', 'besproken-zonder-besluit'],
      ['DVO Gelderland-Midden', 'verwacht'],
      ['DVO Gelderland-Zuid', 'verwacht'],
      ['DVO Noord- en Oost-Gelderland', 'verwacht'],
      ['DVO Twente', 'verwacht'],
    ]);
    expect(antwoord.totalen).toEqual({ dvos: 5, besproken: 1, besloten: 0, aangehouden: 0, verwacht: 4, geenGegevens: 0, openActies: 0, teLateActies: 0 });
  });

  it('gives everything said, with speaker, stated or inferred, and lines', async () => {
    const ijsselland = per(await vraag('cameratoezicht'), 'IJsselland');
    expect(ijsselland).toMatchObject({
      eerstBehandeldOp: '2019-10-02', laatstBehandeldOp: '2019-10-02', achterstandInDagen: 0, verwacht: null,
      ingelezen: { aantal: 1, van: '2019-10-02', tot: '2019-10-02' }, besluiten: [], acties: [],
    });
    expect(regels(ijsselland.toelichtingen)).toEqual([['toelichting', 'Miltenburg', null, null, 129, 130], ['toelichting', 'Miltenburg', null, null, 139, 139]]);
    expect(regels(ijsselland.vragen)).toEqual([['vraag', 'Koelewijn', 'onbekend', 'uitgesproken', 132, 134]]);
    expect(regels(ijsselland.standpunten)).toEqual([
      ['standpunt', 'Bats', 'voor', 'afgeleid', 135, 136],
      ['standpunt', 'Snijders', 'voor', 'afgeleid', 137, 138],
    ]);
    expect(ijsselland.standpunten[0]?.passages[0]?.citaat).toBe(ITEMS['bats']?.passages[0]?.citaat);
    expect(ijsselland.standpunten.every(({ herkomst, bevestigd }) => herkomst === 'automatisch' && !bevestigd)).toBe(true);
  });

  it('gives the sentence that says a treatment and a joint position are to come', async () => {
    const antwoord = await vraag('cameratoezicht');
    const bron = {
      overleg: { naam: 'DVO IJsselland' }, datum: '2019-10-02',
      vastlegging: { passages: [{ vanRegel: 130, totRegel: 131, citaat: ITEMS['aankondiging']?.passages[0]?.citaat }] },
    };
    expect(per(antwoord, 'Twente').verwacht).toMatchObject({ sinds: '2019-10-02', bron });
    expect(antwoord.gezamenlijkeStandpunten).toMatchObject([{ sinds: '2019-10-02', bron }]);
    expect(antwoord.gezamenlijkeStandpunten[0]?.overleggen).toHaveLength(5);
  });

  it('says in sentences what it comes to, what no human confirmed and what can not be known', async () => {
    const { samenvatting, letOp, nietTeWeten, onbevestigd } = await vraag('cameratoezicht');
    expect(samenvatting).toEqual([
      'Geen besluit geregistreerd.',
      'Besproken in 1 van de 5 DVO’s, verwacht in 4.',
      'Een gezamenlijk standpunt van alle 5 DVO’s is aangekondigd.',
    ]);
    expect(onbevestigd).toEqual({ aantal: 6, totaal: 6 });
    expect(letOp).toEqual(['6 van deze 6 vastleggingen zijn automatisch gelezen en niet door een mens bevestigd.']);
    expect(nietTeWeten).toEqual(['Van DVO Gelderland-Midden, DVO Gelderland-Zuid, DVO Noord- en Oost-Gelderland en DVO Twente is geen terugkoppeling ingelezen; wat daar is besproken of besloten, is hier niet te weten.']);
  });

  it('gives a besluit in force with its outcome, words and conditions', async () => {
    const antwoord = await vraag('buitengebied');
    expect(per(antwoord, 'IJsselland')).toMatchObject({
      stand: 'besloten',
      besluiten: [{
        basis: 'uitgesproken',
        besluit: {
          uitkomst: 'ingestemd', uitkomstWoorden: 'ingestemd kan worden', beslotenOp: '2019-10-02', kracht: 'van-kracht',
          voorwaarden: ['de integraliteit', 'de behandeling in de interlokale driehoeken'],
        },
      }],
    });
    expect(antwoord.samenvatting[0]).toBe('Besloten in DVO IJsselland.');
    expect(antwoord.totalen).toMatchObject({ besloten: 1, verwacht: 0, geenGegevens: 4 });
  });

  it('gives items outside any dossier when only their text has the words', async () => {
    const antwoord = await vraag('burgernet');
    expect(antwoord).toMatchObject({ gevondenVia: 'tekst', dossiers: [] });
    expect(per(antwoord, 'IJsselland')).toMatchObject({
      stand: 'besproken-zonder-besluit',
      mededelingen: [{ besluitVanDerden: { orgaan: 'Raad van Toezicht van Burgernet' }, dossiers: [] }],
    });
  });

  it.each(['vuurwerk', '/', 'xyz en abc'])('says of %s that nothing was found, with every DVO', async (onderwerp) => {
    const antwoord = await vraag(onderwerp);
    expect(antwoord.overleggen.map(({ stand }) => stand)).toEqual(Array(5).fill('geen-gegevens'));
    expect(antwoord).toMatchObject({
      gevondenVia: null, dossiers: [], nietGevonden: [], letOp: [], onbevestigd: { aantal: 0, totaal: 0 },
      samenvatting: [`Over ‘${onderwerp}’ is in dit register niets gevonden.`],
    });
  });

  it.each([['camera', 'Cameratoezicht'], ['buiten', 'Buitengebied'], ['vuurwerk/toezicht', 'Cameratoezicht']])('names beside %s what may have been meant', async (onderwerp, naam) => {
    const antwoord = await vraag(onderwerp);
    expect(antwoord).toMatchObject({ dossiers: [], lijkend: [{ naam }], letOp: expect.arrayContaining([expect.stringContaining(`dossier ‘${naam}’`)]) });
    expect((await vraag(naam)).lijkend).toEqual([]);
  });

  it('shows all dossiers that fit, each item with its dossier, and what was not found', async () => {
    const antwoord = await vraag('cameratoezicht, buitengebied en vuurwerk');
    expect(antwoord).toMatchObject({ meerduidig: true, nietGevonden: ['vuurwerk'], dossiers: [{ naam: 'Buitengebied' }, { naam: 'Cameratoezicht' }] });
    const ijsselland = per(antwoord, 'IJsselland');
    expect(ijsselland.besluiten[0]?.dossiers).toEqual([{ dossierId: dossier('Buitengebied'), naam: 'Buitengebied' }]);
    expect(ijsselland.vragen[0]?.dossiers).toEqual([{ dossierId: dossier('Cameratoezicht'), naam: 'Cameratoezicht' }]);
    expect(antwoord.letOp).toEqual(expect.arrayContaining(['Over ‘vuurwerk’ is niets gevonden.']));
  });

  it('answers as of a day and as of a nummer', async () => {
    expect(per(await service.besluitvorming('cameratoezicht', { peildatum: '2019-10-01' }), 'IJsselland').stand).toBe('geen-gegevens');
    const toen = await service.besluitvorming('cameratoezicht', { totNummer: 20n });
    expect(toen).toMatchObject({ nummer: 20, gevondenVia: null });
    expect((await service.besluitvorming('cameratoezicht', { totNummer: 9_999n })).nummer).toBe((await vraag('cameratoezicht')).nummer);
  });
});

describe('besluitvorming over meer vergaderingen', () => {
  let database: Database;
  let antwoord: Besluitvormingsantwoord;
  const besluit: BesluitInhoud = {
    soort: 'besluit', ...basis(1, 'Cameratoezicht', { van: 1, tot: 1, citaat: 'Het DVO stemt in.' }), uitkomst: 'ingestemd',
    uitkomstWoorden: 'stemt in', basis: 'uitgesproken', beslotenOp: '2019-11-11', ingangsdatum: null, einddatum: null, stemming: null,
    voorwaarden: [], relaties: [], herkomst: { wijze: 'handmatig', terugkoppelingId: null, extractor: null, zekerheid: null },
  };

  beforeAll(async () => {
    database = await openTestDatabase();
    const geschiedenis = await zaad();
    const regionaal = overleg('Regionaal');
    await geschiedenis.voegToe('Overleg', regionaal, [
      { type: 'OverlegIngesteld', data: { overlegId: regionaal, naam: 'Regionaal Veiligheidsoverleg', soort: 'regionaal', district: null, geldigOp: null } },
    ]);
    for (const [district, geldigOp, uitkomst] of [['Twente', '2019-11-11', 'ingestemd'], ['Gelderland-Zuid', '2019-11-20', 'aangehouden'], ['Regionaal', '2019-09-01', 'ingestemd']] as const) {
      const vergaderingId = idVan(`vergadering/${district}`);
      await geschiedenis.voegToe('Vergadering', vergaderingId, [
        { type: 'VergaderingGepland', data: { vergaderingId, overlegId: overleg(district), volgnummer: 1, geldigOp } },
        vastgelegd(`besluit/${district}`, { ...besluit, uitkomst, beslotenOp: geldigOp }, { vergaderingId, overnameId: null, geldigOp }),
      ]);
    }
    await projecteer(database, geschiedenis);
    antwoord = besluitvormingSchema.parse(await new BesluitvormingService(database).besluitvorming('cameratoezicht'));
  });
  afterAll(() => database.close());

  it('orders bodies by their first treatment and counts days behind the first DVO, not behind another body', () => {
    expect(antwoord.overleggen.map(({ overleg: { naam }, stand, achterstandInDagen }) => [naam, stand, achterstandInDagen])).toEqual([
      ['Regionaal Veiligheidsoverleg', 'besloten', 0],
      ['DVO IJsselland', 'besproken-zonder-besluit', 0],
      ['DVO Twente', 'besloten', 40],
      ['DVO Gelderland-Zuid', 'aangehouden', 49],
      ['DVO Gelderland-Midden', 'verwacht', null],
      ['DVO Noord- en Oost-Gelderland', 'verwacht', null],
    ]);
  });

  it('counts DVO’s only, and tells confirmed from unconfirmed', () => {
    expect(antwoord.totalen).toEqual({ dvos: 5, besproken: 3, besloten: 1, aangehouden: 1, verwacht: 2, geenGegevens: 0, openActies: 0, teLateActies: 0 });
    expect(antwoord.onbevestigd).toEqual({ aantal: 6, totaal: 9 });
  });
});

describe('besluitvorming tijdens een overname', () => {
  it('shows nothing of a report that is not taken over whole', async () => {
    const database = await openTestDatabase();
    const geschiedenis = new Geschiedenis();
    await inrichting(geschiedenis);
    await geschiedenis.voegToe('Vergadering', VERGADERING, overname().slice(0, -1));
    await projecteer(database, geschiedenis);
    const antwoord = await new BesluitvormingService(database).besluitvorming('cameratoezicht');
    expect(antwoord.gevondenVia).toBeNull();
    expect(antwoord.overleggen.map(({ stand, ingelezen }) => [stand, ingelezen.aantal])).toEqual(Array(5).fill(['geen-gegevens', 0]));
    await database.close();
  });
});
