import { expect } from '@jest/globals';
import { fold, isGeweigerd, type Besluitvorming, type Decider } from './decider.js';

/** Three-line tests of a decider: `given(decider, events).when(command).then(events)`. */
export function given<C, S, E>(decider: Decider<C, S, E>, history: readonly E[] = []) {
  const state = fold(decider, history);
  return {
    when(command: C) {
      const outcome: Besluitvorming<E> = decider.decide(command, state);
      return {
        then(events: readonly E[]): void { expect(outcome).toEqual(events); },
        thenNothing(): void { expect(outcome).toEqual([]); },
        thenRefused(code: string): void {
          expect(isGeweigerd(outcome) ? outcome.code : outcome).toBe(code);
        },
        /** The events, for a further step. */
        events(): readonly E[] {
          if (isGeweigerd(outcome)) throw new Error(`refused: ${outcome.code}`);
          return outcome;
        },
      };
    },
  };
}
