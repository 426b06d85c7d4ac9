import { describe, expect, it } from '@jest/globals';
import type { BesluitInhoud } from '@besluitregister/domain';
import { elkLeesmodel } from '../leesmodel.fixture.js';
import { idVan, projecteer, type Geschiedenis } from '../geschiedenis.fixture.js';
import type { Sleutel } from '../pagina.js';
import { verschil } from '../verschil/verschil.queries.js';
import { dossier, ITEMS, overleg, vastgelegd, vastlegging, VERGADERING, zaad } from '../zaad.fixture.js';
import { besluitdetail } from './besluit.queries.js';
import { besluitvormingProjection } from './besluitvorming.projection.js';
import { behandelingen } from './besluitvorming.queries.js';
import { besluitvormingsmatrix, type Matrixsortering } from './matrix.queries.js';

const basis = ITEMS['buitengebied'] as BesluitInhoud;
const REDEN = { code: 'schrijffout', toelichting: 'De uitkomst was verkeerd.' };
const later = (naam: string) => idVan(`vergadering/${naam}`);

/** B replaces the besluit on buitengebied from 1 May; C revokes B before that; D and E both revoke C. */
async function opgevolgd(): Promise<Geschiedenis> {
  const geschiedenis = await zaad();
  const stappen: [string, string, BesluitInhoud['relaties'][number]['soort'], string, string, string | null, BesluitInhoud['uitkomst']][] = [
    ['B', '2020-03-01', 'vervangt', 'buitengebied', VERGADERING, '2020-05-01', 'ingestemd'],
    ['afgewezen', '2020-03-15', 'herroept', 'buitengebied', VERGADERING, null, 'afgewezen'],
    ['C', '2020-04-01', 'herroept', 'B', later('B'), null, 'ingestemd'],
    ['D', '2020-06-01', 'herroept', 'C', later('C'), null, 'ingestemd'],
    ['E', '2020-06-02', 'herroept', 'C', later('C'), null, 'ingestemd'],
  ];
  for (const [naam, datum, soort, doel, doelvergadering, ingangsdatum, uitkomst] of stappen) {
    const plaats = { vergaderingId: later(naam), overnameId: null, geldigOp: datum };
    await geschiedenis.voegToe('Vergadering', later(naam), [
      { type: 'VergaderingGepland', data: { vergaderingId: later(naam), geldigOp: datum, overlegId: overleg('IJsselland'), volgnummer: 1 } },
      vastgelegd(naam, { ...basis, agendapuntId: null, uitkomst, beslotenOp: datum, ingangsdatum, relaties: [{ soort, besluitId: vastlegging(doel), vergaderingId: doelvergadering }] }, plaats),
    ]);
  }
  await geschiedenis.voegToe('Vergadering', VERGADERING, [{
    type: 'VastleggingGerectificeerd', data: { vergaderingId: VERGADERING, vastleggingId: vastlegging('buitengebied'), versie: 2, inhoud: { ...basis, uitkomst: 'afgewezen' } },
  }, { type: 'VastleggingGekoppeld', data: { vergaderingId: VERGADERING, vastleggingId: vastlegging('buitengebied'), dossierId: dossier('OMG’s') } }], { reden: REDEN });
  await geschiedenis.voegToe('Dossier', dossier('OMG’s'), [{ type: 'DossierHernoemd', data: { dossierId: dossier('OMG’s'), naam: 'Motorclubs' } }]);
  return geschiedenis;
}

