import type { Besluitvorming, Decider, Geweigerd } from '../decider.js';
import { geweigerd } from '../decider.js';
import type { Reden } from '../envelope/metadata.js';
import type { DataVan } from '../gebeurtenis.js';
import { gelijk } from '../gelijk.js';
import { controleerReden } from '../reden.js';
import type { Lid, Lidmaatschap, OverlegGebeurtenis } from './overleg.events.js';

type Gerectificeerd = DataVan<OverlegGebeurtenis, 'OverlegGegevensGerectificeerd'>;

export interface OverlegState {
  readonly ingesteld: DataVan<OverlegGebeurtenis, 'OverlegIngesteld'> | null;
  readonly opgehevenOp: string | null;
  /** In the order in which they were recorded; an organisation that came back has two. */
  readonly lidmaatschappen: readonly Lidmaatschap[];
}

export interface StelOverlegIn {
  readonly type: 'StelOverlegIn';
  readonly overlegId: string;
  readonly naam: string;
  readonly soort: DataVan<OverlegGebeurtenis, 'OverlegIngesteld'>['soort'];
  readonly district: string | null;
  readonly geldigOp: string | null;
}
export interface BeginLidmaatschap {
  readonly type: 'BeginLidmaatschap';
  readonly overlegId: string;
  readonly lid: Lid;
  readonly geldigOp: string | null;
}
export interface BeeindigLidmaatschap extends DataVan<OverlegGebeurtenis, 'LidmaatschapBeeindigd'> {
  readonly type: 'BeeindigLidmaatschap';
}
export interface HefOverlegOp extends DataVan<OverlegGebeurtenis, 'OverlegOpgeheven'> {
  readonly type: 'HefOverlegOp';
}
/** Replaces everything on record of the body by `gegevens`. */
export interface RectificeerOverleg {
  readonly type: 'RectificeerOverleg';
  readonly gegevens: Gerectificeerd;
  readonly reden: Reden | null;
}
export type OverlegCommand = StelOverlegIn | BeginLidmaatschap | BeeindigLidmaatschap | HefOverlegOp | RectificeerOverleg;

function evolve(state: OverlegState, event: OverlegGebeurtenis): OverlegState {
  switch (event.type) {
    case 'OverlegIngesteld':
      return { ...state, ingesteld: event.data };
    case 'LidmaatschapBegonnen': {
      const { lid, geldigOp } = event.data;
      return { ...state, lidmaatschappen: [...state.lidmaatschappen, { lid, van: geldigOp, tot: null }] };
    }
    case 'LidmaatschapBeeindigd': {
      const loopt = laatsteVan(state.lidmaatschappen, event.data.lid);
      const { geldigOp } = event.data;
      return { ...state, lidmaatschappen: state.lidmaatschappen.map((l) => (l === loopt ? { ...l, tot: geldigOp } : l)) };
    }
    case 'OverlegOpgeheven':
      return { ...state, opgehevenOp: event.data.geldigOp };
    case 'OverlegGegevensGerectificeerd': {
      const { opgehevenOp, lidmaatschappen, ...ingesteld } = event.data;
      return { ingesteld, opgehevenOp, lidmaatschappen };
    }
  }
}

const lidSleutel = (lid: Lid): string => lid.tooi ?? `${lid.soort}/${lid.naam}`;

function laatsteVan(lidmaatschappen: readonly Lidmaatschap[], lid: Lid): Lidmaatschap | undefined {
  return lidmaatschappen.findLast((l) => lidSleutel(l.lid) === lidSleutel(lid));
}

function decide(command: OverlegCommand, state: OverlegState): Besluitvorming<OverlegGebeurtenis> {
  if (command.type === 'StelOverlegIn') return stelIn(command, state);
  if (!state.ingesteld) return geweigerd('overleg-onbekend', 'Dit overleg bestaat nog niet; stel het eerst in.', '/overlegId');
  switch (command.type) {
    case 'BeginLidmaatschap': return begin(command, state);
    case 'BeeindigLidmaatschap': return beeindig(command, state);
    case 'HefOverlegOp': return hefOp(command, state, state.ingesteld.geldigOp);
    case 'RectificeerOverleg': return rectificeer(command, state);
  }
}

function stelIn({ type: _, ...data }: StelOverlegIn, { ingesteld }: OverlegState): Besluitvorming<OverlegGebeurtenis> {
  if (!ingesteld) return [{ type: 'OverlegIngesteld', data }];
  return ingesteld.naam === data.naam
    ? []
    : geweigerd('overleg-bestaat', `Dit overleg bestaat al onder de naam ${ingesteld.naam}.`, '/naam');
}

