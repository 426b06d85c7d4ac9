import { describe, expect, it } from '@jest/globals';
import { extraheer } from './index.js';
import type { Extractie, Voorstel } from './index.js';

const lees = (...regels: string[]): Extractie => extraheer(regels, { datum: null });
const tekst = (v: Voorstel): string => v.passages.map((p) => p.citaat.replace(/\s+/gu, ' ')).join(' ');
const kort = (e: Extractie): (string | null)[][] => e.voorstellen.map((v) => [v.soort, v.spreker?.naam ?? v.spreker?.rol ?? v.spreker?.organisatie ?? null, tekst(v).split(' ').slice(0, 3).join(' ')]);
const namen = (e: Extractie): string[] => e.aanwezigen.map((a) => a.naam);

describe('lijsten van aanwezigen', () => {
  it.each([
    ['een lijst achter plaats en datum', ['Notulen wijkraad 7 januari 2019', 'Plaats: Wijkhuis. Aanwezig: Jo Peters, Els Kap (voorzitter)'], ['Jo Peters', 'Els Kap']],
    ['voornamen over twee regels', ['Notulen overleg 9 mei 2014', 'Aanwezig: Adrie, Angelique,', 'Nancy en Wim', 'Niet aanwezig m.b.: Bart'], ['Adrie', 'Angelique', 'Nancy', 'Wim', 'Bart']],
    ['per partij', ['Verslag commissie Bestuur 12 mei 2018', 'Aanwezig:', 'VVD: de heer J. Groot, mevrouw P. Smits', 'CDA: de heer K. Hendriks'], ['J. Groot', 'P. Smits', 'K. Hendriks']],
    ['de heren en de dames', ['Notulen raad 1 mei 2007', 'Tegenwoordig zijn de leden: de dames E.H. Veld en H. Woning en de heren C.H. Adema'], ['E.H. Veld', 'H. Woning', 'C.H. Adema']],
    ['een ander ambt voor de naam', ['Verslag driehoek 3 mei 2020', 'Aanwezig: Teamchef Nijland, Veiligheidsadviseur Kamphuis'], ['Nijland', 'Kamphuis']],
  ])('%s', (_, kop, verwacht) => {
    expect(namen(lees(...kop, '', '1. Opening', 'De voorzitter opent de vergadering.'))).toEqual(verwacht);
  });

  it('leest geen functie zonder naam en geen los woord als persoon', () => {
    const e = lees('Notulen dorpsraad 5 april 2007', 'Afgemeld: De burgemeester, Cor Koenis', 'Gasten: Ali Demir (wijkagent)', '', 'Dorpszaken', '', '1. Opening', 'De voorzitter opent de vergadering.');
    expect(namen(e)).toEqual(['Cor Koenis', 'Ali Demir']);
  });

  it('kent de voorzitter uit de tekst', () => {
    const e = lees('Notulen raad 5 april 2007', 'Aanwezig: Ron Bos, Els Kap', '', '1. Opening', 'De voorzitter, Ron Bos, opent de vergadering.', 'De voorzitter vindt het plan goed.');
    expect(kort(e).map(([, wie]) => wie)).toEqual(['Ron Bos', 'Ron Bos']);
  });
});

