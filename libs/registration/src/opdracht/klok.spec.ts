import { describe, expect, it } from '@jest/globals';
import { kalenderdag } from './klok.js';

describe('kalenderdag', () => {
  it.each([
    // The day on which summer time begins has 23 hours, and the one on which it ends 25.
    ['2020-03-28T22:59:59.999Z', '2020-03-28'], ['2020-03-28T23:00:00.000Z', '2020-03-29'], ['2020-03-29T21:59:59.999Z', '2020-03-29'], ['2020-03-29T22:00:00.000Z', '2020-03-30'],
    ['2020-10-24T21:59:59.999Z', '2020-10-24'], ['2020-10-24T22:00:00.000Z', '2020-10-25'], ['2020-10-25T22:59:59.999Z', '2020-10-25'], ['2020-10-25T23:00:00.000Z', '2020-10-26'],
    ['2019-12-31T22:59:59.999Z', '2019-12-31'], ['2019-12-31T23:00:00.000Z', '2020-01-01'],
  ])('is at %s the day in Amsterdam: %s', (moment, dag) => {
    expect(kalenderdag(() => new Date(moment))).toBe(dag);
  });
});
