import { begin } from './historie/begin.contract.js';
import { Boek, type Gebeurd, type Uitgevoerd } from './historie/boek.contract.js';
import { Dobbelsteen } from './historie/dobbelsteen.contract.js';
import { GEVOLGZETTEN } from './historie/gevolgzetten.contract.js';
import { NAAMZETTEN } from './historie/naamzetten.contract.js';
import { VERGADERZETTEN } from './historie/vergaderzetten.contract.js';
import { VERSLAGZETTEN } from './historie/verslagzetten.contract.js';
import { Wereld } from './historie/wereld.contract.js';
import type { Zet } from './historie/zet.contract.js';

export type { Gebeurd, Uitgevoerd } from './historie/boek.contract.js';

const ZAK: readonly Zet['doe'][] = [...VERGADERZETTEN, ...VERSLAGZETTEN, ...NAAMZETTEN, ...GEVOLGZETTEN]
  .flatMap(({ gewicht, doe }) => Array.from({ length: gewicht }, () => doe));

/**
 * A random history of a whole register: every event in store order, with nummer and recordedAt. The same seed and
 * size give the same history. Takeovers may be unfinished, and recordedAt now and then goes back a few seconds.
 * @param grootte how many moves follow the setting up; a move gives about one and a half events
 * @param uitgevoerd told of every command, with what it led to
 */
export function historie(seed: number, grootte: number, uitgevoerd?: (uitgevoerd: Uitgevoerd) => void): readonly Gebeurd[] {
  const boek = new Boek(new Dobbelsteen(seed), uitgevoerd);
  const wereld = new Wereld(boek);
  begin(wereld);
  for (let zet = 0; zet < grootte; zet += 1) boek.dobbelsteen.uit(ZAK)?.(wereld);
  return boek.gebeurd;
}
