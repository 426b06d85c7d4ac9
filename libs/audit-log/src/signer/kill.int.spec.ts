import { existsSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { killSeries } from '../../scripts/kill.mjs';

const KILLS = 12;

describe('killed with -9 at random moments, also while its key is changed, the signer', () => {
  it(`signs one history, over ${KILLS} kills: under no two keys two roots for one size, and with a key only what covers the record that names it`, async () => {
    expect(existsSync(new URL('../../dist/index.js', import.meta.url))).toBe(true); // built by `tsc -b`
    const { signed, events, keys, overlaps } = await killSeries(KILLS);
    expect(signed).toBeGreaterThan(KILLS);
    expect(events).toBeGreaterThan(BigInt(KILLS));
    // There were changes of key to be killed in.
    expect(keys).toBeGreaterThan(2);
    expect(overlaps).toBeGreaterThan(0);
  }, 60_000);
});
