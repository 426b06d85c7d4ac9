import { z } from 'zod';
import { gebeurtenis, type GebeurtenisVan } from '../gebeurtenis.js';
import { aantal, code, id } from '../waarden/waarden.js';

// Stream: Wisverzoek-<wisverzoekId>. Names and shapes below are the storage format. A request names where the text
// stands and never what it says; why stands in metadata.reason.

const sleutel = (data: { wisverzoekId: string }): string => `wisverzoek/${data.wisverzoekId}`;

/** The protected fields of what can be erased, by its kind (DESIGN §4). */
export const WISBARE_VELDEN = {
  vastlegging: [
    'tekst', 'citaat', 'spreker', 'uitkomstwoorden', 'voorwaarden', 'stemming', 'namens', 'besluit-van-derden',
    'houder', 'gevraagd-aan', 'termijn', 'voortgang', 'voorstelreden', 'geheimhoudingsgrond', 'toelichting',
  ],
  persoon: ['naam', 'functies', 'toelichting'],
  document: ['naam', 'inhoud', 'toelichting'],
} as const;

const velden = <const V extends readonly string[]>(namen: V) => z.array(z.enum(namen)).min(1).max(namen.length);

export const wisdoelSchema = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('vastlegging'), vastleggingId: id(), vergaderingId: id(), velden: velden(WISBARE_VELDEN.vastlegging) }),
  z.strictObject({ soort: z.literal('persoon'), persoonId: id(), velden: velden(WISBARE_VELDEN.persoon) }),
  z.strictObject({ soort: z.literal('document'), documentId: id(), velden: velden(WISBARE_VELDEN.document) }),
]);

export const wissingGevraagd = gebeurtenis('WissingGevraagd', z.strictObject({
  wisverzoekId: id(),
  doelen: z.array(wisdoelSchema).min(1).max(200),
  /** Code of the legal ground. */
  grond: code(),
  gevraagdDoor: id(),
}), sleutel);

export const wissingGoedgekeurd = gebeurtenis('WissingGoedgekeurd', z.strictObject({ wisverzoekId: id(), goedgekeurdDoor: id() }), sleutel);
export const wissingAfgewezen = gebeurtenis('WissingAfgewezen', z.strictObject({ wisverzoekId: id(), afgewezenDoor: id() }), sleutel);

export const wissingUitgevoerd = gebeurtenis('WissingUitgevoerd', z.strictObject({
  wisverzoekId: id(),
  /** Keys destroyed, events whose text is gone with them, stored documents removed. */
  aantallen: z.strictObject({ sleutels: aantal(), gebeurtenissen: aantal(), documenten: aantal() }),
}), sleutel);

export type WisverzoekGebeurtenis =
  | GebeurtenisVan<typeof wissingGevraagd>
  | GebeurtenisVan<typeof wissingGoedgekeurd>
  | GebeurtenisVan<typeof wissingAfgewezen>
  | GebeurtenisVan<typeof wissingUitgevoerd>;
export type Wisdoel = Readonly<z.infer<typeof wisdoelSchema>>;
