import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { vouw, vouwDicht } from './vouwen.js';

const tekst = fc.string({ unit: 'binary', maxLength: 30 });

describe('vouw', () => {
  it.each([
    ['Cameratoezicht / I-Watch', 'cameratoezicht iwatch'],
    ['  Coördinatie, één é ', 'coordinatie een e'],
    ['OMG’s', 'omgs'],
    ["'s-Heerenberg", 'sheerenberg'],
    ['I.Watch', 'iwatch'],
    ['A & B – C', 'a b c'],
    ['Buitengebied.', 'buitengebied'],
    ['№ 5', 'no 5'],
    ['---', ''],
    ['', ''],
  ])('maakt van "%s" "%s"', (van, naar) => {
    expect(vouw(van)).toBe(naar);
  });

  it('geeft letters en cijfers met enkele spaties ertussen, van welke tekst ook', () => {
    fc.assert(fc.property(tekst, (t) => { expect(vouw(t)).toMatch(/^([\p{L}\p{N}]+( [\p{L}\p{N}]+)*)?$/u); }));
  });

  it('doet geen verschil tussen samengestelde en losse accenten', () => {
    fc.assert(fc.property(tekst, (t) => { expect(vouw(t.normalize('NFD'))).toBe(vouw(t.normalize('NFC'))); }));
  });
});

describe('vouwDicht', () => {
  it.each(['I-watch', 'iwatch', 'I watch', ' i‑watch', 'İ-WATCH'.replace('İ', 'I')])('maakt van "%s" hetzelfde', (schrijfwijze) => {
    expect(vouwDicht(schrijfwijze)).toBe('iwatch');
  });
  it('verschilt van vouw alleen in de spaties', () => {
    fc.assert(fc.property(tekst, (t) => { expect(vouwDicht(t)).toBe(vouw(t).replaceAll(' ', '')); }));
  });
});
