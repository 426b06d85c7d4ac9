import { describe, expect, it } from '@jest/globals';
import { elkLeesmodel } from '../leesmodel.fixture.js';
import { dossier, overleg, VERGADERING } from '../zaad.fixture.js';
import { vergaderingenProjection } from './vergaderingen.projection.js';
import { agendapunten, overleggen, vergadering, verslagen } from './vergaderingen.queries.js';

const ALLES = { totNummer: 1_000n, peildatum: null };

describe('vergaderingen', () => {
  const database = elkLeesmodel(vergaderingenProjection);

  it('gives every body by name, with how much of it was read in', async () => {
    const alle = await overleggen(database(), ALLES);
    expect(alle.map(({ naam, verslagen: aantal, verslagenVan, verslagenTot }) => [naam, aantal, verslagenVan, verslagenTot])).toEqual([
      ['DVO Gelderland-Midden', 0, null, null],
      ['DVO Gelderland-Zuid', 0, null, null],
      ['DVO IJsselland', 1, '2019-10-02', '2019-10-02'],
      ['DVO Noord- en Oost-Gelderland', 0, null, null],
      ['DVO Twente', 0, null, null],
    ]);
  });

  it('counts no report of a meeting after the peildatum', async () => {
    const alle = await overleggen(database(), { totNummer: 1_000n, peildatum: '2019-10-01' });
    expect(alle.map((rij) => rij.verslagen)).toEqual([0, 0, 0, 0, 0]);
  });

  it('gives a meeting with its agenda and its report', async () => {
    expect(await vergadering(database(), VERGADERING, ALLES)).toMatchObject({ overlegNaam: 'DVO IJsselland', datum: '2019-10-02', volgnummer: 1 });
    expect((await agendapunten(database(), VERGADERING, ALLES)).map(({ titel, dossierId }) => [titel, dossierId])).toEqual(
      ['Buitengebied', 'OMG’s', 'Cameratoezicht'].map((titel) => [titel, dossier(titel)]),
    );
    expect(await verslagen(database(), VERGADERING, ALLES)).toMatchObject([{ documentNaam: 'terugkoppeling.txt', regels: 159, aantal: 9, wijze: 'direct' }]);
  });

  it('says of a meeting that does not exist that it is not there', async () => {
    expect(await vergadering(database(), overleg('Twente'), ALLES)).toBeNull();
  });

  it('has no report before its takeover is complete, and no way of takeover before its process ends', async () => {
    const [verslag] = await verslagen(database(), VERGADERING, ALLES);
    const voltooid = (await database().query<{ nummer: bigint }>('SELECT nummer_van AS nummer FROM rm.verslagen'))[0]?.nummer ?? 0n;
    const op = (totNummer: bigint) => verslagen(database(), VERGADERING, { totNummer, peildatum: null });
    expect(await op(voltooid - 1n)).toEqual([]);
    expect(await op(voltooid)).toEqual([{ ...verslag, wijze: null }]);
  });
});
