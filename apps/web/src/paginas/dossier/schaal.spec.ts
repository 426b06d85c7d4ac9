import { describe, expect, it } from '@jest/globals';
import { schaal } from './schaal.js';

describe('the scale of the timeline', () => {
  it('puts equal times at equal distances', () => {
    const { x } = schaal(['2019-01-01', '2019-07-02', '2020-01-01'], 730);
    expect([x('2019-01-01'), x('2019-07-02'), x('2020-01-01')]).toEqual([0, 364, 730]);
  });
  it('has ticks on round dates, few enough to read, and within the picture', () => {
    for (const [van, tot] of [['2019-10-02', '2019-11-20'], ['2015-03-01', '2025-09-01'], ['2019-10-02', '2019-10-20']] as const) {
      const { streepjes } = schaal([van, tot], 500);
      expect(streepjes.length).toBeGreaterThan(0);
      expect(streepjes.length).toBeLessThanOrEqual(12);
      expect(streepjes.every((streepje) => streepje.x >= 0 && streepje.x <= 500)).toBe(true);
    }
  });
  it('shows the only day there is in the middle', () => {
    expect(schaal(['2019-10-02'], 500)).toMatchObject({ streepjes: [{ x: 250, naam: '2 oktober 2019' }] });
  });
});
