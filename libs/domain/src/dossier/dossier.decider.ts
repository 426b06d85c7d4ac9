import type { Besluitvorming, Decider, Geweigerd } from '../decider.js';
import { geweigerd } from '../decider.js';
import type { Reden } from '../envelope/metadata.js';
import type { DataVan } from '../gebeurtenis.js';
import { gelijk } from '../gelijk.js';
import { controleerReden } from '../reden.js';
import { controleerSamenvoeging, type Samenvoegdoel } from '../samenvoeging.js';
import { vouwDicht } from '../waarden/vouwen.js';
import type { DossierGebeurtenis } from './dossier.events.js';
import { evolve, initialState, type DossierState } from './dossier.state.js';

interface Over { readonly dossierId: string }

export interface OpenDossier extends Over {
  readonly type: 'OpenDossier';
  readonly naam: string;
  readonly thema: string | null;
}
export interface HernoemDossier extends Over {
  readonly type: 'HernoemDossier';
  readonly naam: string;
}
export interface VoegAliasToe extends Over {
  readonly type: 'VoegAliasToe';
  readonly aliasId: string;
  readonly alias: string;
}
export interface LaatAliasVervallen extends Over {
  readonly type: 'LaatAliasVervallen';
  readonly aliasId: string;
  readonly reden: Reden | null;
}
export interface VoegDossierSamen extends Over {
  readonly type: 'VoegDossierSamen';
  readonly inDossierId: string;
  /** Null when there is no such dossier. */
  readonly doel: (Samenvoegdoel & { readonly gesloten: boolean }) | null;
  readonly reden: Reden | null;
}
export interface MaakSamenvoegingOngedaan extends Over {
  readonly type: 'MaakSamenvoegingOngedaan';
  readonly reden: Reden | null;
}
export interface SluitDossier extends Over {
  readonly type: 'SluitDossier';
  readonly geldigOp: string;
}
export interface HeropenDossier extends Over {
  readonly type: 'HeropenDossier';
  readonly geldigOp: string;
  readonly reden: Reden | null;
}
/** Replaces name, theme and date of closing by `gegevens`. */
export interface RectificeerDossier {
  readonly type: 'RectificeerDossier';
  readonly gegevens: DataVan<DossierGebeurtenis, 'DossierGegevensGerectificeerd'>;
  readonly reden: Reden | null;
}
export type DossierCommand =
  | OpenDossier | HernoemDossier | VoegAliasToe | LaatAliasVervallen | VoegDossierSamen | MaakSamenvoegingOngedaan
  | SluitDossier | HeropenDossier | RectificeerDossier;

/** A dossier that is there. */
type Geopend = DossierState & { readonly naam: string };

function decide(command: DossierCommand, state: DossierState): Besluitvorming<DossierGebeurtenis> {
  const { naam } = state;
  if (command.type === 'OpenDossier') {
    const { type: _, ...data } = command;
    return naam === null ? controleerNaam(data.naam) ?? [{ type: 'DossierGeopend', data }] : [];
  }
  if (naam === null) return geweigerd('dossier-onbekend', 'Dit dossier bestaat niet; open het eerst.', '/dossierId');
  return decideGeopend(command, { ...state, naam });
}

function decideGeopend(command: Exclude<DossierCommand, OpenDossier>, state: Geopend): Besluitvorming<DossierGebeurtenis> {
  switch (command.type) {
    case 'HernoemDossier': return hernoem(command, state);
    case 'VoegAliasToe': return voegAliasToe(command, state);
    case 'LaatAliasVervallen': return laatVervallen(command, state);
    case 'VoegDossierSamen': return voegSamen(command, state);
    case 'MaakSamenvoegingOngedaan': return maakOngedaan(command, state);
    case 'SluitDossier': return sluit(command, state);
    case 'HeropenDossier': return heropen(command, state);
    case 'RectificeerDossier': return rectificeer(command, state);
  }
}

function hernoem({ dossierId, naam }: HernoemDossier, state: Geopend): Besluitvorming<DossierGebeurtenis> {
  if (naam === state.naam) return [];
  return controleerNaam(naam)
    ?? controleerOpen(state)
    ?? [...aliasWordtNaam(dossierId, naam, state), { type: 'DossierHernoemd', data: { dossierId, naam } }];
}

/** An alias that becomes the name is no alias any more: within a dossier a name stands once. */
function aliasWordtNaam(dossierId: string, naam: string, { aliassen }: Geopend): DossierGebeurtenis[] {
  const aliasId = aliassen.get(vouwDicht(naam));
  return aliasId === undefined ? [] : [{ type: 'AliasVervallen', data: { dossierId, aliasId } }];
}

function voegAliasToe({ type: _, ...data }: VoegAliasToe, state: Geopend): Besluitvorming<DossierGebeurtenis> {
  const gevouwen = vouwDicht(data.alias);
  if (gevouwen === '') return geweigerd('alias-leeg', 'Een alias heeft ten minste één letter of cijfer.', '/alias');
  if (gevouwen === vouwDicht(state.naam) || state.aliassen.has(gevouwen)) return [];
  const gebruikt = state.vervallen.has(data.aliasId) || [...state.aliassen.values()].includes(data.aliasId);
  if (gebruikt) return geweigerd('alias-id-gebruikt', `Het id ${data.aliasId} hoort al bij een andere alias; geef een nieuw id.`, '/aliasId');
  return controleerOpen(state) ?? [{ type: 'AliasToegevoegd', data }];
}

