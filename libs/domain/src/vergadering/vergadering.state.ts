import type { Inhoud } from './vastlegging.js';
import type { VergaderingGebeurtenis } from './vergadering.events.js';

export interface GeheimhoudingState {
  readonly geheimhoudingId: string;
  readonly fase: 'opgelegd' | 'bekrachtigd' | 'opgeheven';
  readonly bekrachtigenVoor: string | null;
  readonly totEnMet: string | null;
}

export interface VastleggingState {
  readonly inhoud: Inhoud;
  /** 1 for the content as first recorded, one more for each rectificatie or redaction. */
  readonly versie: number;
  /** Whether a person ever corrected it; a redaction is no correction. */
  readonly gerectificeerd: boolean;
  readonly overnameId: string | null;
  readonly doorgehaald: boolean;
  /** The version a person confirmed; null when none is. */
  readonly bevestigdeVersie: number | null;
  readonly geheimhouding: GeheimhoudingState | null;
}

type Gepland = { readonly overlegId: string; readonly datum: string };
type Aanwezigheid = Extract<VergaderingGebeurtenis, { type: 'AanwezigheidVastgelegd' }>['data']['aanwezigen'];

/** What has been recorded of one sitting. */
export interface VergaderingState {
  readonly gepland: Gepland | null;
  /** With the takeover each came with; null: by hand. */
  readonly agendapunten: ReadonlyMap<string, string | null>;
  readonly vastleggingen: ReadonlyMap<string, VastleggingState>;
  /** Takeovers that are complete: their vastleggingen count. */
  readonly overgenomen: ReadonlySet<string>;
  /** By agenda item; under '' for the whole meeting. */
  readonly aanwezigheid: ReadonlyMap<string, Aanwezigheid>;
  /** Expected treatments that still are, by verwachtingId: the bodies they are expected of. */
  readonly verwachtingen: ReadonlyMap<string, ReadonlySet<string>>;
  readonly vastgesteldIn: string | null;
}

export const initialState: VergaderingState = {
  gepland: null,
  agendapunten: new Map(),
  vastleggingen: new Map(),
  overgenomen: new Set(),
  aanwezigheid: new Map(),
  verwachtingen: new Map(),
  vastgesteldIn: null,
};

/** A vastlegging counts when it was recorded by hand, or its takeover is complete. */
export function teltMee({ overgenomen }: VergaderingState, { overnameId }: VastleggingState): boolean {
  return overnameId === null || overgenomen.has(overnameId);
}

/** Whether an agenda item is there, for what comes with the takeover `overnameId` or, null, for a reader. */
export function heeftAgendapunt({ agendapunten, overgenomen }: VergaderingState, agendapuntId: string, overnameId: string | null): boolean {
  const kwamMet = agendapunten.get(agendapuntId);
  return kwamMet !== undefined && (kwamMet === null || kwamMet === overnameId || overgenomen.has(kwamMet));
}

