import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { segmenten } from './segmenten.js';

const dag = fc.integer({ min: 1, max: 9 }).map((nummer) => `2020-01-0${nummer}`);

describe('segmenten', () => {
  it('gives for every day what the events of that day and before come to, in the order of recording', () => {
    fc.assert(fc.property(fc.array(dag, { maxLength: 8 }), dag, (dagen, gevraagd) => {
      const events = dagen.map((geldigOp, nummer) => ({ geldigOp, nummer }));
      const namen = (welke: typeof events): string => welke.map(({ nummer }) => nummer).join();
      const geldig = segmenten(events, (tot) => namen([...tot])).filter(({ van, tot }) => van <= gevraagd && (tot === null || gevraagd < tot));
      expect(geldig.map(({ staat }) => staat)).toEqual([namen(events.filter(({ geldigOp }) => geldigOp <= gevraagd))].filter((staat) => staat !== ''));
    }));
  });
});
