import { describe, expect, it } from '@jest/globals';
import { elkLeesmodel } from '../leesmodel.fixture.js';
import { idVan, type Geschiedenis } from '../geschiedenis.fixture.js';
import { vastleggingenMetIds } from '../vastleggingen/vastleggingen.queries.js';
import { vastlegging, VERGADERING, zaad } from '../zaad.fixture.js';
import { geheimhoudingProjection } from './geheimhouding.projection.js';
import { geheimhoudingsregister, geheimhoudingStappen } from './geheimhouding.queries.js';

const kop = (naam: string, van: string) => ({ vergaderingId: VERGADERING, vastleggingId: vastlegging(naam), geheimhoudingId: idVan(`geheim/${van}`) });
const grond = { wet: 'woo' as const, artikel: '5.1.2e' as const };

async function geheim(): Promise<Geschiedenis> {
  const geschiedenis = await zaad();
  await geschiedenis.voegToe('Vergadering', VERGADERING, [
    { type: 'GeheimhoudingOpgelegd', data: { ...kop('bats', 'a'), grond, totEnMet: '2020-12-31', bekrachtigenVoor: '2020-02-01', geldigOp: '2020-01-01' } },
    { type: 'GeheimhoudingBekrachtigd', data: { ...kop('bats', 'a'), geldigOp: '2020-02-01' } },
    { type: 'GeheimhoudingVerlengd', data: { ...kop('bats', 'a'), totEnMet: '2021-06-30', geldigOp: '2020-12-01' } },
    { type: 'GeheimhoudingOpgelegd', data: { ...kop('snijders', 'b'), grond, totEnMet: null, bekrachtigenVoor: '2020-02-01', geldigOp: '2020-01-01' } },
    { type: 'GeheimhoudingOpgelegd', data: { ...kop('slot', 'c'), grond, totEnMet: null, bekrachtigenVoor: null, geldigOp: '2020-01-01' } },
    { type: 'GeheimhoudingOpgeheven', data: { ...kop('slot', 'c'), geldigOp: '2020-05-01' } },
  ]);
  return geschiedenis;
}

describe('geheimhouding', () => {
  const database = elkLeesmodel(geheimhoudingProjection, geheim);

  it.each([
    ['2019-12-31', {}],
    ['2020-01-01', { bats: ['opgelegd', 'loopt'], snijders: ['opgelegd', 'loopt'], slot: ['opgelegd', 'loopt'] }],
    ['2020-02-01', { bats: ['bekrachtigd', 'loopt'], snijders: ['opgelegd', 'loopt'], slot: ['opgelegd', 'loopt'] }],
    ['2020-02-02', { bats: ['bekrachtigd', 'loopt'], snijders: ['opgelegd', 'niet-tijdig-bekrachtigd'], slot: ['opgelegd', 'loopt'] }],
    ['2020-05-01', { bats: ['bekrachtigd', 'loopt'], snijders: ['opgelegd', 'niet-tijdig-bekrachtigd'], slot: ['opgeheven', 'opgeheven'] }],
    ['2021-06-30', { bats: ['bekrachtigd', 'loopt'], snijders: ['opgelegd', 'niet-tijdig-bekrachtigd'], slot: ['opgeheven', 'opgeheven'] }],
    ['2021-07-01', { bats: ['bekrachtigd', 'verlopen'], snijders: ['opgelegd', 'niet-tijdig-bekrachtigd'], slot: ['opgeheven', 'opgeheven'] }],
  ] as const)('stands on %s as the register of that day says, and makes secret what it binds', async (peildatum, verwacht) => {
    const punt = { totNummer: 1_000n, peildatum };
    const rijen = await geheimhoudingsregister(database(), {}, punt);
    const namen = ['bats', 'snijders', 'slot'];
    const naam = (id: string): string => namen.find((n) => vastlegging(n) === id) ?? id;
    expect(Object.fromEntries(rijen.map(({ vastleggingId, fase, toestand }) => [naam(vastleggingId), [fase, toestand]]))).toEqual(verwacht);
    const items = await vastleggingenMetIds(database(), namen.map(vastlegging), punt);
    expect(Object.fromEntries(items.map(({ vastleggingId, vertrouwelijkheid }) => [naam(vastleggingId), vertrouwelijkheid])))
      .toEqual(Object.fromEntries(namen.map((n) => [n, rijen.some((rij) => naam(rij.vastleggingId) === n && rij.toestand === 'loopt') ? 'geheim' : 'intern'])));
  });

  it('filters, and gives the steps', async () => {
    const punt = { totNummer: 1_000n, peildatum: '2020-03-01' };
    expect((await geheimhoudingsregister(database(), { toestand: 'niet-tijdig-bekrachtigd' }, punt)).map(({ vastleggingId }) => vastleggingId)).toEqual([vastlegging('snijders')]);
    expect(await geheimhoudingsregister(database(), { overlegIds: [] }, punt)).toEqual([]);
    expect((await geheimhoudingsregister(database(), { vastleggingIds: [vastlegging('bats')] }, punt))[0]).toMatchObject({ grond, totEnMet: '2020-12-31', bekrachtigdOp: '2020-02-01', verlengingen: 0 });
    expect((await geheimhoudingStappen(database(), [idVan('geheim/a')], punt)).map(({ type }) => type)).toEqual(['GeheimhoudingOpgelegd', 'GeheimhoudingBekrachtigd']);
  });
});
