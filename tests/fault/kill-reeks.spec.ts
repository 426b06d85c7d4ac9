import { describe, expect, it } from '@jest/globals';
import { reeks } from './kill-reeks.mjs';

const KILLS = 8;

describe(`kill -9 van het register, ${KILLS} keer, terwijl zes klanten schrijven`, () => {
  it('verliest niets wat was bevestigd, laat niets half achter, en leest daarna als een herbouw', async () => {
    const cijfers = await reeks({ kills: KILLS, klanten: 6 });
    expect(cijfers.kills).toBe(KILLS);
    // Some must have been acknowledged and some cut off, or the kills prove nothing.
    expect(cijfers.bevestigd).toBeGreaterThan(KILLS);
    expect(cijfers.onbekend).toBeGreaterThan(0);
  }, 240_000);
});