export function evolve(state: VergaderingState, event: VergaderingGebeurtenis): VergaderingState {
  switch (event.type) {
    case 'VergaderingGepland':
      return { ...state, gepland: { overlegId: event.data.overlegId, datum: event.data.geldigOp } };
    case 'VergaderingVerplaatst':
    case 'VergaderingGegevensGerectificeerd':
      return { ...state, gepland: state.gepland && { ...state.gepland, datum: event.data.geldigOp } };
    case 'AgendapuntOpgenomen':
      return { ...state, agendapunten: met(state.agendapunten, event.data.agendapuntId, event.data.overnameId) };
    case 'AanwezigheidVastgelegd':
      return { ...state, aanwezigheid: met(state.aanwezigheid, event.data.agendapuntId ?? '', event.data.aanwezigen) };
    case 'OvernameVoltooid':
      return { ...state, overgenomen: new Set([...state.overgenomen, event.data.overnameId]) };
    case 'BehandelingVerwacht':
      return { ...state, verwachtingen: met(state.verwachtingen, event.data.verwachtingId, new Set(event.data.overlegIds)) };
    case 'BehandelingNietLangerVerwacht': {
      const nietMeer = new Set(event.data.overlegIds);
      const over = [...(state.verwachtingen.get(event.data.verwachtingId) ?? [])].filter((overleg) => !nietMeer.has(overleg));
      return { ...state, verwachtingen: met(state.verwachtingen, event.data.verwachtingId, new Set(over)) };
    }
    case 'VerslagVastgesteld':
      return { ...state, vastgesteldIn: event.data.inVergaderingId };
    case 'MededelingVastgelegd':
    case 'StandpuntVastgelegd':
    case 'BesluitVastgelegd':
    case 'ActieVastgelegd': {
      const { vastleggingId, overnameId, inhoud } = event.data;
      const nieuw = { inhoud, versie: 1, gerectificeerd: false, overnameId, doorgehaald: false, bevestigdeVersie: null, geheimhouding: null };
      return { ...state, vastleggingen: met(state.vastleggingen, vastleggingId, nieuw) };
    }
    default:
      return { ...state, vastleggingen: pasAan(state.vastleggingen, event) };
  }
}

type NaVastlegging = Exclude<Extract<VergaderingGebeurtenis, { data: { vastleggingId: string; vergaderingId: string } }>, { type: 'BehandelingVerwacht' | `${string}Vastgelegd` }>;

function pasAan(vastleggingen: VergaderingState['vastleggingen'], event: NaVastlegging): VergaderingState['vastleggingen'] {
  const huidig = vastleggingen.get(event.data.vastleggingId);
  return huidig ? met(vastleggingen, event.data.vastleggingId, evolveVastlegging(huidig, event)) : vastleggingen;
}

function evolveVastlegging(state: VastleggingState, event: NaVastlegging): VastleggingState {
  switch (event.type) {
    case 'VastleggingBevestigd':
      return { ...state, bevestigdeVersie: event.data.versie };
    case 'BevestigingIngetrokken':
      return { ...state, bevestigdeVersie: null };
    case 'VastleggingGerectificeerd':
      return { ...state, inhoud: event.data.inhoud, versie: event.data.versie, gerectificeerd: true };
    case 'VastleggingGelakt':
      return { ...state, inhoud: event.data.inhoud, versie: event.data.versie };
    case 'VastleggingDoorgehaald':
      return { ...state, doorgehaald: true };
    case 'VastleggingGekoppeld':
      return metDossiers(state, [...state.inhoud.dossiers, event.data.dossierId]);
    case 'VastleggingOntkoppeld':
      return metDossiers(state, state.inhoud.dossiers.filter((dossier) => dossier !== event.data.dossierId));
    case 'GeheimhoudingOpgelegd': {
      const { geheimhoudingId, bekrachtigenVoor, totEnMet } = event.data;
      return { ...state, geheimhouding: { geheimhoudingId, fase: 'opgelegd', bekrachtigenVoor, totEnMet } };
    }
    case 'GeheimhoudingBekrachtigd':
      return metGeheimhouding(state, { fase: 'bekrachtigd' });
    case 'GeheimhoudingVerlengd':
      return metGeheimhouding(state, { totEnMet: event.data.totEnMet });
    case 'GeheimhoudingOpgeheven':
      return metGeheimhouding(state, { fase: 'opgeheven' });
  }
}

function metDossiers(state: VastleggingState, dossiers: string[]): VastleggingState {
  return { ...state, inhoud: { ...state.inhoud, dossiers } };
}

function metGeheimhouding(state: VastleggingState, anders: Partial<GeheimhoudingState>): VastleggingState {
  return { ...state, geheimhouding: state.geheimhouding && { ...state.geheimhouding, ...anders } };
}

function met<K, V>(map: ReadonlyMap<K, V>, key: K, value: V): ReadonlyMap<K, V> {
  return new Map(map).set(key, value);
}
