import { vouwDicht } from '../waarden/vouwen.js';
import type { DossierGebeurtenis } from './dossier.events.js';

export interface DossierState {
  readonly naam: string | null;
  readonly thema: string | null;
  /** Folded alias to alias id; only those that still lead here. */
  readonly aliassen: ReadonlyMap<string, string>;
  /** Ids of aliases that no longer do. */
  readonly vervallen: ReadonlySet<string>;
  readonly opgegaanIn: string | null;
  readonly geslotenOp: string | null;
}

export const initialState: DossierState = {
  naam: null,
  thema: null,
  aliassen: new Map(),
  vervallen: new Set(),
  opgegaanIn: null,
  geslotenOp: null,
};

export function evolve(state: DossierState, event: DossierGebeurtenis): DossierState {
  switch (event.type) {
    case 'DossierGeopend':
      return { ...state, naam: event.data.naam, thema: event.data.thema };
    case 'DossierHernoemd':
      return { ...state, naam: event.data.naam };
    case 'AliasToegevoegd':
      return { ...state, aliassen: new Map([...state.aliassen, [vouwDicht(event.data.alias), event.data.aliasId]]) };
    case 'AliasVervallen':
      return {
        ...state,
        aliassen: new Map([...state.aliassen].filter(([, aliasId]) => aliasId !== event.data.aliasId)),
        vervallen: new Set([...state.vervallen, event.data.aliasId]),
      };
    case 'DossierSamengevoegd':
      return { ...state, opgegaanIn: event.data.inDossierId };
    case 'SamenvoegingOngedaan':
      return { ...state, opgegaanIn: null };
    case 'DossierGesloten':
      return { ...state, geslotenOp: event.data.geldigOp };
    case 'DossierHeropend':
      return { ...state, geslotenOp: null };
    case 'DossierGegevensGerectificeerd': {
      const { naam, thema, geslotenOp } = event.data;
      return { ...state, naam, thema, geslotenOp };
    }
  }
}
