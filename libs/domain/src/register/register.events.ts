import { z } from 'zod';
import { gebeurtenis, type GebeurtenisVan } from '../gebeurtenis.js';
import { id, openbareNaam } from '../waarden/waarden.js';

// Stream: Register-<registerId>. Names and shapes below are the storage format.

export const registerIngericht = gebeurtenis('RegisterIngericht', z.strictObject({
  registerId: id(),
  /** Origin of the audit log (C2SP tlog-checkpoint), `<host>/<register>/<n>`. */
  oorsprong: openbareNaam(),
  /** The log's public key as a C2SP vkey. */
  publiekeSleutel: openbareNaam(),
  /** Prefix of every stream of this register. */
  prefix: z.string().regex(/^[a-z0-9]{1,19}\.$/),
}));

export type RegisterGebeurtenis = GebeurtenisVan<typeof registerIngericht>;
