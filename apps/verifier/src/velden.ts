import { readBundle, TILE_WIDTH } from '@besluitregister/audit-log';
import { leesBlad } from './blad.js';
import type { Logboek } from './pakket.js';

/** The protected fields of a log, and how many of them are under a key that was destroyed. */
export interface Veldtelling {
  readonly gewist: number;
  /** Fields recorded under such a key after it was destroyed: then it was not. */
  readonly naWissing: readonly bigint[];
}

/**
 * Counts the fields under destroyed keys. The erasure stands behind what it erased, so the records are read once more;
 * their hashes were checked before.
 *
 * @param vernietigd by key id the number of the event that recorded its destruction
 */
export async function telGewist(pakket: Logboek, size: bigint, vernietigd: ReadonlyMap<string, bigint>): Promise<Veldtelling> {
  let gewist = 0;
  const naWissing: bigint[] = [];
  if (vernietigd.size === 0) return { gewist, naWissing };
  for (let index = 0n; index < size;) {
    for (const bytes of await readBundle(pakket, index / BigInt(TILE_WIDTH), size)) {
      const { nummer, beschermd, sleutels } = leesBlad({ index, bytes });
      index += 1n;
      if (beschermd === 0) continue;
      const geraakt = sleutels().map((kid) => vernietigd.get(kid)).filter((op) => op !== undefined);
      gewist += geraakt.length;
      if (geraakt.some((op) => op < nummer)) naWissing.push(nummer);
    }
  }
  return { gewist, naWissing };
}
