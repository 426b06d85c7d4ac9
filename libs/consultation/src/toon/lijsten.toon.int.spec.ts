import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '@besluitregister/projections';
import { openTestDatabase } from '@besluitregister/projections/test';
import { projecteer } from '../../../read-models/src/geschiedenis.fixture.js';
import { vastlegging } from '../../../read-models/src/zaad.fixture.js';
import { gecorrigeerd } from '../gecorrigeerd.fixture.js';
import { VastleggingenlijstService } from '../lijsten/vastleggingenlijst.service.js';
import { MatrixService } from '../matrix/matrix.service.js';
import { isNietGevonden, type NietGevonden } from '../niet-gevonden.js';
import { StandpuntenService } from '../standpunten/standpunten.service.js';
import { VastleggingdetailService } from '../vastleggingen/detail.service.js';
import { VerschilService } from '../verschil/verschil.service.js';
import { toonBesluit } from './besluit.toon.js';
import { toonVastleggingenlijst } from './lijst.toon.js';
import { toonMatrix } from './matrix.toon.js';
import { toonStandpunten } from './standpunten.toon.js';
import { toonVerschil } from './verschil.toon.js';

function aanwezig<T extends object>(antwoord: T | NietGevonden): T {
  if (isNietGevonden(antwoord)) throw new Error(antwoord.bericht);
  return antwoord;
}

