import { z } from 'zod';
import { gebeurtenis, type GebeurtenisVan } from '../gebeurtenis.js';
import { beschermd } from '../waarden/beschermd.js';
import { datum, id } from '../waarden/waarden.js';
import { WOO_GRONDEN } from './woo-gronden.js';

// Stream: Vergadering-<vergaderingId>: secrecy of a vastlegging, from imposed to lifted.
// Names and shapes below are the storage format.

const geheimhouding = { vergaderingId: id(), vastleggingId: id(), geheimhoudingId: id() };
const sleutel = (data: { vastleggingId: string }): string => `vastlegging/${data.vastleggingId}`;

/** An article of the Woo, or of another law by reference. */
export const grondSchema = z.discriminatedUnion('wet', [
  z.strictObject({ wet: z.literal('woo'), artikel: z.enum(WOO_GRONDEN) }),
  z.strictObject({ wet: z.literal('andere'), verwijzing: beschermd(300) }),
]);

export const geheimhoudingOpgelegd = gebeurtenis('GeheimhoudingOpgelegd', z.strictObject({
  ...geheimhouding,
  grond: grondSchema,
  /** Last day of secrecy; null: until it is lifted. */
  totEnMet: z.nullable(datum()),
  /** Before when it must be confirmed, or it lapses; null: needs no confirmation. */
  bekrachtigenVoor: z.nullable(datum()),
  geldigOp: datum(),
}), sleutel);
export const geheimhoudingBekrachtigd = gebeurtenis('GeheimhoudingBekrachtigd', z.strictObject({ ...geheimhouding, geldigOp: datum() }), sleutel);
export const geheimhoudingVerlengd = gebeurtenis('GeheimhoudingVerlengd', z.strictObject({
  ...geheimhouding,
  totEnMet: z.nullable(datum()),
  geldigOp: datum(),
}), sleutel);
export const geheimhoudingOpgeheven = gebeurtenis('GeheimhoudingOpgeheven', z.strictObject({ ...geheimhouding, geldigOp: datum() }), sleutel);

export type GeheimhoudingGebeurtenis =
  | GebeurtenisVan<typeof geheimhoudingOpgelegd>
  | GebeurtenisVan<typeof geheimhoudingBekrachtigd>
  | GebeurtenisVan<typeof geheimhoudingVerlengd>
  | GebeurtenisVan<typeof geheimhoudingOpgeheven>;
export type Geheimhoudingsgrond = Readonly<z.infer<typeof grondSchema>>;
