import type { Besluitvorming, Decider, Geweigerd } from '../decider.js';
import { geweigerd } from '../decider.js';
import type { Reden } from '../envelope/metadata.js';
import { gelijk } from '../gelijk.js';
import { controleerReden } from '../reden.js';
import { decideGeheimhouding, type GeheimhoudingCommand } from './geheimhouding.decider.js';
import { alHerroepen, controleerInhoud, herroept, type Inhoudcontext } from './inhoud.regels.js';
import { controleerAgendapunt, decideVastlegging, vastgelegd, type VastleggingCommand } from './vastlegging.decider.js';
import type { Inhoud } from './vastlegging.js';
import type { VergaderingGebeurtenis } from './vergadering.events.js';
import { evolve, heeftAgendapunt, initialState, teltMee, type VergaderingState } from './vergadering.state.js';

type DataVan<T extends VergaderingGebeurtenis['type']> = Extract<VergaderingGebeurtenis, { type: T }>['data'];

export interface PlanVergadering {
  readonly type: 'PlanVergadering';
  readonly gegevens: DataVan<'VergaderingGepland'>;
}
export interface VerplaatsVergadering {
  readonly type: 'VerplaatsVergadering';
  readonly gegevens: DataVan<'VergaderingVerplaatst'>;
}
export interface RectificeerVergadering {
  readonly type: 'RectificeerVergadering';
  readonly gegevens: DataVan<'VergaderingGegevensGerectificeerd'>;
  readonly reden: Reden | null;
}
export interface NeemAgendapuntOp {
  readonly type: 'NeemAgendapuntOp';
  readonly gegevens: Omit<DataVan<'AgendapuntOpgenomen'>, 'overnameId' | 'geldigOp'>;
}
export interface LegAanwezigheidVast {
  readonly type: 'LegAanwezigheidVast';
  readonly gegevens: Omit<DataVan<'AanwezigheidVastgelegd'>, 'geldigOp'>;
}
export interface VerwachtBehandeling {
  readonly type: 'VerwachtBehandeling';
  readonly gegevens: Omit<DataVan<'BehandelingVerwacht'>, 'geldigOp' | 'overnameId'>;
}
export interface VerwachtBehandelingNietLanger {
  readonly type: 'VerwachtBehandelingNietLanger';
  readonly gegevens: DataVan<'BehandelingNietLangerVerwacht'>;
  readonly reden: Reden | null;
}
export interface StelVerslagVast {
  readonly type: 'StelVerslagVast';
  readonly gegevens: DataVan<'VerslagVastgesteld'>;
}

/** Everything one report adds to its meeting, in one decision: a reader sees all of it or nothing. */
export interface NeemTerugkoppelingOver extends Inhoudcontext {
  readonly type: 'NeemTerugkoppelingOver';
  readonly vergaderingId: string;
  readonly overnameId: string;
  readonly terugkoppelingId: string;
  readonly agendapunten: readonly Omit<DataVan<'AgendapuntOpgenomen'>, 'vergaderingId' | 'overnameId' | 'geldigOp'>[];
  readonly vastleggingen: readonly { readonly vastleggingId: string; readonly inhoud: Inhoud }[];
  readonly verwachtingen: readonly Omit<DataVan<'BehandelingVerwacht'>, 'vergaderingId' | 'overnameId' | 'geldigOp'>[];
}

type Planningscommand =
  | PlanVergadering | VerplaatsVergadering | RectificeerVergadering | NeemAgendapuntOp | LegAanwezigheidVast
  | VerwachtBehandeling | VerwachtBehandelingNietLanger | StelVerslagVast | NeemTerugkoppelingOver;
export type VergaderingCommand = Planningscommand | VastleggingCommand | GeheimhoudingCommand;

function decide(command: VergaderingCommand, state: VergaderingState): Besluitvorming<VergaderingGebeurtenis> {
  switch (command.type) {
    case 'PlanVergadering': return plan(command, state);
    case 'VerplaatsVergadering':
    case 'RectificeerVergadering':
    case 'NeemAgendapuntOp':
    case 'LegAanwezigheidVast':
    case 'VerwachtBehandeling':
    case 'VerwachtBehandelingNietLanger':
    case 'StelVerslagVast':
    case 'NeemTerugkoppelingOver':
      return state.gepland
        ? decideGepland(command, state, state.gepland.datum)
        : geweigerd('vergadering-onbekend', 'Deze vergadering bestaat niet; plan haar eerst.', '/vergaderingId');
    case 'LegGeheimhoudingOp':
    case 'BekrachtigGeheimhouding':
    case 'VerlengGeheimhouding':
    case 'HefGeheimhoudingOp':
      return decideGeheimhouding(command, state);
    default:
      return decideVastlegging(command, state);
  }
}

