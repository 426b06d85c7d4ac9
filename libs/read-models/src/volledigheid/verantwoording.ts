import type { OvergeslagenStuk, Soort } from '@besluitregister/domain';
import type { Stuk } from './stukken.js';

export interface VoorstelRij {
  readonly vastleggingId: string;
  readonly soort: Soort;
  readonly stand: 'open' | 'aanvaard' | 'gewijzigd' | 'verworpen';
  readonly verworpenOm: string | null;
  readonly stukken: readonly Stuk[];
  /** Who proposed or decided it last. */
  readonly actorId: string;
}

/** The record of an item as far as the lines it rests on go. */
export interface VerantwoordingRij {
  readonly vastleggingId: string;
  readonly doorgehaald: boolean;
  readonly overnameId: string | null;
  readonly stukken: readonly Stuk[];
  readonly actorId: string;
}

export interface OvergeslagenRij {
  readonly reden: string;
  readonly stukken: readonly OvergeslagenStuk[];
  readonly actorId: string;
}

/** What became of a line, the weightiest first. A line without text is in no piece: that it is empty only the document can tell. */
export const REGELWIJZEN = ['vastgelegd', 'doorgehaald', 'voorgesteld', 'verworpen', 'overgeslagen', 'onverantwoord'] as const;
export type Regelwijze = (typeof REGELWIJZEN)[number];

/** One piece of a line and what became of it. */
export interface Regelstuk {
  readonly wijze: Exclude<Regelwijze, 'onverantwoord'>;
  /** The item or the proposal; null of what was passed over. */
  readonly vastleggingId: string | null;
  /** Code of why it was passed over or rejected. */
  readonly reden: string | null;
  readonly actorId: string;
}

export interface Regelverantwoording {
  readonly regel: number;
  /** The weightiest of its pieces. */
  readonly wijze: Regelwijze;
  readonly stukken: readonly Regelstuk[];
}

export type Volledigheidsverschil =
  | { readonly soort: 'regels-onverantwoord'; readonly vanRegel: number; readonly totRegel: number }
  | { readonly soort: 'voorstel-niet-beslist' | 'voorstel-niet-vastgelegd'; readonly vastleggingId: string }
  | { readonly soort: 'aantal-wijkt-af'; readonly verwacht: number; readonly gevonden: number };

interface Bronnen {
  readonly items: readonly VerantwoordingRij[];
  readonly overgeslagen: readonly OvergeslagenRij[];
  readonly voorstellen: readonly VoorstelRij[];
}

/** What became of each line of a report of so many lines. */
export function verantwoordRegels(documentId: string, aantalRegels: number, { items, overgeslagen, voorstellen }: Bronnen): Regelverantwoording[] {
  const perRegel = Array.from({ length: aantalRegels }, (): Regelstuk[] => []);
  const leg = (stukken: readonly (OvergeslagenStuk & { readonly documentId?: string })[], stuk: Regelstuk): void => {
    const regels = new Set(stukken.filter((plek) => (plek.documentId ?? documentId) === documentId).flatMap(({ vanRegel, totRegel }) =>
      Array.from({ length: Math.max(0, Math.min(totRegel, aantalRegels) - vanRegel + 1) }, (_, index) => vanRegel + index)));
    for (const regel of regels) perRegel[regel - 1]?.push(stuk);
  };
  for (const { vastleggingId, doorgehaald, stukken, actorId } of items) {
    leg(stukken, { wijze: doorgehaald ? 'doorgehaald' : 'vastgelegd', vastleggingId, reden: null, actorId });
  }
  for (const { vastleggingId, stand, verworpenOm, stukken, actorId } of voorstellen) {
    if (stand !== 'verworpen') leg(stukken, { wijze: 'voorgesteld', vastleggingId, reden: null, actorId });
    else leg(stukken, { wijze: 'verworpen', vastleggingId, reden: verworpenOm, actorId });
  }
  for (const { reden, stukken, actorId } of overgeslagen) leg(stukken, { wijze: 'overgeslagen', vastleggingId: null, reden, actorId });
  return perRegel.map((stukken, index) => ({
    regel: index + 1,
    wijze: REGELWIJZEN.find((wijze) => stukken.some((stuk) => stuk.wijze === wijze)) ?? 'onverantwoord',
    stukken,
  }));
}

/** What does not add up: lines nobody accounts for, proposals without a decision or a result, and a takeover of another size than it says. */
export function verschillenVan(
  regels: readonly Regelverantwoording[], voorstellen: readonly VoorstelRij[],
  overgenomen: { readonly verwacht: number; readonly gevonden: readonly VerantwoordingRij[] } | null,
): Volledigheidsverschil[] {
  const vastgelegd = new Set(overgenomen?.gevonden.map(({ vastleggingId }) => vastleggingId));
  return [
    ...onverantwoord(regels),
    ...voorstellen.filter(({ stand }) => stand === 'open').map(({ vastleggingId }) => ({ soort: 'voorstel-niet-beslist' as const, vastleggingId })),
    ...voorstellen
      .filter(({ stand, vastleggingId }) => overgenomen !== null && (stand === 'aanvaard' || stand === 'gewijzigd') && !vastgelegd.has(vastleggingId))
      .map(({ vastleggingId }) => ({ soort: 'voorstel-niet-vastgelegd' as const, vastleggingId })),
    ...(overgenomen !== null && overgenomen.verwacht !== overgenomen.gevonden.length
      ? [{ soort: 'aantal-wijkt-af' as const, verwacht: overgenomen.verwacht, gevonden: overgenomen.gevonden.length }] : []),
  ];
}

function onverantwoord(regels: readonly Regelverantwoording[]): Volledigheidsverschil[] {
  const gaten: { vanRegel: number; totRegel: number }[] = [];
  for (const { regel } of regels.filter(({ wijze }) => wijze === 'onverantwoord')) {
    const vorige = gaten.at(-1);
    if (vorige?.totRegel === regel - 1) vorige.totRegel = regel;
    else gaten.push({ vanRegel: regel, totRegel: regel });
  }
  return gaten.map((gat) => ({ soort: 'regels-onverantwoord' as const, ...gat }));
}
