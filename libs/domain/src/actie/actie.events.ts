import { z } from 'zod';
import { gebeurtenis, type GebeurtenisVan } from '../gebeurtenis.js';
import { betrokkeneSchema, termijnSchema } from '../vergadering/vastlegging.js';
import { beschermd } from '../waarden/beschermd.js';
import { datum, id } from '../waarden/waarden.js';
import { verloopVan } from '../wisverzoek/wisbaar.js';

// Stream: Actie-<vastleggingId>: what becomes of a recorded verzoek, toezegging, actiepunt or afspraak.
// Names and shapes below are the storage format. `geldigOp` is the day on which it happened.

const actie = { vastleggingId: id(), geldigOp: datum() };
const sleutel = (data: { vastleggingId: string }): string => verloopVan(data.vastleggingId);

export const voortgangGemeld = gebeurtenis('VoortgangGemeld', z.strictObject({
  ...actie,
  meldingId: id(),
  woorden: beschermd(4_000),
}), sleutel);

/** What shows that it was done: a document, or another vastlegging. */
export const bewijsSchema = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('document'), documentId: id() }),
  z.strictObject({ soort: z.literal('vastlegging'), vastleggingId: id(), vergaderingId: id() }),
]);

export const actieAfgedaan = gebeurtenis('ActieAfgedaan', z.strictObject({
  ...actie,
  bewijs: z.array(bewijsSchema).min(1).max(20),
  woorden: z.nullable(beschermd(4_000)),
}), sleutel);

/** It need not be done any more; why stands in metadata.reason. */
export const actieVervallen = gebeurtenis('ActieVervallen', z.strictObject(actie), sleutel);

/** The term as stated anew: a date, the words used, or both. */
export const termijnVerlegd = gebeurtenis('TermijnVerlegd', z.strictObject({ ...actie, termijn: termijnSchema }), sleutel);

export const actieOvergedragen = gebeurtenis('ActieOvergedragen', z.strictObject({ ...actie, houder: betrokkeneSchema }), sleutel);

export const actieHeropend = gebeurtenis('ActieHeropend', z.strictObject(actie), sleutel);

export type ActieGebeurtenis =
  | GebeurtenisVan<typeof voortgangGemeld>
  | GebeurtenisVan<typeof actieAfgedaan>
  | GebeurtenisVan<typeof actieVervallen>
  | GebeurtenisVan<typeof termijnVerlegd>
  | GebeurtenisVan<typeof actieOvergedragen>
  | GebeurtenisVan<typeof actieHeropend>;
export type Bewijs = Readonly<z.infer<typeof bewijsSchema>>;
