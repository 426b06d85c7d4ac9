import type { DataVan } from '../gebeurtenis.js';
import type { Inhoud } from '../vergadering/vastlegging.js';
import type { OvergeslagenStuk, TerugkoppelingGebeurtenis } from './terugkoppeling.events.js';

export interface VoorstelState {
  readonly stand: 'open' | 'aanvaard' | 'gewijzigd' | 'verworpen';
  /** As proposed, or as the reviewer wrote it last. */
  readonly inhoud: Inhoud;
  /** Code of the reason it was rejected for; null when it is not. */
  readonly verworpenOm: string | null;
}

/** A report on its way into the register. */
export interface TerugkoppelingState {
  readonly fase: 'nieuw' | 'ontvangen' | 'overgenomen' | 'ingetrokken';
  /** What was received: the meeting, and the rendering its lines were read from. Null before that. */
  readonly ontvangen: Omit<DataVan<TerugkoppelingGebeurtenis, 'TerugkoppelingOntvangen'>, 'terugkoppelingId'> | null;
  readonly voorstellen: ReadonlyMap<string, VoorstelState>;
  /** Pieces deliberately passed over, as {@link stukSleutel} names them. */
  readonly overgeslagen: ReadonlySet<string>;
}

export const initialState: TerugkoppelingState = { fase: 'nieuw', ontvangen: null, voorstellen: new Map(), overgeslagen: new Set() };

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
      return metVoorstel(state, event.data.vastleggingId, { stand: 'open', inhoud: event.data.inhoud, verworpenOm: null });
    case 'VoorstelAanvaard':
      return metVoorstel(state, event.data.vastleggingId, { stand: 'aanvaard', verworpenOm: null });
    case 'VoorstelGewijzigd':
      return metVoorstel(state, event.data.vastleggingId, { stand: 'gewijzigd', inhoud: event.data.inhoud, verworpenOm: null });
    case 'VoorstelVerworpen':
      return metVoorstel(state, event.data.vastleggingId, { stand: 'verworpen', verworpenOm: event.data.reden });
    case 'PassageOvergeslagen':
      return { ...state, overgeslagen: new Set([...state.overgeslagen, ...event.data.stukken.map(stukSleutel)]) };
    case 'TerugkoppelingOvergenomen':
      return { ...state, fase: 'overgenomen' };
    case 'TerugkoppelingIngetrokken':
      return { ...state, fase: 'ingetrokken' };
  }
}

function metVoorstel(state: TerugkoppelingState, vastleggingId: string, anders: VoorstelState | Omit<VoorstelState, 'inhoud'>): TerugkoppelingState {
  const huidig = state.voorstellen.get(vastleggingId);
  const voorstel = 'inhoud' in anders ? anders : huidig && { ...huidig, ...anders };
  return voorstel ? { ...state, voorstellen: new Map(state.voorstellen).set(vastleggingId, voorstel) } : state;
}
