import type { Besluitvorming, Decider } from '../decider.js';
import { geweigerd } from '../decider.js';
import type { Reden } from '../envelope/metadata.js';
import type { DataVan } from '../gebeurtenis.js';
import { controleerReden } from '../reden.js';
import { decideBeoordeling, type BeoordelingCommand } from './beoordeling.decider.js';
import type { OvergeslagenStuk, TerugkoppelingGebeurtenis } from './terugkoppeling.events.js';
import { evolve, initialState, type TerugkoppelingState } from './terugkoppeling.state.js';

export interface OntvangTerugkoppeling {
  readonly type: 'OntvangTerugkoppeling';
  readonly gegevens: DataVan<TerugkoppelingGebeurtenis, 'TerugkoppelingOntvangen'>;
  /** What is deliberately passed over, by reason. */
  readonly overgeslagen: readonly { readonly reden: string; readonly stukken: readonly OvergeslagenStuk[] }[];
}
/** Closes the takeover. Decided before the items are appended: a refusal must leave nothing behind in the meeting. */
export interface RondTerugkoppelingAf {
  readonly type: 'RondTerugkoppelingAf';
  readonly gegevens: DataVan<TerugkoppelingGebeurtenis, 'TerugkoppelingOvergenomen'>;
}
export interface TrekTerugkoppelingIn {
  readonly type: 'TrekTerugkoppelingIn';
  readonly terugkoppelingId: string;
  readonly reden: Reden | null;
}
export type TerugkoppelingCommand = OntvangTerugkoppeling | RondTerugkoppelingAf | TrekTerugkoppelingIn | BeoordelingCommand;

function decide(command: TerugkoppelingCommand, state: TerugkoppelingState): Besluitvorming<TerugkoppelingGebeurtenis> {
  if (command.type === 'OntvangTerugkoppeling') return ontvang(command, state);
  if (state.fase === 'nieuw') return geweigerd('terugkoppeling-onbekend', 'Deze terugkoppeling is nog niet ontvangen.');
  if (command.type === 'TrekTerugkoppelingIn') return trekIn(command, state);
  if (state.fase === 'ingetrokken') return geweigerd('terugkoppeling-ingetrokken', 'Deze terugkoppeling is ingetrokken; lees haar zo nodig opnieuw in.');
  if (command.type === 'RondTerugkoppelingAf') return rondAf(command, state);
  return state.fase === 'overgenomen'
    ? geweigerd('terugkoppeling-overgenomen', 'Deze terugkoppeling is overgenomen; corrigeer een vastlegging met een rectificatie of een doorhaling.')
    : decideBeoordeling(command, state);
}

function ontvang({ gegevens, overgeslagen }: OntvangTerugkoppeling, { fase }: TerugkoppelingState): Besluitvorming<TerugkoppelingGebeurtenis> {
  if (fase === 'ontvangen' || fase === 'overgenomen') return [];
  const { terugkoppelingId } = gegevens;
  return [
    { type: 'TerugkoppelingOntvangen', data: gegevens },
    ...overgeslagen.map(({ reden, stukken }): TerugkoppelingGebeurtenis => ({
      type: 'PassageOvergeslagen', data: { terugkoppelingId, reden, stukken: [...stukken] },
    })),
  ];
}

function rondAf({ gegevens }: RondTerugkoppelingAf, { fase, voorstellen }: TerugkoppelingState): Besluitvorming<TerugkoppelingGebeurtenis> {
  if (fase === 'overgenomen') return [];
  const standen = [...voorstellen.values()].map(({ stand }) => stand);
  if (gegevens.wijze === 'direct') {
    return standen.length === 0
      ? [{ type: 'TerugkoppelingOvergenomen', data: gegevens }]
      : geweigerd('beoordeling-begonnen', `Van deze terugkoppeling liggen ${standen.length} voorstellen ter beoordeling; neem haar beoordeeld over.`, '/wijze');
  }
  const open = standen.filter((stand) => stand === 'open').length;
  if (open > 0) {
    return geweigerd('voorstellen-open', `Nog ${open} van de ${standen.length} voorstellen zijn niet beoordeeld; aanvaard, wijzig of verwerp die eerst.`);
  }
  const over = standen.filter((stand) => stand !== 'verworpen').length;
  return gegevens.aantal === over
    ? [{ type: 'TerugkoppelingOvergenomen', data: gegevens }]
    : geweigerd('aantal-klopt-niet', `Van deze terugkoppeling zijn ${over} voorstellen aanvaard, niet ${gegevens.aantal}; neem die over.`, '/aantal');
}

function trekIn({ terugkoppelingId, reden }: TrekTerugkoppelingIn, { fase }: TerugkoppelingState): Besluitvorming<TerugkoppelingGebeurtenis> {
  if (fase === 'ingetrokken') return [];
  if (fase === 'overgenomen') {
    return geweigerd('terugkoppeling-overgenomen', 'Deze terugkoppeling is overgenomen; haal door wat niet vastgelegd had mogen worden.');
  }
  return controleerReden(reden) ?? [{ type: 'TerugkoppelingIngetrokken', data: { terugkoppelingId } }];
}

export const terugkoppelingDecider: Decider<TerugkoppelingCommand, TerugkoppelingState, TerugkoppelingGebeurtenis> = {
  initialState,
  decide,
  evolve,
};