function plan({ gegevens }: PlanVergadering, { gepland }: VergaderingState): Besluitvorming<VergaderingGebeurtenis> {
  if (!gepland) return [{ type: 'VergaderingGepland', data: gegevens }];
  return gepland.overlegId === gegevens.overlegId
    ? []
    : geweigerd('vergadering-bestaat', 'Deze vergadering bestaat al, van een ander overleg.', '/overlegId');
}

function decideGepland(command: Exclude<Planningscommand, PlanVergadering>, state: VergaderingState, datum: string): Besluitvorming<VergaderingGebeurtenis> {
  switch (command.type) {
    case 'VerplaatsVergadering': return verplaats(command, state, datum);
    case 'RectificeerVergadering':
      if (command.gegevens.geldigOp === datum) return [];
      return controleerReden(command.reden) ?? [{ type: 'VergaderingGegevensGerectificeerd', data: command.gegevens }];
    case 'NeemAgendapuntOp': return neemAgendapuntOp(command, state, datum);
    case 'LegAanwezigheidVast': return legAanwezigheidVast(command, state, datum);
    case 'VerwachtBehandeling': return verwacht(command, state, datum);
    case 'VerwachtBehandelingNietLanger': return verwachtNietLanger(command, state);
    case 'StelVerslagVast': return stelVast(command, state, datum);
    case 'NeemTerugkoppelingOver': return neemOver(command, state, datum);
  }
}

function verplaats({ gegevens }: VerplaatsVergadering, state: VergaderingState, datum: string): Besluitvorming<VergaderingGebeurtenis> {
  if (gegevens.geldigOp === datum) return [];
  return state.vastleggingen.size > 0
    ? geweigerd('vergadering-gehouden', 'Van deze vergadering is al iets vastgelegd: zij is gehouden. Klopt de datum niet, rectificeer die dan.')
    : [{ type: 'VergaderingVerplaatst', data: gegevens }];
}

function neemAgendapuntOp({ gegevens }: NeemAgendapuntOp, state: VergaderingState, geldigOp: string): Besluitvorming<VergaderingGebeurtenis> {
  if (heeftAgendapunt(state, gegevens.agendapuntId, null)) return [];
  if (gegevens.onderdeelVan !== null && !heeftAgendapunt(state, gegevens.onderdeelVan, null)) {
    return geweigerd('agendapunt-onbekend', `Agendapunt ${gegevens.onderdeelVan} hoort niet bij deze vergadering.`, '/onderdeelVan');
  }
  return [{ type: 'AgendapuntOpgenomen', data: { ...gegevens, overnameId: null, geldigOp } }];
}

function legAanwezigheidVast({ gegevens }: LegAanwezigheidVast, state: VergaderingState, geldigOp: string): Besluitvorming<VergaderingGebeurtenis> {
  const { agendapuntId, aanwezigen } = gegevens;
  if (agendapuntId !== null && !heeftAgendapunt(state, agendapuntId, null)) {
    return geweigerd('agendapunt-onbekend', `Agendapunt ${agendapuntId} hoort niet bij deze vergadering.`, '/agendapuntId');
  }
  const dubbel = aanwezigen.findIndex(({ persoonId }, plaats) => aanwezigen.findIndex((ander) => ander.persoonId === persoonId) < plaats);
  if (dubbel >= 0) return geweigerd('aanwezige-dubbel', 'Deze persoon staat twee keer op de lijst.', `/aanwezigen/${dubbel}`);
  return gelijk(state.aanwezigheid.get(agendapuntId ?? ''), aanwezigen) ? [] : [{ type: 'AanwezigheidVastgelegd', data: { ...gegevens, geldigOp } }];
}

function verwacht({ gegevens }: VerwachtBehandeling, state: VergaderingState, geldigOp: string): Besluitvorming<VergaderingGebeurtenis> {
  if (state.verwachtingen.has(gegevens.verwachtingId)) return [];
  const bron = state.vastleggingen.get(gegevens.vastleggingId);
  if (!bron || !teltMee(state, bron)) {
    return geweigerd('vastlegging-onbekend', 'Een verwachting rust op een vastlegging van deze vergadering.', '/vastleggingId');
  }
  return [{ type: 'BehandelingVerwacht', data: { ...gegevens, overnameId: null, geldigOp } }];
}

