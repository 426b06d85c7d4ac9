import { X509Certificate } from 'node:crypto';
import { FormatError } from '../errors.js';
import { contextTag, DerReader, malformed, readDer, readOid, TAG } from './der.js';

const EXTENDED_KEY_USAGE = '2.5.29.37';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';

/** Extensions that are looked at here or by node:crypto: subject and authority key id, key usage, basic constraints, policies. */
const UNDERSTOOD: ReadonlySet<string> = new Set(['2.5.29.14', '2.5.29.15', '2.5.29.17', '2.5.29.19', '2.5.29.32', '2.5.29.35', EXTENDED_KEY_USAGE]);
const LONGEST = 8;

interface Extension {
  readonly critical: boolean;
  readonly value: Uint8Array;
}

/** A certificate in DER. @throws FormatError `timestamp-malformed` */
export function readCertificate(der: Uint8Array): X509Certificate {
  try {
    return new X509Certificate(der);
  } catch (cause) {
    throw malformed(cause);
  }
}

/** The certificates in a PEM text, at least one. @throws FormatError `certificate-malformed` */
export function readPemCertificates(pem: string): X509Certificate[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  try {
    if (blocks.length > 0) return blocks.map((block) => new X509Certificate(block));
  } catch (cause) {
    throw noCertificate(cause);
  }
  throw noCertificate();
}

function noCertificate(cause?: unknown): FormatError {
  return new FormatError('certificate-malformed', 'Het certificaatbestand bevat geen leesbaar certificaat (PEM); haal het opnieuw op bij de dienst.', { cause });
}

/** Whether a certificate is for time stamping and nothing else, and says so critically (RFC 3161 §2.3). */
export function isForTimestamping(certificate: X509Certificate): boolean {
  const usage = extensionsOf(certificate).get(EXTENDED_KEY_USAGE);
  if (usage?.critical !== true) return false;
  const purposes = readDer(usage.value, TAG.sequence).rest().map(readOid);
  return purposes.length === 1 && purposes[0] === TIME_STAMPING;
}

/**
 * Whether a certificate leads to one of the anchors, every certificate on the way being valid at that moment. Revocation
 * is not looked at: that needs a network.
 *
 * @param time ISO 8601
 */
export function leadsToAnchor(leaf: X509Certificate, others: readonly X509Certificate[], anchors: readonly X509Certificate[], time: string): boolean {
  let certificate = leaf;
  for (let depth = 0; depth < LONGEST; depth += 1) {
    if (!isValidAt(certificate, time) || hasUnknownCritical(certificate)) return false;
    const current = certificate;
    if (anchors.some(({ fingerprint256 }) => fingerprint256 === current.fingerprint256)) return true;
    const issuer = [...anchors, ...others].find((candidate) => candidate.ca && current.checkIssued(candidate) && current.verify(candidate.publicKey));
    if (issuer === undefined) return false;
    certificate = issuer;
  }
  return false;
}

function isValidAt({ validFrom, validTo }: X509Certificate, time: string): boolean {
  const moment = Date.parse(time);
  return Date.parse(validFrom) <= moment && moment <= Date.parse(validTo);
}

function hasUnknownCritical(certificate: X509Certificate): boolean {
  return [...extensionsOf(certificate)].some(([oid, { critical }]) => critical && !UNDERSTOOD.has(oid));
}

/** The extensions of a certificate (RFC 5280 §4.1), which node:crypto does not give. */
function extensionsOf({ raw }: X509Certificate): Map<string, Extension> {
  const tbs = readDer(raw, TAG.sequence).enter(TAG.sequence);
  const field = tbs.rest().find(({ tag }) => tag === contextTag(3));
  const extensions = new Map<string, Extension>();
  if (field === undefined) return extensions;
  for (const { encoded } of new DerReader(field.content).enter(TAG.sequence).rest()) {
    const extension = readDer(encoded, TAG.sequence);
    const oid = readOid(extension.next());
    const critical = extension.optional(TAG.boolean) !== undefined;
    extensions.set(oid, { critical, value: extension.next(TAG.octetString).content });
  }
  return extensions;
}
