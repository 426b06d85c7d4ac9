import { z } from 'zod';
import { gebeurtenis, type GebeurtenisVan } from '../gebeurtenis.js';
import { beschermd } from '../waarden/beschermd.js';
import { aantal, code, hmac, id, sha256 } from '../waarden/waarden.js';

// Stream: Document-<documentId>. Names and shapes below are the storage format.

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
  /** The numbered-lines rendering: made once, stored encrypted, never recomputed. */
  weergave: z.strictObject({
    weergaveId: id(),
    adres: sha256(),
    regels: aantal(),
    lezer: code(),
    lezerVersie: aantal(),
  }),
}), (data) => `document/${data.documentId}`);

export type DocumentGebeurtenis = GebeurtenisVan<typeof documentOpgenomen>;
