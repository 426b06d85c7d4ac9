import { describe, expect, it } from '@jest/globals';
import { krachtWoord } from './woorden.js';

describe('krachtWoord', () => {
  it.each([
    ['van-kracht', 'ingestemd', 'van kracht'], ['nog-niet-van-kracht', 'ingestemd', 'nog niet van kracht'], ['van-kracht', 'afgewezen', 'van kracht'],
    ['van-kracht', 'aangehouden', null], ['van-kracht', 'ter-kennisname', null], ['van-kracht', 'verwezen', null], ['van-kracht', 'ingetrokken', null],
    [null, 'ingestemd', null], ['van-kracht', null, null],
  ])('says of %s, %s: %s', (kracht, uitkomst, woord) => {
    expect(krachtWoord(kracht, uitkomst)).toBe(woord);
  });
});
