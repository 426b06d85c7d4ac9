import { describe, expect, it } from '@jest/globals';
import { openPglite } from '@besluitregister/projections';
import { Geschiedenis, idVan, projecteer } from '../geschiedenis.fixture.js';
import { elkLeesmodel } from '../leesmodel.fixture.js';
import { dossier, inrichting, ITEMS, overname, vastlegging, VERGADERING, zaad } from '../zaad.fixture.js';
import { vastleggingenProjection } from './vastleggingen.projection.js';
import { vastleggingenMetIds, vastleggingenVanVergadering, zoekVastleggingen } from './vastleggingen.queries.js';

const ALLES = { totNummer: 1_000n, peildatum: null };

describe('vastleggingen', () => {
  const database = elkLeesmodel(vastleggingenProjection);

  it('gives an item with its passage letter for letter, its speaker by name and what is particular to its kind', async () => {
    const [bats] = await vastleggingenMetIds(database(), [vastlegging('bats')], ALLES);
    expect(bats).toMatchObject({
      soort: 'standpunt', datum: '2019-10-02', bevestigd: false, herkomst: 'automatisch', passages: ITEMS['bats']?.passages,
      spreker: { naam: 'Bats', rol: 'burgemeester', organisatieSoort: 'gemeente', vermelding: 'Burgemeester Bats', overgenomen: false },
      bijzonderheden: { soort: 'standpunt', strekking: 'voor', basis: 'afgeleid' },
    });
  });

  it.each(['I-watch', 'iwatch', 'i watch', 'I-WATCH', 'ontvlechtingen'])('finds %s in the text', async (tekst) => {
    expect(await zoekVastleggingen(database(), tekst, ALLES)).toEqual([{ vastleggingId: vastlegging('toelichting'), dossiers: [dossier('Cameratoezicht')] }]);
  });

  it('finds nothing for words that are not there, and nothing for no words', async () => {
    expect(await zoekVastleggingen(database(), 'vuurwerkverbod', ALLES)).toEqual([]);
    expect(await zoekVastleggingen(database(), ' — ', ALLES)).toEqual([]);
  });

  it('shows nothing of a meeting after the peildatum', async () => {
    const op = (peildatum: string) => vastleggingenVanVergadering(database(), VERGADERING, { totNummer: 1_000n, peildatum });
    expect(await op('2019-10-01')).toEqual([]);
    expect(await op('2019-10-02')).toHaveLength(Object.keys(ITEMS).length);
  });

  it.each([1, 500])('names a speaker by the last name recorded up to the nummer, in batches of %d', async (batchSize) => {
    const leeg = await openPglite();
    const geschiedenis = await zaad();
    const eerder = (await geschiedenis.store.head()).commit;
    const persoonId = idVan('persoon/Bats');
    for (const naam of ['Bats-de Vries', 'De Vries']) {
      await geschiedenis.voegToe('Persoon', persoonId, [{ type: 'PersoonGeregistreerd', data: { persoonId, naam } }]);
    }
    await projecteer(leeg, geschiedenis, undefined, batchSize);
    const namen = async (totNummer: bigint) =>
      (await vastleggingenMetIds(leeg, [vastlegging('bats')], { totNummer, peildatum: null })).map(({ spreker }) => spreker?.naam);
    expect(await namen(eerder)).toEqual(['Bats']);
    expect(await namen(eerder + 1n)).toEqual(['Bats-de Vries']);
    expect(await namen(eerder + 2n)).toEqual(['De Vries']);
    await leeg.close();
  });

  it('shows a takeover whole or not at all, also when its end comes in a later batch', async () => {
    const leeg = await openPglite();
    const geschiedenis = new Geschiedenis();
    await inrichting(geschiedenis);
    const events = overname();
    await geschiedenis.voegToe('Vergadering', VERGADERING, events.slice(0, -1));
    await projecteer(leeg, geschiedenis);
    expect(await vastleggingenVanVergadering(leeg, VERGADERING, ALLES)).toEqual([]);
    await geschiedenis.voegToe('Vergadering', VERGADERING, events.slice(-1));
    await projecteer(leeg, geschiedenis);
    const voltooid = (await geschiedenis.store.head()).commit;
    const tot = (totNummer: bigint) => vastleggingenVanVergadering(leeg, VERGADERING, { totNummer, peildatum: null });
    expect(await tot(voltooid - 1n)).toEqual([]);
    expect(await tot(voltooid)).toHaveLength(Object.keys(ITEMS).length);
    await leeg.close();
  });
});
