import { describe, expect, it } from '@jest/globals';
import { leesAanwezigen, leesFuncties } from './aanwezigheid.js';
import { leesRegels } from './layout/regels.js';

const lees = (...regels: string[]): unknown[] => leesAanwezigen(leesRegels(regels)).map((a) => [a.naam, a.rol, a.organisatie, a.aanwezig]);

describe('aanwezigen', () => {
  it('leest een doorlopende lijst met organisaties tussen haken en de afwezigen', () => {
    expect(lees('Aanwezig: Anna Bos (gemeente X)(vz), Cees van Dijk (Politie),', 'Eva Smit (secretaris OM)', 'Afwezig: Fred de Wit (GGD)')).toEqual([
      ['Anna Bos', 'voorzitter', 'gemeente X', true], ['Cees van Dijk', null, 'Politie', true], ['Eva Smit', 'secretaris', 'OM', true], ['Fred de Wit', null, 'GGD', false],
    ]);
  });

  it('geeft een functie in het meervoud aan de namen die volgen', () => {
    expect(lees('Aanwezig: burgemeesters Bos (vz), Van Dijk; de heer Smit (politie)')).toEqual([
      ['Bos', 'voorzitter', null, true], ['Van Dijk', 'burgemeester', null, true], ['Smit', null, 'politie', true],
    ]);
  });

  it('leest één naam per regel met de organisatie achter de komma', () => {
    expect(lees('Aanwezig     Anna Bos, Kadaster (vz)', '             Cees van Dijk, VNG')).toEqual([['Anna Bos', 'voorzitter', 'Kadaster', true], ['Cees van Dijk', null, 'VNG', true]]);
  });

  it('leest kolommen van naam en organisatie, en voornamen in een lijst', () => {
    expect(lees('Deelnemers', 'Anna Bos     RVIG      Eva Smit    KvK', 'Cees Dijk    VNG       Fred Wit    UWV', 'Gea Mol      DUO       Hans Ros    BD')).toHaveLength(6);
    expect(lees('## Aanwezig', '* Anna', '* Cees')).toEqual([['Anna', null, null, true], ['Cees', null, null, true]]);
  });

  it('leest een kader met een kolom aanwezig', () => {
    expect(lees('+------+------+', '| datum | aanwezig |', '| 3 mei | Anna Bos (X), |', '|  | Cees Dijk (Y) |', '+------+------+')).toEqual([['Anna Bos', null, 'X', true], ['Cees Dijk', null, 'Y', true]]);
  });

  it.each<[string, string[], string[]]>([
    ['een tabel met tekens', ['| Naam | Organisatie | Aanwezig |', '|---|---|---|', '| **Anna Bos** | Kadaster | ja |', '| Cees Dijk | OM | nee |'], ['+Anna Bos|Kadaster', '-Cees Dijk|OM']],
    ['een tabel met tabs', ['Naam\tGemeente\tAfwezig', 'Anna Bos\tBorne\t', 'Cees Dijk\tHaaksbergen\tx'], ['+Anna Bos|Borne', '-Cees Dijk|Haaksbergen']],
    ['twee lijsten naast elkaar', ['Aanwezig:            Afwezig m.k.a.:', 'Anna Bos (GGD)       Cees Dijk', 'Eva Smit             Fred Wit'], ['+Anna Bos|GGD', '+Eva Smit|', '-Cees Dijk|', '-Fred Wit|']],
    ['de organisatie voor de naam', ['Aanwezig', 'Gemeente Borne\tAnna Bos', 'Politie\tCees Dijk', 'Met bericht afwezig', 'Eva Smit, OM'], ['+Anna Bos|Gemeente Borne', '+Cees Dijk|Politie', '-Eva Smit|OM']],
    ['nadruk, genodigden en agendaleden', ['**Deelnemers:**', '- **Anna Bos** (Kadaster)', 'Genodigden: Cees Dijk (GGD)', 'Agendaleden: Eva Smit'], ['+Anna Bos|Kadaster', '+Cees Dijk|GGD', '-Eva Smit|']],
  ])('leest %s', (_, regels, mensen) => {
    expect(leesAanwezigen(leesRegels(regels)).map((a) => `${a.aanwezig ? '+' : '-'}${a.naam}|${a.organisatie ?? ''}`)).toEqual(mensen);
  });

  it('leest wie voorzit en wie verslag legt achter de naam', () => {
    expect(lees('Aanwezig: Anna Bos (voorz.), Cees Dijk (verslag)')).toEqual([['Anna Bos', 'voorzitter', null, true], ['Cees Dijk', 'notulist', null, true]]);
  });

  it('leest de voorzitter uit het titelblok', () => {
    expect(leesFuncties(leesRegels(['Voorzitter: de heer R. Bos, plaatsvervangend voorzitter']))).toMatchObject([{ naam: 'R. Bos', rol: 'voorzitter' }]);
  });
});
