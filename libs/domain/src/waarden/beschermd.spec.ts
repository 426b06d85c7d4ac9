import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { verberg } from '../veld.contract.js';
import { beschermd, isBeschermd, mapBeschermd, opgeslagenSchema } from './beschermd.js';

const schema = z.strictObject({
  open: z.string(),
  naam: beschermd(10),
  misschien: z.nullable(beschermd()),
  lijst: z.array(z.strictObject({ woorden: beschermd(), nummer: z.int() })),
  keuze: z.discriminatedUnion('soort', [
    z.strictObject({ soort: z.literal('a'), tekst: beschermd() }),
    z.strictObject({ soort: z.enum(['b', 'c']), tekst: z.string() }),
  ]),
});
const waarde = {
  open: 'open', naam: 'naam', misschien: null, lijst: [{ woorden: 'een', nummer: 1 }, { woorden: 'twee', nummer: 2 }], keuze: { soort: 'a', tekst: 'drie' },
};

describe('beschermd', () => {
  it.each([['leeg', ''], ['te lang', 'x'.repeat(11)], ['met een NUL', 'a\u0000b'], ['met een half teken', 'a\ud83d']])('neemt geen tekst die %s is', (_, tekst) => {
    expect(beschermd(10).safeParse(tekst).success).toBe(false);
  });
  it.each(['x', 'een\ntwee', 'tab\t', '👩‍🚒', 'é'])('neemt "%s"', (tekst) => {
    expect(beschermd(10).safeParse(tekst).success).toBe(true);
  });
  it('is te herkennen, en gewone tekst niet', () => {
    expect(isBeschermd(beschermd())).toBe(true);
    expect(isBeschermd(z.string())).toBe(false);
  });
});

describe('mapBeschermd', () => {
  it('vervangt elke beschermde tekst en niets anders, met de plaats erbij', () => {
    expect(mapBeschermd(schema, waarde, (tekst, pointer) => `${pointer}=${String(tekst)}`, '/data')).toEqual({
      open: 'open', naam: '/data/naam=naam', misschien: null,
      lijst: [{ woorden: '/data/lijst/0/woorden=een', nummer: 1 }, { woorden: '/data/lijst/1/woorden=twee', nummer: 2 }],
      keuze: { soort: 'a', tekst: '/data/keuze/tekst=drie' },
    });
  });
  it('laat tekst die in een andere keuze beschermd is met rust', () => {
    expect(mapBeschermd(schema, { keuze: { soort: 'c', tekst: 'drie' } }, () => 'x')).toEqual({ keuze: { soort: 'c', tekst: 'drie' } });
  });
  it('weigert een keuze die er niet is', () => {
    expect(() => mapBeschermd(schema, { keuze: { soort: 'd', tekst: 'drie' } }, () => 'x')).toThrow('soort=d');
  });
});

describe('opgeslagenSchema', () => {
  const opgeslagen = opgeslagenSchema(schema);
  const past = (value: unknown): boolean => z.safeParse(opgeslagen, value).success;
  const vorm = mapBeschermd(schema, waarde, verberg) as object;

  it('neemt de opgeslagen vorm en niet de open vorm', () => {
    expect(past(vorm)).toBe(true);
    expect(past(waarde)).toBe(false);
  });
  it('neemt geen veld te veel of te weinig, ook niet in een beschermd veld', () => {
    expect(past({ ...vorm, extra: 1 })).toBe(false);
    expect(past({ ...vorm, naam: { ...verberg('x'), salt: 'AAAA' } })).toBe(false);
    expect(past({ ...vorm, naam: { kid: verberg('x').kid } })).toBe(false);
  });
});
