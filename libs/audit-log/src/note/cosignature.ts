import { encodeUtf8 } from '../encoding.js';
import { FormatError } from '../errors.js';
import { SIGNATURE_SIZE } from './ed25519.js';

const TIMESTAMP_SIZE = 8;
const MAX_TIMESTAMP = (1n << 63n) - 1n;

export interface Cosignature {
  /** POSIX seconds. */
  readonly timestamp: bigint;
  readonly signature: Uint8Array;
}

/**
 * What a witness signs: the time and the whole checkpoint text, final newline included
 * (C2SP tlog-cosignature, "Ed25519 signed message").
 */
export function cosignatureMessage(checkpointText: string, timestamp: bigint): Uint8Array {
  return encodeUtf8(`cosignature/v1\ntime ${timestamp}\n${checkpointText}`);
}

/**
 * Reads the 72 bytes behind the key id: the time, big-endian, and the Ed25519 signature
 * (C2SP tlog-cosignature, "Format").
 *
 * @throws FormatError `cosignature-malformed`
 */
export function parseCosignature(bytes: Uint8Array): Cosignature {
  const timestamp = bytes.length === TIMESTAMP_SIZE + SIGNATURE_SIZE ? Buffer.from(bytes).readBigUInt64BE() : undefined;
  if (timestamp === undefined || timestamp > MAX_TIMESTAMP) {
    throw new FormatError('cosignature-malformed', 'De medeondertekening heeft niet de vorm cosignature/v1 (een tijdstip van 8 bytes en een handtekening van 64 bytes).');
  }
  return { timestamp, signature: bytes.subarray(TIMESTAMP_SIZE) };
}

/** The 72 bytes of a cosignature; the reverse of {@link parseCosignature}. @throws FormatError */
export function formatCosignature({ timestamp, signature }: Cosignature): Uint8Array {
  if (timestamp < 0n || timestamp > MAX_TIMESTAMP || signature.length !== SIGNATURE_SIZE) {
    throw new FormatError('cosignature-malformed', `Tijdstip ${timestamp} of handtekening past niet in cosignature/v1.`);
  }
  const time = Buffer.alloc(TIMESTAMP_SIZE);
  time.writeBigUInt64BE(timestamp);
  return Buffer.concat([time, signature]);
}
