import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sleutelVan } from './catalogus.js';
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

  it('heeft bij elke reden een sleutel die haar beschermt', () => {
    for (let seed = 0; seed < 30; seed += 1) {
      const zonder = historie(seed, 150).filter(({ event, metadata: { reason } }) => reason !== null && sleutelVan(event) === null);
      expect(zonder.map(({ event }) => event.type)).toEqual([]);
    }
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

  it('kent geen opdracht die gooit als er onzin in staat: zij wordt aanvaard of met code en zin geweigerd', () => {
    const rommel = ['', ' ', '-', '\u0000', '\ud800', '__proto__', '9999-99-99', '2019-02-30', '💥'];
    const commands = new Set<string>();
    let beurt = 0;
    const anders = (tekst: string): string => {
      beurt += 1;
      return beurt % 3 === 0 ? rommel[Math.floor(beurt / 3) % rommel.length] ?? tekst : tekst;
    };
    const controleer = ({ command, metAndereTekst }: Uitgevoerd): void => {
      commands.add(String(Reflect.get(Object(command), 'type')));
      const uitkomst = metAndereTekst(anders);
      if (isGeweigerd(uitkomst)) expect(uitkomst).toMatchObject({ code: expect.stringMatching(/^[a-z]+(-[a-z]+)*$/), bericht: expect.stringMatching(/\.$/) });
    };
    for (let seed = 0; seed < 30; seed += 1) historie(seed, 150, controleer);
    expect(commands.size).toBeGreaterThan(45);
  });
});
