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
      ['besluit', 'Verslag akkoord.'], ['besluit', '=> Beeld vastgesteld.'], ['actiepunt', '=> Actie JB: samenvatting maken vóór 1 juli.'],
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

  it('leest wat een orgaan in een opsomming heeft vastgesteld als besluiten', () => {
    const e = lees('Verslag Stuurgroep Standaarden', '4 februari 2020', '', '1. Vaststellen', 'De stuurgroep heeft in de vergadering:', '', '- De strategie vastgesteld.', '', '- Het profiel niet vastgesteld omdat het nog in bewerking is.');
    expect(e.voorstellen.map((v) => [v.soort, v.besluit?.uitkomst])).toEqual([['besluit', 'ingestemd'], ['besluit', 'afgewezen']]);
  });

  it('ziet wie bij naam van een ander of als bron wordt aangehaald', () => {
    const e = lees('Verslag DVO Zuid, 3 mei 2021', 'Aanwezig: Bos (vz), Mol (politie), Vos (OM)', '', '1. Boa’s', 'Vanuit het OM wordt benadrukt dat training nodig is.', 'Volgens Mol komt er een proef.', 'In Noordstad gaat het goed, aldus Vos.');
    expect(kort(e).map(([soort, wie]) => [soort, wie])).toEqual([['standpunt', 'OM'], [expect.any(String), 'Mol'], [expect.any(String), 'Vos']]);
  });

  it('herkent een brief aan de aanhef en de afzender aan het veld', () => {
    const e = lees('GEMEENTE PLAATS', 'Aan: de gemeenteraad', 'Van: burgemeester en wethouders', 'Onderwerp: stand van zaken buitengebied', 'Ons kenmerk: 12', '', 'Geachte raad,', '', 'Wij gaan in juni een meldpunt inrichten.', '',
      'Wij beschouwen de motie hiermee als afgedaan.', '', 'Met vriendelijke groet,', 'burgemeester en wethouders van Plaats,');
    expect(kort(e).map(([soort, wie]) => [soort, wie])).toEqual([['toezegging', 'burgemeester en wethouders'], ['besluit', 'burgemeester en wethouders']]);
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
