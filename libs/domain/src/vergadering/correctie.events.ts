import { z } from 'zod';
import { gebeurtenis, type GebeurtenisVan } from '../gebeurtenis.js';
import { datum, id } from '../waarden/waarden.js';
import { inhoudSchema } from './vastlegging.js';

// Stream: Vergadering-<vergaderingId>: what happens to a vastlegging after it was recorded.
// Names and shapes below are the storage format. The reason of a correction stands in metadata.reason.

const vastlegging = { vergaderingId: id(), vastleggingId: id() };
const sleutel = (data: { vastleggingId: string }): string => `vastlegging/${data.vastleggingId}`;

/** Which content was confirmed: 1 for the first, one more for each rectificatie. */
const versie = () => z.int().positive();

export const vastleggingBevestigd = gebeurtenis('VastleggingBevestigd', z.strictObject({ ...vastlegging, versie: versie() }), sleutel);
export const bevestigingIngetrokken = gebeurtenis('BevestigingIngetrokken', z.strictObject({ ...vastlegging, versie: versie() }), sleutel);

/** The record was wrong; the world did not change. Carries the full corrected content. */
export const vastleggingGerectificeerd = gebeurtenis('VastleggingGerectificeerd', z.strictObject({
  ...vastlegging,
  versie: versie(),
  inhoud: inhoudSchema,
}), sleutel);

/** The record should never have been made. Final; the content stays readable, struck through. */
export const vastleggingDoorgehaald = gebeurtenis('VastleggingDoorgehaald', z.strictObject(vastlegging), sleutel);

export const vastleggingGekoppeld = gebeurtenis('VastleggingGekoppeld', z.strictObject({ ...vastlegging, dossierId: id() }), sleutel);
export const vastleggingOntkoppeld = gebeurtenis('VastleggingOntkoppeld', z.strictObject({ ...vastlegging, dossierId: id() }), sleutel);

/** A new version with passages blacked out; the key of the older ones is destroyed after it. */
export const vastleggingGelakt = gebeurtenis('VastleggingGelakt', z.strictObject({
  ...vastlegging,
  versie: versie(),
  inhoud: inhoudSchema,
  /** Ids of the data keys of the versions before, which are destroyed after this. */
  sleutels: z.array(id()).max(1_000),
  geldigOp: datum(),
}), sleutel);

export type CorrectieGebeurtenis =
  | GebeurtenisVan<typeof vastleggingBevestigd>
  | GebeurtenisVan<typeof bevestigingIngetrokken>
  | GebeurtenisVan<typeof vastleggingGerectificeerd>
  | GebeurtenisVan<typeof vastleggingDoorgehaald>
  | GebeurtenisVan<typeof vastleggingGekoppeld>
  | GebeurtenisVan<typeof vastleggingOntkoppeld>
  | GebeurtenisVan<typeof vastleggingGelakt>;
