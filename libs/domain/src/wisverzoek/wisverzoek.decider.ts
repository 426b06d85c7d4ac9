import type { Besluitvorming, Decider, Geweigerd } from '../decider.js';
import { geweigerd } from '../decider.js';
import type { Reden } from '../envelope/metadata.js';
import type { DataVan } from '../gebeurtenis.js';
import { gelijk } from '../gelijk.js';
import { controleerReden } from '../reden.js';
import { wisdoelId } from './wisbaar.js';
import type { WisverzoekGebeurtenis } from './wisverzoek.events.js';

type Gevraagd = DataVan<WisverzoekGebeurtenis, 'WissingGevraagd'>;

/** Null before anything was asked. */
export type WisverzoekState = null | {
  readonly gevraagd: Gevraagd;
  readonly fase: 'gevraagd' | 'goedgekeurd' | 'afgewezen' | 'uitgevoerd';
  /** Who approved or turned it down. */
  readonly beslistDoor: string | null;
  readonly uitgevoerd: DataVan<WisverzoekGebeurtenis, 'WissingUitgevoerd'> | null;
};

export interface VraagWissing extends Gevraagd {
  readonly type: 'VraagWissing';
  /** The doelen that are in the register, by id, each with the fields of it that have text. */
  readonly aanwezig: ReadonlyMap<string, readonly string[]>;
  readonly reden: Reden | null;
}
/** By another person than who asked: two people erase, never one. */
export interface KeurWissingGoed extends DataVan<WisverzoekGebeurtenis, 'WissingGoedgekeurd'> {
  readonly type: 'KeurWissingGoed';
}
export interface WijsWissingAf extends DataVan<WisverzoekGebeurtenis, 'WissingAfgewezen'> {
  readonly type: 'WijsWissingAf';
  readonly reden: Reden | null;
}
/** By the wisser, after the keys are destroyed. */
export interface MeldWissingUitgevoerd extends DataVan<WisverzoekGebeurtenis, 'WissingUitgevoerd'> {
  readonly type: 'MeldWissingUitgevoerd';
}
export type WisverzoekCommand = VraagWissing | KeurWissingGoed | WijsWissingAf | MeldWissingUitgevoerd;

function evolve(state: WisverzoekState, event: WisverzoekGebeurtenis): WisverzoekState {
  if (event.type === 'WissingGevraagd') return { gevraagd: event.data, fase: 'gevraagd', beslistDoor: null, uitgevoerd: null };
  if (state === null) return null;
  switch (event.type) {
    case 'WissingGoedgekeurd': return { ...state, fase: 'goedgekeurd', beslistDoor: event.data.goedgekeurdDoor };
    case 'WissingAfgewezen': return { ...state, fase: 'afgewezen', beslistDoor: event.data.afgewezenDoor };
    case 'WissingUitgevoerd': return { ...state, fase: 'uitgevoerd', uitgevoerd: event.data };
  }
}

function decide(command: WisverzoekCommand, state: WisverzoekState): Besluitvorming<WisverzoekGebeurtenis> {
  if (command.type === 'VraagWissing') return vraag(command, state);
  if (state === null) return geweigerd('wisverzoek-onbekend', 'Dit wisverzoek bestaat niet.', '/wisverzoekId');
  switch (command.type) {
    case 'KeurWissingGoed': return keurGoed(command, state);
    case 'WijsWissingAf': return wijsAf(command, state);
    case 'MeldWissingUitgevoerd': return meldUitgevoerd(command, state);
  }
}

function vraag({ type: _, aanwezig, reden, ...data }: VraagWissing, state: WisverzoekState): Besluitvorming<WisverzoekGebeurtenis> {
  if (state) {
    return gelijk(state.gevraagd, data)
      ? []
      : geweigerd('wisverzoek-bestaat', 'Dit wisverzoek bestaat al, voor iets anders; doe een nieuw verzoek.', '/wisverzoekId');
  }
  const ids = data.doelen.map(wisdoelId);
  const onbekend = ids.findIndex((id) => !aanwezig.has(id));
  if (onbekend >= 0) return geweigerd('doel-onbekend', `${String(ids[onbekend])} staat niet in het register; er valt niets te wissen.`, `/doelen/${onbekend}`);
  const dubbel = ids.findIndex((id, plaats) => ids.indexOf(id) < plaats);
  if (dubbel >= 0) return geweigerd('doel-dubbel', 'Dit staat twee keer in het verzoek; noem het één keer met alle velden.', `/doelen/${dubbel}`);
  return controleerVelden(data, aanwezig) ?? controleerReden(reden) ?? [{ type: 'WissingGevraagd', data }];
}

/** One key protects all text of a doel, and goes as a whole: who approves must have been told everything that goes. */
function controleerVelden({ doelen }: Gevraagd, aanwezig: VraagWissing['aanwezig']): Geweigerd | null {
  for (const [plaats, doel] of doelen.entries()) {
    const genoemd: readonly string[] = doel.velden;
    const vergeten = (aanwezig.get(wisdoelId(doel)) ?? []).filter((veld) => !genoemd.includes(veld));
    if (vergeten.length === 0) continue;
    return geweigerd('velden-onvolledig', `Wissen treft alle beschermde tekst hiervan; noem ook ${vergeten.join(', ')}. `
      + 'Moet alleen een deel weg, lak dan die woorden.', `/doelen/${plaats}/velden`);
  }
  return null;
}

function keurGoed({ type: _, ...data }: KeurWissingGoed, { fase, gevraagd }: NonNullable<WisverzoekState>): Besluitvorming<WisverzoekGebeurtenis> {
  if (fase === 'goedgekeurd' || fase === 'uitgevoerd') return [];
  if (fase === 'afgewezen') return geweigerd('wisverzoek-afgewezen', 'Dit wisverzoek is afgewezen; doe zo nodig een nieuw verzoek.');
  return data.goedgekeurdDoor === gevraagd.gevraagdDoor
    ? geweigerd('zelfde-persoon', 'Wie om wissing vraagt, keurt haar niet zelf goed; laat een ander beslissen.')
    : [{ type: 'WissingGoedgekeurd', data }];
}

function wijsAf({ type: _, reden, ...data }: WijsWissingAf, { fase }: NonNullable<WisverzoekState>): Besluitvorming<WisverzoekGebeurtenis> {
  if (fase === 'afgewezen') return [];
  if (fase !== 'gevraagd') return geweigerd('wisverzoek-beslist', `Dit wisverzoek is al ${fase} en kan niet meer worden afgewezen.`);
  return controleerReden(reden) ?? [{ type: 'WissingAfgewezen', data }];
}

function meldUitgevoerd({ type: _, ...data }: MeldWissingUitgevoerd, { fase }: NonNullable<WisverzoekState>): Besluitvorming<WisverzoekGebeurtenis> {
  if (fase === 'uitgevoerd') return [];
  return fase === 'goedgekeurd'
    ? [{ type: 'WissingUitgevoerd', data }]
    : geweigerd('niet-goedgekeurd', 'Dit wisverzoek is niet goedgekeurd; er mag niets gewist worden.');
}

export const wisverzoekDecider: Decider<WisverzoekCommand, WisverzoekState, WisverzoekGebeurtenis> = {
  initialState: null,
  decide,
  evolve,
};
