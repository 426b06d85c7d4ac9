import type { Besluitvorming, Decider } from '../decider.js';
import { geweigerd } from '../decider.js';
import type { ReserveringGebeurtenis, Reserveringsoort } from './reservering.events.js';

export interface ReserveringState { readonly houderId: string | null }

export interface Reserveer {
  readonly type: 'Reserveer';
  readonly reserveringId: string;
  readonly soort: Reserveringsoort;
  readonly sleutelHmac: string;
  readonly houderId: string;
}
export interface GeefVrij {
  readonly type: 'GeefVrij';
  readonly reserveringId: string;
  readonly houderId: string;
}

function evolve(_state: ReserveringState, event: ReserveringGebeurtenis): ReserveringState {
  return { houderId: event.type === 'GereserveerdVoor' ? event.data.houderId : null };
}

function decide(command: Reserveer | GeefVrij, state: ReserveringState): Besluitvorming<ReserveringGebeurtenis> {
  if (command.type === 'Reserveer') {
    const { type: _, ...data } = command;
    if (state.houderId === command.houderId) return [];
    if (state.houderId !== null) return geweigerd('al-gereserveerd', `Dit is al in gebruik bij ${state.houderId}.`);
    return [{ type: 'GereserveerdVoor', data }];
  }
  const { type: _, ...data } = command;
  return state.houderId === command.houderId ? [{ type: 'Vrijgegeven', data }] : [];
}

export const reserveringDecider: Decider<Reserveer | GeefVrij, ReserveringState, ReserveringGebeurtenis> = {
  initialState: { houderId: null },
  decide,
  evolve,
};
