import { describe, expect, it } from '@jest/globals';
import { vormAlineas } from './alineas.js';
import { deelIn } from './indeling.js';
import { vindKoppen } from './koppen.js';
import { vindPaginakoppen } from './paginakop.js';
import { leesRegels, markerLengte } from './regels.js';
import { vindVoorwerk } from './voorwerk.js';

const alles = (): boolean => true;
const alineas = (...regels: string[]): string[] =>
  vormAlineas(leesRegels(regels), () => null, alles).map((a) => a.tekst.replace(/\n\s*/gu, ' '));

describe('alinea’s', () => {
  it('laat een zin doorlopen over een witregel heen', () => {
    expect(alineas('De werkgroep is bezig met de uitvoering van de', '', 'regeling en komt in mei terug.')).toEqual([
      'De werkgroep is bezig met de uitvoering van de regeling en komt in mei terug.',
    ]);
  });

  it('begint een nieuwe alinea na een korte regel die een zin afsluit', () => {
    const breed = 'Mevrouw Jansen vraagt of de planning nog haalbaar is nu de aanbesteding is uitgelopen tot';
    expect(alineas(breed, 'na de zomer.', breed, 'eind mei.')).toEqual([`${breed} na de zomer.`, `${breed} eind mei.`]);
  });

  it('onderscheidt buitenste en binnenste opsomming aan het teken', () => {
    const uit = vormAlineas(leesRegels(['• Wegen: hoofdpunt.', 'o eerste onderdeel', 'o tweede onderdeel', '• Water: volgend punt.']), () => null, alles);
    expect(uit.map((a) => a.diepte)).toEqual([1, 2, 2, 1]);
  });

  it('houdt een webadres apart van de zin erna', () => {
    expect(alineas('Zie de stukken op:', '', 'https://voorbeeld.nl/stukken', '', 'Daarna sluit de vergadering.')).toEqual([
      'Zie de stukken op:', 'https://voorbeeld.nl/stukken', 'Daarna sluit de vergadering.',
    ]);
  });
});

describe('opsommingstekens', () => {
  it.each([['• punt', 2], ['- punt', 2], ['a) punt', 3], ['12. punt', 4], ['o punt', 2], ['Gewone zin', 0], ['E. de Vries vraagt', 0]])('%s → %d', (tekst, lengte) => {
    expect(markerLengte(tekst)).toBe(lengte);
  });
});

describe('koppen', () => {
  const titels = (...regels: string[]): string[] => vindKoppen(leesRegels(regels), 0, regels.length, alles).map((k) => k.titel);

  it('herkent genummerde koppen en niet de genummerde lijst eronder', () => {
    expect(titels(
      '1. Opening', 'De voorzitter opent de vergadering.', '', '2. Plan van aanpak', 'Het plan kent twee delen:',
      '1. Er wordt een onderzoek gestart.', '2. Er wordt een werkgroep gevormd.', '', '3. Rondvraag', 'Er zijn geen vragen.',
    )).toEqual(['Opening', 'Plan van aanpak', 'Rondvraag']);
  });

  it('herkent losse regels zonder werkwoord als kop, ook met dubbele punt', () => {
    expect(titels('Mededelingen:', '', '• Er zijn geen mededelingen.', '', 'Jaarwisseling ', 'De heer Smit licht het draaiboek toe.')).toEqual(['Mededelingen', 'Jaarwisseling']);
  });

  it('ziet een regel midden in een zin niet als kop', () => {
    expect(titels('De wethouder dankt iedereen die heeft meegewerkt aan het', '', 'DVO.', '', 'Daarna volgt de sluiting van de vergadering.')).toEqual([]);
  });

  it('laat een lange titel doorlopen op de volgende regel', () => {
    const regels = ['1. Opening', 'De raad is voltallig en de voorzitter opent daarom de vergadering om acht uur precies.', '', '2. Voorstel met betrekking tot de begroting en de meerjarenbegroting van de regeling die de', 'gemeenten samen hebben.', 'De raad besluit unaniem de begroting vast te stellen zoals die voor de zomer is aangeboden.'];
    expect(titels(...regels)[1]).toBe('Voorstel met betrekking tot de begroting en de meerjarenbegroting van de regeling die de gemeenten samen hebben');
  });
});

