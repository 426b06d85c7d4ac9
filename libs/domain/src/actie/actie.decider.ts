import type { Besluitvorming, Decider, Geweigerd } from '../decider.js';
import { geweigerd } from '../decider.js';
import type { Reden } from '../envelope/metadata.js';
import type { DataVan } from '../gebeurtenis.js';
import { gelijk } from '../gelijk.js';
import { controleerReden } from '../reden.js';
import { ACTIESOORTEN, type ActieInhoud, type Betrokkene, type Soort } from '../vergadering/vastlegging.js';
import type { ActieGebeurtenis, Bewijs } from './actie.events.js';

type Afdoening = DataVan<ActieGebeurtenis, 'ActieAfgedaan'>;

/** What became of an action. Overdue is derived from `termijn` and a date, never stored. */
export interface ActieState {
  readonly stand: 'open' | 'afgedaan' | 'vervallen';
  /** The term it was moved to; null when it is still the one in the vastlegging. */
  readonly termijn: NonNullable<ActieInhoud['termijn']> | null;
  /** To whom it was handed over; null when it is still with the one in the vastlegging. */
  readonly houder: Betrokkene | null;
  readonly meldingen: ReadonlySet<string>;
  readonly afdoening: Afdoening | null;
}

/** What the stream of the meeting says about the vastlegging; null when it holds none of that id. */
export type ActieVastlegging = { readonly soort: Soort; readonly doorgehaald: boolean } | null;

interface Context {
  readonly vastlegging: ActieVastlegging;
  /** Calendar date in Europe/Amsterdam. */
  readonly vandaag: string;
}

export interface MeldVoortgang extends DataVan<ActieGebeurtenis, 'VoortgangGemeld'>, Context {
  readonly type: 'MeldVoortgang';
}
export interface DoeActieAf extends Afdoening, Context {
  readonly type: 'DoeActieAf';
  /** The evidence that exists, by documentId or vastleggingId. */
  readonly bewijsdoelen: ReadonlyMap<string, { readonly doorgehaald: boolean }>;
}
export interface LaatActieVervallen extends DataVan<ActieGebeurtenis, 'ActieVervallen'>, Context {
  readonly type: 'LaatActieVervallen';
  readonly reden: Reden | null;
}
export interface VerlegTermijn extends DataVan<ActieGebeurtenis, 'TermijnVerlegd'>, Context {
  readonly type: 'VerlegTermijn';
  readonly reden: Reden | null;
}
export interface DraagActieOver extends DataVan<ActieGebeurtenis, 'ActieOvergedragen'>, Context {
  readonly type: 'DraagActieOver';
}
export interface HeropenActie extends DataVan<ActieGebeurtenis, 'ActieHeropend'>, Context {
  readonly type: 'HeropenActie';
  readonly reden: Reden | null;
}
export type ActieCommand = MeldVoortgang | DoeActieAf | LaatActieVervallen | VerlegTermijn | DraagActieOver | HeropenActie;

function evolve(state: ActieState, event: ActieGebeurtenis): ActieState {
  switch (event.type) {
    case 'VoortgangGemeld':
      return { ...state, meldingen: new Set([...state.meldingen, event.data.meldingId]) };
    case 'ActieAfgedaan':
      return { ...state, stand: 'afgedaan', afdoening: event.data };
    case 'ActieVervallen':
      return { ...state, stand: 'vervallen' };
    case 'TermijnVerlegd':
      return { ...state, termijn: event.data.termijn };
    case 'ActieOvergedragen':
      return { ...state, houder: event.data.houder };
    case 'ActieHeropend':
      return { ...state, stand: 'open', afdoening: null };
  }
}

function decide(command: ActieCommand, state: ActieState): Besluitvorming<ActieGebeurtenis> {
  const fout = controleerVastlegging(command);
  if (fout) return fout;
  switch (command.type) {
    case 'MeldVoortgang': return meldVoortgang(command, state);
    case 'DoeActieAf': return doeAf(command, state);
    case 'LaatActieVervallen': return laatVervallen(command, state);
    case 'VerlegTermijn': return verlegTermijn(command, state);
    case 'DraagActieOver': return draagOver(command, state);
    case 'HeropenActie': return heropen(command, state);
  }
}

