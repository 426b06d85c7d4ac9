import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '@besluitregister/projections';
import { openTestDatabase } from '@besluitregister/projections/test';
import { idVan, projecteer, type Geschiedenis } from '../../../read-models/src/geschiedenis.fixture.js';
import { basis, dossier, ITEMS, overleg, vastgelegd, vastlegging, VERGADERING, zaad } from '../../../read-models/src/zaad.fixture.js';
import { alsTabel } from '../uitvoer/tabel.js';
import { tabelvorm } from '../uitvoer/tabelvorm.js';
import { z } from 'zod';
import { verschilSchema, type Verschil } from './verschil.schema.js';
import { VerschilService, type VerschilVraag } from './verschil.service.js';

const REDEN = { code: 'verzoek', toelichting: 'Zo is afgesproken.' };
const twente = idVan('vergadering/Twente/2019-11-06');
const wie = (naam: string) => ({ persoonId: idVan(`persoon/${naam}`), organisatie: null, vermelding: naam });
const termijn = (datum: string) => ({ datum, woorden: null });

/** A few months after the seed: Twente treats the subject, somebody else turns out to be meant, a promise runs late and is kept. */
async function maanden(): Promise<{ readonly geschiedenis: Geschiedenis; readonly begin: bigint; readonly naTwente: bigint }> {
  const geschiedenis = await zaad();
  const begin = BigInt(geschiedenis.nummer);
  const nu = { vergaderingId: twente, geldigOp: '2019-11-06', overnameId: null };
  await geschiedenis.voegToe('Vergadering', twente, [
    { type: 'VergaderingGepland', data: { vergaderingId: twente, overlegId: overleg('Twente'), volgnummer: 1, geldigOp: '2019-11-06' } },
    vastgelegd('in Twente', { ...ITEMS['toelichting'] as NonNullable<typeof ITEMS['toelichting']>, agendapuntId: null, spreker: null }, nu),
    vastgelegd('evaluatie', { soort: 'toezegging', ...basis(2, 'Cameratoezicht', { van: 2, tot: 2, citaat: 'Twente stuurt de evaluatie.' }), agendapuntId: null, houder: null, gevraagdAan: [], termijn: termijn('2019-12-20') }, nu),
    { type: 'AanwezigheidVastgelegd', data: { vergaderingId: twente, geldigOp: '2019-11-06', agendapuntId: null, aanwezigen: ['Bats', 'Snijders'].map((naam, plek) => ({
      persoonId: idVan(`persoon/${naam}`), rol: 'burgemeester', organisatie: null, aanwezig: plek === 0, namensPersoonId: null })) } },
  ]);
  const naTwente = BigInt(geschiedenis.nummer);
  await geschiedenis.voegToe('Vergadering', VERGADERING, [
    { type: 'BehandelingNietLangerVerwacht', data: { vergaderingId: VERGADERING, verwachtingId: idVan('verwachting/behandeling'), overlegIds: [overleg('Gelderland-Zuid')], geldigOp: '2019-12-01' } },
    { type: 'VerslagVastgesteld', data: { vergaderingId: VERGADERING, inVergaderingId: twente, geldigOp: '2019-11-06', gerectificeerd: [] } },
    { type: 'VergaderingGegevensGerectificeerd', data: { vergaderingId: VERGADERING, geldigOp: '2019-10-03' } },
  ], { reden: REDEN });
  await geschiedenis.voegToe('Persoon', idVan('persoon/Snijders'), [{ type: 'PersoonSamengevoegd', data: { persoonId: idVan('persoon/Snijders'), inPersoonId: idVan('persoon/Bats') } }], { reden: REDEN });
  await geschiedenis.voegToe('Persoon', idVan('persoon/Koelewijn'), [{ type: 'FunctieAanvaard', data: {
    persoonId: idVan('persoon/Koelewijn'), functieId: idVan('functie'), rol: 'burgemeester', organisatie: null, geldigOp: '2019-11-15' } }]);
  await geschiedenis.voegToe('Dossier', dossier('Buitengebied'), [
    { type: 'DossierSamengevoegd', data: { dossierId: dossier('Buitengebied'), inDossierId: dossier('Cameratoezicht') } },
  ], { reden: REDEN });
  await geschiedenis.voegToe('Dossier', dossier('OMG’s'), [{ type: 'DossierGesloten', data: { dossierId: dossier('OMG’s'), geldigOp: '2020-01-15' } }], { reden: REDEN });
  await geschiedenis.voegToe('Actie', vastlegging('omg'), [
    { type: 'TermijnVerlegd', data: { vastleggingId: vastlegging('omg'), geldigOp: '2019-10-10', termijn: termijn('2019-11-30') } },
    { type: 'ActieOvergedragen', data: { vastleggingId: vastlegging('omg'), geldigOp: '2019-12-10', houder: wie('Miltenburg') } },
    { type: 'ActieAfgedaan', data: { vastleggingId: vastlegging('omg'), geldigOp: '2020-01-10', bewijs: [{ soort: 'document', documentId: idVan('document') }], woorden: 'Verstuurd.' } },
  ], { reden: REDEN });
  return { geschiedenis, begin, naTwente };
}

