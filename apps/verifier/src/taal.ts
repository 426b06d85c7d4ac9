import type { AuditLogErrorCode } from '@besluitregister/audit-log';

export type Taal = 'nl' | 'en';

/** A sentence in both languages of this tool. */
export type Tweetalig = Readonly<Record<Taal, string>>;

export function zin(nl: string, en: string): Tweetalig {
  return { nl, en };
}

/** What the codes of the audit log mean in English; its own sentences are Dutch. */
export const FOUTEN_EN: Readonly<Record<AuditLogErrorCode, string>> = {
  'base64-invalid': 'A value is not strict base64.',
  'decimal-invalid': 'A number is not a plain decimal.',
  'utf8-invalid': 'The bytes are not UTF-8.',
  'leaf-too-large': 'A record is larger than 65,535 bytes.',
  'leaf-not-json': 'A record is not JSON.',
  'leaf-not-i-json': 'A record is not I-JSON (RFC 7493).',
  'leaf-not-canonical': 'A record is not in its canonical form (RFC 8785).',
  'range-invalid': 'The stored hashes do not fit the size.',
  'note-malformed': 'This is not a signed note.',
  'key-name-invalid': 'The name of a key is not valid.',
  'vkey-malformed': 'This is not a verifier key.',
  'vkey-id-mismatch': 'The id of a key does not belong to the key.',
  'key-type-unsupported': 'This type of key is not supported.',
  'key-weak': 'A public key is weak and cannot be trusted.',
  'key-ambiguous': 'A key is given more than once.',
  'checkpoint-malformed': 'This is not a checkpoint.',
  'cosignature-malformed': 'A cosignature does not have the right form.',
  'bundle-malformed': 'A bundle of records is broken.',
  'tile-malformed': 'A tile is broken.',
  'path-invalid': 'This is not a path of a log.',
  'tlog-proof-malformed': 'This is not a proof file.',
  'policy-malformed': 'The policy file is not valid.',
  'hash-length': 'A hash in the proof does not have 32 bytes.',
  'inclusion-invalid': 'The proof does not show that this record is in the signed tree.',
  'consistency-invalid': 'The new tree is not shown to continue the old one.',
  'signature-invalid': 'A signature does not fit the text.',
  'no-known-signature': 'None of the signatures is by a pinned key.',
  'origin-mismatch': 'The checkpoint is of another log than the one that signed it.',
  'tile-mismatch': 'A tile does not fit the records.',
  'root-mismatch': 'The recomputed root is not the signed root.',
  'tile-missing': 'A file of the log is missing.',
  'state-missing': 'The state of the signer is missing.',
  'state-corrupt': 'The state is damaged.',
  'key-missing': 'The key is missing.',
  'key-file-corrupt': 'The key file is damaged.',
  'log-corrupt': 'The stored log is damaged.',
  'refused-smaller': 'A smaller tree is never signed.',
  'refused-fork': 'Another history is never signed.',
  'timestamp-malformed': 'This is not an RFC 3161 time stamp.',
  'timestamp-refused': 'The time stamping service did not give a time stamp.',
  'timestamp-invalid': 'The time stamp does not hold.',
  'certificate-malformed': 'The file holds no readable certificate (PEM).',
  'timestamp-untrusted': 'The time stamp is of a service you do not trust, or its certificate was not valid then.',
};
