import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inWoorden, woordverschil } from './woordverschil.js';

describe('the difference between two texts', () => {
  it('is word by word, and as small as can be', () => {
    expect(woordverschil('Er wordt niet ingestemd met het voorstel.', 'Er wordt ingestemd met dit voorstel.')).toEqual([
      { tekst: 'Er wordt ', wat: 'blijft' }, { tekst: 'niet ', wat: 'eraf' }, { tekst: 'ingestemd met ', wat: 'blijft' },
      { tekst: 'het ', wat: 'eraf' }, { tekst: 'dit ', wat: 'erbij' }, { tekst: 'voorstel.', wat: 'blijft' },
    ]);
  });
  it('holds all of both texts', () => {
    const tekst = fc.stringMatching(/^[ab]{1,3}( [ab]{1,3}){0,8}$/);
    fc.assert(fc.property(tekst, tekst, (voor, na) => {
      const stukken = woordverschil(voor, na);
      expect(stukken.filter(({ wat }) => wat !== 'erbij').map((stuk) => stuk.tekst).join('')).toBe(voor);
      expect(stukken.filter(({ wat }) => wat !== 'eraf').map((stuk) => stuk.tekst).join('')).toBe(na);
    }));
  });
});

describe('a value of the API in words', () => {
  it('leaves out what is empty, and ids that say nothing to a reader', () => {
    expect(inWoorden({ persoonId: 'x', vermelding: 'De voorzitter', overgenomen: false, rol: null })).toBe('vermelding: De voorzitter, overgenomen: nee');
    expect(inWoorden(['a', 'b'])).toBe('a\nb');
    expect(inWoorden(null)).toBe('');
  });
});