describe('wie het woord heeft', () => {
  it('volgt een kop die een spreker noemt, in telegramstijl', () => {
    const e = lees('Verslag commissie Bestuur 12 mei 2018', '', '1. Veiligheidsplan', 'De voorzitter leidt het onderwerp in.', '', 'VVD, de heer De Groot', 'Spreekt zijn waardering uit. Vraagt of er geld is.', '',
      'Burgemeester Lamers', 'Zegt toe de raad een rapportage te sturen.', '', 'Conclusie: bespreekstuk voor de raad van mei.');
    expect(e.agendapunten.map((a) => a.titel)).toEqual(['Veiligheidsplan']);
    expect(kort(e).slice(1, 4).map(([soort, wie]) => [soort, wie])).toEqual([['standpunt', 'De Groot'], ['vraag', 'De Groot'], ['toezegging', 'Lamers']]);
  });

  it('leest afkortingen van functies, functies zonder lidwoord en organisaties als spreker', () => {
    const e = lees('Verslag driehoek 3 mei 2020', 'Aanwezig: Burgemeester Hendriks, Teamchef Nijland', '', '1. Mededelingen', '- Politie: er is een nieuwe wijkagent.', '', '2. Overlast', 'TC: er is een groepsscan gemaakt.', 'Burgemeester wil geen verbod.', 'OvJ is het daarmee eens.', '=> De driehoek besluit wekelijks te bellen.', 'Toezegging burgemeester: hij belt de buurt.');
    expect(kort(e).map(([soort, wie]) => [soort, wie])).toEqual([
      ['mededeling', 'politie'], ['toelichting', 'Nijland'], ['standpunt', 'Hendriks'], ['standpunt', 'officier van justitie'], ['besluit', 'driehoek'], ['toezegging', 'Hendriks'],
    ]);
  });

  it('laat "spreker" de laatst genoemde zijn, ook na een vraag', () => {
    const e = lees('Verslag raad 3 mei 2020', '', '1. Wachtlijsten', 'Van de Belt (GroenLinks) stelt vragen over de wachtlijsten. Er is een grote toeloop. Spreker vindt dat zorgelijk.');
    expect(kort(e).at(-1)?.slice(0, 2)).toEqual(['standpunt', 'Van de Belt']);
  });

  it('houdt wie aan het woord is vast, ook als die over de eigen partij spreekt, en leest de eerste persoon', () => {
    const e = lees('Notulen raad 12 december 2024', 'Aanwezig: mevrouw Boon (VVD), de heer Claassen (CDA)', '', '1. Vuurwerk', '', 'Mevrouw Boon (VVD). Dank u wel. De VVD is tegen dit voorstel. Wij vinden handhaving belangrijker.', '',
      'De burgemeester. Dat begrijp ik. Ik zeg u toe dat u een evaluatie ontvangt.', '', 'De heer Claassen (CDA). Ik stel voor dit te verdagen.', '', 'De voorzitter. Dank u wel. De burgemeester.', '', 'De burgemeester. Dat ontraad ik.');
    const deel = kort(e).map(([soort, wie]) => [soort, wie]);
    expect(deel).toContainEqual(['toezegging', 'burgemeester']);
    expect(deel.filter(([, wie]) => wie === 'Boon').map(([soort]) => soort)).toEqual(['toelichting', 'standpunt', 'standpunt']);
    expect(deel).toContainEqual(['verzoek', 'Claassen']);
    expect(e.voorstellen.map(tekst)).not.toContain('De burgemeester.');
  });

  it('geeft twee mensen in een zin elk hun deel', () => {
    const e = lees('Verslag MT 3 mei 2020', 'Aanwezig: Sven, Tessa, Roel', '', '1. Jaarplan', 'Sven mist een paragraaf over cybercrime, Tessa is het daarmee eens. Dat is te duur vindt Roel.');
    expect(kort(e).map(([soort, wie]) => [soort, wie])).toEqual([['standpunt', 'Sven'], ['standpunt', 'Tessa'], ['standpunt', 'Roel']]);
  });
});

