import type { Besluitvorming } from '../decider.js';
import { geweigerd } from '../decider.js';
import type { Reden } from '../envelope/metadata.js';
import { controleerReden } from '../reden.js';
import type { Geheimhoudingsgrond } from './geheimhouding.events.js';
import type { VergaderingGebeurtenis } from './vergadering.events.js';
import { teltMee, type GeheimhoudingState, type VergaderingState } from './vergadering.state.js';

interface Over { readonly vergaderingId: string; readonly vastleggingId: string; readonly geheimhoudingId: string }

export interface LegGeheimhoudingOp extends Over {
  readonly type: 'LegGeheimhoudingOp';
  readonly grond: Geheimhoudingsgrond;
  readonly totEnMet: string | null;
  readonly bekrachtigenVoor: string | null;
  readonly geldigOp: string;
  readonly reden: Reden | null;
}
export interface BekrachtigGeheimhouding extends Over {
  readonly type: 'BekrachtigGeheimhouding';
  readonly geldigOp: string;
}
export interface VerlengGeheimhouding extends Over {
  readonly type: 'VerlengGeheimhouding';
  readonly totEnMet: string | null;
  readonly geldigOp: string;
  readonly reden: Reden | null;
}
export interface HefGeheimhoudingOp extends Over {
  readonly type: 'HefGeheimhoudingOp';
  readonly geldigOp: string;
  readonly reden: Reden | null;
}
export type GeheimhoudingCommand = LegGeheimhoudingOp | BekrachtigGeheimhouding | VerlengGeheimhouding | HefGeheimhoudingOp;

/** Opgelegd → bekrachtigd → verlengd (any number of times) → opgeheven; lifting is possible at any time. */
export function decideGeheimhouding(command: GeheimhoudingCommand, state: VergaderingState): Besluitvorming<VergaderingGebeurtenis> {
  const vastlegging = state.vastleggingen.get(command.vastleggingId);
  if (!vastlegging || !teltMee(state, vastlegging)) {
    return geweigerd('vastlegging-onbekend', `In deze vergadering is geen vastlegging ${command.vastleggingId}.`, '/vastleggingId');
  }
  const huidig = vastlegging.geheimhouding;
  if (command.type === 'LegGeheimhoudingOp') return legOp(command, huidig);
  if (huidig?.geheimhoudingId !== command.geheimhoudingId) {
    return geweigerd('geheimhouding-onbekend', `Geheimhouding ${command.geheimhoudingId} rust niet op deze vastlegging.`, '/geheimhoudingId');
  }
  switch (command.type) {
    case 'BekrachtigGeheimhouding': return bekrachtig(command, huidig);
    case 'VerlengGeheimhouding': return verleng(command, huidig);
    case 'HefGeheimhoudingOp': return hefOp(command, huidig);
  }
}

function legOp({ type: _, reden, ...data }: LegGeheimhoudingOp, huidig: GeheimhoudingState | null): Besluitvorming<VergaderingGebeurtenis> {
  if (huidig?.geheimhoudingId === data.geheimhoudingId) return [];
  if (huidig && huidig.fase !== 'opgeheven') {
    return geweigerd('geheimhouding-loopt', `Op deze vastlegging rust al geheimhouding (${huidig.geheimhoudingId}); verleng of hef die op.`);
  }
  if (data.totEnMet !== null && data.totEnMet < data.geldigOp) {
    return geweigerd('termijn-voorbij', 'De geheimhouding eindigt voordat zij begint; controleer de termijn.', '/totEnMet');
  }
  if (data.bekrachtigenVoor !== null && data.bekrachtigenVoor < data.geldigOp) {
    return geweigerd('termijn-voorbij', 'De bekrachtiging zou nodig zijn voordat de geheimhouding begint; controleer de datum.', '/bekrachtigenVoor');
  }
  return controleerReden(reden) ?? [{ type: 'GeheimhoudingOpgelegd', data }];
}

function bekrachtig({ type: _, ...data }: BekrachtigGeheimhouding, { fase, bekrachtigenVoor }: GeheimhoudingState): Besluitvorming<VergaderingGebeurtenis> {
  if (fase === 'opgeheven') return opgeheven();
  if (fase === 'bekrachtigd') return [];
  if (bekrachtigenVoor !== null && data.geldigOp > bekrachtigenVoor) {
    return geweigerd('bekrachtiging-te-laat', `Deze geheimhouding moest uiterlijk op ${bekrachtigenVoor} bekrachtigd zijn en is vervallen; leg haar opnieuw op.`, '/geldigOp');
  }
  return [{ type: 'GeheimhoudingBekrachtigd', data }];
}

function verleng({ type: _, reden, ...data }: VerlengGeheimhouding, { fase, totEnMet, bekrachtigenVoor }: GeheimhoudingState): Besluitvorming<VergaderingGebeurtenis> {
  if (fase === 'opgeheven') return opgeheven();
  if (fase === 'opgelegd' && bekrachtigenVoor !== null) {
    return geweigerd('niet-bekrachtigd', 'Deze geheimhouding is nog niet bekrachtigd; bekrachtig haar voordat u haar verlengt.');
  }
  if (data.totEnMet === totEnMet) return [];
  if (totEnMet === null || (data.totEnMet !== null && data.totEnMet < totEnMet)) {
    return geweigerd('geen-verlenging', 'De nieuwe termijn is niet later dan de huidige; hef de geheimhouding op als zij eerder moet eindigen.', '/totEnMet');
  }
  return controleerReden(reden) ?? [{ type: 'GeheimhoudingVerlengd', data }];
}

function hefOp({ type: _, reden, ...data }: HefGeheimhoudingOp, { fase }: GeheimhoudingState): Besluitvorming<VergaderingGebeurtenis> {
  if (fase === 'opgeheven') return [];
  return controleerReden(reden) ?? [{ type: 'GeheimhoudingOpgeheven', data }];
}

function opgeheven() {
  return geweigerd('geheimhouding-opgeheven', 'Deze geheimhouding is al opgeheven; leg zo nodig een nieuwe op.');
}
