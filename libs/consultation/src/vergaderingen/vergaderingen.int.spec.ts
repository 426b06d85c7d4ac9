import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Gebeurtenis } from '@besluitregister/domain';
import type { Database } from '@besluitregister/projections';
import { openTestDatabase } from '@besluitregister/projections/test';
import { idVan, projecteer } from '../../../read-models/src/geschiedenis.fixture.js';
import { overleg, VERGADERING, zaad } from '../../../read-models/src/zaad.fixture.js';
import { toonVergadering } from '../toon/vergadering.toon.js';
import { vergaderingSchema } from './vergadering.schema.js';
import { VergaderingenService } from './vergaderingen.service.js';

const LATER = idVan('vergadering/later');

describe('vergaderingen', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase();
    const geschiedenis = await zaad();
    const kop = { vergaderingId: LATER, geldigOp: '2019-11-06' };
    const punt = (naam: string, volgorde: number, onderdeelVan: string | null): Gebeurtenis => ({
      type: 'AgendapuntOpgenomen',
      data: { ...kop, agendapuntId: idVan(naam), overnameId: null, onderdeelVan: onderdeelVan && idVan(onderdeelVan), volgorde, titel: naam, dossierId: null },
    });
    await geschiedenis.voegToe('Vergadering', LATER, [
      { type: 'VergaderingGepland', data: { ...kop, overlegId: overleg('IJsselland'), volgnummer: 1 } },
      punt('Mededelingen', 1, null), punt('Rondvraag', 2, null), punt('Burgernet', 3, 'Mededelingen'), punt('Wvggz', 4, 'Burgernet'),
      punt('Los', 5, 'nergens'),
    ]);
    await projecteer(database, geschiedenis);
  });
  afterAll(() => database.close());

  it('gives a meeting with its agenda in order, what was recorded under each item, its report and counts', async () => {
    const antwoord = vergaderingSchema.parse(await new VergaderingenService(database).vergadering(VERGADERING));
    expect(antwoord).toMatchObject({
      overleg: { naam: 'DVO IJsselland' }, datum: '2019-10-02', volgnummer: 1,
      verslagen: [{ naam: 'terugkoppeling.txt', regels: 159, aantal: 9, wijze: 'direct' }],
      aantallen: { vastleggingen: 9, besluiten: 1, standpunten: 3, mededelingen: 4, acties: 1, onbevestigd: 9 },
    });
    expect(antwoord.agenda.map(({ titel, dossier, vastleggingen }) => [titel, dossier?.naam, vastleggingen.map(({ volgorde }) => volgorde)])).toEqual([
      ['Buitengebied', 'Buitengebied', [2]], ['OMG’s', 'OMG’s', [3]], ['Cameratoezicht', 'Cameratoezicht', [4, 5, 6, 7, 8, 9]],
    ]);
    expect(antwoord.agenda[1]?.vastleggingen[0]?.actie).toEqual({
      houder: 'OM', gevraagdAan: [], termijn: { datum: null, woorden: 'daarna' }, stand: 'open', standSinds: null, teLaat: false, afdoening: null,
    });
    expect(antwoord.zonderAgendapunt.map(({ volgorde }) => volgorde)).toEqual([1]);
  });

  it('gives the parts of an agenda item right after it, and a meeting without report as such', async () => {
    const antwoord = vergaderingSchema.parse(await new VergaderingenService(database).vergadering(LATER));
    expect(antwoord.agenda.map(({ titel }) => titel)).toEqual(['Mededelingen', 'Burgernet', 'Wvggz', 'Rondvraag', 'Los']);
    expect(antwoord).toMatchObject({ verslagen: [], aantallen: { vastleggingen: 0 } });
    expect(toonVergadering(antwoord)).toEqual(expect.arrayContaining(['Geen terugkoppeling ingelezen.', 'Mededelingen: Burgernet', 'Los']));
  });

  it.each([idVan('vergadering/onbekend'), 'gisteren'])('says of %s that there is no such meeting', async (id) => {
    expect(await new VergaderingenService(database).vergadering(id)).toMatchObject({ nietGevonden: true, code: 'vergadering-onbekend' });
  });
});