describe('verschil', () => {
  let database: Database;
  let begin: bigint;
  let naTwente: bigint;
  beforeAll(async () => {
    database = await openTestDatabase();
    const gemaakt = await maanden();
    ({ begin, naTwente } = gemaakt);
    await projecteer(database, gemaakt.geschiedenis);
  });
  afterAll(() => database.close());

  const vraag = async (vraagt: VerschilVraag) => (await new VerschilService(database).verschil(vraagt)).verschillen;
  const kort = (rijen: readonly Verschil[]): string[] => rijen.map(({ dossier: onder, overleg: waar, datum, zin }) => [onder?.naam, waar?.naam, datum, zin].filter((deel) => deel != null).join(' | '));

  it('tells of a meeting what it brought, and of what was expected that it was met', async () => {
    expect(kort(await vraag({ van: { totNummer: begin }, tot: { totNummer: naTwente } }))).toEqual([
      'Cameratoezicht | DVO Twente | 2019-10-02 | Behandeling van ‘Cameratoezicht’ verwacht, en sindsdien behandeld.',
      'Cameratoezicht | DVO Twente | 2019-11-06 | Gekomen.', 'Cameratoezicht | DVO Twente | 2019-11-06 | Gekomen.',
      'DVO Twente | 2019-11-06 | Nieuwe vergadering en aanwezigheid vastgelegd: 1 persoon.',
    ]);
  });

  it('tells what the register came to know: who is who, what is one, what is expected no longer', async () => {
    const rijen = await vraag({ van: { totNummer: naTwente, peildatum: '2020-02-01' }, tot: { peildatum: '2020-02-01' } });
    expect(kort(rijen.filter(({ over }) => over !== 'vastlegging'))).toEqual([
      'Cameratoezicht | Het dossier ‘Buitengebied’ is opgegaan in ‘Cameratoezicht’.',
      ...['Gelderland-Midden', 'Gelderland-Zuid', 'IJsselland', 'Noord- en Oost-Gelderland', 'Twente'].flatMap((district) => {
        const waar = `Cameratoezicht | DVO ${district} | 2019-10-03 |`;
        const stand = district === 'Twente' ? 'verwacht, en sindsdien behandeld' : district === 'Gelderland-Zuid' ? 'niet langer verwacht' : 'verwacht';
        const samen = `${waar} Gezamenlijk standpunt van ‘Cameratoezicht’ verwacht, eerst aangekondigd op 2 oktober 2019.`;
        return district === 'IJsselland' ? [samen] : [samen, `${waar} Behandeling van ‘Cameratoezicht’ ${stand}, eerst aangekondigd op 2 oktober 2019.`];
      }),
      'OMG’s | Het dossier ‘OMG’s’ is gesloten op 15 januari 2020.',
      'DVO IJsselland | 2019-10-03 | Verplaatst van 2 oktober 2019 en verslag vastgesteld op 6 november 2019.',
      'Koelewijn heeft andere functies.', 'Snijders is dezelfde als Bats.',
    ]);
    expect(rijen.find(({ id }) => id === vastlegging('omg'))).toMatchObject({
      zin: 'Verplaatst van 2 oktober 2019, stand: open → afgedaan, termijn: ‘daarna’ → 30 november 2019 en houder: OM → Miltenburg.',
      voor: { stand: 'open', houder: 'OM' }, na: { stand: 'afgedaan', houder: 'Miltenburg', termijn: { datum: '2019-11-30' } },
    });
  });

  it.each([
    ['2019-11-29', '2019-11-30', []],
    ['2019-11-30', '2019-12-01', ['Nu te laat.', 'Behandeling van ‘Cameratoezicht’ niet langer verwacht.']],
    ['2019-12-01', '2019-12-10', ['Houder: OM → Miltenburg.']],
    ['2019-12-10', '2020-01-10', ['Stand: open → afgedaan en niet meer te laat.', 'Nu te laat.']],
    ['2019-12-20', '2019-12-21', ['Nu te laat.']],
    ['2020-01-10', '2019-12-10', ['Stand: afgedaan → open en nu te laat.', 'Niet meer te laat.']],
    ['2020-01-14', '2020-01-15', ['Het dossier ‘OMG’s’ is gesloten op 15 januari 2020.']],
    ['2019-11-14', '2019-11-15', ['Koelewijn heeft andere functies.']],
  ])('tells what a day changes: from %s to %s', async (van, tot, zinnen) => {
    expect((await vraag({ van: { peildatum: van }, tot: { peildatum: tot } })).map(({ zin }) => zin).sort()).toEqual([...zinnen].sort());
  });

  it('goes on where a page ended, whatever its size, and looks from where the first did', async () => {
    const heel = await vraag({ van: { totNummer: 0n }, tot: {}, limit: 500 });
    for (const limit of [5]) {
      const rijen: Verschil[] = [];
      for (let cursor: string | null | undefined; cursor !== null;) {
        const pagina = await new VerschilService(database).verschil({ van: { totNummer: 0n }, tot: {}, cursor, limit });
        rijen.push(...pagina.verschillen);
        cursor = pagina.volgende;
      }
      expect(rijen).toEqual(heel);
    }
    const plaats = ({ dossier: onder, over }: Verschil): number => (onder ? 0 : over === 'persoon' ? 2 : 1);
    expect(heel.map(plaats)).toEqual(heel.map(plaats).sort());
  });

  it('is a table of which every row says what it is about', async () => {
    const antwoord = await new VerschilService(database).verschil({ van: { totNummer: begin }, tot: { totNummer: naTwente } });
    const csv = (await alsTabel(tabelvorm(z.toJSONSchema(verschilSchema)), antwoord, 'text/csv')).toString().split('\r\n').filter((regel) => regel !== '');
    expect(csv).toHaveLength(5);
    expect(csv[1]).toContain('verwacht, en sindsdien behandeld');
  });
});
