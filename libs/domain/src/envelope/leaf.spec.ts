import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { GeenIJsonFout, leafBytes, leafSize, type JsonObject } from './leaf.js';

const leaf = (data: unknown) => leafBytes({ id: 'i', type: 't', data: { x: data } as JsonObject, metadata: {} });
const json = (data: unknown) => new TextDecoder().decode(leaf(data));

describe('leafBytes', () => {
  // The example of RFC 8785 §3.2.2-3.2.4, and the property sort of §3.2.3.
  it('schrijft getallen, tekens en volgorde zoals RFC 8785', () => {
    expect(json({
      numbers: [333333333.33333329, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000f\nA\'B"\\\\"/',
      literals: [null, true, false],
    })).toBe('{"data":{"x":{"literals":[null,true,false],"numbers":[333333333.3333333,4.5,0.002,1e-27],'
      + '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}},"id":"i","metadata":{},"type":"t"}');
    expect(json({ '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, 'ö': 7 }))
      .toContain('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}');
  });

  it('neemt precies vier leden op, wat het voorwerp verder ook draagt', () => {
    const meer = { id: 'i', type: 't', data: {}, metadata: {}, nummer: 5n };
    expect(new TextDecoder().decode(leafBytes(meer))).toBe('{"data":{},"id":"i","metadata":{},"type":"t"}');
  });

  it('geeft voor dezelfde gebeurtenis dezelfde bytes, in welke volgorde de leden ook staan', () => {
    fc.assert(fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.integer(), { noNullPrototype: true }), (data) => {
      expect(json(Object.fromEntries(Object.entries(data).reverse()))).toBe(json(data));
    }));
  });

  it('geeft UTF-8 die als JSON weer dezelfde waarde is', () => {
    fc.assert(fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      let geschreven: string;
      try {
        geschreven = json(value);
      } catch (fout) {
        expect(fout).toBeInstanceOf(GeenIJsonFout);
        return;
      }
      expect(JSON.parse(geschreven)).toEqual({ data: { x: value }, id: 'i', metadata: {}, type: 't' });
    }));
  });
});

describe('leafSize', () => {
  const grootte = (data: JsonObject) => leafSize({ id: 'i"', type: 't', data, metadata: data }, JSON.stringify(data), JSON.stringify(data));

  const uitkomst = (doe: () => number): number | string => {
    try {
      return doe();
    } catch (error) {
      return String(error);
    }
  };

  it('is de lengte van leafBytes, ook met vreemde tekens en getallen', () => {
    fc.assert(fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue({ stringUnit: 'grapheme' }), { noNullPrototype: true }), (data) => {
      const bytes = (): number => leafBytes({ id: 'i"', type: 't', data: data as JsonObject, metadata: data as JsonObject }).length;
      expect(uitkomst(() => grootte(data as JsonObject))).toEqual(uitkomst(bytes));
    }));
  });

  it('weigert wat leafBytes weigert', () => {
    expect(() => grootte({ x: 2 ** 53 })).toThrow(GeenIJsonFout);
    expect(() => grootte({ x: '\ud800' })).toThrow(GeenIJsonFout);
  });
});

describe('Wat geen I-JSON is', () => {
  it.each<[string, unknown]>([
    ['een geheel getal boven 2^53 - 1', 2 ** 53], ['een te klein geheel getal', -(2 ** 53)], ['min nul', -0], ['NaN', NaN], ['oneindig', Infinity],
    ['een losse hoge surrogaat', '\ud83d'], ['een losse lage surrogaat', 'a\ude00'], ['een sleutel met een losse surrogaat', { '\ud83d': 1 }],
    ['undefined', undefined], ['een functie', () => 1], ['een bigint', 1n], ['een Date', new Date(0)], ['een Map', new Map()], ['bytes', new Uint8Array(2)],
  ])('weigert %s', (_, waarde) => {
    expect(() => leaf(waarde)).toThrow(GeenIJsonFout);
  });

  it.each<unknown>([2 ** 53 - 1, 0, 0.1, '😀', '', null, [], {}, true])('neemt %p', (waarde) => {
    expect(() => leaf(waarde)).not.toThrow();
  });

  it('noemt de plaats als JSON pointer', () => {
    expect(() => leaf({ 'a/b': [{ '~': -0 }] })).toThrow(expect.objectContaining({ code: 'geen-i-json', pointer: '/data/x/a~1b/0/~0' }));
  });
});
