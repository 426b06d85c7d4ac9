import { describe, expect, it } from '@jest/globals';
import type { Passage } from '@besluitregister/domain';
import { citaatVan, leesStuk, onverantwoord, splits, voegSamen, type Stuk } from './stukken.js';

const REGELS = ['Opening', '  De voorzitter opent. De politie', 'meldt iets. ', '', 'Het OM stemt in.'];
const passage = (stuk: Stuk): Passage => ({ documentId: 'd', weergaveId: 'w', ...stuk, citaat: citaatVan(REGELS, stuk) });
const heel = passage({ vanRegel: 2, vanTeken: 2, totRegel: 3, totTeken: 11 });
const slot = passage({ vanRegel: 5, vanTeken: 0, totRegel: 5, totTeken: 16 });

describe('regels aanwijzen', () => {
  it('geeft de regels zonder het wit eromheen', () => {
    expect(leesStuk('2-3', REGELS)).toEqual({ vanRegel: 2, vanTeken: 2, totRegel: 3, totTeken: 11 });
    expect(leesStuk(' 5 ', REGELS)).toEqual({ vanRegel: 5, vanTeken: 0, totRegel: 5, totTeken: 16 });
  });
  it.each(['0', '6', '3-2', '4', '2-4', 'twee', '', '2-'])('weigert %j', (tekst) => {
    expect(leesStuk(tekst, REGELS)).toBeUndefined();
  });
});

describe('splitsen', () => {
  it('knipt voor de woorden, ook over een regeleinde, met elk citaat letter voor letter', () => {
    const [een, twee] = splits([heel], 'de politie meldt') ?? [[], []];
    expect(een.map(({ citaat }) => citaat)).toEqual(['De voorzitter opent.']);
    expect(twee.map(({ citaat }) => citaat)).toEqual(['De politie\nmeldt iets.']);
    for (const deel of [...een, ...twee]) expect(citaatVan(REGELS, deel)).toBe(deel.citaat);
  });
  it('knipt tussen passages', () => {
    expect(splits([heel, slot], 'Het OM')).toEqual([[heel], [slot]]);
  });
  it.each(['', 'onbekend', 'De voorzitter'])('kan niet bij %j', (woorden) => {
    expect(splits([heel], woorden)).toBeUndefined();
  });
  it('en weer samenvoegen geeft hetzelfde', () => {
    const [een, twee] = splits([heel], 'meldt') ?? [[], []];
    expect(voegSamen(REGELS, een, twee)).toEqual([heel]);
  });
});

describe('samenvoegen', () => {
  it('maakt één passage als er alleen wit tussen ligt, en laat ze anders staan', () => {
    expect(voegSamen(REGELS, [heel], [slot]).map(({ citaat }) => citaat)).toEqual(['De voorzitter opent. De politie\nmeldt iets. \n\nHet OM stemt in.']);
    const opening = passage({ vanRegel: 1, vanTeken: 0, totRegel: 1, totTeken: 7 });
    expect(voegSamen(REGELS, [opening], [slot])).toEqual([opening, slot]);
    expect(voegSamen(REGELS, [slot], [opening])).toEqual([slot, opening]);
  });
});

describe('wat nog niet is verantwoord', () => {
  it('is wat in geen stuk ligt, zonder het wit', () => {
    expect(onverantwoord(REGELS, [heel]).map((stuk) => citaatVan(REGELS, stuk))).toEqual(['Opening', 'Het OM stemt in.']);
    const [een] = splits([heel], 'iets') ?? [[]];
    expect(onverantwoord(REGELS, [...een, slot]).map((stuk) => citaatVan(REGELS, stuk))).toEqual(['Opening', 'iets.']);
    expect(onverantwoord(REGELS, [{ vanRegel: 1, vanTeken: 0, totRegel: 5, totTeken: 16 }])).toEqual([]);
  });
});
