import { describe, expect, it } from '@jest/globals';
import { eersteDatum, vindTermijn } from '../datum.js';
import { dossierNaam } from '../dossiers.js';
import { leesActie } from './actie.js';
import { leesAankondigingen } from './aankondiging.js';
import { leesBedragen } from './bedrag.js';
import { leesAandachtspunten, leesBesluit, leesBesluitVanDerden, leesStemming } from './besluit.js';
import { leesStandpunt } from './standpunt.js';
import { leesVerwijzingen } from './verwijzing.js';

describe('besluit', () => {
  it.each([
    ['De raad besluit in te stemmen met het plan.', 'ingestemd', 'in te stemmen'],
    ['De motie wordt verworpen.', 'afgewezen', 'verworpen'],
    ['Het voorstel wordt aangehouden.', 'aangehouden', 'voorstel wordt aangehouden'],
    ['De voorzitter concludeert dat het jaarplan wordt aangehouden.', 'aangehouden', 'jaarplan wordt aangehouden'],
    ['De voorzitter concludeert dat de keuze wordt uitgesteld tot mei.', 'aangehouden', 'uitgesteld tot'],
    ['De lijn van vorig jaar wordt aangehouden, besluit het overleg.', 'ingestemd', null],
    ['Besluit: het overleg houdt het voorstel aan tot december.', 'aangehouden', 'houdt het voorstel aan'],
    ['De stuurgroep neemt kennis van de brief.', 'ter-kennisname', 'neemt kennis'],
  ])('%s → %s', (tekst, uitkomst, woorden) => {
    expect(leesBesluit(tekst, true)).toMatchObject({ uitkomst, uitkomstWoorden: woorden });
  });

  it('leest voorwaarden en aandachtspunten', () => {
    expect(leesBesluit('Het bestuur stemt in onder voorbehoud van de begroting.', true).voorwaarden).toEqual(['onder voorbehoud van de begroting']);
    expect(leesAandachtspunten('Aandachtspunten voor het vervolg zijn de kosten en de planning.')).toEqual(['de kosten', 'de planning']);
  });

  it('leest de stemverhouding', () => {
    expect(leesStemming('aangenomen met 37 tegen 7 stemmen')).toMatchObject({ voor: 37, tegen: 7, woorden: 'met 37 tegen 7 stemmen' });
    expect(leesStemming('De raad besluit in meerderheid (16 stemmen voor en 14 stemmen tegen)')).toMatchObject({ voor: 16, tegen: 14, wijze: 'meerderheid' });
    expect(leesStemming('aangenomen met vier stemmen voor en een tegen')).toMatchObject({ voor: 4, tegen: 1 });
    expect(leesStemming('Vier leden stemmen voor, en één lid stemt tegen.')).toMatchObject({ voor: 4, tegen: 1 });
    expect(leesStemming('De raad besluit.')).toBeNull();
  });

  it('noemt het andere orgaan', () => {
    expect(leesBesluitVanDerden('De Raad van Advies van Buurtapp heeft besloten te stoppen.', null)).toEqual({ orgaan: 'Raad van Advies van Buurtapp', uitkomst: 'besloten' });
    expect(leesBesluitVanDerden('Het gaat goed.', null)).toBeNull();
  });
});

describe('standpunt', () => {
  it.each([
    ['Burgemeester Bos stemt in', 'steunen', 'voor', 'uitgesproken'],
    ['Burgemeester Bos is tegen het plan', 'steunen', 'tegen', 'uitgesproken'],
    ['Burgemeester Bos sluit aan bij de vorige spreker', 'steunen', 'voor', 'afgeleid'],
    ['De burgemeester sloot zich bij hem aan', 'steunen', 'onbekend', 'afgeleid'],
    ['Zij geeft aan dat dit van toegevoegde waarde is', 'melden', 'voor', 'afgeleid'],
    ['Hij ondersteunt het plan, mits er geld komt', 'steunen', 'voor-onder-voorwaarde', 'uitgesproken'],
    ['Zij kan zich niet vinden in de verdeling', 'steunen', 'tegen', 'uitgesproken'],
    ['De manier van werken verschilt', null, 'onbekend', 'afgeleid'],
  ] as const)('%s', (tekst, akt, strekking, basis) => {
    expect(leesStandpunt(tekst, akt, null)).toMatchObject({ strekking, basis });
  });
});

