import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '@besluitregister/projections';
import { openTestDatabase } from '@besluitregister/projections/test';
import { projecteer } from '../../../read-models/src/geschiedenis.fixture.js';
import { dossier, overleg, vastlegging, VERGADERING } from '../../../read-models/src/zaad.fixture.js';
import { DossiersService } from '../dossiers/dossiers.service.js';
import { gecorrigeerd, REDEN } from '../gecorrigeerd.fixture.js';
import { isNietGevonden } from '../niet-gevonden.js';
import { toonVastlegging } from '../toon/opmaak.js';
import { VergaderingenService } from '../vergaderingen/vergaderingen.service.js';
import { besluitvormingSchema, type Overlegstand } from './besluitvorming.schema.js';
import { BesluitvormingService } from './besluitvorming.service.js';

describe('antwoorden na correcties', () => {
  let database: Database;
  let voorCorrectie: bigint;
  beforeAll(async () => {
    database = await openTestDatabase();
    const historie = await gecorrigeerd();
    ({ voorCorrectie } = historie);
    await projecteer(database, historie.geschiedenis);
  });
  afterAll(() => database.close());

  const ijsselland = async (vraag: Parameters<BesluitvormingService['besluitvorming']>[1], onderwerp = 'cameratoezicht') => {
    const antwoord = besluitvormingSchema.parse(await new BesluitvormingService(database, () => '2020-07-01').besluitvorming(onderwerp, vraag));
    const stand = antwoord.overleggen.find((entry) => entry.overleg.overlegId === overleg('IJsselland'));
    if (!stand) throw new Error('no entry');
    return { antwoord, stand };
  };
  const ids = (items: Overlegstand['standpunten']) => items.map(({ vastleggingId }) => vastleggingId);

  it('shows what was struck out as such, and counts it nowhere', async () => {
    const { antwoord, stand } = await ijsselland({});
    expect(ids(stand.standpunten)).toEqual([vastlegging('snijders'), vastlegging('nee')]);
    expect(stand.doorgehaald).toMatchObject([{ vastleggingId: vastlegging('bats'), doorhaling: { reden: REDEN.toelichting } }]);
    expect(antwoord.letOp[0]).toBe('1 vastlegging is doorgehaald en telt niet mee.');
    expect(antwoord.onbevestigd.totaal).toBe(8);
    expect(stand.doorgehaald.flatMap((vastlegging) => toonVastlegging(vastlegging, 100)).join('\n')).toMatch(/DOORGEHAALD[\s\S]*Doorgehaald: Bats sprak over iets anders\./);
    const vergadering = await new VergaderingenService(database).vergadering(VERGADERING);
    expect(vergadering).toMatchObject({ aantallen: { vastleggingen: 8, doorgehaald: 1, standpunten: 2 } });
  });

  it('shows the corrected content from the original day, and the wrong content as it was known then', async () => {
    const nu = await ijsselland({ peildatum: '2019-10-02' });
    expect(nu.stand.standpunten.map(({ strekking, versie }) => [strekking, versie])).toEqual([['tegen', 2]]);
    const toen = await ijsselland({ peildatum: '2019-10-02', totNummer: voorCorrectie });
    expect(toen.stand.standpunten.map(({ strekking, versie }) => [strekking, versie])).toEqual([['voor', 1], ['voor', 1]]);
    expect(toen.stand.doorgehaald).toEqual([]);
  });

  it('gives dissent, open actions and, by default, what holds today', async () => {
    const { antwoord, stand } = await ijsselland({});
    expect(antwoord.peildatum).toBe('2020-07-01');
    expect(ids(stand.afwijkendeStandpunten)).toEqual([vastlegging('snijders'), vastlegging('nee')]);
    expect(stand.acties).toMatchObject([{ actie: { stand: 'open', teLaat: true } }]);
    expect(antwoord.samenvatting).toEqual(expect.arrayContaining(['In DVO IJsselland gaat een standpunt tegen het besluit in.', '1 actie staat open, waarvan 1 over de termijn.']));
    const later = await ijsselland({ peildatum: '2022-01-01' });
    expect(later.stand).toMatchObject({ stand: 'besproken-zonder-besluit', besluiten: [], vervallenBesluiten: [{ besluit: { kracht: 'niet-meer-van-kracht' } }], afwijkendeStandpunten: [] });
    expect(later.stand.acties).toMatchObject([{ actie: { stand: 'afgedaan', standSinds: '2020-09-01', teLaat: false, afdoening: { datum: '2020-09-01', bewijs: [{ soort: 'document' }] } } }]);
  });

  it('follows a merge: the old name leads to the thread, and not before the merge was known', async () => {
    expect((await ijsselland({}, 'camera’s')).antwoord).toMatchObject({ gevondenVia: 'alias', dossiers: [{ naam: 'Cameratoezicht', aliassen: ['Camera’s'] }] });
    expect((await ijsselland({ totNummer: voorCorrectie }, 'camera’s')).antwoord.dossiers).toEqual([]);
    const service = new DossiersService(database);
    const [heen, terug] = [await service.geschiedenis(dossier('Camera’s')), await service.geschiedenis('cameratoezicht')];
    expect(heen).toEqual(terug);
    if (isNietGevonden(heen)) throw new Error(heen.bericht);
    expect(heen.gebeurtenissen.map(({ zin, reden }) => [zin, reden?.toelichting ?? null])).toEqual(expect.arrayContaining([
      ['Dossier ‘Camera’s’ is opgegaan in ‘Cameratoezicht’.', REDEN.toelichting],
      ['Standpunt van burgemeester Bats in DVO IJsselland: voor (afgeleid): doorgehaald.', REDEN.toelichting],
      ['Standpunt van burgemeester Snijders in DVO IJsselland: tegen (afgeleid): gerectificeerd (versie 2).', REDEN.toelichting],
    ]));
  });

  it('tells an old event with what was recorded then, not with what it was corrected to', async () => {
    const geschiedenis = await new DossiersService(database).geschiedenis('cameratoezicht');
    if (isNietGevonden(geschiedenis)) throw new Error(geschiedenis.bericht);
    const zinnen = geschiedenis.gebeurtenissen.filter(({ vastlegging: item }) => item?.vastleggingId === vastlegging('snijders')).map(({ type, zin }) => [type, zin]);
    expect(zinnen).toEqual([
      ['StandpuntVastgelegd', 'Standpunt van burgemeester Snijders in DVO IJsselland: voor (afgeleid).'],
      ['VastleggingGerectificeerd', 'Standpunt van burgemeester Snijders in DVO IJsselland: tegen (afgeleid): gerectificeerd (versie 2).'],
    ]);
  });

  it('answers as of a moment, that instant included, and gives the same again by the nummer in its head', async () => {
    const events = await database.query<{ nummer: bigint; moment: string }>('SELECT nummer, bekend_van AS moment FROM rm.audittrail ORDER BY nummer');
    const moment = events.find(({ nummer }) => nummer === voorCorrectie)?.moment ?? '';
    const eerder = new Date(Date.parse(moment) - 1).toISOString();
    expect((await ijsselland({ bekendOp: eerder })).antwoord.nummer).toBe(Number(voorCorrectie) - 1);
    const { antwoord } = await ijsselland({ bekendOp: moment });
    expect(antwoord).toMatchObject({ nummer: Number(voorCorrectie), bekendOp: moment, voorlopig: false });
    expect((await ijsselland({ totNummer: voorCorrectie })).antwoord).toEqual(antwoord);
    expect((await ijsselland({ totNummer: 5n, bekendOp: moment })).antwoord.nummer).toBe(5);
    expect((await ijsselland({ totNummer: voorCorrectie, bekendOp: eerder })).antwoord.nummer).toBe(Number(voorCorrectie) - 1);
  });

  it.each([
    ['a moment not before the last event', { bekendOp: '2099-01-01T00:00:00Z' }, true], ['a nummer past the last event', { totNummer: 9_999n }, true],
    ['a moment before the first event', { bekendOp: '2001-01-01T00:00:00Z' }, false], ['now', {}, false],
  ])('says whether %s is provisional', async (_, vraag, voorlopig) => {
    expect((await new BesluitvormingService(database).besluitvorming('cameratoezicht', vraag)).voorlopig).toBe(voorlopig);
  });
});
