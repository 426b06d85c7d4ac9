import { describe, expect, it } from '@jest/globals';
import { KeyCache } from './key-cache.js';

const key = (kid: string) => ({ kid, key: new Uint8Array(32) });

describe('key cache', () => {
  it('lets go of the key that was not used for longest', () => {
    const cache = new KeyCache(2);
    const [a, b, c] = [key('a'), key('b'), key('c')];
    cache.put(a);
    cache.put(b);
    cache.get('a');
    cache.put(c);
    expect(cache.get('a')).toBe(a);
    expect(cache.get('b')).toBeUndefined();
    expect(cache.get('c')).toBe(c);
  });

  it('holds nothing after clear', () => {
    const cache = new KeyCache(2);
    cache.put(key('a'));
    cache.clear();
    expect(cache.get('a')).toBeUndefined();
  });
});
