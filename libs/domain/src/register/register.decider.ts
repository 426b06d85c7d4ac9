import type { Besluitvorming, Decider } from '../decider.js';
import { geweigerd } from '../decider.js';
import type { Reden } from '../envelope/metadata.js';
import type { DataVan } from '../gebeurtenis.js';
import { gelijk } from '../gelijk.js';
import { controleerReden } from '../reden.js';
import type { RegisterGebeurtenis } from './register.events.js';

type Ingericht = DataVan<RegisterGebeurtenis, 'RegisterIngericht'>;
type Hersteld = DataVan<RegisterGebeurtenis, 'RegisterHersteld'>;

/** The register as it signs now; null before it is set up. */
export type RegisterState = null | Ingericht & {
  readonly vroegereSleutels: ReadonlySet<string>;
  /** Proofs already on record, by their SHA-256, and the largest tree size they cover. */
  readonly ankers: ReadonlySet<string>;
  readonly geankerdTot: number;
  readonly laatsteHerstel: Hersteld | null;
};

export interface RichtRegisterIn {
  readonly type: 'RichtRegisterIn';
  readonly registerId: string;
  readonly oorsprong: string;
  readonly publiekeSleutel: string;
  readonly prefix: string;
}
export interface WisselSleutel {
  readonly type: 'WisselSleutel';
  readonly registerId: string;
  readonly publiekeSleutel: string;
  readonly reden: Reden | null;
}
/** Records a proof whose signature the caller has checked. */
export interface LegAnkerVast extends DataVan<RegisterGebeurtenis, 'AnkerVastgelegd'> {
  readonly type: 'LegAnkerVast';
}
export interface HerstelRegister extends Hersteld {
  readonly type: 'HerstelRegister';
  readonly reden: Reden | null;
}
export type RegisterCommand = RichtRegisterIn | WisselSleutel | LegAnkerVast | HerstelRegister;

function evolve(state: RegisterState, event: RegisterGebeurtenis): RegisterState {
  if (event.type === 'RegisterIngericht') {
    return { ...event.data, vroegereSleutels: new Set(), ankers: new Set(), geankerdTot: 0, laatsteHerstel: null };
  }
  if (state === null) return null;
  switch (event.type) {
    case 'SleutelGewisseld':
      return { ...state, ...metSleutel(state, event.data.publiekeSleutel) };
    case 'AnkerVastgelegd':
      return { ...state, ankers: new Set([...state.ankers, event.data.bewijs]), geankerdTot: event.data.omvang };
    case 'RegisterHersteld':
      return { ...state, ...metSleutel(state, event.data.publiekeSleutel), oorsprong: event.data.oorsprong, laatsteHerstel: event.data };
  }
}

function metSleutel(state: NonNullable<RegisterState>, publiekeSleutel: string) {
  return { publiekeSleutel, vroegereSleutels: new Set([...state.vroegereSleutels, state.publiekeSleutel]) };
}

function decide(command: RegisterCommand, state: RegisterState): Besluitvorming<RegisterGebeurtenis> {
  if (command.type === 'RichtRegisterIn') return richtIn(command, state);
  if (state === null) return geweigerd('register-onbekend', 'Dit register is nog niet ingericht; richt het eerst in.', '/registerId');
  switch (command.type) {
    case 'WisselSleutel': return wisselSleutel(command, state);
    case 'LegAnkerVast': return legAnkerVast(command, state);
    case 'HerstelRegister': return herstel(command, state);
  }
}

function richtIn({ type: _, ...data }: RichtRegisterIn, state: RegisterState): Besluitvorming<RegisterGebeurtenis> {
  if (state === null) return [{ type: 'RegisterIngericht', data }];
  if (state.oorsprong === data.oorsprong && state.publiekeSleutel === data.publiekeSleutel) return [];
  return geweigerd('al-ingericht', `Dit register is al ingericht als ${state.oorsprong}; een andere oorsprong of sleutel vraagt een nieuwe gegevensmap.`);
}

function wisselSleutel({ registerId, publiekeSleutel, reden }: WisselSleutel, state: NonNullable<RegisterState>): Besluitvorming<RegisterGebeurtenis> {
  if (publiekeSleutel === state.publiekeSleutel) return [];
  if (state.vroegereSleutels.has(publiekeSleutel)) return sleutelWasWeg();
  return controleerReden(reden)
    ?? [{ type: 'SleutelGewisseld', data: { registerId, vorigeSleutel: state.publiekeSleutel, publiekeSleutel } }];
}

function legAnkerVast({ type: _, ...data }: LegAnkerVast, { ankers, geankerdTot }: NonNullable<RegisterState>): Besluitvorming<RegisterGebeurtenis> {
  if (ankers.has(data.bewijs)) return [];
  return data.omvang < geankerdTot
    ? geweigerd('anker-gaat-terug', `Dit anker dekt ${data.omvang} gebeurtenissen, een eerder anker al ${geankerdTot}; veranker een later checkpoint.`, '/omvang')
    : [{ type: 'AnkerVastgelegd', data }];
}

function herstel({ type: _, reden, ...data }: HerstelRegister, state: NonNullable<RegisterState>): Besluitvorming<RegisterGebeurtenis> {
  if (gelijk(state.laatsteHerstel, data)) return [];
  const { oorsprong, publiekeSleutel, vorig, verloren } = data;
  if (vorig.oorsprong !== state.oorsprong) {
    return geweigerd('oorsprong-onbekend', `Dit register tekent als ${state.oorsprong}; noem het laatste checkpoint van die oorsprong.`, '/vorig/oorsprong');
  }
  if (oorsprong !== opvolgerVan(state.oorsprong)) {
    return geweigerd('oorsprong-geen-opvolger', `Na ${state.oorsprong} komt ${opvolgerVan(state.oorsprong)}; herstel onder die oorsprong.`, '/oorsprong');
  }
  if (publiekeSleutel === state.publiekeSleutel || state.vroegereSleutels.has(publiekeSleutel)) return sleutelWasWeg();
  if (verloren && (verloren.totNummer < verloren.vanNummer || verloren.totNummer < vorig.omvang)) {
    return geweigerd('verlies-ongerijmd', 'Wat verloren ging loopt van een eerste tot een laatste nummer, ten minste tot de omvang van het vorige checkpoint.', '/verloren');
  }
  return controleerReden(reden) ?? [{ type: 'RegisterHersteld', data }];
}

/** The origin after this one: `<host>/<register>/<n>` → `<host>/<register>/<n+1>`. */
export function opvolgerVan(oorsprong: string): string {
  return oorsprong.replace(/\d+$/, (n) => String(Number(n) + 1));
}

function sleutelWasWeg() {
  return geweigerd('sleutel-eerder-gebruikt', 'Met deze sleutel is dit register eerder ondertekend; maak een nieuwe sleutel.', '/publiekeSleutel');
}

export const registerDecider: Decider<RegisterCommand, RegisterState, RegisterGebeurtenis> = {
  initialState: null,
  decide,
  evolve,
};
