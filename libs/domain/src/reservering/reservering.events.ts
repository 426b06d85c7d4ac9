import { z } from 'zod';
import { gebeurtenis, type GebeurtenisVan } from '../gebeurtenis.js';
import { hmac, id } from '../waarden/waarden.js';

// Stream: Reservering-<uuidv5(soort, sleutel)>: uniqueness over streams. Names and shapes below are the storage format.

/** What is unique: a name or alias of a dossier, the report of a meeting, the revoking of a besluit. */
export const RESERVERINGSOORTEN = ['dossiernaam', 'verslag-van-vergadering', 'herroeping'] as const;

export const gereserveerdVoor = gebeurtenis('GereserveerdVoor', z.strictObject({
  reserveringId: id(),
  soort: z.enum(RESERVERINGSOORTEN),
  sleutelHmac: hmac(),
  /** What holds the reservation. */
  houderId: id(),
}));

export const vrijgegeven = gebeurtenis('Vrijgegeven', z.strictObject({
  reserveringId: id(),
  houderId: id(),
}));

export type ReserveringGebeurtenis = GebeurtenisVan<typeof gereserveerdVoor> | GebeurtenisVan<typeof vrijgegeven>;
export type Reserveringsoort = (typeof RESERVERINGSOORTEN)[number];
