import { describe, expect, it } from '@jest/globals';
import { leesCursor, schrijfCursor, Voorwaarden } from './pagina.js';

describe('cursor', () => {
  it.each([null, '2020-01-01'])('gives back the place and from where the list was looked at (peildatum %s)', (peildatum) => {
    const gezichtspunt = { totNummer: 12_345_678_901n, peildatum };
    expect(leesCursor(schrijfCursor(gezichtspunt, ['2020-01-01', 'a', 3]))).toEqual({ gezichtspunt, sleutel: ['2020-01-01', 'a', 3] });
  });

  it.each(['', 'x', Buffer.from('{}').toString('base64url'), Buffer.from('[1,null]').toString('base64url'),
    Buffer.from('["1","gisteren"]').toString('base64url'), Buffer.from('["1",null,{}]').toString('base64url')])('knows that %s is none', (tekst) => {
    expect(leesCursor(tekst)).toBeNull();
  });
});

describe('Voorwaarden', () => {
  it('leaves out what was not asked for and refuses a place that does not fit the list', () => {
    const voorwaarden = new Voorwaarden({ totNummer: 1n, peildatum: null }).als(undefined, () => 'nooit').als(false, (p) => `x = ${p}`);
    expect([voorwaarden.sql, voorwaarden.params]).toEqual(['(x = $3)', [1n, null, false]]);
    expect(() => voorwaarden.pagina({ limiet: 1, na: ['a'] }, ['x', 'y'], ['text', 'text'])).toThrow('has 2 values');
  });
});
