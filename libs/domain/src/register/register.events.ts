import { z } from 'zod';
import { gebeurtenis, type GebeurtenisVan } from '../gebeurtenis.js';
import { aantal, id, openbareNaam, sha256, tijdstip } from '../waarden/waarden.js';

// Stream: Register-<registerId>. Names and shapes below are the storage format.

const sleutel = (data: { registerId: string }): string => `register/${data.registerId}`;

export const registerIngericht = gebeurtenis('RegisterIngericht', z.strictObject({
  registerId: id(),
  /** Origin of the audit log (C2SP tlog-checkpoint), `<host>/<register>/<n>`. */
  oorsprong: openbareNaam(),
  /** The log's public key as a C2SP vkey. */
  publiekeSleutel: openbareNaam(),
  /** Prefix of every stream of this register. */
  prefix: z.string().regex(/^[a-z0-9]{1,19}\.$/),
}));

/** The log is signed with another key from here on; the checkpoint that covers this event is signed with the old key too. */
export const sleutelGewisseld = gebeurtenis('SleutelGewisseld', z.strictObject({
  registerId: id(),
  vorigeSleutel: openbareNaam(),
  publiekeSleutel: openbareNaam(),
}), sleutel);

/** Proof by someone else that a checkpoint existed: everything after this event was made after that proof. */
export const ankerVastgelegd = gebeurtenis('AnkerVastgelegd', z.strictObject({
  registerId: id(),
  /** An RFC 3161 timestamp, or a C2SP cosignature of a witness. */
  soort: z.enum(['tijdstempel', 'medeondertekening']),
  /** The timestamping authority or the witness. */
  dienst: openbareNaam(),
  /** Tree size and root hash of the checkpoint that is anchored. */
  omvang: z.int().positive(),
  wortel: sha256(),
  /** SHA-256 of the token, or of the cosigned checkpoint. */
  bewijs: sha256(),
  /** The moment the proof itself names. */
  gegevenOp: tijdstip(),
}));

/** A log begun again under a new origin, because events or the key were lost; the signer never goes back on the old one. */
export const registerHersteld = gebeurtenis('RegisterHersteld', z.strictObject({
  registerId: id(),
  oorsprong: openbareNaam(),
  publiekeSleutel: openbareNaam(),
  /** The last known checkpoint of the origin before. */
  vorig: z.strictObject({ oorsprong: openbareNaam(), omvang: aantal(), wortel: sha256() }),
  /** First and last nummer known to be lost; null when only the key was. */
  verloren: z.nullable(z.strictObject({ vanNummer: z.int().positive(), totNummer: z.int().positive() })),
}), sleutel);

export type RegisterGebeurtenis =
  | GebeurtenisVan<typeof registerIngericht>
  | GebeurtenisVan<typeof sleutelGewisseld>
  | GebeurtenisVan<typeof ankerVastgelegd>
  | GebeurtenisVan<typeof registerHersteld>;
