import type { DataVan } from '../gebeurtenis.js';
import type { Inhoud } from '../vergadering/vastlegging.js';
import type { OvergeslagenStuk, TerugkoppelingGebeurtenis } from './terugkoppeling.events.js';

export interface VoorstelState {
  readonly stand: 'open' | 'aanvaard' | 'gewijzigd' | 'verworpen';
  /** As proposed, or as the reviewer wrote it last. */
  readonly inhoud: Inhoud;
  /** Code of the reason it was rejected for; null when it is not. */
  readonly verworpenOm: string | null;
  readonly voorgesteld: Inhoud;
  /** Why the extractor read it so. */
  readonly reden: string;
}

/** A report on its way into the register. */
export interface TerugkoppelingState {
  readonly fase: 'nieuw' | 'ontvangen' | 'overgenomen' | 'ingetrokken';
  /** What was received: the meeting, and the rendering its lines were read from. Null before that. */
  readonly ontvangen: Omit<DataVan<TerugkoppelingGebeurtenis, 'TerugkoppelingOntvangen'>, 'terugkoppelingId'> | null;
  readonly voorstellen: ReadonlyMap<string, VoorstelState>;
  /** Pieces deliberately passed over, with the code of the reason, by {@link stukSleutel}. */
  readonly overgeslagen: ReadonlyMap<string, OvergeslagenStuk & { readonly reden: string }>;
}

export const initialState: TerugkoppelingState = { fase: 'nieuw', ontvangen: null, voorstellen: new Map(), overgeslagen: new Map() };

export function stukSleutel({ vanRegel, vanTeken, totRegel, totTeken }: OvergeslagenStuk): string {
  return `${vanRegel}:${vanTeken}-${totRegel}:${totTeken}`;
}

export function evolve(state: TerugkoppelingState, event: TerugkoppelingGebeurtenis): TerugkoppelingState {
  switch (event.type) {
    case 'TerugkoppelingOntvangen': {
      const { terugkoppelingId: _, ...ontvangen } = event.data;
      return { ...initialState, fase: 'ontvangen', ontvangen };
    }
    case 'VastleggingVoorgesteld':
      return metVoorstel(state, event.data.vastleggingId, { stand: 'open', inhoud: event.data.inhoud, verworpenOm: null, voorgesteld: event.data.inhoud, reden: event.data.reden });
    case 'VoorstelAanvaard':
      return beslist(state, event.data.vastleggingId, { stand: 'aanvaard', verworpenOm: null });
    case 'VoorstelGewijzigd':
      return beslist(state, event.data.vastleggingId, { stand: 'gewijzigd', inhoud: event.data.inhoud, verworpenOm: null });
    case 'VoorstelVerworpen':
      return beslist(state, event.data.vastleggingId, { stand: 'verworpen', verworpenOm: event.data.reden });
    case 'VoorstelHeropend':
      return beslist(state, event.data.vastleggingId, { stand: 'open', inhoud: event.data.inhoud, verworpenOm: null });
    case 'PassageOvergeslagen': {
      const { reden, stukken } = event.data;
      return { ...state, overgeslagen: new Map([...state.overgeslagen, ...stukken.map((stuk) => [stukSleutel(stuk), { ...stuk, reden }] as const)]) };
    }
    case 'TerugkoppelingOvergenomen':
      return { ...state, fase: 'overgenomen' };
    case 'TerugkoppelingIngetrokken':
      return { ...state, fase: 'ingetrokken' };
  }
}

function metVoorstel(state: TerugkoppelingState, vastleggingId: string, voorstel: VoorstelState): TerugkoppelingState {
  return { ...state, voorstellen: new Map(state.voorstellen).set(vastleggingId, voorstel) };
}

function beslist(state: TerugkoppelingState, vastleggingId: string, anders: Partial<VoorstelState>): TerugkoppelingState {
  const huidig = state.voorstellen.get(vastleggingId);
  return huidig ? metVoorstel(state, vastleggingId, { ...huidig, ...anders }) : state;
}
