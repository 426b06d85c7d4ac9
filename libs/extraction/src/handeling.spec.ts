import { describe, expect, it } from '@jest/globals';
import { aktVan } from './akt.js';
import { vindHandeling } from './handeling.js';
import { verzamelPersonen, zoekPersoon } from './personen.js';
import { maakVermelder } from './vermeldingen.js';

const aanwezig = [
  { naam: 'Anna van den Berg', rol: 'voorzitter', organisatie: 'gemeente X', functie: null, aanwezig: true },
  { naam: 'Cees Dijk', rol: null, organisatie: 'politie', functie: null, aanwezig: true },
];
const register = verzamelPersonen(aanwezig, 'Burgemeester De Wit meldt iets.');
const vermelder = maakVermelder(register);
const wie = (zin: string): unknown => {
  const h = vindHandeling(zin, vermelder);
  return h === null ? null : [h.wie.naam ?? h.wie.organisatie ?? h.wie.rol ?? 'voornaamwoord', h.akt];
};

describe('personen', () => {
  it('vindt iemand bij voornaam, achternaam en volle naam', () => {
    for (const v of ['Anna', 'Van den Berg', 'van den Berg', 'Anna van den Berg']) expect(zoekPersoon(register.personen, v)?.naam).toBe('Anna van den Berg');
    expect(zoekPersoon(register.personen, 'Bert')).toBeNull();
  });

  it('neemt een label boven een zin niet voor een naam', () => {
    expect(verzamelPersonen([], 'Buurtapp: er spelen ontwikkelingen. Vuurwerk: de regels wijzigen.').personen).toEqual([]);
  });
});

describe('wie doet wat', () => {
  it.each([
    ['Burgemeester De Wit geeft aan dat het goed gaat.', ['De Wit', 'melden']],
    ['Ook geeft hij aan dat er meer geld komt.', ['voornaamwoord', 'melden']],
    ['Naar aanleiding van de brief van de heer Mol licht de heer Dijk het plan toe.', ['Cees Dijk', 'toelichten']],
    ['Na enig overleg besluit de raad dat het plan doorgaat.', ['raad', 'besluiten']],
    ['Anna: hoe staat het ermee?', ['Anna van den Berg', null]],
    ['De fracties van A en B dienen een motie in over parkeren.', ['A, B', 'procedure']],
    ['De politie biedt aan een overzicht te maken.', ['politie', 'toezeggen']],
    ['Oproep van Cees Dijk: meld je aan.', ['Cees Dijk', null]],
  ])('%s', (zin, verwacht) => {
    expect(wie(zin)).toEqual(verwacht);
  });

  it.each([
    'Cees Dijk vertrekt per 1 mei naar Zwolle.',
    'Is het college bereid dit te doen;',
    'De moord op de heer Mol heeft iedereen geraakt.',
    'We houden de raad op de hoogte.',
    'Het college is verder niet verantwoordelijk voor de uitvoering.',
  ])('geen spreker van zichzelf: %s', (zin) => {
    expect(wie(zin)).toBeNull();
  });

  it('kent scheidbare werkwoorden', () => {
    expect(aktVan('stelt het rapport zonder wijzigingen vast.')).toBe('besluiten');
    expect(aktVan('stelt voor het rapport uit te stellen.')).toBe('voorstellen');
    expect(aktVan('stelt een rapport samen voor de raad.')).toBe('handelen');
    expect(aktVan('wandelt naar huis.')).toBeNull();
  });
});