describe('paginakoppen', () => {
  it('vindt paginanummers en een kop die op elke pagina terugkomt', () => {
    const regels = [...Array<string>(30).fill('Een regel tekst die verschilt en doorloopt.').map((r, i) => `${String(i)} ${r}`), 'Pagina 1 van 2', '', 'Kenmerk', 'AB/2201', '', 'De tekst gaat hier weer verder.', 'Pagina 2 van 2'];
    expect([...vindPaginakoppen(leesRegels(regels))].sort((a, b) => a - b)).toEqual([31, 33, 34, 37]);
  });

  it('vindt een voettekst met een paginanummer dat telt, en laat een uitslag in een tabel staan', () => {
    const tekst = Array<string>(30).fill('Een regel tekst die verschilt en doorloopt.').map((r, i) => `${String(i)} ${r}`);
    const voet = (nr: number): string[] => [`Verslag DVO Twente 4 maart 2020\tPagina ${String(nr)} van 2`, `Pagina | ${String(nr)}`];
    expect([...vindPaginakoppen(leesRegels([...tekst, ...voet(1), 'VVD\t3', 'De tekst gaat verder.', 'VVD\t5', 'En nog een zin.', ...voet(2)]))].sort((a, b) => a - b)).toEqual([31, 32, 37, 38]);
  });
});

describe('lijsten van mensen', () => {
  it.each([
    ['na een witregel onder hun kop', ['Aanwezig', '', 'Anna Bos (voorzitter), gemeente Borne', 'Cees Dijk, politie']],
    ['in een tabel zonder opschrift', ['Naam\tOrganisatie\tAanwezig', 'Anna Bos\tgemeente Borne\tja', 'Cees Dijk\tpolitie\tnee']],
  ])('horen midden in een verslag niet bij de tekst: %s', (_, lijst) => {
    const { rollen, koppen, alineas } = deelIn(['Verslag DVO Twente', '', '1. Opening', 'De voorzitter opent het overleg.', '', ...lijst, '', '2. Cameratoezicht', 'Anna Bos licht de notitie toe.']);
    expect(rollen.slice(5, 5 + lijst.length)).toEqual(lijst.map((regel) => (regel === '' ? 'leeg' : 'aanwezigheid')));
    expect(koppen.map((k) => k.titel)).toEqual(['Opening', 'Cameratoezicht']);
    expect(alineas).toHaveLength(2);
  });
});

describe('voorwerk', () => {
  const voorwerk = (...regels: string[]): ReturnType<typeof vindVoorwerk> => vindVoorwerk(leesRegels(regels), new Set());

  it('eindigt bij de eerste kop van de vergadering', () => {
    expect(voorwerk('Verslag bestuursoverleg 3 mei 2022', '', 'Aanwezig: A. Bos, C. Dijk', '', '1. Opening', 'De voorzitter opent.')).toMatchObject({ tot: 4, titel: 'Verslag bestuursoverleg 3 mei 2022', brief: false });
  });

  it('neemt van een brief het onderwerp als titel', () => {
    expect(voorwerk('Ons kenmerk: 12', 'Datum', '3 mei 2022', '', 'Onderwerp', 'Voortgang aanpak', 'jaarwisseling', '', 'Hierbij informeren wij u.')).toMatchObject({ titel: 'Voortgang aanpak jaarwisseling', brief: true, tot: 7 });
  });
});

