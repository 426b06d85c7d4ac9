import { describe, expect, it } from '@jest/globals';
import { datumInWoorden, momentInWoorden, opsomming, sprekerInWoorden } from './woorden.js';

const spreker = { persoonId: null, naam: 'Bats', rol: null, organisatie: null, vermelding: 'Burgemeester Bats', overgenomen: false };

describe('woorden', () => {
  it('says a date and a moment as people do, in Amsterdam', () => {
    expect(datumInWoorden('2019-10-02')).toBe('2 oktober 2019');
    expect(momentInWoorden('2019-12-31T23:30:00.000Z')).toBe('1 januari 2020 om 00:30');
  });

  it('sums up', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(opsomming)).toEqual(['', 'a', 'a en b', 'a, b en c']);
  });

  it.each([
    ['burgemeester Bats', { rol: 'burgemeester', organisatie: { soort: 'gemeente', naam: null } }],
    ['burgemeester Bats (gemeente Ommen)', { rol: 'burgemeester', organisatie: { soort: 'gemeente', naam: 'gemeente Ommen' } }],
    ['Bats (politie)', { rol: 'politie' }],
    ['Bats (OM)', { organisatie: { soort: 'openbaar-ministerie', naam: null } }],
    ['Bats', { rol: 'anders' }],
    ['Burgemeester Bats', { naam: null }],
  ])('names the speaker as %s', (woorden, deel) => {
    expect(sprekerInWoorden({ ...spreker, ...deel })).toBe(woorden);
  });
});
