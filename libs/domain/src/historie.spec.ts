import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isGeweigerd } from './decider.js';
import { historie, type Uitgevoerd } from './historie.contract.js';
import { heenEnWeer } from './veld.contract.js';

const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });

describe('een willekeurige historie', () => {
  it('is voor dezelfde seed en grootte dezelfde', () => {
    fc.assert(fc.property(seeds, fc.nat({ max: 60 }), (seed, grootte) => {
      expect(historie(seed, grootte)).toEqual(historie(seed, grootte));
    }), { numRuns: 20 });
  });

  it('staat in volgorde: nummers en revisies zonder gat, elke id eenmaal', () => {
    fc.assert(fc.property(seeds, (seed) => {
      const gebeurd = historie(seed, 100);
      const revisies = new Map<string, number>();
      gebeurd.forEach(({ nummer, metadata: { stream, revision } }, plaats) => {
        expect(nummer).toBe(BigInt(plaats + 1));
        expect(revision).toBe((revisies.get(stream) ?? -1) + 1);
        revisies.set(stream, revision);
      });
      expect(new Set(gebeurd.map(({ id }) => id)).size).toBe(gebeurd.length);
      expect(gebeurd[0]?.event.type).toBe('RegisterIngericht');
    }), { numRuns: 20 });
  });

  it('is na opslaan en teruglezen dezelfde', () => {
    fc.assert(fc.property(seeds, (seed) => {
      for (const { nummer: _, ...vastgesteld } of historie(seed, 100)) expect(heenEnWeer(vastgesteld)).toEqual(vastgesteld);
    }), { numRuns: 20 });
  });

  it('kent opdrachten die zijn aanvaard en die zijn geweigerd; nog eens gegeven doen zij niets', () => {
    const uitkomsten = { aanvaard: 0, geweigerd: 0 };
    const controleer = ({ command, uitkomst, nogmaals }: Uitgevoerd): void => {
      uitkomsten[isGeweigerd(uitkomst) ? 'geweigerd' : 'aanvaard'] += 1;
      expect({ command, nogmaals }).toEqual({ command, nogmaals: isGeweigerd(uitkomst) ? uitkomst : [] });
    };
    for (let seed = 0; seed < 30; seed += 1) historie(seed, 150, controleer);
    expect(uitkomsten.aanvaard).toBeGreaterThan(1_000);
    expect(uitkomsten.geweigerd).toBeGreaterThan(100);
  });
});