function verwachtNietLanger({ gegevens, reden }: VerwachtBehandelingNietLanger, state: VergaderingState): Besluitvorming<VergaderingGebeurtenis> {
  const verwachting = state.verwachtingen.get(gegevens.verwachtingId);
  if (!verwachting) return geweigerd('verwachting-onbekend', 'Deze verwachting is in deze vergadering niet vastgelegd.', '/verwachtingId');
  const overlegIds = gegevens.overlegIds.filter((overlegId) => verwachting.has(overlegId));
  if (overlegIds.length === 0) return [];
  return controleerReden(reden) ?? [{ type: 'BehandelingNietLangerVerwacht', data: { ...gegevens, overlegIds } }];
}

function stelVast({ gegevens }: StelVerslagVast, state: VergaderingState, datum: string): Besluitvorming<VergaderingGebeurtenis> {
  if (state.vastgesteldIn === gegevens.inVergaderingId) return [];
  if (state.vastgesteldIn !== null) return geweigerd('verslag-al-vastgesteld', `Dit verslag is al vastgesteld in vergadering ${state.vastgesteldIn}.`);
  if (gegevens.inVergaderingId === gegevens.vergaderingId || gegevens.geldigOp <= datum) {
    return geweigerd('vaststelling-niet-later', 'Een verslag wordt vastgesteld in een latere vergadering; controleer vergadering en datum.', '/inVergaderingId');
  }
  const nooit = gegevens.gerectificeerd.findIndex((id) => state.vastleggingen.get(id)?.gerectificeerd !== true);
  return nooit < 0
    ? [{ type: 'VerslagVastgesteld', data: gegevens }]
    : geweigerd('niet-gerectificeerd', 'Deze vastlegging is niet gerectificeerd; leg een wijziging van het verslag eerst als rectificatie vast.', `/gerectificeerd/${nooit}`);
}

function neemOver(command: NeemTerugkoppelingOver, state: VergaderingState, geldigOp: string): Besluitvorming<VergaderingGebeurtenis> {
  const { vergaderingId, overnameId, terugkoppelingId } = command;
  if (state.overgenomen.has(overnameId)) return [];
  const agendapunten = command.agendapunten
    .filter(({ agendapuntId }) => !heeftAgendapunt(state, agendapuntId, overnameId))
    .map((punt): VergaderingGebeurtenis => ({ type: 'AgendapuntOpgenomen', data: { vergaderingId, ...punt, overnameId, geldigOp } }));
  const fout = controleerOvername(command, agendapunten.reduce(evolve, state));
  return fout ?? [
    ...agendapunten,
    ...command.vastleggingen.map(({ vastleggingId, inhoud }) => vastgelegd({ vergaderingId, vastleggingId, overnameId, geldigOp }, inhoud)),
    ...command.verwachtingen.map((verwachting): VergaderingGebeurtenis => ({
      type: 'BehandelingVerwacht', data: { vergaderingId, ...verwachting, overnameId, geldigOp },
    })),
    { type: 'OvernameVoltooid', data: { vergaderingId, overnameId, terugkoppelingId, aantal: command.vastleggingen.length } },
  ];
}

function controleerOvername(command: NeemTerugkoppelingOver, state: VergaderingState): Geweigerd | null {
  const gezien = new Set<string>();
  const herroepen = new Map<string, string>();
  for (const [plaats, { vastleggingId, inhoud }] of command.vastleggingen.entries()) {
    const bestaand = state.vastleggingen.get(vastleggingId);
    if (gezien.has(vastleggingId) || (bestaand && teltMee(state, bestaand))) {
      return geweigerd('vastlegging-bestaat', `Vastlegging ${vastleggingId} bestaat al; een overname verandert niet wat al is vastgelegd.`, `/vastleggingen/${plaats}`);
    }
    gezien.add(vastleggingId);
    const fout = controleerAgendapunt(inhoud, state, command.overnameId) ?? controleerInhoud(vastleggingId, inhoud, command);
    if (fout) return fout;
    for (const besluitId of herroept(inhoud)) {
      const door = herroepen.get(besluitId) ?? vastleggingId;
      if (door !== vastleggingId) return alHerroepen(besluitId, door, `/vastleggingen/${plaats}/inhoud/relaties`);
      herroepen.set(besluitId, door);
    }
  }
  const zonderBron = command.verwachtingen.findIndex(({ vastleggingId }) => !gezien.has(vastleggingId));
  return zonderBron < 0
    ? null
    : geweigerd('vastlegging-onbekend', 'Een verwachting rust op een vastlegging van dezelfde overname.', `/verwachtingen/${zonderBron}`);
}

export const vergaderingDecider: Decider<VergaderingCommand, VergaderingState, VergaderingGebeurtenis> = {
  initialState,
  decide,
  evolve,
};
