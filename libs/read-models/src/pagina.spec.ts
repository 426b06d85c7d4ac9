import { describe, expect, it } from '@jest/globals';
import { leesCursor, schrijfCursor, Voorwaarden, type Volgorde } from './pagina.js';

const VOLGORDE: Volgorde = { kolommen: ['a', 'b', 'c'], types: ['date', 'text', 'integer'] };
const cursor = (...delen: readonly unknown[]): string => Buffer.from(JSON.stringify(delen)).toString('base64url');

describe('cursor', () => {
  it.each([null, '2020-01-01'])('gives back the place and from where the list was looked at (peildatum %s)', (peildatum) => {
    const gezichtspunt = { totNummer: 12_345_678_901n, peildatum };
    expect(leesCursor(schrijfCursor(gezichtspunt, ['2020-01-01', 'a', 3]), VOLGORDE)).toEqual({ gezichtspunt, sleutel: ['2020-01-01', 'a', 3] });
  });

  it.each([
    '', 'x', cursor(), cursor('1', null), cursor(1, null, '2020-01-01', 'a', 3), cursor('1', 'gisteren', '2020-01-01', 'a', 3), cursor('1', null, {}, 'a', 3),
    cursor('1', null, '2020-02-30', 'a', 3), cursor('1', '2020-02-30', '2020-01-01', 'a', 3), cursor('1', null, '0000-01-01', 'a', 3),
    cursor('1', null, '2020-01-01', '\0', 3), cursor('1', null, '2020-01-01', 'a', '3; --'), cursor('1', null, '2020-01-01', 'a', 3, 4),
    Buffer.from('{}').toString('base64url'),
  ])('knows that %s is none of this list', (tekst) => {
    expect(leesCursor(tekst, VOLGORDE)).toBeNull();
  });
});

describe('Voorwaarden', () => {
  it('leaves out what was not asked for and refuses a place that does not fit the list', () => {
    const voorwaarden = new Voorwaarden({ totNummer: 1n, peildatum: null }).als(undefined, () => 'nooit').als(false, (p) => `x = ${p}`);
    expect([voorwaarden.sql, voorwaarden.params]).toEqual([expect.stringMatching(/AND \(x = \$3\)$/), [1n, null, false]]);
    expect(() => voorwaarden.pagina({ limiet: 1, na: ['a'] }, { kolommen: ['x', 'y'], types: ['text', 'text'] })).toThrow('has 2 values');
  });
});