describe('wat er is besloten', () => {
  const zin = (z: string): Voorstel | undefined => lees('Verslag StUF Expertgroep 3 mei 2020', 'Aanwezig: Jan Bos (vz), Els Kap', '', '1. Verslag vorige keer', z).voorstellen[0];

  it.each([
    ['De StUF Expertgroep gaat daar inderdaad mee akkoord.', 'ingestemd'], ['De notulen van de vorige vergadering zijn vastgesteld.', 'ingestemd'], ['Deze worden ongewijzigd goedgekeurd.', 'ingestemd'],
    ['Notulen 14 januari: akkoord met dank aan Els.', 'ingestemd'], ['Akkoord met extra inzet.', 'ingestemd'], ['Daarmee wordt ingestemd; Losser onthoudt zich.', 'ingestemd'],
    ['Het besluit van 3 april 2019 over clubhuizen komt hiermee te vervallen.', 'ingestemd'], ['Stemming motie M1: verworpen, voor: 9, tegen: 18.', 'afgewezen'], ['Unaniem nee.', 'afgewezen'],
    ['De Expertgroep heeft kennisgenomen van het kader en stemt hiermee in.', 'ingestemd'], ['Tot lid van de rekenkamer wordt met 25 stemmen benoemd mevrouw J. Stroo.', 'ingestemd'],
  ])('%s', (z, uitkomst) => {
    expect(zin(z)).toMatchObject({ soort: 'besluit', besluit: { uitkomst } });
  });

  it.each([
    ['Doordat men eerst een klus moet afronden, duurt het langer.', 'mededeling'], ['Door de heer Kroeze wordt amendement A1 ingediend, inhoudende dat het jaarlijks wordt geëvalueerd.', 'mededeling'],
    ['Els stelt zich voor en gaat in op de vragen.', 'mededeling'], ['Els stelt voor de vragen aan Jan voor te leggen.', 'verzoek'], ['Els vraagt na of dat kan.', 'actiepunt'], ['Mooi Kaag heeft een debat aangevraagd.', 'mededeling'],
    ['Dit punt wordt meegenomen in het bestuurlijk overleg van 15 juli.', 'afspraak'], ['[ ] @Els: optie bevestigen', 'actiepunt'], ['Actie 12 kan van de lijst.', 'mededeling'],
    ['De gemeenten die nog geen plan hebben, worden opgeroepen dit te regelen.', 'verzoek'],
  ])('%s → %s', (z, soort) => {
    expect(zin(z)?.soort).toBe(soort);
  });
});

describe('de opzet van het stuk', () => {
  it('leest nummers boven hun kop, een verslag dat bij 4 begint en een lijst van de agenda', () => {
    const boven = lees('Notulen overleg 9 mei 2014', '', '1', 'Ingekomen post', '', 'De post is doorgestuurd.', '', '2', 'Leefbaarheidsplan', '', 'We nemen het plan door.', '', '3', 'Burgerparticipatie', '', 'Adrie licht dit toe.');
    expect(boven.agendapunten.map((a) => a.titel)).toEqual(['Ingekomen post', 'Leefbaarheidsplan', 'Burgerparticipatie']);
    const vier = lees('Verslag commissie 9 april 2014', 'Aanwezig: Jan Bos (vz)', '', '4. Beleidsplan jeugd', '', 'De voorzitter licht het plan toe.');
    expect(vier.agendapunten.map((a) => a.titel)).toEqual(['Beleidsplan jeugd']);
    const agenda = lees('Verslag raad 24 mei 2010', '', 'De agenda luidde als volgt:', '', '1. Vragen', '2. Onteigening', '', '1. Vragen', 'De voorzitter opent de vergadering.', '2. Onteigening', 'De raad stemt in.');
    expect(agenda.agendapunten.map((a) => a.regel)).toEqual([8, 10]);
  });

  it('laat tijden van een opname en losse kopjes buiten de vastleggingen', () => {
    const e = lees('Gemeenteraad 7 mei 2019', '', '1. Agenda van vandaag', 'Besluit', '', 'De raad stelt de agenda vast.', '00:05:38 - 00:07:51 - Bert Achten');
    expect(e.voorstellen.map(tekst)).toEqual(['De raad stelt de agenda vast.']);
  });
});

describe('wat er bij hoort', () => {
  it('leest termijn, houder en strekking', () => {
    const e = lees('Verslag DVO Zuid 12 februari 2020', 'Aanwezig: Te Bokkel (politie), Mol (OM), Ras (Zutphen)', '', '1. I-watch', 'Actie: Te Bokkel levert het plan aan voor het DVO van 22 april.', 'Afgesproken is dat Arnhem een plan uitwerkt (gereed: maart 2020).', 'Ras ziet geen noodzaak.', 'Mol is onder de indruk, maar plaatst vraagtekens bij de kosten.');
    expect(e.voorstellen.map((v) => [v.actie?.houder ?? v.standpunt?.strekking, v.actie?.termijn ?? null])).toEqual([
      ['Te Bokkel', { woorden: 'voor het DVO van 22 april', datum: '2020-04-22' }], ['Arnhem', { woorden: 'gereed: maart 2020', datum: null }], ['tegen', null], ['onbekend', null],
    ]);
    expect(e.voorstellen[0]?.verwijzingen).toEqual([]);
  });
});
