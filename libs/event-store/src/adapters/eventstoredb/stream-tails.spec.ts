import { describe, expect, it } from '@jest/globals';
import { StreamTails } from './stream-tails.js';

describe('StreamTails', () => {
  const noted = (revisions: readonly number[]): StreamTails => {
    const tails = new StreamTails();
    for (const revision of revisions) tails.note('br.A-1', BigInt(revision), `id-${revision}`);
    return tails;
  };

  it('gives the last ids up to the revision asked for', () => {
    expect(noted([0, 1, 2]).lastIds('br.A-1', 2n, 2)).toEqual(['id-1', 'id-2']);
  });

  it('gives all of a stream that is shorter than asked for', () => {
    expect(noted([0, 1]).lastIds('br.A-1', 1n, 9)).toEqual(['id-0', 'id-1']);
  });

  it('does not know what it did not see: another revision, another stream, more than it saw', () => {
    const tails = noted([5, 6]);
    expect(tails.lastIds('br.A-1', 7n, 1)).toBeUndefined();
    expect(tails.lastIds('br.B-1', 6n, 1)).toBeUndefined();
    expect(tails.lastIds('br.A-1', 6n, 3)).toBeUndefined();
  });

  it('begins anew after a gap', () => {
    const tails = noted([0, 1, 5]);
    expect(tails.lastIds('br.A-1', 5n, 1)).toEqual(['id-5']);
    expect(tails.lastIds('br.A-1', 5n, 2)).toBeUndefined();
  });

  it('forgets the stream that was longest untouched, and the ids far back', () => {
    const tails = noted(Array.from({ length: 100 }, (_, revision) => revision));
    expect(tails.lastIds('br.A-1', 99n, 64)).toHaveLength(64);
    expect(tails.lastIds('br.A-1', 99n, 65)).toBeUndefined();
    for (let other = 0; other < 1_000; other += 1) tails.note(`br.B-${other}`, 0n, `b-${other}`);
    expect(tails.lastIds('br.A-1', 99n, 1)).toBeUndefined();
    expect(tails.lastIds('br.B-0', 0n, 1)).toEqual(['b-0']);
  });
});
