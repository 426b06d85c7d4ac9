import type { Decider } from '../decider.js';
import type { GebruikerGebeurtenis } from './gebruiker.events.js';

export interface MeldGebruikerAan {
  readonly type: 'MeldGebruikerAan';
  readonly gebruikerId: string;
  readonly naam: string;
  readonly subjectHmac: string;
}

/** What `actor.id` resolves to; recorded once, at a user's first command. */
export const gebruikerDecider: Decider<MeldGebruikerAan, { readonly bekend: boolean }, GebruikerGebeurtenis> = {
  initialState: { bekend: false },
  decide: ({ type: _, ...data }, state) => (state.bekend ? [] : [{ type: 'GebruikerAangemeld', data }]),
  evolve: () => ({ bekend: true }),
};