function laatVervallen({ dossierId, aliasId, reden }: LaatAliasVervallen, state: Geopend): Besluitvorming<DossierGebeurtenis> {
  if (state.vervallen.has(aliasId)) return [];
  if (![...state.aliassen.values()].includes(aliasId)) {
    return geweigerd('alias-onbekend', `Dit dossier heeft geen alias ${aliasId}.`, '/aliasId');
  }
  return controleerReden(reden) ?? [{ type: 'AliasVervallen', data: { dossierId, aliasId } }];
}

function voegSamen({ dossierId, inDossierId, doel, reden }: VoegDossierSamen, { opgegaanIn }: Geopend): Besluitvorming<DossierGebeurtenis> {
  if (opgegaanIn === inDossierId) return [];
  if (opgegaanIn !== null) return samengevoegd(opgegaanIn);
  const fout = controleerSamenvoeging(dossierId, inDossierId, doel, '/inDossierId');
  if (fout) return fout;
  if (doel?.gesloten) return geweigerd('doel-gesloten', `Dossier ${inDossierId} is gesloten; heropen het eerst.`, '/inDossierId');
  return controleerReden(reden) ?? [{ type: 'DossierSamengevoegd', data: { dossierId, inDossierId } }];
}

function maakOngedaan({ dossierId, reden }: MaakSamenvoegingOngedaan, { opgegaanIn }: Geopend): Besluitvorming<DossierGebeurtenis> {
  if (opgegaanIn === null) return [];
  return controleerReden(reden) ?? [{ type: 'SamenvoegingOngedaan', data: { dossierId, inDossierId: opgegaanIn } }];
}

function sluit({ type: _, ...data }: SluitDossier, { opgegaanIn, geslotenOp }: Geopend): Besluitvorming<DossierGebeurtenis> {
  if (opgegaanIn !== null) return samengevoegd(opgegaanIn);
  if (geslotenOp === null) return [{ type: 'DossierGesloten', data }];
  return geslotenOp === data.geldigOp ? [] : gesloten(geslotenOp);
}

function heropen({ dossierId, geldigOp, reden }: HeropenDossier, { opgegaanIn, geslotenOp }: Geopend): Besluitvorming<DossierGebeurtenis> {
  if (opgegaanIn !== null) return samengevoegd(opgegaanIn);
  if (geslotenOp === null) return [];
  if (geldigOp < geslotenOp) {
    return geweigerd('heropening-voor-sluiting', `Dit dossier is gesloten op ${geslotenOp}; heropenen kan niet eerder.`, '/geldigOp');
  }
  return controleerReden(reden) ?? [{ type: 'DossierHeropend', data: { dossierId, geldigOp } }];
}

function rectificeer({ gegevens, reden }: RectificeerDossier, state: Geopend): Besluitvorming<DossierGebeurtenis> {
  const { dossierId, ...nieuw } = gegevens;
  const { naam, thema, geslotenOp } = state;
  if (gelijk(nieuw, { naam, thema, geslotenOp })) return [];
  if (geslotenOp === null && nieuw.geslotenOp !== null) {
    return geweigerd('sluiten-is-geen-rectificatie', 'Dit dossier is niet gesloten; sluit het, een rectificatie verbetert alleen wat is vastgelegd.', '/geslotenOp');
  }
  return controleerNaam(nieuw.naam)
    ?? controleerReden(reden)
    ?? [...aliasWordtNaam(dossierId, nieuw.naam, state), { type: 'DossierGegevensGerectificeerd', data: gegevens }];
}

function controleerNaam(naam: string): Geweigerd | null {
  return vouwDicht(naam) === '' ? geweigerd('naam-leeg', 'Een dossiernaam heeft ten minste één letter of cijfer.', '/naam') : null;
}

/** Nothing is added to a dossier that was merged or closed; null when it is neither. */
export function controleerOpen({ opgegaanIn, geslotenOp }: Pick<DossierState, 'opgegaanIn' | 'geslotenOp'>): Geweigerd | null {
  if (opgegaanIn !== null) return samengevoegd(opgegaanIn);
  return geslotenOp === null ? null : gesloten(geslotenOp);
}

const samengevoegd = (inDossierId: string) =>
  geweigerd('dossier-samengevoegd', `Dit dossier is opgegaan in ${inDossierId}; doe het daar, of maak de samenvoeging ongedaan.`, '/dossierId');
const gesloten = (op: string) =>
  geweigerd('dossier-gesloten', `Dit dossier is gesloten op ${op}; heropen het eerst.`, '/dossierId');

export const dossierDecider: Decider<DossierCommand, DossierState, DossierGebeurtenis> = { initialState, decide, evolve };
