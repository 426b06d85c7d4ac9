import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Inhoud, InhoudPassage } from './inhoud.js';
import { passageVan, passageVanRegels, splits, voegSamen } from './splitsen.js';

const plek = { documentId: '0199a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b', weergaveId: '0199a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c' };
const mededeling = (passage: InhoudPassage): Inhoud => ({
  soort: 'mededeling', agendapuntId: null, volgorde: 1, tekst: null, passages: [passage], spreker: null, dossiers: ['a'], vertrouwelijkheid: 'intern', grond: null, besluitVanDerden: null,
});

/** What stands in the lines at the place of a passage. */
function knip(regels: readonly string[], { vanRegel, vanTeken, totRegel, totTeken }: InhoudPassage): string {
  const deel = regels.slice(vanRegel - 1, totRegel);
  return deel.map((regel, index) => regel.slice(index === 0 ? vanTeken : 0, index === deel.length - 1 ? totTeken : regel.length)).join('\n');
}

describe('a passage of whole lines', () => {
  it('leaves the white space around it out', () => {
    expect(passageVanRegels(['', '  Eerste', 'tweede ', ''], 1, 4, plek)).toMatchObject({ vanRegel: 2, vanTeken: 2, totRegel: 3, totTeken: 6, citaat: 'Eerste\ntweede' });
  });
  it('is none when there is only white space', () => {
    expect(passageVanRegels(['', '  '], 1, 2, plek)).toBeNull();
    const stuk = { vanRegel: 1, vanTeken: 2, totRegel: 2, totTeken: 5 };
    // A report under review is more than a place: nothing else of it may end up in a passage.
    expect(passageVan(['ab cd', 'ef gh'], stuk, { ...plek, revisie: 3 } as typeof plek)).toEqual({ ...plek, vanRegel: 1, vanTeken: 3, totRegel: 2, totTeken: 5, citaat: 'cd\nef gh' });
  });
});

describe('splitting', () => {
  it('gives two passages that stand letter for letter in the document, wherever the cut is', () => {
    const regel = fc.stringMatching(/^[a-z .,]{0,12}$/);
    fc.assert(fc.property(fc.array(regel, { minLength: 1, maxLength: 5 }), fc.nat(80), (regels, teken) => {
      const passage = passageVanRegels(regels, 1, regels.length, plek);
      if (!passage) return;
      const delen = splits(mededeling(passage), teken);
      if (!delen) return;
      for (const { passages: [deel] } of delen) {
        expect(deel && knip(regels, deel)).toBe(deel?.citaat);
        expect(deel?.citaat.trim()).toBe(deel?.citaat);
      }
      expect(delen.map(({ passages: [deel] }) => deel?.citaat.replace(/\s/g, '')).join('')).toBe(passage.citaat.replace(/\s/g, ''));
    }));
  });
  it('is refused when one of the two would be empty', () => {
    const passage = passageVanRegels(['Eén zin.'], 1, 1, plek);
    expect(passage && splits(mededeling(passage), 0)).toBeNull();
    expect(passage && splits(mededeling(passage), 8)).toBeNull();
  });
});

describe('merging', () => {
  it('keeps the passages of both in the order of the report, and the dossiers once', () => {
    const [eerste, tweede] = [passageVanRegels(['a', 'b'], 1, 1, plek), passageVanRegels(['a', 'b'], 2, 2, plek)];
    const samen = eerste && tweede && voegSamen(mededeling(tweede), mededeling(eerste));
    expect(samen?.passages.map(({ citaat }) => citaat)).toEqual(['a', 'b']);
    expect(samen?.dossiers).toEqual(['a']);
  });
});