function controleerVastlegging({ vastleggingId, vastlegging, geldigOp, vandaag }: ActieCommand): Geweigerd | null {
  if (!vastlegging) return geweigerd('vastlegging-onbekend', `Er is geen vastlegging ${vastleggingId}.`, '/vastleggingId');
  if (!ACTIESOORTEN.some((soort) => soort === vastlegging.soort)) {
    return geweigerd('geen-actie', `Deze vastlegging is een ${vastlegging.soort}; alleen een verzoek, toezegging, actiepunt of afspraak wordt gevolgd.`, '/vastleggingId');
  }
  if (vastlegging.doorgehaald) {
    return geweigerd('doorgehaald', 'Deze vastlegging is doorgehaald; een doorhaling is definitief. Leg zo nodig opnieuw vast.', '/vastleggingId');
  }
  return geldigOp > vandaag
    ? geweigerd('datum-in-toekomst', `${geldigOp} ligt in de toekomst; leg vast wat gebeurd is.`, '/geldigOp')
    : null;
}

function meldVoortgang({ vastleggingId, geldigOp, meldingId, woorden }: MeldVoortgang, state: ActieState): Besluitvorming<ActieGebeurtenis> {
  if (state.meldingen.has(meldingId)) return [];
  return controleerOpen(state) ?? [{ type: 'VoortgangGemeld', data: { vastleggingId, geldigOp, meldingId, woorden } }];
}

function doeAf(command: DoeActieAf, state: ActieState): Besluitvorming<ActieGebeurtenis> {
  const { vastleggingId, geldigOp, bewijs, woorden } = command;
  const data: Afdoening = { vastleggingId, geldigOp, bewijs, woorden };
  if (gelijk(state.afdoening, data)) return [];
  return controleerOpen(state) ?? controleerBewijs(command) ?? [{ type: 'ActieAfgedaan', data }];
}

function controleerBewijs({ vastleggingId, bewijs, bewijsdoelen }: DoeActieAf): Geweigerd | null {
  if (bewijs.length === 0) {
    return geweigerd('bewijs-ontbreekt', 'Wijs aan waaruit blijkt dat dit is gedaan: een document of een andere vastlegging.', '/bewijs');
  }
  for (const [plaats, stuk] of bewijs.entries()) {
    const bewijsId = bewijsIdVan(stuk);
    const veld = `/bewijs/${plaats}`;
    if (bewijsId === vastleggingId) return geweigerd('bewijs-is-actie-zelf', 'Een actie bewijst zichzelf niet; wijs een document of een andere vastlegging aan.', veld);
    const doel = bewijsdoelen.get(bewijsId);
    if (!doel) return geweigerd('bewijs-onbekend', `Er is geen ${stuk.soort} ${bewijsId} in het register.`, veld);
    if (doel.doorgehaald) return geweigerd('bewijs-doorgehaald', `Vastlegging ${bewijsId} is doorgehaald en bewijst niets.`, veld);
  }
  return null;
}

function bewijsIdVan(bewijs: Bewijs): string {
  return bewijs.soort === 'document' ? bewijs.documentId : bewijs.vastleggingId;
}

function laatVervallen({ vastleggingId, geldigOp, reden }: LaatActieVervallen, state: ActieState): Besluitvorming<ActieGebeurtenis> {
  if (state.stand === 'vervallen') return [];
  return controleerOpen(state) ?? controleerReden(reden) ?? [{ type: 'ActieVervallen', data: { vastleggingId, geldigOp } }];
}

function verlegTermijn({ vastleggingId, geldigOp, termijn, reden }: VerlegTermijn, state: ActieState): Besluitvorming<ActieGebeurtenis> {
  if (gelijk(state.termijn, termijn)) return [];
  if (termijn.datum === null && termijn.woorden === null) {
    return geweigerd('termijn-leeg', 'Geef de nieuwe termijn zoals zij is afgesproken: een datum, de woorden, of beide.', '/termijn');
  }
  return controleerOpen(state)
    ?? controleerReden(reden)
    ?? [{ type: 'TermijnVerlegd', data: { vastleggingId, geldigOp, termijn } }];
}

function draagOver({ vastleggingId, geldigOp, houder }: DraagActieOver, state: ActieState): Besluitvorming<ActieGebeurtenis> {
  if (gelijk(state.houder, houder)) return [];
  return controleerOpen(state) ?? [{ type: 'ActieOvergedragen', data: { vastleggingId, geldigOp, houder } }];
}

function heropen({ vastleggingId, geldigOp, reden }: HeropenActie, { stand }: ActieState): Besluitvorming<ActieGebeurtenis> {
  if (stand === 'open') return [];
  return controleerReden(reden) ?? [{ type: 'ActieHeropend', data: { vastleggingId, geldigOp } }];
}

function controleerOpen({ stand }: ActieState): Geweigerd | null {
  return stand === 'open' ? null : geweigerd('actie-gesloten', `Deze actie is al ${stand}; heropen haar eerst.`, '/vastleggingId');
}

export const actieDecider: Decider<ActieCommand, ActieState, ActieGebeurtenis> = {
  initialState: { stand: 'open', termijn: null, houder: null, meldingen: new Set(), afdoening: null },
  decide,
  evolve,
};
