import type { Besluitvorming, Geweigerd } from '../decider.js';
import { geweigerd } from '../decider.js';
import type { Reden } from '../envelope/metadata.js';
import { gelijk } from '../gelijk.js';
import { controleerReden } from '../reden.js';
import { GEWIST, mapBeschermd } from '../waarden/beschermd.js';
import { controleerInhoud, type Inhoudcontext } from './inhoud.regels.js';
import { inhoudSchema, MAX_DOSSIERS, type Inhoud } from './vastlegging.js';
import type { VergaderingGebeurtenis } from './vergadering.events.js';
import { heeftAgendapunt, teltMee, type VastleggingState, type VergaderingState } from './vergadering.state.js';

interface Over { readonly vergaderingId: string; readonly vastleggingId: string }

/** Records one item by hand: LegMededelingVast, LegStandpuntVast, LegBesluitVast or LegActieVast, as its soort says. */
export interface LegVast extends Over, Inhoudcontext {
  readonly type: 'LegVast';
  readonly inhoud: Inhoud;
}
/** Says that a person has checked one version of the content. */
export interface BevestigVastlegging extends Over {
  readonly type: 'BevestigVastlegging';
  readonly versie: number;
}
export interface TrekBevestigingIn extends Over {
  readonly type: 'TrekBevestigingIn';
  readonly reden: Reden | null;
}
export interface RectificeerVastlegging extends Over, Inhoudcontext {
  readonly type: 'RectificeerVastlegging';
  /** The full corrected content. */
  readonly inhoud: Inhoud;
  readonly reden: Reden | null;
}
export interface HaalVastleggingDoor extends Over {
  readonly type: 'HaalVastleggingDoor';
  readonly reden: Reden | null;
}
export interface KoppelVastlegging extends Over {
  readonly type: 'KoppelVastlegging' | 'OntkoppelVastlegging';
  readonly dossierId: string;
}
/** Replaces the content by one with passages blacked out. */
export interface LakVastlegging extends Over {
  readonly type: 'LakVastlegging';
  readonly inhoud: Inhoud;
  /** Ids of the data keys of the content up to now. */
  readonly sleutels: readonly string[];
  readonly reden: Reden | null;
  readonly vandaag: string;
}

export type VastleggingCommand =
  | LegVast | BevestigVastlegging | TrekBevestigingIn | RectificeerVastlegging | HaalVastleggingDoor
  | KoppelVastlegging | LakVastlegging;

export function decideVastlegging(command: VastleggingCommand, state: VergaderingState): Besluitvorming<VergaderingGebeurtenis> {
  if (command.type === 'LegVast') return legVast(command, state);
  const vastlegging = state.vastleggingen.get(command.vastleggingId);
  if (!vastlegging || !teltMee(state, vastlegging)) {
    return geweigerd('vastlegging-onbekend', `In deze vergadering is geen vastlegging ${command.vastleggingId}.`, '/vastleggingId');
  }
  if (command.type === 'HaalVastleggingDoor') return haalDoor(command, vastlegging);
  // What was struck out can still hold words that may not be read.
  if (command.type === 'LakVastlegging') return lak(command, vastlegging);
  if (vastlegging.doorgehaald) {
    return geweigerd('doorgehaald', 'Deze vastlegging is doorgehaald; een doorhaling is definitief. Leg zo nodig opnieuw vast.');
  }
  switch (command.type) {
    case 'BevestigVastlegging': return bevestig(command, vastlegging);
    case 'TrekBevestigingIn': return trekBevestigingIn(command, vastlegging);
    case 'RectificeerVastlegging': return rectificeer(command, vastlegging, state);
    case 'KoppelVastlegging':
    case 'OntkoppelVastlegging': return koppel(command, vastlegging);
  }
}

function legVast(command: LegVast, state: VergaderingState): Besluitvorming<VergaderingGebeurtenis> {
  const { vergaderingId, vastleggingId, inhoud } = command;
  if (!state.gepland) return geweigerd('vergadering-onbekend', 'Deze vergadering bestaat niet; plan haar eerst.', '/vergaderingId');
  const bestaand = state.vastleggingen.get(vastleggingId);
  if (bestaand) {
    return gelijk(bestaand.inhoud, inhoud)
      ? []
      : geweigerd('vastlegging-bestaat', `Vastlegging ${vastleggingId} bestaat al met een andere inhoud; corrigeer die met een rectificatie.`);
  }
  if (state.gepland.datum > command.vandaag) {
    return geweigerd('vergadering-in-toekomst', `Deze vergadering is pas op ${state.gepland.datum}; er kan nog niets van worden vastgelegd.`);
  }
  const fout = controleerAgendapunt(inhoud, state) ?? controleerInhoud(vastleggingId, inhoud, command);
  if (fout) return fout;
  return [vastgelegd({ vergaderingId, vastleggingId, overnameId: null, geldigOp: state.gepland.datum }, inhoud)];
}

