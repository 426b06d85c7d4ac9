import { describe, expect, it } from '@jest/globals';
import { elkLeesmodel } from '../leesmodel.fixture.js';
import { idVan, type Geschiedenis } from '../geschiedenis.fixture.js';
import { ITEMS, vastlegging, VERGADERING, zaad } from '../zaad.fixture.js';
import { volledigheidProjection } from './volledigheid.projection.js';
import { volledigheid } from './volledigheid.queries.js';

const ALLES = { totNummer: 1_000n, peildatum: null };
const terugkoppelingId = idVan('terugkoppeling');

/** The report with a heading passed over, three proposals more, and one item struck out. */
async function beoordeeld(): Promise<Geschiedenis> {
  const geschiedenis = await zaad();
  const voorstel = (naam: string, regel: number) => {
    const inhoud = ITEMS['slot'];
    if (!inhoud) throw new Error('no item');
    const passages = inhoud.passages.map((passage) => ({ ...passage, vanRegel: regel, totRegel: regel }));
    return { type: 'VastleggingVoorgesteld' as const, data: { terugkoppelingId, vastleggingId: vastlegging(naam), volgorde: regel, inhoud: { ...inhoud, passages }, reden: 'werkwoord', zekerheid: 0.4 } };
  };
  await geschiedenis.voegToe('Terugkoppeling', terugkoppelingId, [
    { type: 'PassageOvergeslagen', data: { terugkoppelingId, reden: 'kop', stukken: [{ vanRegel: 1, vanTeken: 0, totRegel: 2, totTeken: 9 }] } },
    voorstel('open', 20), voorstel('weg', 21), voorstel('kwijt', 22),
    { type: 'VoorstelVerworpen', data: { terugkoppelingId, vastleggingId: vastlegging('weg'), reden: 'dubbel' } },
    { type: 'VoorstelAanvaard', data: { terugkoppelingId, vastleggingId: vastlegging('kwijt') } },
  ]);
  await geschiedenis.voegToe('Vergadering', VERGADERING, [{ type: 'VastleggingDoorgehaald', data: { vergaderingId: VERGADERING, vastleggingId: vastlegging('slot') } }]);
  return geschiedenis;
}

describe('volledigheid', () => {
  const database = elkLeesmodel(volledigheidProjection, beoordeeld);

  it('says of every line what became of it, by whom and why', async () => {
    const [verslag] = await volledigheid(database(), VERGADERING, ALLES);
    expect(verslag).toMatchObject({ terugkoppelingId, documentNaam: 'terugkoppeling.txt', fase: 'overgenomen', wijze: 'direct' });
    const regel = (nummer: number) => verslag?.regels[nummer - 1];
    expect(verslag?.regels).toHaveLength(159);
    const actorId = idVan('actor');
    expect(regel(1)).toEqual({ regel: 1, wijze: 'overgeslagen', stukken: [{ wijze: 'overgeslagen', vastleggingId: null, reden: 'kop', actorId }] });
    expect(regel(130)?.stukken.map(({ vastleggingId }) => vastleggingId).sort()).toEqual([vastlegging('toelichting'), vastlegging('aankondiging')].sort());
    expect([20, 21, 22, 23, 130, 139].map((nummer) => regel(nummer)?.wijze)).toEqual(['voorgesteld', 'verworpen', 'voorgesteld', 'onverantwoord', 'vastgelegd', 'doorgehaald']);
    expect(regel(21)?.stukken).toEqual([{ wijze: 'verworpen', vastleggingId: vastlegging('weg'), reden: 'dubbel', actorId }]);
  });

  it('lists what does not add up', async () => {
    const [verslag] = await volledigheid(database(), VERGADERING, ALLES);
    expect(verslag?.verschillen).toEqual(expect.arrayContaining([
      { soort: 'regels-onverantwoord', vanRegel: 3, totRegel: 5 }, { soort: 'regels-onverantwoord', vanRegel: 140, totRegel: 159 },
      { soort: 'voorstel-niet-beslist', vastleggingId: vastlegging('open') }, { soort: 'voorstel-niet-vastgelegd', vastleggingId: vastlegging('kwijt') },
    ]));
    expect(verslag?.verschillen.filter(({ soort }) => soort === 'aantal-wijkt-af')).toEqual([]);
  });

  it('shows a report that is not taken over as received, with nothing recorded', async () => {
    const [{ nummer } = { nummer: 0n }] = await database().query<{ nummer: bigint }>(`SELECT nummer FROM rm.audittrail WHERE type = 'OvernameVoltooid'`);
    const [verslag] = await volledigheid(database(), VERGADERING, { totNummer: nummer - 1n, peildatum: null });
    expect(verslag).toMatchObject({ fase: 'ontvangen', wijze: null });
    expect(new Set(verslag?.regels.map(({ wijze }) => wijze))).toEqual(new Set(['onverantwoord']));
    expect(await volledigheid(database(), VERGADERING, { totNummer: 1_000n, peildatum: '2019-10-01' })).toEqual([]);
  });
});
