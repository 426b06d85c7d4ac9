import type { Besluitvorming, Decider } from '../decider.js';
import { geweigerd } from '../decider.js';
import type { OvergeslagenStuk, TerugkoppelingGebeurtenis } from './terugkoppeling.events.js';

export interface TerugkoppelingState {
  readonly fase: 'nieuw' | 'ontvangen' | 'overgenomen';
}

type Ontvangen = Extract<TerugkoppelingGebeurtenis, { type: 'TerugkoppelingOntvangen' }>['data'];
type Overgenomen = Extract<TerugkoppelingGebeurtenis, { type: 'TerugkoppelingOvergenomen' }>['data'];

export interface OntvangTerugkoppeling {
  readonly type: 'OntvangTerugkoppeling';
  readonly gegevens: Ontvangen;
  /** What is deliberately passed over, by reason. */
  readonly overgeslagen: readonly { readonly reden: string; readonly stukken: readonly OvergeslagenStuk[] }[];
}
export interface RondTerugkoppelingAf {
  readonly type: 'RondTerugkoppelingAf';
  readonly gegevens: Overgenomen;
}
export type TerugkoppelingCommand = OntvangTerugkoppeling | RondTerugkoppelingAf;

function evolve(state: TerugkoppelingState, event: TerugkoppelingGebeurtenis): TerugkoppelingState {
  switch (event.type) {
    case 'TerugkoppelingOntvangen': return { fase: 'ontvangen' };
    case 'PassageOvergeslagen': return state;
    case 'TerugkoppelingOvergenomen': return { fase: 'overgenomen' };
  }
}

function decide(command: TerugkoppelingCommand, state: TerugkoppelingState): Besluitvorming<TerugkoppelingGebeurtenis> {
  if (command.type === 'OntvangTerugkoppeling') {
    if (state.fase !== 'nieuw') return [];
    const { terugkoppelingId } = command.gegevens;
    return [
      { type: 'TerugkoppelingOntvangen', data: command.gegevens },
      ...command.overgeslagen.map(({ reden, stukken }): TerugkoppelingGebeurtenis => ({
        type: 'PassageOvergeslagen', data: { terugkoppelingId, reden, stukken: [...stukken] },
      })),
    ];
  }
  if (state.fase === 'nieuw') return geweigerd('terugkoppeling-onbekend', 'Deze terugkoppeling is nog niet ontvangen.');
  return state.fase === 'overgenomen' ? [] : [{ type: 'TerugkoppelingOvergenomen', data: command.gegevens }];
}

export const terugkoppelingDecider: Decider<TerugkoppelingCommand, TerugkoppelingState, TerugkoppelingGebeurtenis> = {
  initialState: { fase: 'nieuw' },
  decide,
  evolve,
};
