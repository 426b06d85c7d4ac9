import type { Besluitvorming, Decider } from '../decider.js';
import { geweigerd } from '../decider.js';
import type { Reden } from '../envelope/metadata.js';
import type { DataVan } from '../gebeurtenis.js';
import { gelijk } from '../gelijk.js';
import { controleerReden } from '../reden.js';
import { controleerSamenvoeging, type Samenvoegdoel } from '../samenvoeging.js';
import type { Functie, PersoonGebeurtenis } from './persoon.events.js';

export interface PersoonState {
  readonly naam: string | null;
  readonly functies: readonly Functie[];
  readonly opgegaanIn: string | null;
}

export interface RegistreerPersoon {
  readonly type: 'RegistreerPersoon';
  readonly persoonId: string;
  readonly naam: string;
}
export interface AanvaardFunctie extends DataVan<PersoonGebeurtenis, 'FunctieAanvaard'> {
  readonly type: 'AanvaardFunctie';
}
export interface LegFunctieNeer extends DataVan<PersoonGebeurtenis, 'FunctieNeergelegd'> {
  readonly type: 'LegFunctieNeer';
}
export interface VoegPersoonSamen {
  readonly type: 'VoegPersoonSamen';
  readonly persoonId: string;
  readonly inPersoonId: string;
  /** Null when that person is not in the register. */
  readonly doel: Samenvoegdoel | null;
  readonly reden: Reden | null;
}
/** Replaces everything on record of the person by `gegevens`. */
export interface RectificeerPersoon {
  readonly type: 'RectificeerPersoon';
  readonly gegevens: DataVan<PersoonGebeurtenis, 'PersoonGegevensGerectificeerd'>;
  readonly reden: Reden | null;
}
export type PersoonCommand = RegistreerPersoon | AanvaardFunctie | LegFunctieNeer | VoegPersoonSamen | RectificeerPersoon;

function evolve(state: PersoonState, event: PersoonGebeurtenis): PersoonState {
  switch (event.type) {
    case 'PersoonGeregistreerd':
      return { ...state, naam: event.data.naam };
    case 'FunctieAanvaard': {
      const { functieId, rol, organisatie, geldigOp } = event.data;
      return { ...state, functies: [...state.functies, { functieId, rol, organisatie, van: geldigOp, tot: null }] };
    }
    case 'FunctieNeergelegd': {
      const { functieId, geldigOp } = event.data;
      return { ...state, functies: state.functies.map((f) => (f.functieId === functieId ? { ...f, tot: geldigOp } : f)) };
    }
    case 'PersoonSamengevoegd':
      return { ...state, opgegaanIn: event.data.inPersoonId };
    case 'PersoonGegevensGerectificeerd': {
      const { naam, functies, opgegaanIn } = event.data;
      return { naam, functies, opgegaanIn };
    }
  }
}

function decide(command: PersoonCommand, state: PersoonState): Besluitvorming<PersoonGebeurtenis> {
  if (command.type === 'RegistreerPersoon') {
    const { type: _, ...data } = command;
    return state.naam === null ? [{ type: 'PersoonGeregistreerd', data }] : [];
  }
  if (state.naam === null) return geweigerd('persoon-onbekend', 'Deze persoon staat niet in het register; registreer hem of haar eerst.', '/persoonId');
  switch (command.type) {
    case 'AanvaardFunctie': return aanvaard(command, state);
    case 'LegFunctieNeer': return legNeer(command, state);
    case 'VoegPersoonSamen': return voegSamen(command, state);
    case 'RectificeerPersoon': return rectificeer(command, state);
  }
}

function aanvaard({ type: _, ...data }: AanvaardFunctie, { functies, opgegaanIn }: PersoonState): Besluitvorming<PersoonGebeurtenis> {
  const bestaand = functies.find(({ functieId }) => functieId === data.functieId);
  if (bestaand) {
    const { rol, organisatie, geldigOp } = data;
    return gelijk({ ...bestaand, tot: null }, { functieId: data.functieId, rol, organisatie, van: geldigOp, tot: null })
      ? []
      : geweigerd('functie-bestaat', `Functie ${data.functieId} is al vastgelegd met andere gegevens; rectificeer die.`, '/functieId');
  }
  return opgegaanIn === null ? [{ type: 'FunctieAanvaard', data }] : samengevoegd(opgegaanIn);
}

function legNeer({ type: _, ...data }: LegFunctieNeer, { functies }: PersoonState): Besluitvorming<PersoonGebeurtenis> {
  const functie = functies.find(({ functieId }) => functieId === data.functieId);
  if (!functie) return geweigerd('functie-onbekend', `Deze persoon heeft geen functie ${data.functieId}.`, '/functieId');
  if (functie.tot === data.geldigOp) return [];
  if (functie.tot !== null) {
    return geweigerd('functie-neergelegd', `Deze functie is al neergelegd per ${functie.tot}; klopt die datum niet, rectificeer dan.`, '/geldigOp');
  }
  return functie.van !== null && data.geldigOp < functie.van ? eindeVoorBegin('/geldigOp') : [{ type: 'FunctieNeergelegd', data }];
}

function voegSamen(command: VoegPersoonSamen, { opgegaanIn }: PersoonState): Besluitvorming<PersoonGebeurtenis> {
  const { persoonId, inPersoonId, doel, reden } = command;
  if (opgegaanIn === inPersoonId) return [];
  if (opgegaanIn !== null) return samengevoegd(opgegaanIn);
  return controleerSamenvoeging(persoonId, inPersoonId, doel, '/inPersoonId')
    ?? controleerReden(reden)
    ?? [{ type: 'PersoonSamengevoegd', data: { persoonId, inPersoonId } }];
}

function rectificeer({ gegevens, reden }: RectificeerPersoon, state: PersoonState): Besluitvorming<PersoonGebeurtenis> {
  const { persoonId: _, ...nieuw } = gegevens;
  if (gelijk(nieuw, state)) return [];
  if (nieuw.opgegaanIn !== null && nieuw.opgegaanIn !== state.opgegaanIn) {
    return geweigerd('samenvoeging-is-geen-rectificatie', 'Een rectificatie kan een samenvoeging alleen terugnemen; voeg de personen samen.', '/opgegaanIn');
  }
  const dubbel = nieuw.functies.findIndex(({ functieId }, plaats) => nieuw.functies.findIndex((f) => f.functieId === functieId) < plaats);
  if (dubbel >= 0) return geweigerd('functie-dubbel', 'Deze functie staat twee keer in de gegevens.', `/functies/${dubbel}/functieId`);
  const omgekeerd = nieuw.functies.findIndex(({ van, tot }) => van !== null && tot !== null && tot < van);
  if (omgekeerd >= 0) return eindeVoorBegin(`/functies/${omgekeerd}/tot`);
  return controleerReden(reden) ?? [{ type: 'PersoonGegevensGerectificeerd', data: gegevens }];
}

const eindeVoorBegin = (veld: string) => geweigerd('einde-voor-begin', 'Het einde van de functie ligt voor het begin; controleer de data.', veld);
const samengevoegd = (in_: string) =>
  geweigerd('persoon-samengevoegd', `Deze persoon is opgegaan in ${in_}; leg het daar vast, of rectificeer de samenvoeging.`, '/persoonId');

export const persoonDecider: Decider<PersoonCommand, PersoonState, PersoonGebeurtenis> = {
  initialState: { naam: null, functies: [], opgegaanIn: null },
  decide,
  evolve,
};
