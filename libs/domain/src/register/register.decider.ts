import type { Besluitvorming, Decider } from '../decider.js';
import { geweigerd } from '../decider.js';
import type { RegisterGebeurtenis } from './register.events.js';

export type RegisterState = RegisterGebeurtenis['data'] | null;

export interface RichtRegisterIn {
  readonly type: 'RichtRegisterIn';
  readonly registerId: string;
  readonly oorsprong: string;
  readonly publiekeSleutel: string;
  readonly prefix: string;
}

function decide(command: RichtRegisterIn, state: RegisterState): Besluitvorming<RegisterGebeurtenis> {
  const { type: _, ...data } = command;
  if (state === null) return [{ type: 'RegisterIngericht', data }];
  if (state.oorsprong === data.oorsprong && state.publiekeSleutel === data.publiekeSleutel) return [];
  return geweigerd('al-ingericht', `Dit register is al ingericht als ${state.oorsprong}; een andere oorsprong of sleutel vraagt een nieuwe gegevensmap.`);
}

export const registerDecider: Decider<RichtRegisterIn, RegisterState, RegisterGebeurtenis> = {
  initialState: null,
  decide,
  evolve: (_state, event) => event.data,
};
