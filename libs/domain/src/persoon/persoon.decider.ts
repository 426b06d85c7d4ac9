import type { Decider } from '../decider.js';
import type { PersoonGebeurtenis } from './persoon.events.js';

export interface RegistreerPersoon {
  readonly type: 'RegistreerPersoon';
  readonly persoonId: string;
  readonly naam: string;
}

export interface PersoonState { readonly geregistreerd: boolean }

export const persoonDecider: Decider<RegistreerPersoon, PersoonState, PersoonGebeurtenis> = {
  initialState: { geregistreerd: false },
  decide: ({ type: _, ...data }, state) => (state.geregistreerd ? [] : [{ type: 'PersoonGeregistreerd', data }]),
  evolve: () => ({ geregistreerd: true }),
};
