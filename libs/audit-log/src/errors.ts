/**
 * Stable codes for operators and for the exit codes of the verifier. A code is never renamed or
 * given another meaning.
 */
export type AuditLogErrorCode =
  | 'base64-invalid' | 'decimal-invalid' | 'utf8-invalid' | 'leaf-too-large' | 'leaf-not-json'
  | 'leaf-not-i-json' | 'leaf-not-canonical' | 'range-invalid' | 'note-malformed' | 'key-name-invalid'
  | 'vkey-malformed' | 'vkey-id-mismatch' | 'key-type-unsupported' | 'key-weak' | 'key-ambiguous'
  | 'checkpoint-malformed' | 'cosignature-malformed' | 'bundle-malformed' | 'tile-malformed'
  | 'path-invalid' | 'tlog-proof-malformed' | 'policy-malformed'
  | 'hash-length' | 'inclusion-invalid' | 'consistency-invalid' | 'signature-invalid'
  | 'no-known-signature' | 'origin-mismatch' | 'tile-mismatch' | 'root-mismatch'
  | 'tile-missing'
  | 'state-missing' | 'state-corrupt' | 'key-missing' | 'key-file-corrupt' | 'log-corrupt'
  | 'refused-smaller' | 'refused-fork'
  | 'timestamp-malformed' | 'timestamp-refused' | 'timestamp-invalid' | 'timestamp-untrusted' | 'certificate-malformed';

/** What every error of this library is; `message` is a Dutch sentence, `code` is for machines. */
export class AuditLogError extends Error {
  readonly code: AuditLogErrorCode;

  constructor(code: AuditLogErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
  }
}

/** The bytes or the text do not have the form the standard prescribes. */
export class FormatError extends AuditLogError {}

/** The form is right, but a hash, proof or signature does not hold: this is what tampering looks like. */
export class VerificationError extends AuditLogError {}

/** A part that is needed for the check is not there; nothing can be said about it. */
export class MissingDataError extends AuditLogError {}

/** What this installation itself keeps (signer state, key file, tree head) is missing or damaged. */
export class CorruptStateError extends AuditLogError {}

/** The signer was asked to sign a smaller tree or another history than it has signed before. */
export class SigningRefusedError extends AuditLogError {}
