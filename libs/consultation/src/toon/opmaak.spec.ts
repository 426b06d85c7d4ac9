import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wikkel } from './opmaak.js';

describe('wikkel', () => {
  it('keeps every word in order and no line over the width, save for a word that is longer itself', () => {
    fc.assert(fc.property(fc.array(fc.stringMatching(/^[a-z“”.]{1,12}$/)), fc.integer({ min: 20, max: 60 }), fc.integer({ min: 0, max: 8 }), (woorden, breedte, marge) => {
      const regels = wikkel(woorden.join(' '), breedte, ' '.repeat(marge));
      expect(regels.join(' ').split(' ').filter((woord) => woord !== '')).toEqual(woorden);
      expect(regels.every((regel) => regel.length <= breedte && regel.startsWith(' '.repeat(marge)))).toBe(true);
    }));
  });

  it('lets the lines after the first hang, joins the lines of the document and keeps a number with its "r."', () => {
    expect(wikkel('een twee \ndrie r.\u00a012', 12, '- ', '    ')).toEqual(['- een twee', '    drie', '    r. 12']);
  });

  it('leaves a long word whole, and gives nothing for nothing', () => {
    expect(wikkel('veiligheidsoverleg is', 5)).toEqual(['veiligheidsoverleg', 'is']);
    expect(wikkel(' \n ', 20)).toEqual([]);
  });
});
