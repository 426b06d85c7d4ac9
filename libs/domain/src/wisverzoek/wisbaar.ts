import type { Wisdoel } from './wisverzoek.events.js';

/** Where a field of what can be erased stands in its events, as JSON pointers; the first that fits is the one. */
const PLAATSEN: readonly (readonly [plaats: RegExp, veld: string])[] = [
  [/^\/metadata\/reason\//, 'toelichting'],
  [/\/passages\/\d+\/citaat$/, 'citaat'],
  [/\/spreker\//, 'spreker'],
  [/\/uitkomstWoorden$/, 'uitkomstwoorden'],
  [/\/voorwaarden\/\d+$/, 'voorwaarden'],
  [/\/stemming\//, 'stemming'],
  [/\/namens$/, 'namens'],
  [/\/besluitVanDerden\//, 'besluit-van-derden'],
  [/\/houder\//, 'houder'],
  [/\/gevraagdAan\//, 'gevraagd-aan'],
  [/\/termijn\//, 'termijn'],
  [/\/inhoud\/tekst$/, 'tekst'],
  [/^\/data\/grond\/verwijzing$/, 'geheimhoudingsgrond'],
  [/^\/data\/woorden$/, 'voortgang'],
  [/^\/data\/reden$/, 'voorstelreden'],
  [/^\/data\/aanwezigen\//, 'aanwezigheid'],
  [/^\/data\/(functies\/\d+\/)?organisatie\//, 'functies'],
  [/^\/data\/alias$/, 'alias'],
  [/^\/data\/titel$/, 'titel'],
  [/^\/data\/naam$/, 'naam'],
];

/** The field of {@link WISBARE_VELDEN} that a protected text belongs to, by its JSON pointer; null when it is in none. */
export function wisbaarVeld(pointer: string): string | null {
  return PLAATSEN.find(([plaats]) => plaats.test(pointer))?.[1] ?? null;
}

/** Id of what is to be erased. */
export function wisdoelId(doel: Wisdoel): string {
  switch (doel.soort) {
    case 'vastlegging':
    case 'voorstel': return doel.vastleggingId;
    case 'persoon': return doel.persoonId;
    case 'document': return doel.documentId;
    case 'dossier': return doel.dossierId;
    case 'agendapunt': return doel.agendapuntId;
    case 'verwachting': return doel.verwachtingId;
    case 'gebruiker': return doel.gebruikerId;
    case 'overleg': return doel.overlegId;
    case 'vergadering': return doel.vergaderingId;
    case 'terugkoppeling': return doel.terugkoppelingId;
    case 'wisverzoek': return doel.wisverzoekId;
    case 'register': return doel.registerId;
  }
}

/** The subjects whose data keys protect the text of what is to be erased. */
export function wisdoelOnderwerpen(doel: Wisdoel): readonly string[] {
  const id = wisdoelId(doel);
  return doel.soort === 'vastlegging' || doel.soort === 'voorstel' ? [`vastlegging/${id}`, verloopVan(id)] : [`${doel.soort}/${id}`];
}

/**
 * The subject of what is recorded of an action after the meeting. A key of its own: when words of the item are blacked
 * out the key of its content is destroyed, and what became of it stays readable.
 */
export function verloopVan(vastleggingId: string): string {
  return `vastlegging/${vastleggingId}/verloop`;
}
