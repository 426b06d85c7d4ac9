import type { Decider } from '../decider.js';
import type { DocumentGebeurtenis } from './document.events.js';

export interface NeemDocumentOp {
  readonly type: 'NeemDocumentOp';
  readonly gegevens: DocumentGebeurtenis['data'];
}

export interface DocumentState { readonly opgenomen: boolean }

export const documentDecider: Decider<NeemDocumentOp, DocumentState, DocumentGebeurtenis> = {
  initialState: { opgenomen: false },
  decide: (command, state) => (state.opgenomen ? [] : [{ type: 'DocumentOpgenomen', data: command.gegevens }]),
  evolve: () => ({ opgenomen: true }),
};
