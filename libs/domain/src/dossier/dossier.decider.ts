import type { Besluitvorming, Decider } from '../decider.js';
import { geweigerd } from '../decider.js';
import { vouwDicht } from '../waarden/vouwen.js';
import type { DossierGebeurtenis } from './dossier.events.js';

export interface DossierState {
  readonly naam: string | null;
  /** Folded alias to alias id. */
  readonly aliassen: ReadonlyMap<string, string>;
}

export interface OpenDossier {
  readonly type: 'OpenDossier';
  readonly dossierId: string;
  readonly naam: string;
  readonly thema: string | null;
}
export interface VoegAliasToe {
  readonly type: 'VoegAliasToe';
  readonly dossierId: string;
  readonly aliasId: string;
  readonly alias: string;
}
export type DossierCommand = OpenDossier | VoegAliasToe;

function evolve(state: DossierState, event: DossierGebeurtenis): DossierState {
  switch (event.type) {
    case 'DossierGeopend':
      return { ...state, naam: event.data.naam };
    case 'AliasToegevoegd':
      return { ...state, aliassen: new Map([...state.aliassen, [vouwDicht(event.data.alias), event.data.aliasId]]) };
  }
}

function decide(command: DossierCommand, state: DossierState): Besluitvorming<DossierGebeurtenis> {
  switch (command.type) {
    case 'OpenDossier': {
      const { type: _, ...data } = command;
      return state.naam === null ? [{ type: 'DossierGeopend', data }] : [];
    }
    case 'VoegAliasToe': {
      const { type: _, ...data } = command;
      if (state.naam === null) return geweigerd('dossier-onbekend', 'Dit dossier bestaat niet; open het eerst.', '/dossierId');
      const gevouwen = vouwDicht(command.alias);
      if (gevouwen === '') return geweigerd('alias-leeg', 'Een alias heeft ten minste één letter of cijfer.', '/alias');
      if (gevouwen === vouwDicht(state.naam) || state.aliassen.has(gevouwen)) return [];
      return [{ type: 'AliasToegevoegd', data }];
    }
  }
}

export const dossierDecider: Decider<DossierCommand, DossierState, DossierGebeurtenis> = {
  initialState: { naam: null, aliassen: new Map() },
  decide,
  evolve,
};
