import { describe, expect, it } from '@jest/globals';
import { extraheer } from './index.js';
import type { Extractie, Voorstel } from './index.js';

const lees = (...regels: string[]): Extractie => extraheer(regels, { datum: null });
const tekst = (v: Voorstel): string => v.passages.map((p) => p.citaat.replace(/\s+/gu, ' ')).join(' ');
const kort = (e: Extractie): (string | null)[][] => e.voorstellen.map((v) => [v.soort, v.spreker?.naam ?? v.spreker?.rol ?? v.spreker?.organisatie ?? null, tekst(v)]);
const soorten = (e: Extractie): [string, string][] => e.voorstellen.map((v) => [v.soort, tekst(v)]);

describe('verslagen in andere vormen', () => {
  it('noemt deelnemers bij hun initialen', () => {
    const e = lees('Verslag Stuurgroep Ondermijning', '28 september 2021', '', 'Deelnemers:', 'Hilde Brands (voorzitter, burgemeester Noordstad)', 'Marcel van der Horst (OM)', 'Eva Mol (RIEC, verslag)', '',
      '1.  Jaarplan', 'EM licht het jaarplan toe.', 'MvdH kan instemmen met het plan, maar mist de planning.', 'HB roept de leden op te reageren.');
    expect(kort(e).map(([soort, wie]) => [soort, wie])).toEqual([['toelichting', 'Eva Mol'], ['standpunt', 'Marcel van der Horst'], ['verzoek', 'Hilde Brands']]);
  });

  it('leest namen in hoofdletters en de raad van een ander als ander', () => {
    const e = lees('NOTULEN algemeen bestuur Waterschap Zuid, 25 juni 2013', 'Voorzitter: mr. H. Meijer, dijkgraaf', '', '1. Jaarrekening', 'Mevrouw TUIN (Bedrijven) sluit zich daarbij aan.',
      'De heer VAN DIJK vraagt waarom de reserve stijgt.', 'De raad van Oostdorp heeft vorige week al ingestemd.', 'Het algemeen bestuur stelt de jaarrekening met algemene stemmen vast.');
    expect(kort(e).map(([soort, wie]) => [soort, wie?.toLowerCase()])).toEqual([
      ['standpunt', 'tuin'], ['vraag', 'van dijk'], ['mededeling', undefined], ['besluit', 'algemeen bestuur'],
    ]);
  });

  it('leest een besluitenlijst van het college met velden', () => {
    const e = lees('Openbare besluitenlijst college van burgemeester en wethouders van Plaats', 'dinsdag 14 mei 2019', '', 'Nummer: 1', 'Onderwerp: Subsidie jeugdwerk', 'Portefeuillehouder: B. Boom',
      'Het college besluit:', '1. de subsidie te verlenen;', '2. de stichting te informeren.', '', 'Nummer: 2', 'Onderwerp: Verkoop perceel', 'Portefeuillehouder: P. Bol', 'Besluit: aangehouden.', '', 'Nummer: 3', 'Onderwerp: Kermis', 'Besluit: conform advies.');
    expect(e.agendapunten.map((a) => a.titel)).toEqual(['Subsidie jeugdwerk', 'Verkoop perceel', 'Kermis']);
    expect(e.voorstellen.map((v) => [v.soort, v.onderwerp.at(-1), v.besluit?.uitkomst])).toEqual([
      ['besluit', 'Subsidie jeugdwerk', 'ingestemd'], ['besluit', 'Verkoop perceel', 'aangehouden'], ['besluit', 'Kermis', 'ingestemd'],
    ]);
  });

  it('leest telegramstijl met pijlen en gemerkte acties', () => {
    const e = lees('Kort verslag stuurgroep, 3 juni 2021', 'Aanw.: JB, KvdM (verslag). Afw.: PH', '', '1. Verslag vorige keer', 'Verslag akkoord.', '', '2. Beeld', '=> Beeld vastgesteld.',
      '=> Actie JB: samenvatting maken vóór 1 juli.', 'Afspraak: ieder peilt dit in het eigen college.', 'Gevraagd besluit: instemmen met de nota.');
    expect(soorten(e)).toEqual([
      ['besluit', 'Verslag akkoord.'], ['besluit', 'Beeld vastgesteld.'], ['actiepunt', 'Actie JB: samenvatting maken vóór 1 juli.'],
      ['afspraak', 'Afspraak: ieder peilt dit in het eigen college.'], ['mededeling', 'Gevraagd besluit: instemmen met de nota.'],
    ]);
    expect(e.voorstellen[2]?.actie).toMatchObject({ houder: 'JB', termijn: { woorden: 'vóór 1 juli' } });
    expect(e.aanwezigen.map((a) => [a.naam, a.aanwezig])).toEqual([['JB', true], ['KvdM', true], ['PH', false]]);
  });

  it('leest een actielijst in kolommen rij voor rij', () => {
    const e = lees('Verslag overleg 4 mei 2020', '', '1. Opening', 'De voorzitter opent de vergadering.', '', 'Actielijst', 'Nr  Actie                  Wie       Wanneer', '1   Cijfers aanleveren     Politie   12-02-2021', '2   Plan van aanpak        Jansen    maart',
      '    voor de pilot');
    expect(e.voorstellen.filter((v) => v.soort === 'actiepunt').map((v) => [v.actie?.houder, v.actie?.termijn?.woorden, tekst(v).startsWith('1')])).toEqual([['Politie', '12-02-2021', true], ['Jansen', 'maart', false]]);
  });

  it('leest een actielijst met strepen tussen de kolommen rij voor rij', () => {
    const e = lees('Verslag overleg 4 mei 2020', '', '1. Opening', 'De voorzitter opent de vergadering.', '', 'ACTIELIJST', 'Nr. | Actie                 | Wie      | Gereed', '1   | Notitie toesturen     | politie  | 1 okt 2022', '2   | APV-bepaling aanpassen | gemeenten | 1 nov 2022');
    expect(e.voorstellen.filter((v) => v.soort === 'actiepunt').map((v) => [v.actie?.houder, v.actie?.termijn?.woorden])).toEqual([['politie', '1 okt 2022'], ['gemeenten', '1 nov 2022']]);
  });

  it('leest wat een orgaan in een opsomming heeft vastgesteld als besluiten', () => {
    const e = lees('Verslag Stuurgroep Standaarden', '4 februari 2020', '', '1. Vaststellen', 'De stuurgroep heeft in de vergadering:', '', '- De strategie vastgesteld.', '', '- Het profiel niet vastgesteld omdat het nog in bewerking is.');
    expect(e.voorstellen.map((v) => [v.soort, v.besluit?.uitkomst])).toEqual([['besluit', 'ingestemd'], ['besluit', 'afgewezen']]);
  });

  it('laat wie een punt inleidt alleen spreken tot een ander het woord neemt', () => {
    const e = lees('Verslag overleg standaarden, 6 juni 2024', 'Aanwezig: Bas Kooi, Mirjam Vos', '', '1. Ontwerp door Bas Kooi', 'De bestaande koppeling is te zwaar voor kleine organisaties.', '',
      'Mirjam Vos: is dit nodig?', '', 'De koppeling zou ook lichter kunnen.');
    expect(kort(e).map(([, wie]) => wie)).toEqual(['Bas Kooi', 'Mirjam Vos', null]);
  });

  it('houdt wat de aanwezigen samen krijgen of moeten voor niemands woorden', () => {
    const e = lees('Verslag bestuur, 6 juni 2024', 'Aanwezig: Bas Kooi, Mirjam Vos', '', '1. Congres', 'Mirjam Vos geeft aan dat de sponsoring rond is. Hiervoor krijgen we een tafel.', '',
      'Bas Kooi geeft aan dat de zaal vol is. De tafel staat vooraan.');
    expect(kort(e).map(([, wie]) => wie)).toEqual(['Mirjam Vos', null, 'Bas Kooi', 'Bas Kooi']);
  });

  it('ziet wie bij naam van een ander of als bron wordt aangehaald', () => {
    const e = lees('Verslag DVO Zuid, 3 mei 2021', 'Aanwezig: Bos (vz), Mol (politie), Vos (OM)', '', '1. Boa’s', 'Vanuit het OM wordt benadrukt dat training nodig is.', 'Volgens Mol komt er een proef.', 'In Noordstad gaat het goed, aldus Vos.');
    expect(kort(e).map(([soort, wie]) => [soort, wie])).toEqual([['standpunt', 'OM'], [expect.any(String), 'Mol'], [expect.any(String), 'Vos']]);
  });

  it('houdt een gemeente voor spreker, ook samen met een andere', () => {
    const e = lees('Verslag DVO Twente, 3 mei 2022', 'Aanwezig: Bos (voorzitter), Mol (politie)', '', '1. Cameratoezicht', 'Enschede stemt in met het voorstel.', 'Almelo en Borne zijn tegen: de kosten zijn te hoog.', 'In Hengelo hangen al camera’s.');
    expect(kort(e).slice(0, 2).map(([soort, wie]) => [soort, wie])).toEqual([['standpunt', 'Enschede'], ['standpunt', 'Almelo en Borne']]);
    expect(e.voorstellen[2]?.spreker?.organisatie).not.toBe('Hengelo');
  });

  it('laat wie iemand opvolgt of een getal geen woorden in de mond leggen', () => {
    const e = lees('Kort verslag DVO Zuid, 3 mei 2021', 'Aanwezig: Bos (vz), Mol (politie), Vos (OM)', '', '1. Mededelingen', 'De voorzitter heet mevrouw Vos welkom. Zij volgt de heer Smit op als gebiedsofficier.', '', '2. Camera’s',
      'De heer Mol licht de cijfers toe. Er zijn op acht locaties camera’s geplaatst. Er wordt geen besluit genomen.', '', '3. Volgende vergadering', '21 juni 2021, 13.30 uur, Ede');
    expect(kort(e).map(([soort, wie]) => [soort, wie])).toEqual([
      ['mededeling', 'Bos'], ['mededeling', expect.not.stringContaining('Smit')], ['toelichting', 'Mol'], ['toelichting', 'Mol'], ['toelichting', null], ['afspraak', null],
    ]);
    expect(e.lichaam).toBe('DVO Zuid');
  });

  it('leest een terugkoppeling in de verleden tijd, met een dossier en zijn bijnaam als kop', () => {
    const e = lees('TERUGKOPPELING DVO TWENTE', '12 december 2023', '', 'Hieronder staan de punten uit het DVO van 12 december.', '', 'Jaarwisseling', 'Burgemeester Bleker pleitte voor een verbod. Burgemeester Schelberg vond dat te vroeg. De overige burgemeesters sloten zich bij hem aan. Er wordt geen verbod ingesteld.', '',
      'Cameratoezicht (I-Watch)', 'Het DVO heeft besloten deel te nemen aan I-Watch. Almelo doet niet mee. De kosten zijn € 0,35 per inwoner.', '', 'Zorg en veiligheid', 'De districtschef herkende het beeld. Zij zegde toe met cijfers te komen.');
    expect(e.voorstellen.filter((v) => v.onderwerp.length > 0).map((v) => [v.onderwerp[0], v.soort, v.spreker?.naam ?? v.spreker?.rol ?? v.spreker?.organisatie ?? null])).toEqual([
      ['Jaarwisseling', 'verzoek', 'Bleker'], ['Jaarwisseling', 'standpunt', 'Schelberg'], ['Jaarwisseling', 'standpunt', null], ['Jaarwisseling', 'toelichting', null],
      ['Cameratoezicht (I-Watch)', 'besluit', 'DVO'], ['Cameratoezicht (I-Watch)', 'standpunt', 'Almelo'], ['Cameratoezicht (I-Watch)', 'toelichting', null],
      ['Zorg en veiligheid', 'standpunt', 'districtschef'], ['Zorg en veiligheid', 'toezegging', 'districtschef'],
    ]);
  });

  it('kent het overleg bij de voorletters van zijn naam, en twee mensen die samen iets doen', () => {
    const e = lees('Verslag Regionaal Bestuurlijk Overleg Achterhoek', '8 februari 2024', 'Aanwezig: mevr. Bos (voorzitter), dhr. Mol, mevr. Vos (politie)', '', '1. Vuurwerk', 'Dhr. Mol mist een plan. Mevr. Vos valt hem bij.', 'Mevr. Vos en dhr. Mol werken dit uit.', 'Het RBO stemt daarmee in.');
    expect(kort(e).map(([soort, wie]) => [soort, wie])).toEqual([['standpunt', 'Mol'], ['standpunt', 'Vos'], ['actiepunt', 'Vos en dhr. Mol'], ['besluit', 'RBO']]);
  });

  it('leest genummerde alinea’s, letters als nummers van koppen en namen achter "Aanwezig waren"', () => {
    const e = lees('Van:        secretariaat veiligheid', 'Betreft:    terugkoppeling DVO Gelderland-Midden d.d. 23 oktober 2019', '', 'Aanwezig waren: Marcouch (Arnhem, vz.), Verhulst (Ede), Kats (Veenendaal),', 'Van Dijk (OM).', '',
      'A  Cameratoezicht', 'Kats presenteert de cijfers. Verhulst is juist voor; hij wijst op de daling.', 'Besloten: het besluit van 3 mei 2019 wordt ingetrokken. Gelderland-Midden doet mee.', '',
      'B  OMG’s', '2.1 De heer Kats zal een brief sturen. (Actie: Kats, vóór 1-12-2019)', '2.2 Het DVO stemt in met het plan.', 'De voorzitter stelt voor dit te herhalen. Aldus besloten.');
    expect(e.lichaam).toBe('DVO Gelderland-Midden');
    expect(e.agendapunten.map((a) => a.dossierNaam)).toEqual(['Cameratoezicht', 'OMG’s']);
    expect(e.voorstellen.map((v) => [v.soort, v.spreker?.naam ?? v.spreker?.organisatie ?? null, v.besluit?.uitkomst ?? null])).toEqual([
      ['toelichting', 'Kats', null], ['standpunt', 'Verhulst', null], ['besluit', 'DVO', 'ingestemd'],
      ['actiepunt', 'Kats', null], ['besluit', 'DVO', 'ingestemd'], ['besluit', expect.anything(), 'ingestemd'],
    ]);
    expect(e.voorstellen[3]?.actie?.termijn?.woorden).toBe('vóór 1-12-2019');
  });

  it('herkent een brief aan de aanhef en de afzender aan het veld', () => {
    const e = lees('GEMEENTE PLAATS', 'Aan: de gemeenteraad', 'Van: burgemeester en wethouders', 'Onderwerp: stand van zaken buitengebied', 'Ons kenmerk: 12', '', 'Geachte raad,', '', 'Wij gaan in juni een meldpunt inrichten.', '',
      'Wij beschouwen de motie hiermee als afgedaan.', '', 'Met vriendelijke groet,', 'burgemeester en wethouders van Plaats,');
    expect(kort(e).map(([soort, wie]) => [soort, wie])).toEqual([['toezegging', 'burgemeester en wethouders'], ['besluit', 'burgemeester en wethouders']]);
  });

  it('leest een brief met velden zonder dubbele punt en een bewindspersoon als afzender', () => {
    const e = lees('Ministerie van Zaken', 'Datum 14 maart 2023', 'Onderwerp Stand van zaken toezicht', 'Ons kenmerk', '4512345', '', 'Geachte voorzitter,', '', 'De regio’s zijn in januari gestart.', '',
      'In de motie van het lid Bos wordt de regering verzocht dit te onderzoeken. Uw Kamer ontvangt voor de zomer de uitkomsten.', '', 'De Minister van Zaken,', 'D. Vos');
    expect(kort(e).map(([soort, wie, t]) => [soort, wie, t?.slice(0, 12)])).toEqual([
      ['toelichting', 'Minister van Zaken', 'De regio’s z'], ['toelichting', 'Minister van Zaken', 'In de motie '], ['toezegging', 'Minister van Zaken', 'Uw Kamer ont'],
    ]);
  });

  it('laat wat "we" doen niet van de spreker ervoor zijn, tenzij die zelf aan het woord is', () => {
    const e = lees('Notulen bestuursvergadering 2 juli 2018', 'Aanwezig: Anneke, Mol', '', 'Website', '', 'Anneke stelt voor de teksten te herschrijven. We verwachten de eerste versie in mei. Mol vindt dat vroeg.', '', 'Anneke: de oude site is traag. We gaan de teksten nu niet vertalen.', '', 'We gaan het plan op de site zetten.');
    expect(kort(e).map(([soort, wie]) => [soort, wie])).toEqual([
      ['verzoek', 'Anneke'], ['mededeling', null], ['standpunt', 'Mol'], ['toelichting', 'Anneke'], ['besluit', expect.any(String)], ['afspraak', null],
    ]);
  });

  it('leest in een besluitenlijst ook een uitkomst in eigen woorden, en wat niet is ingediend als geen besluit', () => {
    const e = lees('Besluitenlijst raad 23 januari 2025', '', 'Punt Omschrijving                                   Besluit', 'A     Vaststelling agenda                           Conform', 'B     Stad in de raad                               Conform',
      'C     Verordening parkeren                          Aangenomen', 'D     Datumbepaling initiatiefvoorstel              Begin Q2', '      Niet ingediend motie D.1                      -');
    expect(e.voorstellen.map((v) => [v.soort, v.besluit?.uitkomstWoorden ?? null])).toEqual([
      ['besluit', 'Conform'], ['besluit', 'Conform'], ['besluit', 'Aangenomen'], ['besluit', 'Begin Q2'], ['mededeling', null],
    ]);
  });

  it('laat een programma met tijden en een antwoord zonder onderwerp van niemand', () => {
    const e = lees('Verslag overleg 3 mei 2021', 'Aanwezig: Eva Mol (vz), Piet Vos (OM)', '', '1. Bijeenkomst', 'Presentatie van het plan door Eva Mol. Piet Vos vraagt of dit verplicht is. Dit is voor iedereen het geval.', '', '13:00 – 13:45 Plenaire opening', '', '14:00 – 14:45 Workshops');
    expect(kort(e).map(([soort, wie]) => [soort, wie])).toEqual([['toelichting', 'Eva Mol'], ['vraag', 'Piet Vos'], ['toelichting', null]]);
  });

  it('laat een besluit elders een mededeling en een zin over iemands komst van niemand', () => {
    const e = lees('Verslag DVO Zuid, 3 mei 2021', 'Aanwezig: Bos (vz), Mol (politie)', '', '1. Mededelingen', 'Mol meldt dat het rustig is. Mevrouw Ras is wegens ziekte afwezig.', 'In de gemeente Noordstad is be-', 'sloten tot een meldpunt.');
    expect(kort(e).map(([soort, wie]) => [soort, wie])).toEqual([['mededeling', 'Mol'], ['mededeling', null], ['mededeling', null]]);
  });
});

describe('aliassen van een dossier', () => {
  it.each([
    ['Cameratoezicht / I-watch', ['Cameratoezicht', 'I-watch']], ['Cameratoezicht (I-watch)', ['Cameratoezicht', 'I-watch']], ['Aanpak motorbendes (OMG)', ['Aanpak motorbendes', 'OMG']],
    ['Financiën/kaderbrief', []], ['Jaarplan (OM)', []], ['Begroting (concept)', []], ['Buitengebied', []],
  ])('%s', (kop, aliassen) => {
    const e = lees('Verslag DVO Zuid, 3 mei 2021', '', `1. ${kop}`, 'De voorzitter licht het voorstel toe.');
    expect(e.agendapunten).toMatchObject([{ titel: kop, aliassen }]);
  });
});
