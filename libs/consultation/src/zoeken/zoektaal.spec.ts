import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { alsVraag, delenVan, inWoorden, type Zoekboom } from './zoekboom.js';
import { ontleed } from './zoektaal.js';

const gelezen = (vraag: string): string | null => {
  const { boom } = ontleed(vraag);
  return boom && inWoorden(boom, (_veld, waarde) => waarde);
};

describe('the language of searching', () => {
  it.each([
    ['camera toezicht', '‘camera’ en ‘toezicht’'],
    ['camera EN toezicht', '‘camera’ en ‘toezicht’'],
    ['"openbare orde" camera*', 'het zinsdeel “openbare orde” en een woord dat begint met ‘camera’'],
    ['camera OF drone -vuurwerk', '‘camera’ of (‘drone’ en niet ‘vuurwerk’)'],
    ['(camera OR drone) NOT vuurwerk', '(‘camera’ of ‘drone’) en niet ‘vuurwerk’'],
    ['spreker:bats I-watch', 'spreker ‘bats’ en ‘I-watch’'],
    ['overleg:"Noord- en Oost-Gelderland"', 'overleg ‘Noord- en Oost-Gelderland’'],
    ['SOORT:besluit status:te-laat', 'soort ‘besluit’ en status ‘te-laat’'],
    ['camera | drone', '‘camera’ of ‘drone’'],
    ['NIET NIET camera', 'niet niet ‘camera’'],
    ['Koelewijn’s vraag — 10.30 uur', '‘Koelewijn’s’, ‘vraag’, ‘10.30’ en ‘uur’'],
    ['de en-of kwestie', '‘de’, ‘en-of’ en ‘kwestie’'],
    ['', null], ['— () "" !', null],
  ])('understands %s', (vraag, woorden) => {
    expect(gelezen(vraag)).toBe(woorden);
  });

  it.each([
    ['kleur:rood', 'woord', /‘kleur:’ is geen veld/],
    ['"open zin', 'zinsdeel', /niet gesloten/],
    ['(camera', 'woord', /ontbreekt een haakje/],
    ['camera)', 'woord', /haakje sluiten te veel/],
    ['camera OF', 'woord', /Bij OF hoort/],
    ['EN camera EN', 'woord', /Bij EN hoort/],
    ['camera NIET', 'woord', /Bij NIET hoort/],
    ['*camera', 'woord', /Een \* kan alleen/],
    ['c*', 'woord', /voor een \* staan minstens 2 letters\. Er is gezocht naar het woord zelf/],
    ['camera ~ ^', 'woord', /De tekens ‘~’, ‘\^’ betekenen hier niets/],
    [Array.from({ length: 50 }, (_, n) => `w${n}`).join(' '), 'en', /hoogstens 40 delen/],
    [`"${'zo  za '.repeat(7)}"`, 'zinsdeel', /hoogstens 12 woorden/],
  ])('explains %s, and searches for the rest', (vraag, soort, toelichting) => {
    const { boom, toelichtingen } = ontleed(vraag);
    expect(toelichtingen).toContainEqual(expect.stringMatching(toelichting));
    if (vraag !== 'kleur:rood') expect(boom?.soort).toBe(soort);
    else expect(gelezen(vraag)).toBe('‘kleur’ en ‘rood’');
  });

  it('gives of every part what is left without it', () => {
    const { boom } = ontleed('camera (drone OF "de heer") -vuurwerk');
    const delen = boom ? delenVan(boom) : [];
    expect(delen.map(({ boom: deel, binnen, zonder }) => [alsVraag(deel), binnen, zonder && alsVraag(zonder)])).toEqual([
      ['camera (drone OF "de heer") NIET vuurwerk', null, null],
      ['camera', 0, '(drone OF "de heer") NIET vuurwerk'],
      ['drone OF "de heer"', 0, 'camera NIET vuurwerk'],
      ['drone', 2, 'camera "de heer" NIET vuurwerk'],
      ['"de heer"', 2, 'camera drone NIET vuurwerk'],
      ['NIET vuurwerk', 0, 'camera (drone OF "de heer")'],
      ['vuurwerk', 5, 'camera (drone OF "de heer")'],
    ]);
  });

  const stukken = fc.array(fc.oneof(
    fc.constantFrom('(', ')', '"', '“', '-', '*', ' ', ' OF ', ' EN ', ' NIET ', '|', 'soort:', 'x:', ':', '\\', "'", '&', '!', 'I-watch', 'à', '½', '\ud800', '\u0000'),
    fc.string({ unit: 'binary', maxLength: 8 }),
  ), { maxLength: 60 }).map((delen) => delen.join(''));

  it('reads every text, and what it wrote down it reads the same way', () => {
    fc.assert(fc.property(stukken, (vraag) => {
      const { boom, toelichtingen } = ontleed(vraag);
      expect(toelichtingen.every((zin) => zin.endsWith('.'))).toBe(true);
      if (!boom) return;
      expect(ontleed(alsVraag(boom))).toEqual({ boom, toelichtingen: [] });
    }), { numRuns: 400 });
  });

  it('takes exactly one part away', () => {
    const bladen = (boom: Zoekboom | null): number => (boom === null ? 0 : delenVan(boom).filter(({ boom: { soort } }) => soort === 'woord' || soort === 'zinsdeel' || soort === 'veld').length);
    fc.assert(fc.property(stukken, (vraag) => {
      const { boom } = ontleed(vraag);
      if (!boom) return;
      for (const { boom: deel, zonder } of delenVan(boom)) expect(bladen(zonder)).toBe(bladen(boom) - bladen(deel));
    }), { numRuns: 100 });
  });
});
