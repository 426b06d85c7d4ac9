import type { Besluitvorming } from '../decider.js';
import { geweigerd } from '../decider.js';
import type { DataVan } from '../gebeurtenis.js';
import { gelijk } from '../gelijk.js';
import { controleerInhoud, type Inhoudcontext } from '../vergadering/inhoud.regels.js';
import type { Inhoud } from '../vergadering/vastlegging.js';
import type { OvergeslagenStuk, TerugkoppelingGebeurtenis } from './terugkoppeling.events.js';
import { stukSleutel, type TerugkoppelingState, type VoorstelState } from './terugkoppeling.state.js';

interface Over { readonly terugkoppelingId: string; readonly vastleggingId: string }

/** Lays what the extractor read before a reviewer. */
export interface StelVastleggingenVoor {
  readonly type: 'StelVastleggingenVoor';
  readonly terugkoppelingId: string;
  readonly voorstellen: readonly Omit<DataVan<TerugkoppelingGebeurtenis, 'VastleggingVoorgesteld'>, 'terugkoppelingId'>[];
}
/** Takes a proposal as it stands; refused when that content could not be taken over. */
export interface AanvaardVoorstel extends Over, Inhoudcontext {
  readonly type: 'AanvaardVoorstel';
}
export interface WijzigVoorstel extends Over, Inhoudcontext {
  readonly type: 'WijzigVoorstel';
  /** The full content as the reviewer wants it. */
  readonly inhoud: Inhoud;
}
export interface VerwerpVoorstel extends Over {
  readonly type: 'VerwerpVoorstel';
  /** Code of the reason. */
  readonly reden: string;
}
/** Takes the decision back: the proposal is open again, as it was proposed. */
export interface HeropenVoorstel extends Over {
  readonly type: 'HeropenVoorstel';
}
/** An item the extractor did not see, or one made of another by splitting; the reviewer's own, and so accepted at once. */
export interface VoegVoorstelToe extends Over, Inhoudcontext {
  readonly type: 'VoegVoorstelToe';
  readonly inhoud: Inhoud;
}
export interface SlaPassageOver {
  readonly type: 'SlaPassageOver';
  readonly terugkoppelingId: string;
  /** Code of the reason. */
  readonly reden: string;
  readonly stukken: readonly OvergeslagenStuk[];
}
type Voorstelcommand = AanvaardVoorstel | WijzigVoorstel | VerwerpVoorstel | HeropenVoorstel;
export type BeoordelingCommand = StelVastleggingenVoor | VoegVoorstelToe | Voorstelcommand | SlaPassageOver;

/** Review of a report that is received: every proposal may be decided, and decided again, until it is taken over. */
export function decideBeoordeling(command: BeoordelingCommand, state: TerugkoppelingState): Besluitvorming<TerugkoppelingGebeurtenis> {
  switch (command.type) {
    case 'StelVastleggingenVoor': return stelVoor(command, state);
    case 'VoegVoorstelToe': return voegToe(command, state);
    case 'SlaPassageOver': return slaOver(command, state);
    default: {
      const voorstel = state.voorstellen.get(command.vastleggingId);
      return voorstel
        ? decideVoorstel(command, voorstel)
        : geweigerd('voorstel-onbekend', `Deze terugkoppeling heeft geen voorstel ${command.vastleggingId}.`, '/vastleggingId');
    }
  }
}

function stelVoor({ terugkoppelingId, voorstellen }: StelVastleggingenVoor, state: TerugkoppelingState): Besluitvorming<TerugkoppelingGebeurtenis> {
  const dubbel = voorstellen.findIndex(({ vastleggingId }, plaats) => voorstellen.findIndex((v) => v.vastleggingId === vastleggingId) < plaats);
  if (dubbel >= 0) return geweigerd('voorstel-dubbel', 'Dit voorstel staat twee keer in de lijst.', `/voorstellen/${dubbel}/vastleggingId`);
  return voorstellen
    .filter(({ vastleggingId }) => !state.voorstellen.has(vastleggingId))
    .map((voorstel) => ({ type: 'VastleggingVoorgesteld', data: { terugkoppelingId, ...voorstel } }));
}

function voegToe({ terugkoppelingId, vastleggingId, inhoud, ...context }: VoegVoorstelToe, { voorstellen }: TerugkoppelingState): Besluitvorming<TerugkoppelingGebeurtenis> {
  if (voorstellen.has(vastleggingId)) return [];
  const over = { terugkoppelingId, vastleggingId };
  return controleerInhoud(vastleggingId, inhoud, context) ?? [
    { type: 'VastleggingVoorgesteld', data: { ...over, volgorde: voorstellen.size + 1, inhoud, reden: 'Door de beoordelaar toegevoegd.', zekerheid: 1 } },
    { type: 'VoorstelAanvaard', data: over },
  ];
}

function decideVoorstel(command: Voorstelcommand, { stand, inhoud, verworpenOm, voorgesteld }: VoorstelState): Besluitvorming<TerugkoppelingGebeurtenis> {
  const { terugkoppelingId, vastleggingId } = command;
  switch (command.type) {
    case 'AanvaardVoorstel':
      if (stand === 'aanvaard' || stand === 'gewijzigd') return [];
      return controleerInhoud(vastleggingId, inhoud, command)
        ?? [{ type: 'VoorstelAanvaard', data: { terugkoppelingId, vastleggingId } }];
    case 'WijzigVoorstel':
      if (stand !== 'verworpen' && gelijk(inhoud, command.inhoud)) return [];
      return controleerInhoud(vastleggingId, command.inhoud, command)
        ?? [{ type: 'VoorstelGewijzigd', data: { terugkoppelingId, vastleggingId, inhoud: command.inhoud } }];
    case 'HeropenVoorstel':
      return stand === 'open' ? [] : [{ type: 'VoorstelHeropend', data: { terugkoppelingId, vastleggingId, inhoud: voorgesteld } }];
    case 'VerwerpVoorstel':
      return verworpenOm === command.reden
        ? []
        : [{ type: 'VoorstelVerworpen', data: { terugkoppelingId, vastleggingId, reden: command.reden } }];
  }
}

function slaOver({ terugkoppelingId, reden, stukken }: SlaPassageOver, { overgeslagen }: TerugkoppelingState): Besluitvorming<TerugkoppelingGebeurtenis> {
  const omgekeerd = stukken.findIndex((s) => s.totRegel < s.vanRegel || (s.totRegel === s.vanRegel && s.totTeken <= s.vanTeken));
  if (omgekeerd >= 0) {
    return geweigerd('passage-ongeldig', 'Het einde van de passage ligt niet na het begin; controleer regel en teken.', `/stukken/${omgekeerd}`);
  }
  const uniek = new Map(stukken.map((stuk) => [stukSleutel(stuk), stuk]));
  const nieuw = [...uniek].filter(([sleutel]) => !overgeslagen.has(sleutel)).map(([, stuk]) => stuk);
  return nieuw.length === 0 ? [] : [{ type: 'PassageOvergeslagen', data: { terugkoppelingId, reden, stukken: nieuw } }];
}
