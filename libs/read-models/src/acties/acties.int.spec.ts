import { describe, expect, it } from '@jest/globals';
import { elkLeesmodel } from '../leesmodel.fixture.js';
import { idVan, type Geschiedenis } from '../geschiedenis.fixture.js';
import { vastlegging, zaad } from '../zaad.fixture.js';
import { telVastleggingen, vastleggingenlijst } from '../vastleggingen/lijsten.queries.js';
import { actiesProjection } from './acties.projection.js';
import { actiestanden, actieStappen } from './acties.queries.js';

const vastleggingId = vastlegging('omg');
const REDEN = { code: 'uitstel', toelichting: 'De memo kostte meer tijd.' };

/** The promise of the OM: moved to a day, done, opened again, done once more on an earlier day than it was opened. */
async function gevolgd(): Promise<Geschiedenis> {
  const geschiedenis = await zaad();
  const bewijs = [{ soort: 'document' as const, documentId: idVan('document') }];
  await geschiedenis.voegToe('Actie', vastleggingId, [
    { type: 'TermijnVerlegd', data: { vastleggingId, geldigOp: '2019-10-10', termijn: { datum: '2019-11-01', woorden: null } } },
    { type: 'VoortgangGemeld', data: { vastleggingId, geldigOp: '2019-10-20', meldingId: idVan('melding'), woorden: 'De memo is bijna klaar.' } },
    { type: 'ActieOvergedragen', data: { vastleggingId, geldigOp: '2019-10-20', houder: { persoonId: null, organisatie: null, vermelding: 'de politie' } } },
    { type: 'ActieAfgedaan', data: { vastleggingId, geldigOp: '2019-12-01', bewijs, woorden: 'Verstuurd.' } },
    { type: 'ActieHeropend', data: { vastleggingId, geldigOp: '2020-01-10' } },
  ], { reden: REDEN });
  return geschiedenis;
}

describe('acties', () => {
  const database = elkLeesmodel(actiesProjection, gevolgd);
  const op = async (peildatum: string | null, totNummer = 1_000n) => (await actiestanden(database(), [vastleggingId, vastlegging('bats')], { totNummer, peildatum }))[0];

  it.each([
    ['2019-10-09', { stand: 'open', termijn: { datum: null, woorden: 'daarna' }, termijnVerlegd: false, teLaat: false, houder: { vermelding: 'OM' }, meldingen: 0 }],
    ['2019-11-01', { stand: 'open', termijn: { datum: '2019-11-01' }, termijnVerlegd: true, teLaat: false, houder: { vermelding: 'de politie' }, meldingen: 1, laatsteMelding: '2019-10-20' }],
    ['2019-11-02', { stand: 'open', teLaat: true }],
    ['2019-12-01', { stand: 'afgedaan', standSinds: '2019-12-01', teLaat: false, afdoening: { geldigOp: '2019-12-01', woorden: 'Verstuurd.', bewijs: [{ soort: 'document' }] } }],
    ['2020-01-10', { stand: 'open', standSinds: '2020-01-10', teLaat: true, afdoening: null }],
    [null, { stand: 'open', teLaat: false }],
  ] as const)('stands on %s as the events up to that day say', async (peildatum, stand) => {
    expect(await op(peildatum)).toMatchObject(stand);
  });

  it('was not known to be done before that was recorded, whatever day it was done', async () => {
    const [{ nummer } = { nummer: 0n }] = await database().query<{ nummer: bigint }>(`SELECT nummer FROM rm.actie_gebeurtenissen WHERE type = 'ActieAfgedaan'`);
    expect((await op('2019-12-15', nummer - 1n))?.stand).toBe('open');
    expect((await op('2019-12-15', nummer))?.stand).toBe('afgedaan');
    expect(await actiestanden(database(), [], { totNummer: 1_000n, peildatum: null })).toEqual([]);
  });

  it('gives every step with its reason', async () => {
    const stappen = await actieStappen(database(), vastleggingId, { totNummer: 1_000n, peildatum: '2019-10-20' });
    expect(stappen.map(({ type, geldigOp, oorsprong }) => [type, geldigOp, oorsprong.reden?.code])).toEqual([
      ['TermijnVerlegd', '2019-10-10', 'uitstel'], ['VoortgangGemeld', '2019-10-20', 'uitstel'], ['ActieOvergedragen', '2019-10-20', 'uitstel'],
    ]);
    expect(stappen[1]?.data.woorden).toBe('De memo is bijna klaar.');
  });

  it('lists what is open or overdue on a day', async () => {
    const ids = async (filter: Parameters<typeof vastleggingenlijst>[1], peildatum: string) =>
      (await vastleggingenlijst(database(), { recordtype: 'actie', ...filter }, { limiet: 10 }, { totNummer: 1_000n, peildatum })).rijen.map((rij) => rij.vastleggingId);
    expect(await ids({ stand: 'open' }, '2019-11-02')).toEqual([vastleggingId]);
    expect(await ids({ teLaat: true }, '2019-11-01')).toEqual([]);
    expect(await ids({ teLaat: true }, '2019-11-02')).toEqual([vastleggingId]);
    expect(await ids({ stand: 'open' }, '2019-12-01')).toEqual([]);
    const { facetten } = await telVastleggingen(database(), { recordtype: 'actie' }, { totNummer: 1_000n, peildatum: '2019-12-01' });
    expect([facetten.stand, facetten.teLaat]).toEqual([[{ waarde: 'afgedaan', aantal: 1 }], [{ waarde: 'false', aantal: 1 }]]);
  });
});
