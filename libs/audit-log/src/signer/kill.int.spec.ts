import { existsSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { killSeries } from '../../scripts/kill.mjs';

const KILLS = 12;

describe('killed with -9 at random moments, also while its key is changed, the signer', () => {
  it(`signs one history, over ${KILLS} kills`, async () => {
    expect(existsSync(new URL('../../dist/index.js', import.meta.url))).toBe(true); // built by `tsc -b`
    const { signed, events } = await killSeries(KILLS);
    expect(signed).toBeGreaterThan(KILLS);
    expect(events).toBeGreaterThan(BigInt(KILLS));
  }, 60_000);
});
