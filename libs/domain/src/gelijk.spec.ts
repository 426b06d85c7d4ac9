import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gelijk } from './gelijk.js';

describe('gelijk', () => {
  it('vindt een waarde gelijk aan haar kopie', () => {
    fc.assert(fc.property(fc.jsonValue(), (waarde) => { expect(gelijk(waarde, structuredClone(waarde))).toBe(true); }));
  });
  it('let niet op de volgorde van de leden', () => {
    expect(gelijk({ a: 1, b: { c: [1], d: null } }, { b: { d: null, c: [1] }, a: 1 })).toBe(true);
  });
  it.each<[unknown, unknown]>([
    [1, 2], [1, '1'], [null, {}], [[], {}], [{ a: 1 }, { a: 1, b: 1 }], [{ a: 1, b: 1 }, { a: 1 }], [{ a: undefined }, { b: undefined }],
    [[1, 2], [2, 1]], [[1], [1, 2]], [{ a: { b: 1 } }, { a: { b: 2 } }], [['a'], { 0: 'a' }],
  ])('vindt %j en %j verschillend', (a, b) => {
    expect(gelijk(a, b)).toBe(false);
  });
});
