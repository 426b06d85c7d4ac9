import type { Besluitvorming, Decider } from '../decider.js';
import { geweigerd } from '../decider.js';
import type { Reden } from '../envelope/metadata.js';
import type { DataVan } from '../gebeurtenis.js';
import { controleerReden } from '../reden.js';
import type { DocumentGebeurtenis } from './document.events.js';

/** Null before the document was taken in. */
export type DocumentState = null | {
  readonly naam: string;
  /** 1 as received, one more for each redaction. */
  readonly versie: number;
  readonly regels: number;
  /** Renderings by id, the current one last: where each is kept. */
  readonly weergaven: ReadonlyMap<string, string>;
  /** Where the files of it are kept, the original and its redacted ones, the current one last. */
  readonly bestanden: readonly string[];
};

export interface NeemDocumentOp {
  readonly type: 'NeemDocumentOp';
  readonly gegevens: DataVan<DocumentGebeurtenis, 'DocumentOpgenomen'>;
}
export interface LakDocument extends Omit<DataVan<DocumentGebeurtenis, 'DocumentGelakt'>, 'versie'> {
  readonly type: 'LakDocument';
  readonly reden: Reden | null;
}
export interface RectificeerDocument extends DataVan<DocumentGebeurtenis, 'DocumentGegevensGerectificeerd'> {
  readonly type: 'RectificeerDocument';
  readonly reden: Reden | null;
}
export type DocumentCommand = NeemDocumentOp | LakDocument | RectificeerDocument;

function evolve(state: DocumentState, event: DocumentGebeurtenis): DocumentState {
  if (event.type === 'DocumentOpgenomen') {
    const { naam, adres: bestand, weergave: { weergaveId, adres, regels } } = event.data;
    return { naam, versie: 1, regels, weergaven: new Map([[weergaveId, adres]]), bestanden: [bestand] };
  }
  if (state === null) return null;
  switch (event.type) {
    case 'DocumentGelakt': {
      const { versie, naam, adres, weergave } = event.data;
      const weergaven = new Map(state.weergaven).set(weergave.weergaveId, weergave.adres);
      return { ...state, versie, naam, weergaven, bestanden: adres === null ? state.bestanden : [...state.bestanden, adres] };
    }
    case 'DocumentGegevensGerectificeerd':
      return { ...state, naam: event.data.naam };
  }
}

function decide(command: DocumentCommand, state: DocumentState): Besluitvorming<DocumentGebeurtenis> {
  if (command.type === 'NeemDocumentOp') return state ? [] : [{ type: 'DocumentOpgenomen', data: command.gegevens }];
  if (!state) return geweigerd('document-onbekend', 'Dit document staat niet in het register; neem het eerst op.', '/documentId');
  return command.type === 'LakDocument' ? lak(command, state) : rectificeer(command, state);
}

function lak({ type: _, reden, ...data }: LakDocument, { versie, regels, weergaven }: NonNullable<DocumentState>): Besluitvorming<DocumentGebeurtenis> {
  const { weergaveId } = data.weergave;
  if (versie > 1 && [...weergaven.keys()].at(-1) === weergaveId) return [];
  if (weergaven.has(weergaveId)) {
    return geweigerd('weergave-bestaat', 'Lakken maakt een nieuwe weergave; deze is er al, zonder wat nu gelakt moet worden.', '/weergave/weergaveId');
  }
  if (data.weergave.regels !== regels) {
    return geweigerd('regels-verschoven', `Lakken houdt de regels op hun plaats: de weergave heeft er ${data.weergave.regels} en het document ${regels}.`, '/weergave/regels');
  }
  return controleerReden(reden) ?? [{ type: 'DocumentGelakt', data: { ...data, versie: versie + 1 } }];
}

function rectificeer({ type: _, reden, ...data }: RectificeerDocument, { naam }: NonNullable<DocumentState>): Besluitvorming<DocumentGebeurtenis> {
  if (data.naam === naam) return [];
  return controleerReden(reden) ?? [{ type: 'DocumentGegevensGerectificeerd', data }];
}

export const documentDecider: Decider<DocumentCommand, DocumentState, DocumentGebeurtenis> = {
  initialState: null,
  decide,
  evolve,
};
