/** A refusal: a value, never an exception. `bericht` is a Dutch sentence that says what, where and what to do. */
export interface Geweigerd {
  readonly geweigerd: true;
  readonly code: string;
  readonly bericht: string;
  /** JSON pointer to the field of the command that is refused, when there is one. */
  readonly veld?: string;
}

export function geweigerd(code: string, bericht: string, veld?: string): Geweigerd {
  return veld === undefined ? { geweigerd: true, code, bericht } : { geweigerd: true, code, bericht, veld };
}

export type Besluitvorming<E> = readonly E[] | Geweigerd;

export function isGeweigerd<E>(outcome: Besluitvorming<E>): outcome is Geweigerd {
  return 'geweigerd' in outcome;
}

/**
 * The decider of an aggregate. `decide` answers an empty list when the command was carried out before.
 * What a decision needs from outside (today's date, the state of another stream) is part of the command.
 */
export interface Decider<C, S, E> {
  readonly initialState: S;
  readonly decide: (command: C, state: S) => Besluitvorming<E>;
  readonly evolve: (state: S, event: E) => S;
}

/** The state after a history. */
export function fold<C, S, E>(decider: Decider<C, S, E>, events: Iterable<E>, from: S = decider.initialState): S {
  let state = from;
  for (const event of events) state = decider.evolve(state, event);
  return state;
}
