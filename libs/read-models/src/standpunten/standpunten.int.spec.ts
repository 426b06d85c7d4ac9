import { describe, expect, it } from '@jest/globals';
import type { StandpuntInhoud } from '@besluitregister/domain';
import { elkLeesmodel } from '../leesmodel.fixture.js';
import { idVan, type Geschiedenis } from '../geschiedenis.fixture.js';
import { persoon } from '../vastleggingen/personen.queries.js';
import { dossier, ITEMS, overleg, vastgelegd, vastlegging, VERGADERING, zaad } from '../zaad.fixture.js';
import { standpuntenProjection } from './standpunten.projection.js';
import { standpuntenVanOrganisatie, standpuntenVanPersoon } from './standpunten.queries.js';

const bats = idVan('persoon/Bats');
const twente = idVan('persoon/R. Bats');
const ALLES = { totNummer: 1_000n, peildatum: null };

/** Bats speaks again in Twente, against, under another id; then the two turn out to be one. */
async function gesproken(): Promise<Geschiedenis> {
  const geschiedenis = await zaad();
  const plaats = { vergaderingId: idVan('vergadering/Twente'), overnameId: null, geldigOp: '2019-11-11' };
  const { spreker, ...inhoud } = ITEMS['bats'] as StandpuntInhoud;
  const anders = { ...inhoud, strekking: 'tegen' as const, spreker: spreker && { ...spreker, persoonId: twente, organisatie: { soort: 'gemeente' as const, naam: 'Gemeente Ommen' } } };
  await geschiedenis.voegToe('Persoon', twente, [{ type: 'PersoonGeregistreerd', data: { persoonId: twente, naam: 'R. Bats' } }]);
  await geschiedenis.voegToe('Vergadering', plaats.vergaderingId, [
    { type: 'VergaderingGepland', data: { vergaderingId: plaats.vergaderingId, geldigOp: plaats.geldigOp, overlegId: overleg('Twente'), volgnummer: 1 } },
    vastgelegd('twente', { ...anders, agendapuntId: null }, plaats), vastgelegd('fout', { ...anders, agendapuntId: null, volgorde: 8 }, plaats),
    { type: 'VastleggingDoorgehaald', data: { vergaderingId: plaats.vergaderingId, vastleggingId: vastlegging('fout') } },
  ]);
  await geschiedenis.voegToe('Persoon', bats, [{ type: 'FunctieAanvaard', data: { persoonId: bats, functieId: idVan('functie'), rol: 'burgemeester', organisatie: null, geldigOp: '2018-01-01' } }]);
  await geschiedenis.voegToe('Persoon', bats, [{ type: 'FunctieNeergelegd', data: { persoonId: bats, functieId: idVan('functie'), geldigOp: '2021-01-01' } }]);
  await geschiedenis.voegToe('Persoon', twente, [{ type: 'PersoonSamengevoegd', data: { persoonId: twente, inPersoonId: bats } }]);
  return geschiedenis;
}

describe('standpunten', () => {
  const database = elkLeesmodel(standpuntenProjection, gesproken);

  it.each([bats, twente])('gives the lineage of a person over meetings, whichever of their ids is asked for', async (persoonId) => {
    const stappen = await standpuntenVanPersoon(database(), persoonId, ALLES);
    expect(stappen.map((stap) => [stap.vastleggingId, stap.naam, stap.strekking, stap.doorgehaald, stap.gewijzigd])).toEqual([
      [vastlegging('bats'), 'Bats', 'voor', false, []],
      [vastlegging('twente'), 'Bats', 'tegen', false, [{ dossierId: dossier('Cameratoezicht'), van: 'voor' }]],
      [vastlegging('fout'), 'Bats', 'tegen', true, []],
    ]);
  });

  it('knew them as two before the merge', async () => {
    const [{ nummer } = { nummer: 0n }] = await database().query<{ nummer: bigint }>(`SELECT nummer FROM rm.audittrail WHERE type = 'PersoonSamengevoegd'`);
    const toen = await standpuntenVanPersoon(database(), bats, { totNummer: nummer - 1n, peildatum: null });
    expect(toen.map(({ vastleggingId }) => vastleggingId)).toEqual([vastlegging('bats')]);
  });

  it('gives the lineage of an organisation, by kind and name in any spelling', async () => {
    const ids = async (soort: 'gemeente' | 'politie', naam: string | null) => (await standpuntenVanOrganisatie(database(), { soort, naam }, ALLES)).map(({ vastleggingId }) => vastleggingId);
    expect(await ids('gemeente', 'gemeente ommen')).toEqual([vastlegging('twente'), vastlegging('fout')]);
    expect(await ids('gemeente', null)).toEqual(['koelewijn', 'bats', 'snijders'].map(vastlegging));
    expect(await ids('politie', null)).toEqual([]);
  });

  it('gives a person with the functions held on a day', async () => {
    expect(await persoon(database(), twente, { totNummer: 1_000n, peildatum: '2020-12-31' })).toMatchObject({ persoonId: bats, naam: 'Bats', samengevoegd: [twente], functies: [{ rol: 'burgemeester', tot: '2021-01-01' }] });
    expect((await persoon(database(), bats, { totNummer: 1_000n, peildatum: '2021-01-01' }))?.functies).toEqual([]);
    expect(await persoon(database(), VERGADERING, ALLES)).toBeNull();
  });
});
