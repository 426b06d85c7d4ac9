import { z } from 'zod';
import { gebeurtenis, type GebeurtenisVan } from '../gebeurtenis.js';
import { beschermd } from '../waarden/beschermd.js';
import { aantal, code, datum, hmac, id, sha256 } from '../waarden/waarden.js';

// Stream: Document-<documentId>. Names and shapes below are the storage format.

const sleutel = (data: { documentId: string }): string => `document/${data.documentId}`;

/** The numbered-lines rendering: made once, stored encrypted, never recomputed. */
const weergaveSchema = z.strictObject({
  weergaveId: id(),
  adres: sha256(),
  regels: aantal(),
  lezer: code(),
  lezerVersie: aantal(),
});

export const documentOpgenomen = gebeurtenis('DocumentOpgenomen', z.strictObject({
  documentId: id(),
  /** File name as it was given. */
  naam: beschermd(300),
  soort: z.enum(['txt', 'md', 'pdf', 'docx']),
  /** Size in bytes of the document as received. */
  omvang: aantal(),
  /** Keyed hash of the content, for finding the same document again. */
  inhoudHmac: hmac(),
  /** Address of the encrypted original in the document store. */
  adres: sha256(),
  weergave: weergaveSchema,
}), sleutel);

/** A new version with passages blacked out, line for line as the one before; the key of the older ones is destroyed after it. */
export const documentGelakt = gebeurtenis('DocumentGelakt', z.strictObject({
  documentId: id(),
  /** 2 for the first redaction, one more for each next. */
  versie: z.int().positive(),
  /** Address of the redacted file in the document store; null when only the rendering is kept. */
  adres: z.nullable(sha256()),
  weergave: weergaveSchema,
  /** File name from now on: that of before goes with the key. */
  naam: beschermd(300),
  /** Ids of the data keys of the versions before, which are destroyed after this. */
  sleutels: z.array(id()).max(1_000),
  geldigOp: datum(),
}), sleutel);

/** The file name on record was wrong or said too much. */
export const documentGegevensGerectificeerd = gebeurtenis('DocumentGegevensGerectificeerd', z.strictObject({
  documentId: id(),
  naam: beschermd(300),
}), sleutel);

export type DocumentGebeurtenis =
  | GebeurtenisVan<typeof documentOpgenomen>
  | GebeurtenisVan<typeof documentGelakt>
  | GebeurtenisVan<typeof documentGegevensGerectificeerd>;
