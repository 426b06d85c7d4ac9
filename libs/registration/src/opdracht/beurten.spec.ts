import { describe, expect, it } from '@jest/globals';
import { Beurten } from './beurten.js';

/** Work that notes when it begins, and ends when it is told to. */
function werk(verslag: string[], naam: string) {
  let resolve: (naam: string) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<string>((ja, nee) => { [resolve, reject] = [ja, nee]; });
  return { doe: () => { verslag.push(naam); return promise; }, klaar: () => { resolve(naam); }, stuk: () => { reject(new Error(naam)); } };
}

describe('Beurten', () => {
  it('lets work under one key wait for the work before it, also when that fails', async () => {
    const beurten = new Beurten();
    const verslag: string[] = [];
    const [a, b, c] = [werk(verslag, 'a'), werk(verslag, 'b'), werk(verslag, 'c')];
    const uitkomsten = Promise.allSettled([beurten.neem('x', a.doe), beurten.neem('x', b.doe), beurten.neem('x', c.doe)]);
    b.klaar();
    c.klaar();
    await Promise.resolve();
    expect(verslag).toEqual(['a']);
    a.stuk();
    expect((await uitkomsten).map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
    expect(verslag).toEqual(['a', 'b', 'c']);
  });

  it('lets work under different keys go at the same time', async () => {
    const beurten = new Beurten();
    const verslag: string[] = [];
    const [a, b] = [werk(verslag, 'a'), werk(verslag, 'b')];
    const eerste = beurten.neem('x', a.doe);
    b.klaar();
    expect(await beurten.neem('y', b.doe)).toBe('b');
    a.klaar();
    expect(await eerste).toBe('a');
  });
});