describe('besluiten', () => {
  const database = elkLeesmodel(besluitvormingProjection, opgevolgd);
  const op = (peildatum: string | null, totNummer = 1_000n) => ({ totNummer, peildatum });
  const krachten = async (peildatum: string): Promise<Record<string, string | null>> => Object.fromEntries((await behandelingen(database(), [dossier('Buitengebied')], [], op(peildatum)))
    .map(({ vastleggingId, kracht, strijdig }) => [['buitengebied', 'B', 'afgewezen', 'C', 'D', 'E'].find((naam) => vastlegging(naam) === vastleggingId) ?? vastleggingId, strijdig ? `${kracht}!` : kracht]));

  it('are in force until a later one takes effect, which one that was revoked before its day never does', async () => {
    expect(await krachten('2020-03-31')).toEqual({ buitengebied: 'van-kracht', B: 'nog-niet-van-kracht', afgewezen: 'van-kracht' });
    expect(await krachten('2020-05-01')).toEqual({ buitengebied: 'van-kracht', B: 'niet-meer-van-kracht', afgewezen: 'van-kracht', C: 'van-kracht' });
  });

  it('are in conflict, on both sides, when two revoke the same', async () => {
    expect(await krachten('2020-06-01')).toMatchObject({ C: 'niet-meer-van-kracht', D: 'van-kracht' });
    expect(await krachten('2020-06-02')).toMatchObject({ C: 'niet-meer-van-kracht!', D: 'van-kracht!', E: 'van-kracht!' });
  });

  it('show their relations from both ends, all versions, what each changed and why', async () => {
    const detail = await besluitdetail(database(), vastlegging('buitengebied'), op('2020-07-01'));
    expect(detail).toMatchObject({ kracht: 'van-kracht', strijdig: false, besluit: { versie: 2 } });
    expect(detail?.relaties.map(({ richting, soort, vastleggingId }) => [richting, soort, vastleggingId])).toEqual([
      ['in', 'vervangt', vastlegging('B')], ['in', 'herroept', vastlegging('afgewezen')],
    ]);
    expect(detail?.versies.map(({ versie, gewijzigd, oorsprong }) => [versie, gewijzigd, oorsprong.type, oorsprong.reden?.code ?? null])).toEqual([
      [1, [], 'BesluitVastgelegd', null], [2, ['uitkomst'], 'VastleggingGerectificeerd', 'schrijffout'], [2, ['dossiers'], 'VastleggingGekoppeld', 'schrijffout'],
    ]);
    expect((await besluitdetail(database(), vastlegging('B'), op(null)))?.relaties.map(({ richting, soort }) => [richting, soort])).toEqual([['uit', 'vervangt'], ['in', 'herroept']]);
    expect(await besluitdetail(database(), vastlegging('bats'), op(null))).toBeNull();
  });

  it('stand in a matrix of dossiers and bodies', async () => {
    const matrix = await besluitvormingsmatrix(database(), { overlegSoort: 'dvo' }, { limiet: 2 }, op('2020-07-01'));
    expect(matrix.rijen.map(({ naam, convergentie }) => [naam, convergentie])).toEqual([
      ['Buitengebied', { besloten: 1, overleggen: 5, eensluidend: null, achterstandInDagen: 0 }],
      // Four bodies have yet to treat it, 273 days after the first.
      ['Cameratoezicht', { besloten: 0, overleggen: 5, eensluidend: null, achterstandInDagen: 273 }],
    ]);
    const standen = new Map(matrix.rijen[1]?.cellen.map(({ overlegId, stand }) => [overlegId, stand]));
    expect([standen.get(overleg('IJsselland')), standen.get(overleg('Twente'))]).toEqual(['besproken-zonder-besluit', 'verwacht']);
    expect(matrix.rijen[0]?.cellen.find(({ overlegId }) => overlegId === overleg('IJsselland'))).toMatchObject({
      stand: 'besloten', eerstBehandeldOp: '2019-10-02', laatstBehandeldOp: '2020-06-02', leeftijdInDagen: 29, vastleggingen: 6, besluit: { vastleggingId: vastlegging('E'), uitkomst: 'ingestemd', kracht: 'van-kracht' },
    });
    const tweede = await besluitvormingsmatrix(database(), { overlegSoort: 'dvo' }, { limiet: 2, na: matrix.volgende ?? [] }, op('2020-07-01'));
    expect([tweede.rijen.map(({ naam }) => naam), tweede.volgende]).toEqual([['Motorclubs'], null]);
  });

  it('show in a cell what settled it, and not what was only noted afterwards', async () => {
    const geschiedenis = await opgevolgd();
    await geschiedenis.voegToe('Vergadering', later('N'), [
      { type: 'VergaderingGepland', data: { vergaderingId: later('N'), geldigOp: '2020-06-10', overlegId: overleg('IJsselland'), volgnummer: 1 } },
      vastgelegd('N', { ...basis, agendapuntId: null, uitkomst: 'ter-kennisname', beslotenOp: '2020-06-10', ingangsdatum: null, relaties: [] }, { vergaderingId: later('N'), overnameId: null, geldigOp: '2020-06-10' }),
    ]);
    await projecteer(database(), geschiedenis);
    const { rijen } = await besluitvormingsmatrix(database(), { overlegSoort: 'dvo', naam: 'buitengebied' }, { limiet: 2 }, op('2020-07-01'));
    expect(rijen[0]?.cellen.find(({ overlegId }) => overlegId === overleg('IJsselland'))).toMatchObject({ stand: 'besloten', laatstBehandeldOp: '2020-06-10', besluit: { vastleggingId: vastlegging('E'), uitkomst: 'ingestemd' } });
  });

  it('stand in that matrix by what lags or disagrees most, over its pages', async () => {
    const bladeren = async (sortering: Matrixsortering): Promise<string[]> => {
      const namen: string[] = [];
      for (let na: Sleutel | null | undefined; na !== null;) {
        const { rijen, volgende } = await besluitvormingsmatrix(database(), { overlegSoort: 'dvo' }, { limiet: 1, na, sortering }, op('2020-07-01'));
        namen.push(...rijen.map(({ naam }) => naam));
        na = volgende;
      }
      return namen;
    };
    expect(await bladeren('-achterstand')).toEqual(['Cameratoezicht', 'Buitengebied', 'Motorclubs']);
    expect(await bladeren('-verdeeldheid')).toEqual(['Buitengebied', 'Motorclubs', 'Cameratoezicht']);
    const gevonden = await besluitvormingsmatrix(database(), { naam: 'MÉRAT' }, { limiet: 2 }, op('2020-07-01'));
    expect(gevonden.rijen.map(({ naam }) => naam)).toEqual(['Cameratoezicht']);
  });

  it('differ between two positions of either clock', async () => {
    const [{ nummer } = { nummer: 0n }] = await database().query<{ nummer: bigint }>(`SELECT nummer FROM rm.audittrail WHERE type = 'VastleggingGerectificeerd'`);
    const wereld = await verschil(database(), op('2020-04-30'), op('2020-06-01'), { limiet: 50 });
    expect(wereld.rijen.map(({ id, over, veranderingen }) => [id, over, veranderingen])).toEqual([
      [vastlegging('C'), 'vastlegging', ['kracht']], [vastlegging('D'), 'vastlegging', ['gekomen']], [later('D'), 'vergadering', ['gehouden']],
    ]);
    const kennis = await verschil(database(), op('2020-06-01', nummer - 1n), op('2020-06-01'), { limiet: 50 });
    expect(kennis.rijen).toMatchObject([
      { over: 'vastlegging', id: vastlegging('buitengebied'), veranderingen: ['gerectificeerd', 'dossiers'], voor: { uitkomst: 'ingestemd' }, na: { uitkomst: 'afgewezen' } },
      { over: 'dossier', id: dossier('OMG’s'), veranderingen: ['naam'], voor: { naam: 'OMG’s' }, na: { naam: 'Motorclubs' } },
      // Planned by then, and still to be held.
      { over: 'vergadering', id: later('N'), veranderingen: ['gekomen'], voor: null, na: { datum: '2020-06-10', gehouden: false } },
    ]);
  });
});
