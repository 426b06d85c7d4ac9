import type { Besluitvorming, Decider } from '../decider.js';
import { geweigerd } from '../decider.js';
import type { Lid, OverlegGebeurtenis } from './overleg.events.js';

export interface OverlegState {
  readonly ingesteld: { readonly naam: string; readonly geldigOp: string | null } | null;
  readonly leden: ReadonlySet<string>;
}

export interface StelOverlegIn {
  readonly type: 'StelOverlegIn';
  readonly overlegId: string;
  readonly naam: string;
  readonly soort: Extract<OverlegGebeurtenis, { type: 'OverlegIngesteld' }>['data']['soort'];
  readonly district: string | null;
  readonly geldigOp: string | null;
}
export interface BeginLidmaatschap {
  readonly type: 'BeginLidmaatschap';
  readonly overlegId: string;
  readonly lid: Lid;
  readonly geldigOp: string | null;
}
export type OverlegCommand = StelOverlegIn | BeginLidmaatschap;

function evolve(state: OverlegState, event: OverlegGebeurtenis): OverlegState {
  switch (event.type) {
    case 'OverlegIngesteld':
      return { ...state, ingesteld: { naam: event.data.naam, geldigOp: event.data.geldigOp } };
    case 'LidmaatschapBegonnen':
      return { ...state, leden: new Set([...state.leden, lidSleutel(event.data.lid)]) };
  }
}

const lidSleutel = (lid: Lid): string => lid.tooi ?? `${lid.soort}/${lid.naam}`;

function decide(command: OverlegCommand, state: OverlegState): Besluitvorming<OverlegGebeurtenis> {
  const { type, ...data } = command;
  if (type === 'StelOverlegIn') {
    if (!state.ingesteld) return [{ type: 'OverlegIngesteld', data: data as Omit<StelOverlegIn, 'type'> }];
    if (state.ingesteld.naam === command.naam) return [];
    return geweigerd('overleg-bestaat', `Dit overleg bestaat al onder de naam ${state.ingesteld.naam}.`, '/naam');
  }
  if (!state.ingesteld) return geweigerd('overleg-onbekend', 'Dit overleg bestaat nog niet; stel het eerst in.', '/overlegId');
  const begonnen = data as Omit<BeginLidmaatschap, 'type'>;
  return state.leden.has(lidSleutel(begonnen.lid)) ? [] : [{ type: 'LidmaatschapBegonnen', data: begonnen }];
}

export const overlegDecider: Decider<OverlegCommand, OverlegState, OverlegGebeurtenis> = {
  initialState: { ingesteld: null, leden: new Set() },
  decide,
  evolve,
};