describe('tabellen', () => {
  it('leest een besluitenlijst in kolommen, met een onderwerp over twee regels', () => {
    const { rijen, koppen } = deelIn([
      'Besluitenlijst', 'Raad', '', 'Punt Omschrijving                         Besluit', 'A     Vaststelling agenda                   Conform',
      'B     Verordening op de markten             Aangenomen', '      en de standplaatsen', 'C     Nota parkeren (stuk 12)', '101   Motie C.1 Meer fietsenstallingen      Verworpen',
    ]);
    expect(rijen.map((r) => [r.titel, r.uitslag])).toEqual([
      ['Vaststelling agenda', 'Conform'], ['Verordening op de markten en de standplaatsen', 'Aangenomen'], ['Motie C.1 Meer fietsenstallingen', 'Verworpen'],
    ]);
    expect(koppen.map((k) => k.titel)).toEqual(['Nota parkeren (stuk 12)']);
  });

  it('leest een actielijst met kolommen, met en zonder opmaak', () => {
    const plat = deelIn(['Verslag overleg 3 mei 2022', '', '1. Opening', 'De voorzitter opent de vergadering.', '', '2. Actiepunten', '', 'Actiepunt', 'wie', 'status', 'Draaiboek rondsturen', 'Bos', 'open', 'Zaal reserveren', 'Dijk', 'loopt']);
    expect(plat.rijen.map((r) => [r.titel, r.houder])).toEqual([['Draaiboek rondsturen', 'Bos'], ['Zaal reserveren', 'Dijk']]);
    const pijp = deelIn(['## Opening', 'Tekst van de opening is kort.', '## Acties', '| Actie | Wie | Wanneer |', '| --- | --- | --- |', '| Draaiboek rondsturen | Bos | voor 1 mei |']);
    expect(pijp.rijen).toMatchObject([{ titel: 'Draaiboek rondsturen', houder: 'Bos', termijn: 'voor 1 mei' }]);
  });
  it('leest een actielijst met tabs, ook met een lege cel', () => {
    const tabs = deelIn(['Verslag overleg 3 mei 2022', '', '1. Opening', 'De voorzitter opent de vergadering.', '', '2. Acties', '', 'Actie\tWie\tWanneer', 'Evaluatie opstellen\tDekker\t1 december 2025', 'Zaal reserveren\t\t']);
    expect(tabs.rijen.map((r) => [r.titel, r.houder, r.termijn])).toEqual([['Evaluatie opstellen', 'Dekker', '1 december 2025'], ['Zaal reserveren', null, null]]);
  });
  it('leest een rij met tabs waarvan een cel doorloopt op de volgende regel', () => {
    const rijen = (...regels: string[]): unknown[] => deelIn(['Verslag overleg 3 mei 2022', '', '1. Acties', '', ...regels]).rijen.map((r) => [r.titel, r.houder, r.stukken.length]);
    expect(rijen('Nr\tActie\tWie', '1\tNotitie sturen aan\tBats', '\talle gemeenten', '2\tKosten bekijken\tMol en', '\t\tVos', '', '\tZaal reserveren')).toEqual([['Notitie sturen aan alle gemeenten', 'Bats', 2], ['Kosten bekijken', 'Mol en Vos', 2], ['Zaal reserveren', null, 1]]);
    expect(rijen('Actie\tWie', 'Notitie sturen aan\tBats', 'alle gemeenten', 'Kosten bekijken\tMol')).toEqual([['Notitie sturen aan alle gemeenten', 'Bats', 2], ['Kosten bekijken', 'Mol', 1]]);
  });
  it('knipt geen woord door: loopt een kolomgrens door een woord, dan zijn het geen kolommen', () => {
    const scheef = deelIn(['Verslag overleg 3 mei 2022', '', '1. Opening', 'De voorzitter opent de vergadering.', '', '2. Acties', '', 'Actie   Wie   Wanneer', 'Evaluatie opstellen door Dekker voor 1 mei']);
    expect(scheef.rijen.flatMap((r) => (r.houder === null ? [] : [r.houder]))).toEqual([]);
  });
});