describe('actie en termijn', () => {
  it('leest wie het is gevraagd', () => {
    expect(leesActie('verzoek', 'Er wordt gevraagd aan alle wethouders of zij willen meedoen.', null, null, null).gevraagdAan).toEqual(['alle wethouders']);
    expect(leesActie('verzoek', 'Verzoekt het college, om binnen twee weken te komen', null, null, '2025-05-08')).toMatchObject({ gevraagdAan: ['het college'], termijn: { datum: '2025-05-22', woorden: 'binnen twee weken' } });
  });

  it.each([
    ['uiterlijk 1 oktober 2015 een plan', null, '2015-10-01'],
    ['werkzaam tot 30 nov. bij ons', '2019-10-02', '2019-11-30'],
    ['werkzaam tot 30 nov. bij ons', null, null],
    ['in november komt het terug', '2019-10-02', null],
    ['binnen 3 maanden klaar', '2019-10-02', null],
  ])('%s (%s) → %s', (tekst, vergadering, datum) => {
    expect(vindTermijn(tekst, vergadering)?.datum ?? null).toBe(datum);
  });

  it('leest alleen bestaande datums', () => {
    expect(eersteDatum('Vergadering 31-2-2020')).toBeNull();
    expect(eersteDatum('Vergadering 2 oktober 2019')).toBe('2019-10-02');
  });
});

describe('aankondigingen', () => {
  it('herkent behandeling in alle DVO’s en een gezamenlijk standpunt', () => {
    expect(leesAankondigingen('Dit wordt besproken in alle DVO’s en er wordt geprobeerd tot een gezamenlijk standpunt te komen.')).toEqual([
      { soort: 'behandeling', bereik: 'alle-dvo' }, { soort: 'gezamenlijk-standpunt', woorden: 'gezamenlijk standpunt' },
    ]);
    expect(leesAankondigingen('Het gezamenlijke standpunt ligt er.')).toEqual([]);
  });
});

describe('bedragen', () => {
  it.each([
    ['De bijdrage stijgt tot € 1.250.000.', [['€ 1.250.000', 1_250_000]]],
    ['Er is 2,5 miljoen euro nodig, waarvan € 1,2 mln. in 2026.', [['2,5 miljoen euro', 2_500_000], ['€ 1,2 mln.', 1_200_000]]],
    ['Het kost € 500,- per keer en €12,50 extra.', [['€ 500,-', 500], ['€12,50', 12.5]]],
    ['Dat is anderhalf miljoen euro, of 3 cent per inwoner.', [['anderhalf miljoen euro', 1_500_000], ['3 cent', 0.03]]],
    ['Voorgesteld wordt 0,6 mln. te reserveren voor 3 mln. inwoners.', [['0,6 mln.', 600_000]]],
    ['In 2026 zijn er 80 deelnemers; 1 cent is niet genoeg.', [['1 cent', 0.01]]],
    ['De Europese regels gelden voor 12 gemeenten.', []],
  ] as const)('%s', (tekst, bedragen) => {
    expect(leesBedragen(tekst).map((b) => [b.woorden, b.euro])).toEqual(bedragen);
  });
});

describe('verwijzingen', () => {
  it.each([
    ['Het verslag van 4 september wordt vastgesteld.', '2019-10-02', [['verslag van 4 september', '2019-09-04']]],
    ['Het verslag van 10 december wordt vastgesteld.', '2021-03-04', [['verslag van 10 december', '2020-12-10']]],
    ['Het verslag van 10 december wordt vastgesteld.', null, [['verslag van 10 december', null]]],
    ['In de vorige vergadering is gestemd.', '2019-10-02', [['In de vorige vergadering', null]]],
    ['Zie de raadsvergadering van 9 juli 2025.', '2025-09-01', [['raadsvergadering van 9 juli 2025', '2025-07-09']]],
    ['De vergadering van 12 maart 2027 gaat niet door.', '2026-10-02', []],
    ['De volgende vergadering is in mei.', '2019-10-02', []],
  ] as const)('%s (%s)', (tekst, vergadering, verwijzingen) => {
    expect(leesVerwijzingen(tekst, vergadering).map((v) => [v.woorden, v.datum])).toEqual(verwijzingen);
  });
});

describe('dossiernaam', () => {
  it.each([
    ['Voorstel van het college inzake de Nota parkeren (RIS123456)', 'Nota parkeren'],
    ['Afdoening motie: ‘Meer groen’', 'Meer groen'],
    ['Jaarwisseling', 'Jaarwisseling'],
  ])('%s → %s', (titel, naam) => {
    expect(dossierNaam(titel)).toBe(naam);
  });
});
