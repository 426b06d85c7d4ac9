import { describe, expect, it } from '@jest/globals';
import { buigingen } from './zoekwoorden.js';

describe('buigingen', () => {
  it.each([
    ['notities', 'notitie'], ['notitie', 'notities'], ['gemeentes', 'gemeente'], ['bedrijven', 'bedrijf'], ['bedrijf', 'bedrijven'], ['adviezen', 'advies'],
    ['advies', 'adviezen'], ['huis', 'huizen'],
  ])('knows that %s and %s are one word', (woord, vorm) => {
    expect(buigingen(woord)).toContain(vorm);
  });

  it.each(['lezen', 'les', 'leven', 'lef', 'burgernet', 'de'])('gives nothing for %s', (woord) => {
    expect(buigingen(woord)).toEqual([]);
  });
});