function begin({ type: _, ...data }: BeginLidmaatschap, state: OverlegState): Besluitvorming<OverlegGebeurtenis> {
  const vorig = laatsteVan(state.lidmaatschappen, data.lid);
  if (vorig && (vorig.tot === null || vorig.van === data.geldigOp)) return [];
  if (state.opgehevenOp !== null) return opgeheven(state.opgehevenOp);
  return vorig && !komtNa(vorig, data.geldigOp)
    ? overlapt(data.lid, '/geldigOp')
    : [{ type: 'LidmaatschapBegonnen', data }];
}

function beeindig({ type: _, ...data }: BeeindigLidmaatschap, state: OverlegState): Besluitvorming<OverlegGebeurtenis> {
  const vorig = laatsteVan(state.lidmaatschappen, data.lid);
  if (!vorig) return geweigerd('lid-onbekend', `${data.lid.naam} is geen lid van dit overleg.`, '/lid');
  if (vorig.tot === data.geldigOp) return [];
  if (vorig.tot !== null) {
    return geweigerd('lidmaatschap-beeindigd', `Het lidmaatschap van ${data.lid.naam} is al beëindigd per ${vorig.tot}; klopt die datum niet, rectificeer dan.`, '/geldigOp');
  }
  return eindigtTeVroeg(vorig.van, data.geldigOp) ? eindeVoorBegin('/geldigOp') : [{ type: 'LidmaatschapBeeindigd', data }];
}

function hefOp({ type: _, ...data }: HefOverlegOp, { opgehevenOp }: OverlegState, sinds: string | null): Besluitvorming<OverlegGebeurtenis> {
  if (opgehevenOp === data.geldigOp) return [];
  if (opgehevenOp !== null) return opgeheven(opgehevenOp);
  return eindigtTeVroeg(sinds, data.geldigOp) ? eindeVoorBegin('/geldigOp') : [{ type: 'OverlegOpgeheven', data }];
}

function rectificeer({ gegevens, reden }: RectificeerOverleg, state: OverlegState): Besluitvorming<OverlegGebeurtenis> {
  const { opgehevenOp, lidmaatschappen, ...ingesteld } = gegevens;
  if (gelijk({ ingesteld, opgehevenOp, lidmaatschappen }, state)) return [];
  const fout = controleerReden(reden) ?? controleerData(gegevens);
  return fout ?? [{ type: 'OverlegGegevensGerectificeerd', data: gegevens }];
}

function controleerData({ geldigOp, opgehevenOp, lidmaatschappen }: Gerectificeerd): Geweigerd | null {
  if (eindigtTeVroeg(geldigOp, opgehevenOp)) return eindeVoorBegin('/opgehevenOp');
  for (const [plaats, { lid, van, tot }] of lidmaatschappen.entries()) {
    if (eindigtTeVroeg(van, tot)) return eindeVoorBegin(`/lidmaatschappen/${plaats}/tot`);
    const vorig = laatsteVan(lidmaatschappen.slice(0, plaats), lid);
    if (vorig && !komtNa(vorig, van)) return overlapt(lid, `/lidmaatschappen/${plaats}/van`);
  }
  return null;
}

const eindigtTeVroeg = (van: string | null, tot: string | null): boolean => van !== null && tot !== null && tot < van;
const komtNa = ({ tot }: Lidmaatschap, van: string | null): boolean => tot !== null && van !== null && van >= tot;

const eindeVoorBegin = (veld: string) => geweigerd('einde-voor-begin', 'Het einde ligt voor het begin; controleer de data.', veld);
const overlapt = (lid: Lid, veld: string) =>
  geweigerd('lidmaatschap-overlapt', `Het lidmaatschap van ${lid.naam} begint voordat het vorige is geëindigd; geef een latere begindatum.`, veld);
const opgeheven = (op: string) =>
  geweigerd('overleg-opgeheven', `Dit overleg is opgeheven per ${op}; klopt dat niet, rectificeer dan de gegevens van het overleg.`);

export const overlegDecider: Decider<OverlegCommand, OverlegState, OverlegGebeurtenis> = {
  initialState: { ingesteld: null, opgehevenOp: null, lidmaatschappen: [] },
  decide,
  evolve,
};
