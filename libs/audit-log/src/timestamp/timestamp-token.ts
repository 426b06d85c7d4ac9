import { contextTag, DerReader, malformed, readDer, readInteger, readOid, readTime, TAG, writeDer, type DerValue } from './der.js';
import { FormatError } from '../errors.js';
import { sha256 } from '../tree/hash.js';

export const OID = {
  sha256: '2.16.840.1.101.3.4.2.1',
  signedData: '1.2.840.113549.1.7.2',
  tstInfo: '1.2.840.113549.1.9.16.1.4',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificate: '1.2.840.113549.1.9.16.2.12',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
} as const;

const SHA256_ALGORITHM = writeDer(TAG.sequence, writeDer(TAG.oid, Buffer.from('608648016503040201', 'hex')));

/** Who signed a token and over what (RFC 5652 §5.3). */
export interface SignerInfo {
  readonly sid: DerValue;
  readonly digestAlgorithm: string;
  readonly signatureAlgorithm: string;
  readonly signature: Uint8Array;
  /** The signed attributes by their type, each with its one value, and all of them as they were signed. */
  readonly attributes: ReadonlyMap<string, DerValue>;
  readonly signedBytes: Uint8Array;
}

/** A time stamp token (RFC 3161 §2.4.2), read and not yet verified. */
export interface TimestampToken {
  readonly info: {
    readonly policy: string;
    readonly hashAlgorithm: string;
    readonly hashedMessage: Uint8Array;
    readonly serialNumber: bigint;
    /** ISO 8601, UTC, milliseconds. */
    readonly genTime: string;
    readonly nonce: bigint | null;
  };
  /** The bytes of the info, which the message digest attribute is about. */
  readonly infoBytes: Uint8Array;
  /** The certificates that came along, in DER. */
  readonly certificates: readonly Uint8Array[];
  readonly signer: SignerInfo;
}

/** A request for a time stamp over these bytes (RFC 3161 §2.4.1), asking for the certificate too. */
export function makeTimestampRequest(message: Uint8Array, nonce: bigint): Uint8Array {
  return writeDer(TAG.sequence,
    writeDer(TAG.integer, Uint8Array.of(1)),
    writeDer(TAG.sequence, SHA256_ALGORITHM, writeDer(TAG.octetString, sha256(message))),
    writeDer(TAG.integer, Buffer.from(nonce.toString(16).padStart(18, '0'), 'hex').subarray(firstOctet(nonce))),
    writeDer(TAG.boolean, Uint8Array.of(0xff)));
}

/** Where a number of at most 64 bits begins in nine octets, so that it stays positive and shortest. */
function firstOctet(value: bigint): number {
  return 8 - Math.floor(value.toString(2).length / 8);
}

/**
 * Reads the answer of a time stamping service (RFC 3161 §2.4.2).
 *
 * @throws FormatError `timestamp-refused` when it gave none, `timestamp-malformed`
 */
export function parseTimestampResponse(bytes: Uint8Array): TimestampToken {
  const response = readDer(bytes, TAG.sequence);
  const status = readInteger(response.enter(TAG.sequence).next());
  if (status !== 0n && status !== 1n) {
    throw new FormatError('timestamp-refused', `De tijdstempeldienst gaf geen tijdstempel (status ${status}); vraag de dienst waarom.`);
  }
  const token = response.next(TAG.sequence);
  response.end();
  return parseToken(token.encoded);
}

function parseToken(bytes: Uint8Array): TimestampToken {
  const contentInfo = readDer(bytes, TAG.sequence);
  requireOid(contentInfo.next(), OID.signedData);
  const signedData = contentInfo.enter(contextTag(0)).enter(TAG.sequence);
  contentInfo.end();
  signedData.next(TAG.integer);
  signedData.next(TAG.set);
  const content = signedData.enter(TAG.sequence);
  requireOid(content.next(), OID.tstInfo);
  const infoBytes = content.enter(contextTag(0)).next(TAG.octetString).content;
  const certificates = signedData.optional(contextTag(0));
  signedData.optional(contextTag(1));
  const signers = signedData.enter(TAG.set);
  const signer = parseSigner(signers.enter(TAG.sequence));
  // A token carries the signature of its service and no other (RFC 3161 §2.4.2).
  signers.end();
  signedData.end();
  return {
    info: parseInfo(readDer(infoBytes, TAG.sequence)),
    infoBytes,
    certificates: certificates === undefined ? [] : new DerReader(certificates.content).rest().filter(({ tag }) => tag === TAG.sequence).map(({ encoded }) => encoded),
    signer,
  };
}

function parseInfo(info: DerReader): TimestampToken['info'] {
  if (readInteger(info.next()) !== 1n) throw malformed();
  const policy = readOid(info.next());
  const imprint = info.enter(TAG.sequence);
  const hashAlgorithm = readOid(imprint.enter(TAG.sequence).next());
  const hashedMessage = imprint.next(TAG.octetString).content;
  imprint.end();
  const serialNumber = readInteger(info.next());
  const genTime = readTime(info.next());
  info.optional(TAG.sequence);
  info.optional(TAG.boolean);
  const nonce = info.optional(TAG.integer);
  return { policy, hashAlgorithm, hashedMessage, serialNumber, genTime, nonce: nonce === undefined ? null : readInteger(nonce) };
}

function parseSigner(signer: DerReader): SignerInfo {
  signer.next(TAG.integer);
  const sid = signer.next();
  const digestAlgorithm = readOid(signer.enter(TAG.sequence).next());
  const attributes = signer.next(contextTag(0));
  const signatureAlgorithm = readOid(signer.enter(TAG.sequence).next());
  const signature = signer.next(TAG.octetString).content;
  // They are signed as the SET they are, not under the tag they stand under (RFC 5652 §5.4).
  return { sid, digestAlgorithm, signatureAlgorithm, signature, attributes: parseAttributes(attributes), signedBytes: writeDer(TAG.set, attributes.content) };
}

function parseAttributes({ content }: DerValue): Map<string, DerValue> {
  const attributes = new Map<string, DerValue>();
  for (const { encoded } of new DerReader(content).rest()) {
    const attribute = readDer(encoded, TAG.sequence);
    const type = readOid(attribute.next());
    const values = attribute.enter(TAG.set);
    if (attributes.has(type)) throw malformed();
    attributes.set(type, values.next());
    values.end();
  }
  return attributes;
}

function requireOid(value: DerValue, oid: string): void {
  if (readOid(value) !== oid) throw malformed();
}