describe('lijsten in een terminal', () => {
  let database: Database;
  let voorCorrectie: bigint;
  const vandaag = (): string => '2020-07-01';
  beforeAll(async () => {
    database = await openTestDatabase();
    const historie = await gecorrigeerd();
    ({ voorCorrectie } = historie);
    await projecteer(database, historie.geschiedenis);
  });
  afterAll(() => database.close());

  it('shows a list under its meetings, and says when there is more', async () => {
    const acties = await new VastleggingenlijstService(database, vandaag).lijst({ recordtype: 'actie' }, { limit: 1 });
    expect(toonVastleggingenlijst(['actie', 'acties'])(acties).join('\n')).toMatchInlineSnapshot(`
"2 acties — op 1 juli 2020, zoals bekend t/m nr. 45; hier staat de eerste
Waarvan 2 open, 1 te laat.

DVO IJsselland — 1 maart 2020
  toezegging    termijn: 1 juni 2020, over de termijn · dossier Cameratoezicht · r. 3
                “Ommen stuurt de evaluatie.”
                id cee6fbef-0a70-504e-9cb9-1a7bb4574f78"
`);
    expect(toonVastleggingenlijst(['besluit', 'besluiten'])(await new VastleggingenlijstService(database, vandaag).lijst({ thema: 'zorg' })).join('\n')).toMatchInlineSnapshot(`"0 besluiten — op 1 juli 2020, zoals bekend t/m nr. 45"`);
  });

  it('says of a long list that not all was counted', async () => {
    const acties = await new VastleggingenlijstService(database, vandaag).lijst({ recordtype: 'actie' }, { limit: 1 });
    expect(toonVastleggingenlijst(['actie', 'acties'])({ ...acties, totaal: 10_000, totaalIsOndergrens: true }).slice(0, 2)).toEqual([
      '10000 of meer acties — op 1 juli 2020, zoals bekend t/m nr. 45; hier staat de eerste', 'Van de laatste 10000: 2 open, 1 te laat.',
    ]);
  });

  it('shows a besluit, whether it holds and how it came on record', async () => {
    expect(toonBesluit(aanwezig(await new VastleggingdetailService(database, vandaag).besluit(vastlegging('ja')))).join('\n')).toMatchInlineSnapshot(`
"Besluit van DVO IJsselland, 1 maart 2020 — op 1 juli 2020, zoals bekend t/m nr. 45
Geldt op 1 juli 2020.
  besluit       ingestemd (uitgesproken) · dossier Cameratoezicht · r. 1
                “Het DVO stemt in.”
                Geldt tot en met 31 december 2021.
                id 01359817-131d-5178-adb4-c8fa0c3c33d1

In het register
  Besluit vastgelegd. nr. 38 · bekend sinds 24 november 2026 om 10:00 · door secretaris"
`);
  });

  it.each([['aangehouden', 'Aangehouden'], ['ter-kennisname', 'Ter kennisname aangenomen'], ['verwezen', 'Verwezen'], ['ingetrokken', 'Ingetrokken']] as const)(
    'does not say of a besluit that was %s that it holds', async (uitkomst, woord) => {
      const detail = aanwezig(await new VastleggingdetailService(database, vandaag).besluit(vastlegging('ja')));
      const { vastlegging: ja } = detail;
      if (!ja.besluit) throw new Error('no besluit');
      const regels = toonBesluit({ ...detail, vastlegging: { ...ja, besluit: { ...ja.besluit, uitkomst } } });
      expect(regels[1]).toBe(`${woord}: hiermee is niets besloten.`);
    },
  );

  it('keeps the columns of the matrix apart, whatever the outcome', async () => {
    const matrix = await new MatrixService(database, vandaag).matrix({}, { limit: 1 });
    const rijen = matrix.rijen.map((rij) => ({ ...rij, cellen: rij.cellen.map((cel) => ({ ...cel, besluit: cel.besluit && { ...cel.besluit, uitkomst: 'ter-kennisname' as const } })) }));
    expect(toonMatrix({ ...matrix, rijen }).find((regel) => regel.startsWith('Buitengebied'))).toMatch(/ {2}kennisname +–/);
  });

  it('shows the matrix as a table', async () => {
    expect(toonMatrix(await new MatrixService(database, vandaag).matrix({}, { limit: 2 })).join('\n')).toMatchInlineSnapshot(`
"2 dossiers in 5 overleggen — op 1 juli 2020, zoals bekend t/m nr. 45
[1] DVO Gelderland-Midden · [2] DVO Gelderland-Zuid · [3] DVO IJsselland · [4] DVO Noord- en
Oost-Gelderland · [5] DVO Twente

dossier                    [1]          [2]          [3]          [4]          [5]          besloten
Buitengebied               –            –            ingestemd    –            –            1/5
                                                     2019-10-02
Cameratoezicht             verwacht     verwacht     ingestemd    verwacht     verwacht     1/5
                                                     2020-03-01

Er zijn meer dossiers; vraag er meer met --aantal, of beperk de matrix."
`);
  });

  it('shows what differs, and that nothing does', async () => {
    const service = new VerschilService(database, vandaag);
    expect(toonVerschil(await service.verschil({ van: { totNummer: voorCorrectie }, tot: {} })).join('\n')).toMatchInlineSnapshot(`
"Verschil tussen nr. 40, op 1 juli 2020 en nr. 45, op 1 juli 2020
Anders: 2 vastleggingen en 1 dossier.

Cameratoezicht
  Nieuw dossier ‘Camera’s’, opgegaan in ‘Cameratoezicht’.
  Doorgehaald — DVO IJsselland, 2 oktober 2019
  standpunt     DOORGEHAALD · burgemeester Bats: voor (afgeleid) · dossier Cameratoezicht ·
                r. 135-136 · automatisch, onbevestigd
                “Burgemeester Bats onderstreept de uitspraken van burgemeester Koelewijn en geeft
                aan dat het cameratoezicht de politie helpt in het oplossen van zaken.”
                Doorgehaald: Bats sprak over iets anders.
                id ff9bd263-ba9e-572e-af30-e4303c14ee20
  Gerectificeerd — DVO IJsselland, 2 oktober 2019
  standpunt     burgemeester Snijders: tegen (afgeleid) · dossier Cameratoezicht · r. 137-138 ·
                automatisch, onbevestigd
                “Burgemeester Snijders geeft aan dat het cameratoezicht in Zwolle ook van grote
                toegevoegde waarde is.”
                id aa17fcc6-debd-58da-b2e8-c76e89c3caf0"
`);
    expect(toonVerschil(await service.verschil({ van: {}, tot: {} })).at(-1)).toBe('Er is niets anders.');
    const dagen = toonVerschil(await service.verschil({ van: { peildatum: '2020-06-01' }, tot: { peildatum: '2022-01-01' } }));
    expect(dagen).toEqual(expect.arrayContaining(['  Kracht: geldt → geldt niet meer — DVO IJsselland, 1 maart 2020', '  Stand: open → afgedaan — DVO IJsselland, 1 maart 2020']));
  });

  it('shows who stood where', async () => {
    expect(toonStandpunten(aanwezig(await new StandpuntenService(database, vandaag).vanPersoon('snijders'))).join('\n')).toMatchInlineSnapshot(`
"Snijders: 1 standpunt of vraag — op 1 juli 2020, zoals bekend t/m nr. 45

DVO IJsselland — 2 oktober 2019
  standpunt     burgemeester Snijders: tegen (afgeleid) · dossier Cameratoezicht · r. 137-138 ·
                automatisch, onbevestigd
                “Burgemeester Snijders geeft aan dat het cameratoezicht in Zwolle ook van grote
                toegevoegde waarde is.”
                id aa17fcc6-debd-58da-b2e8-c76e89c3caf0"
`);
  });
});
