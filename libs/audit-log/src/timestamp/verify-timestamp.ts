import { createHash, verify, type X509Certificate } from 'node:crypto';
import { equalBytes } from '../encoding.js';
import { AuditLogError, VerificationError } from '../errors.js';
import { sha256 } from '../tree/hash.js';
import { isForTimestamping, leadsToAnchor, readCertificate } from './certificate-chain.js';
import { DerReader, malformed, readDer, readOid, TAG } from './der.js';
import { OID, parseTimestampResponse, type SignerInfo, type TimestampToken } from './timestamp-token.js';

/** What a time stamp shows: these bytes were there at this time, according to this service. */
export interface Timestamp {
  /** ISO 8601, UTC, milliseconds. */
  readonly genTime: string;
  /** Subject of the service's certificate, on one line. */
  readonly service: string;
  readonly serialNumber: bigint;
  readonly policy: string;
}

export interface TimestampClaim {
  /** The answer of the service (RFC 3161 TimeStampResp). */
  readonly response: Uint8Array;
  /** The bytes that were stamped. */
  readonly message: Uint8Array;
  /** Whom the verifier trusts: certificates of services or of those above them. */
  readonly anchors: readonly X509Certificate[];
  /** What was sent along with the request, when this is its answer. */
  readonly nonce?: bigint;
}

const HASHES: Readonly<Record<string, string>> = {
  [OID.sha256]: 'sha256', '2.16.840.1.101.3.4.2.2': 'sha384', '2.16.840.1.101.3.4.2.3': 'sha512',
};

/** Signature algorithms with the kind of key they need, and the hash when the algorithm names one. */
const SIGNATURES: Readonly<Record<string, readonly [keyType: string, hash: string | null]>> = {
  '1.2.840.113549.1.1.1': ['rsa', null],
  '1.2.840.113549.1.1.11': ['rsa', 'sha256'], '1.2.840.113549.1.1.12': ['rsa', 'sha384'], '1.2.840.113549.1.1.13': ['rsa', 'sha512'],
  '1.2.840.10045.4.3.2': ['ec', 'sha256'], '1.2.840.10045.4.3.3': ['ec', 'sha384'], '1.2.840.10045.4.3.4': ['ec', 'sha512'],
};

/**
 * Verifies a time stamp: imprint, nonce, signature (RFC 5652 §5.6), the certificate it was made with (RFC 5816), that
 * this is for time stamping only (RFC 3161 §2.3), and its chain at the time the stamp names.
 *
 * @throws FormatError `timestamp-malformed` or `timestamp-refused`
 * @throws VerificationError `timestamp-invalid`, which says what does not hold, or `timestamp-untrusted`
 */
export function verifyTimestamp({ response, message, anchors, nonce }: TimestampClaim): Timestamp {
  try {
    const token = parseTimestampResponse(response);
    requireImprint(token, message, nonce);
    const certificates = token.certificates.map(readCertificate);
    const certificate = certificates.find((candidate) => isSigner(token.signer, candidate)) ?? anchors.find((candidate) => isSigner(token.signer, candidate));
    if (certificate === undefined) throw invalid('het certificaat van de dienst ontbreekt');
    requireSignature(token, certificate);
    if (!isForTimestamping(certificate)) throw invalid('het certificaat is niet uitsluitend voor tijdstempels');
    if (!leadsToAnchor(certificate, certificates, anchors, token.info.genTime)) throw untrusted();
    const { genTime, serialNumber, policy } = token.info;
    return { genTime, service: certificate.subject.replaceAll('\n', ', '), serialNumber, policy };
  } catch (error) {
    if (error instanceof AuditLogError) throw error;
    throw malformed(error);
  }
}

function requireImprint({ info: { hashAlgorithm, hashedMessage, nonce: found } }: TimestampToken, message: Uint8Array, nonce: bigint | undefined): void {
  if (hashAlgorithm !== OID.sha256 || !equalBytes(hashedMessage, sha256(message))) throw invalid('het is van een ander stuk');
  if (nonce !== undefined && found !== nonce) throw invalid('het is het antwoord op een andere vraag');
}

/** Whether the signature is said to be of this certificate, by issuer and serial number (RFC 5652 §5.3); one that names a key id is of none. */
function isSigner({ sid }: SignerInfo, { raw }: X509Certificate): boolean {
  if (sid.tag !== TAG.sequence) return false;
  const name = new DerReader(sid.content);
  const [issuer, serialNumber] = [name.next().encoded, name.next(TAG.integer).encoded];
  const tbs = readDer(raw, TAG.sequence).enter(TAG.sequence).rest().filter(({ tag }) => tag === TAG.integer || tag === TAG.sequence);
  // version is tagged [0], so what is left begins: serialNumber, signature, issuer.
  const [serial, , by] = tbs;
  return serial !== undefined && by !== undefined && equalBytes(serial.encoded, serialNumber) && equalBytes(by.encoded, issuer);
}

function requireSignature({ infoBytes, signer }: TimestampToken, certificate: X509Certificate): void {
  const { attributes, digestAlgorithm, signatureAlgorithm, signature, signedBytes } = signer;
  const hash = HASHES[digestAlgorithm];
  const [keyType, namedHash] = SIGNATURES[signatureAlgorithm] ?? [];
  if (hash === undefined || keyType === undefined || (namedHash !== null && namedHash !== hash)) throw invalid('het is ondertekend op een wijze die dit programma niet kent');
  const type = attributes.get(OID.contentType);
  const digest = attributes.get(OID.messageDigest);
  if (type === undefined || readOid(type) !== OID.tstInfo || digest?.tag !== TAG.octetString) throw malformed();
  if (!equalBytes(digest.content, createHash(hash).update(infoBytes).digest())) throw invalid('de inhoud is gewijzigd');
  requireSigningCertificate(signer, certificate);
  const { publicKey } = certificate;
  if (publicKey.asymmetricKeyType !== keyType || !verify(hash, signedBytes, publicKey, signature)) throw invalid('de handtekening klopt niet');
}

/** The signature must be bound to the certificate itself, or one with the same key could stand in its place (RFC 5035, RFC 5816). */
function requireSigningCertificate({ attributes }: SignerInfo, { raw }: X509Certificate): void {
  const v2 = attributes.get(OID.signingCertificateV2);
  const v1 = attributes.get(OID.signingCertificate);
  const attribute = v2 ?? v1;
  if (attribute === undefined) throw invalid('er staat niet in met welk certificaat het is gemaakt');
  const first = readDer(attribute.encoded, TAG.sequence).enter(TAG.sequence).enter(TAG.sequence);
  const algorithm = v2 === undefined ? undefined : first.optional(TAG.sequence);
  const named = algorithm === undefined ? OID.sha256 : readOid(new DerReader(algorithm.content).next());
  const hash = v2 === undefined ? 'sha1' : HASHES[named];
  if (hash === undefined || !equalBytes(first.next(TAG.octetString).content, createHash(hash).update(raw).digest())) throw invalid('het is met een ander certificaat gemaakt');
}

function invalid(why: string): VerificationError {
  return new VerificationError('timestamp-invalid', `Het tijdstempel geldt niet: ${why}.`);
}

function untrusted(): VerificationError {
  return new VerificationError('timestamp-untrusted', 'Het tijdstempel is van een dienst die u niet vertrouwt, of haar certificaat was toen niet geldig.');
}
