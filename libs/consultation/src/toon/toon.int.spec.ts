import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '@besluitregister/projections';
import { openTestDatabase } from '@besluitregister/projections/test';
import { idVan, projecteer } from '../../../read-models/src/geschiedenis.fixture.js';
import { dossier, VERGADERING, zaad } from '../../../read-models/src/zaad.fixture.js';
import { BesluitvormingService } from '../besluitvorming/besluitvorming.service.js';
import { DossiersService } from '../dossiers/dossiers.service.js';
import { isNietGevonden, type NietGevonden } from '../niet-gevonden.js';
import { VergaderingenService } from '../vergaderingen/vergaderingen.service.js';
import { toonBesluitvorming } from './besluitvorming.toon.js';
import { toonDossierGeschiedenis, toonDossiers } from './dossiers.toon.js';
import { toonVergadering } from './vergadering.toon.js';

function aanwezig<T extends object>(antwoord: T | NietGevonden): T {
  if (isNietGevonden(antwoord)) throw new Error(antwoord.bericht);
  return antwoord;
}

describe('antwoorden in een terminal', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase();
    const geschiedenis = await zaad();
    await geschiedenis.voegToe('Dossier', dossier('Cameratoezicht'), [
      { type: 'AliasToegevoegd', data: { dossierId: dossier('Cameratoezicht'), aliasId: idVan('alias'), alias: 'Toezicht met camera’s' } },
    ]);
    await projecteer(database, geschiedenis);
  });
  afterAll(() => database.close());

  const vraag = async (onderwerp: string, breedte?: number) =>
    toonBesluitvorming(await new BesluitvormingService(database).besluitvorming(onderwerp), breedte).join('\n');

  it('shows the answer about a subject that was discussed', async () => {
    expect(await vraag('cameratoezicht')).toMatchInlineSnapshot(`
"Cameratoezicht — zoals bekend t/m nr. 37
Geen besluit geregistreerd. Besproken in 1 van de 5 DVO’s, verwacht in 4. Een gezamenlijk standpunt
van alle 5 DVO’s is aangekondigd.

DVO IJsselland                 2 oktober 2019 · besproken, geen besluit
  toelichting   Miltenburg (politie) · r. 129-130 · automatisch, onbevestigd
                “De heer Miltenburg geeft een toelichting op de politievisie op cameratoezicht en de
                daarmee gepaard gaande voorgestelde ontvlechting van I-watch.”
  mededeling    Miltenburg (politie) (uit een eerdere zin) · r. 130-131 · automatisch, onbevestigd
                “Dit stuk wordt besproken in alle DVO’s en er wordt geprobeerd tot een gezamenlijk
                Oost-NL standpunt te komen.”
  vraag         burgemeester Koelewijn (uitgesproken) · r. 132-134 · automatisch, onbevestigd
                “Burgemeester Koelewijn geeft aan dat in het kader van “samen maken we het veilig”
                de vraag kan worden gesteld hoe de politie hier tegen aankijkt.”
  standpunt     burgemeester Bats: voor (afgeleid) · r. 135-136 · automatisch, onbevestigd
                “Burgemeester Bats onderstreept de uitspraken van burgemeester Koelewijn en geeft
                aan dat het cameratoezicht de politie helpt in het oplossen van zaken.”
  standpunt     burgemeester Snijders: voor (afgeleid) · r. 137-138 · automatisch, onbevestigd
                “Burgemeester Snijders geeft aan dat het cameratoezicht in Zwolle ook van grote
                toegevoegde waarde is.”
  toelichting   Miltenburg (politie) · r. 139 · automatisch, onbevestigd
                “De heer Miltenburg geeft aan dat er tijd wordt genomen voor dit proces.”

DVO Gelderland-Midden          verwacht sinds 2 oktober 2019 · geen terugkoppeling ingelezen
DVO Gelderland-Zuid            verwacht sinds 2 oktober 2019 · geen terugkoppeling ingelezen
DVO Noord- en Oost-Gelderland  verwacht sinds 2 oktober 2019 · geen terugkoppeling ingelezen
DVO Twente                     verwacht sinds 2 oktober 2019 · geen terugkoppeling ingelezen
  “Dit stuk wordt besproken in alle DVO’s en er wordt geprobeerd tot een gezamenlijk Oost-NL
  standpunt te komen.” — terugkoppeling DVO IJsselland 2 oktober 2019, r. 130-131

Gezamenlijk standpunt aangekondigd op 2 oktober 2019, van DVO Gelderland-Midden, DVO
  Gelderland-Zuid, DVO IJsselland, DVO Noord- en Oost-Gelderland en DVO Twente
  “Dit stuk wordt besproken in alle DVO’s en er wordt geprobeerd tot een gezamenlijk Oost-NL
  standpunt te komen.” — terugkoppeling DVO IJsselland 2 oktober 2019, r. 130-131

Let op: 6 van deze 6 vastleggingen zijn automatisch gelezen en niet door een mens bevestigd.
Niet te weten: van DVO Gelderland-Midden, DVO Gelderland-Zuid, DVO Noord- en Oost-Gelderland en DVO
  Twente is geen terugkoppeling ingelezen; wat daar is besproken of besloten, is hier niet te weten."
`);
  });

  it('shows a besluit with its conditions, and more dossiers each by name', async () => {
    expect(await vraag('buitengebied en vuurwerk')).toMatchInlineSnapshot(`
"Buitengebied — zoals bekend t/m nr. 37
Besloten in DVO IJsselland. Besproken in 1 van de 5 DVO’s, geen gegevens van 4.

DVO IJsselland                 2 oktober 2019 · besloten
  besluit       ingestemd (uitgesproken) · De voorzitter · r. 108-109 · automatisch, onbevestigd
                “De voorzitter concludeert dat er veel steun is voor dit voorstel en dat hiermee
                ingestemd kan worden.”
                Voorwaarden: de integraliteit; de behandeling in de interlokale driehoeken

DVO Gelderland-Midden          geen gegevens · geen terugkoppeling ingelezen
DVO Gelderland-Zuid            geen gegevens · geen terugkoppeling ingelezen
DVO Noord- en Oost-Gelderland  geen gegevens · geen terugkoppeling ingelezen
DVO Twente                     geen gegevens · geen terugkoppeling ingelezen

Let op: over ‘vuurwerk’ is niets gevonden.
Let op: deze vastlegging is automatisch gelezen en niet door een mens bevestigd.
Niet te weten: van DVO Gelderland-Midden, DVO Gelderland-Zuid, DVO Noord- en Oost-Gelderland en DVO
  Twente is geen terugkoppeling ingelezen; wat daar is besproken of besloten, is hier niet te weten."
`);
    expect(await vraag('buitengebied, OMG’s')).toContain('ingestemd (uitgesproken) · De voorzitter · dossier Buitengebied · r. 108-109');
  });

  it('shows that nothing was found', async () => {
    expect(await vraag('vuurwerk')).toMatchInlineSnapshot(`
"vuurwerk — zoals bekend t/m nr. 37
Over ‘vuurwerk’ is in dit register niets gevonden.

DVO Gelderland-Midden          geen gegevens · geen terugkoppeling ingelezen
DVO Gelderland-Zuid            geen gegevens · geen terugkoppeling ingelezen
DVO IJsselland                 geen gegevens · niet in de terugkoppeling van 2 oktober 2019
DVO Noord- en Oost-Gelderland  geen gegevens · geen terugkoppeling ingelezen
DVO Twente                     geen gegevens · geen terugkoppeling ingelezen

Niet te weten: van DVO Gelderland-Midden, DVO Gelderland-Zuid, DVO Noord- en Oost-Gelderland en DVO
  Twente is geen terugkoppeling ingelezen; wat daar is besproken of besloten, is hier niet te weten."
`);
  });

  it('keeps to the width given', async () => {
    const regels = (await vraag('cameratoezicht', 60)).split('\n');
    expect(Math.max(...regels.map((regel) => regel.length))).toBeLessThanOrEqual(60);
  });

  it('shows the dossiers', async () => {
    expect(toonDossiers(await new DossiersService(database).dossiers()).join('\n')).toMatchInlineSnapshot(`
"3 dossiers (t/m nr. 37)

Buitengebied
  1 vastlegging · DVO IJsselland · 2 oktober 2019
Cameratoezicht / Toezicht met camera’s
  6 vastleggingen · DVO IJsselland · 2 oktober 2019
OMG’s
  1 vastlegging · DVO IJsselland · 2 oktober 2019"
`);
  });

  it('shows the history of a dossier, newest last', async () => {
    expect(toonDossierGeschiedenis(aanwezig(await new DossiersService(database).geschiedenis('cameratoezicht'))).join('\n')).toMatchInlineSnapshot(`
"Cameratoezicht / Toezicht met camera’s — geschiedenis (t/m nr. 37)

in het register     Dossier ‘Cameratoezicht’ geopend.
                    nr. 14 · bekend sinds 24 november 2026 om 10:00 · door secretaris
2 oktober 2019      Op de agenda van DVO IJsselland: ‘Cameratoezicht’.
                    nr. 23 · bekend sinds 24 november 2026 om 10:00 · door secretaris
2 oktober 2019      Toelichting van Miltenburg (politie) in DVO IJsselland.
                    “De heer Miltenburg geeft een toelichting op de politievisie op cameratoezicht
                    en de daarmee gepaard gaande voorgestelde ontvlechting van I-watch.” r. 129-130
                    nr. 27 · bekend sinds 24 november 2026 om 10:00 · door secretaris · automatisch,
                    onbevestigd
2 oktober 2019      Mededeling van Miltenburg (politie) in DVO IJsselland.
                    “Dit stuk wordt besproken in alle DVO’s en er wordt geprobeerd tot een
                    gezamenlijk Oost-NL standpunt te komen.” r. 130-131
                    nr. 28 · bekend sinds 24 november 2026 om 10:00 · door secretaris · automatisch,
                    onbevestigd
2 oktober 2019      Vraag van burgemeester Koelewijn in DVO IJsselland.
                    “Burgemeester Koelewijn geeft aan dat in het kader van “samen maken we het
                    veilig” de vraag kan worden gesteld hoe de politie hier tegen aankijkt.”
                    r. 132-134
                    nr. 29 · bekend sinds 24 november 2026 om 10:00 · door secretaris · automatisch,
                    onbevestigd
2 oktober 2019      Standpunt van burgemeester Bats in DVO IJsselland: voor (afgeleid).
                    “Burgemeester Bats onderstreept de uitspraken van burgemeester Koelewijn en
                    geeft aan dat het cameratoezicht de politie helpt in het oplossen van zaken.”
                    r. 135-136
                    nr. 30 · bekend sinds 24 november 2026 om 10:00 · door secretaris · automatisch,
                    onbevestigd
2 oktober 2019      Standpunt van burgemeester Snijders in DVO IJsselland: voor (afgeleid).
                    “Burgemeester Snijders geeft aan dat het cameratoezicht in Zwolle ook van grote
                    toegevoegde waarde is.” r. 137-138
                    nr. 31 · bekend sinds 24 november 2026 om 10:00 · door secretaris · automatisch,
                    onbevestigd
2 oktober 2019      Toelichting van Miltenburg (politie) in DVO IJsselland.
                    “De heer Miltenburg geeft aan dat er tijd wordt genomen voor dit proces.” r. 139
                    nr. 32 · bekend sinds 24 november 2026 om 10:00 · door secretaris · automatisch,
                    onbevestigd
2 oktober 2019      Behandeling aangekondigd in DVO Twente, DVO Noord- en Oost-Gelderland, DVO
                    Gelderland-Midden en DVO Gelderland-Zuid.
                    “Dit stuk wordt besproken in alle DVO’s en er wordt geprobeerd tot een
                    gezamenlijk Oost-NL standpunt te komen.” r. 130-131
                    nr. 33 · bekend sinds 24 november 2026 om 10:00 · door secretaris · automatisch,
                    onbevestigd
2 oktober 2019      Gezamenlijk standpunt aangekondigd van DVO IJsselland, DVO Twente, DVO Noord- en
                    Oost-Gelderland, DVO Gelderland-Midden en DVO Gelderland-Zuid.
                    “Dit stuk wordt besproken in alle DVO’s en er wordt geprobeerd tot een
                    gezamenlijk Oost-NL standpunt te komen.” r. 130-131
                    nr. 34 · bekend sinds 24 november 2026 om 10:00 · door secretaris · automatisch,
                    onbevestigd
in het register     Andere naam toegevoegd: ‘Toezicht met camera’s’.
                    nr. 37 · bekend sinds 24 november 2026 om 10:00 · door secretaris"
`);
  });

  it('shows a meeting', async () => {
    expect(toonVergadering(aanwezig(await new VergaderingenService(database).vergadering(VERGADERING))).join('\n')).toMatchInlineSnapshot(`
"DVO IJsselland — 2 oktober 2019 (t/m nr. 37)
Terugkoppeling terugkoppeling.txt (159 regels), overgenomen op 24 november 2026 om 10:00, zoals
automatisch gelezen.
9 vastleggingen: 1 besluit, 3 standpunten en vragen, 4 mededelingen, 1 actie; 9 niet door een mens
bevestigd.

Buitengebied
  besluit       ingestemd (uitgesproken) · De voorzitter · r. 108-109 · automatisch, onbevestigd
                “De voorzitter concludeert dat er veel steun is voor dit voorstel en dat hiermee
                ingestemd kan worden.”
                Voorwaarden: de integraliteit; de behandeling in de interlokale driehoeken
                id 643f39de-53be-5149-97f8-aba6e3b94833

OMG’s
  toezegging    OM, termijn: daarna · r. 124-125 · automatisch, onbevestigd
                “OM biedt aan de notitie nog te voorzien van een jurdische blik en daarna wordt de
                memo aan iedereen toegestuurd.”
                id 9894fccd-d632-5d0a-bc82-7998cc2597c9

Cameratoezicht
  toelichting   Miltenburg (politie) · r. 129-130 · automatisch, onbevestigd
                “De heer Miltenburg geeft een toelichting op de politievisie op cameratoezicht en de
                daarmee gepaard gaande voorgestelde ontvlechting van I-watch.”
                id fdeca745-f945-505e-8b67-baceda31a677
  mededeling    Miltenburg (politie) (uit een eerdere zin) · r. 130-131 · automatisch, onbevestigd
                “Dit stuk wordt besproken in alle DVO’s en er wordt geprobeerd tot een gezamenlijk
                Oost-NL standpunt te komen.”
                id 9c6654d0-e4f8-54a8-8d4e-9386b100b636
  vraag         burgemeester Koelewijn (uitgesproken) · r. 132-134 · automatisch, onbevestigd
                “Burgemeester Koelewijn geeft aan dat in het kader van “samen maken we het veilig”
                de vraag kan worden gesteld hoe de politie hier tegen aankijkt.”
                id 09b856c9-264e-5bc4-a0bc-40025c45be8d
  standpunt     burgemeester Bats: voor (afgeleid) · r. 135-136 · automatisch, onbevestigd
                “Burgemeester Bats onderstreept de uitspraken van burgemeester Koelewijn en geeft
                aan dat het cameratoezicht de politie helpt in het oplossen van zaken.”
                id ff9bd263-ba9e-572e-af30-e4303c14ee20
  standpunt     burgemeester Snijders: voor (afgeleid) · r. 137-138 · automatisch, onbevestigd
                “Burgemeester Snijders geeft aan dat het cameratoezicht in Zwolle ook van grote
                toegevoegde waarde is.”
                id aa17fcc6-debd-58da-b2e8-c76e89c3caf0
  toelichting   Miltenburg (politie) · r. 139 · automatisch, onbevestigd
                “De heer Miltenburg geeft aan dat er tijd wordt genomen voor dit proces.”
                id 85884ad9-ef63-5de0-a343-9da1e23b4ea9

Zonder agendapunt
  mededeling    besluit van Raad van Toezicht van Burgernet · r. 6-8 · automatisch, onbevestigd
                “Raad van Toezicht van Burgernet heeft besloten dat de bureaus Burgernet binnen
                politie moeten worden afgebouwd.”
                id 9796b840-60bb-5804-b6e6-85a9fc770128"
`);
  });
});
