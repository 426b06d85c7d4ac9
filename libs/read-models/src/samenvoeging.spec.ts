import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wortels } from './samenvoeging.js';

const edge = (id: string, inId: string, nummer: number) => ({ id, inId, nummer });

describe('wortels', () => {
  it('follows merges to the end', () => {
    expect(wortels([edge('a', 'b', 1), edge('b', 'c', 2)])).toEqual(new Map([['a', 'c'], ['b', 'c']]));
  });

  it('resolves a circle to what its first merges made of it, in whatever order they are given', () => {
    expect(wortels([edge('b', 'a', 6), edge('a', 'b', 5)])).toEqual(new Map([['a', 'b']]));
    expect(wortels([edge('a', 'b', 1), edge('b', 'c', 2), edge('c', 'a', 3)])).toEqual(new Map([['a', 'c'], ['b', 'c']]));
  });

  it('never leads into a circle, and ends where nothing was merged on', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    fc.assert(fc.property(fc.uniqueArray(fc.tuple(id, id), { selector: ([van]) => van }), (paren) => {
      const gevonden = wortels(paren.map(([van, naar], nummer) => edge(van, naar, nummer)));
      for (const [van, wortel] of gevonden) expect([van === wortel, gevonden.has(wortel)]).toEqual([false, false]);
    }));
  });
});