export function controleerAgendapunt({ agendapuntId }: Inhoud, state: VergaderingState, overnameId: string | null = null): Geweigerd | null {
  return agendapuntId === null || heeftAgendapunt(state, agendapuntId, overnameId)
    ? null
    : geweigerd('agendapunt-onbekend', `Agendapunt ${agendapuntId} hoort niet bij deze vergadering.`, '/inhoud/agendapuntId');
}

type Kop = Omit<Extract<VergaderingGebeurtenis, { type: 'BesluitVastgelegd' }>['data'], 'inhoud'>;

/** The event of the record type that `inhoud.soort` belongs to. */
export function vastgelegd(kop: Kop, inhoud: Inhoud): VergaderingGebeurtenis {
  switch (inhoud.soort) {
    case 'mededeling':
    case 'toelichting':
      return { type: 'MededelingVastgelegd', data: { ...kop, inhoud } };
    case 'standpunt':
    case 'vraag':
      return { type: 'StandpuntVastgelegd', data: { ...kop, inhoud } };
    case 'besluit':
      return { type: 'BesluitVastgelegd', data: { ...kop, inhoud } };
    default:
      return { type: 'ActieVastgelegd', data: { ...kop, inhoud } };
  }
}

function haalDoor({ reden, vergaderingId, vastleggingId }: HaalVastleggingDoor, { doorgehaald }: VastleggingState): Besluitvorming<VergaderingGebeurtenis> {
  if (doorgehaald) return [];
  return controleerReden(reden) ?? [{ type: 'VastleggingDoorgehaald', data: { vergaderingId, vastleggingId } }];
}

function bevestig({ vergaderingId, vastleggingId, versie }: BevestigVastlegging, state: VastleggingState): Besluitvorming<VergaderingGebeurtenis> {
  if (versie !== state.versie) {
    return geweigerd('versie-verouderd', `U bevestigt versie ${versie}, maar de inhoud is inmiddels versie ${state.versie}; bekijk die eerst.`, '/versie');
  }
  return state.bevestigdeVersie === versie ? [] : [{ type: 'VastleggingBevestigd', data: { vergaderingId, vastleggingId, versie } }];
}

function trekBevestigingIn({ reden, vergaderingId, vastleggingId }: TrekBevestigingIn, { bevestigdeVersie }: VastleggingState): Besluitvorming<VergaderingGebeurtenis> {
  if (bevestigdeVersie === null) return [];
  return controleerReden(reden) ?? [{ type: 'BevestigingIngetrokken', data: { vergaderingId, vastleggingId, versie: bevestigdeVersie } }];
}

function rectificeer(command: RectificeerVastlegging, huidig: VastleggingState, state: VergaderingState): Besluitvorming<VergaderingGebeurtenis> {
  const { vergaderingId, vastleggingId, inhoud, reden } = command;
  if (gelijk(huidig.inhoud, inhoud)) return [];
  const fout = controleerReden(reden) ?? controleerAgendapunt(inhoud, state) ?? controleerInhoud(vastleggingId, inhoud, command);
  return fout ?? [{ type: 'VastleggingGerectificeerd', data: { vergaderingId, vastleggingId, versie: huidig.versie + 1, inhoud } }];
}

function lak(command: LakVastlegging, huidig: VastleggingState): Besluitvorming<VergaderingGebeurtenis> {
  const { vergaderingId, vastleggingId, inhoud, reden, sleutels, vandaag } = command;
  if (gelijk(huidig.inhoud, inhoud)) return [];
  if (!gelijk(zonderWoorden(inhoud), zonderWoorden(huidig.inhoud))) {
    return geweigerd('lakken-verandert-meer', 'Lakken maakt woorden onleesbaar en verandert verder niets; rectificeer eerst wat niet klopt.', '/inhoud');
  }
  const versie = huidig.versie + 1;
  return controleerReden(reden) ?? [{ type: 'VastleggingGelakt', data: { vergaderingId, vastleggingId, versie, inhoud, sleutels: [...sleutels], geldigOp: vandaag } }];
}

/** What lakken leaves as it is: all but the protected text, and which rendering of the document a passage stands in. */
function zonderWoorden(inhoud: Inhoud): unknown {
  const passages = inhoud.passages.map((passage) => ({ ...passage, weergaveId: null }));
  return mapBeschermd(inhoudSchema, { ...inhoud, passages }, () => GEWIST);
}

function koppel(command: KoppelVastlegging, { inhoud }: VastleggingState): Besluitvorming<VergaderingGebeurtenis> {
  const { type, ...data } = command;
  const gekoppeld = inhoud.dossiers.includes(command.dossierId);
  if (type === 'KoppelVastlegging') {
    if (gekoppeld) return [];
    return inhoud.dossiers.length < MAX_DOSSIERS
      ? [{ type: 'VastleggingGekoppeld', data }]
      : geweigerd('te-veel-dossiers', `Een vastlegging hoort bij ten hoogste ${MAX_DOSSIERS} dossiers; ontkoppel er eerst een.`, '/dossierId');
  }
  return gekoppeld ? [{ type: 'VastleggingOntkoppeld', data }] : [];
}
