import { z } from 'zod';
import { gebeurtenis, type GebeurtenisVan } from '../gebeurtenis.js';
import { aantal, code, id } from '../waarden/waarden.js';

// Stream: Wisverzoek-<wisverzoekId>. Names and shapes below are the storage format. A request names where the text
// stands and never what it says; why stands in metadata.reason.

const sleutel = (data: { wisverzoekId: string }): string => `wisverzoek/${data.wisverzoekId}`;

const VASTLEGGING = [
  'tekst', 'citaat', 'spreker', 'uitkomstwoorden', 'voorwaarden', 'stemming', 'namens', 'besluit-van-derden',
  'houder', 'gevraagd-aan', 'termijn', 'voortgang', 'voorstelreden', 'geheimhoudingsgrond', 'toelichting',
] as const;

/** The protected fields of what can be erased, by its kind (DESIGN §4). Together they are all protected text there is. */
export const WISBARE_VELDEN = {
  vastlegging: VASTLEGGING,
  /** A proposal that did not become an item. */
  voorstel: VASTLEGGING,
  persoon: ['naam', 'functies', 'toelichting'],
  document: ['naam', 'inhoud', 'toelichting'],
  dossier: ['naam', 'alias', 'toelichting'],
  agendapunt: ['titel', 'toelichting'],
  gebruiker: ['naam', 'toelichting'],
  vergadering: ['aanwezigheid', 'toelichting'],
  terugkoppeling: ['toelichting'],
  overleg: ['toelichting'],
  verwachting: ['toelichting'],
  wisverzoek: ['toelichting'],
  register: ['toelichting'],
} as const;

const doel = <const S extends keyof typeof WISBARE_VELDEN, const I extends z.ZodRawShape>(soort: S, ids: I) => {
  const namen: (typeof WISBARE_VELDEN)[S] = WISBARE_VELDEN[soort];
  return z.strictObject({ soort: z.literal(soort), ...ids, velden: z.array(z.enum(namen)).min(1).max(namen.length) });
};

export const wisdoelSchema = z.discriminatedUnion('soort', [
  doel('vastlegging', { vastleggingId: id(), vergaderingId: id() }),
  doel('voorstel', { vastleggingId: id(), terugkoppelingId: id() }),
  doel('persoon', { persoonId: id() }),
  doel('document', { documentId: id() }),
  doel('dossier', { dossierId: id() }),
  doel('agendapunt', { agendapuntId: id(), vergaderingId: id() }),
  doel('verwachting', { verwachtingId: id(), vergaderingId: id() }),
  doel('gebruiker', { gebruikerId: id() }),
  doel('overleg', { overlegId: id() }),
  doel('vergadering', { vergaderingId: id() }),
  doel('terugkoppeling', { terugkoppelingId: id() }),
  doel('wisverzoek', { wisverzoekId: id() }),
  doel('register', { registerId: id() }),
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
  /** Ids of the data keys that were destroyed: a protected field under one of these was erased, and is not missing. */
  sleutels: z.array(id()).max(1_000),
  /** Events whose text is gone with them, stored documents removed. */
  aantallen: z.strictObject({ gebeurtenissen: aantal(), documenten: aantal() }),
}), sleutel);

export type WisverzoekGebeurtenis =
  | GebeurtenisVan<typeof wissingGevraagd>
  | GebeurtenisVan<typeof wissingGoedgekeurd>
  | GebeurtenisVan<typeof wissingAfgewezen>
  | GebeurtenisVan<typeof wissingUitgevoerd>;
export type Wisdoel = Readonly<z.infer<typeof wisdoelSchema>>;
