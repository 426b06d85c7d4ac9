import { FormatError } from '../errors.js';
import { MAX_LEAF_SIZE } from '../leaf/leaf.js';

const LENGTH_SIZE = 2;

/**
 * The entries of a bundle behind each other, each after its length in 16 bits, big-endian
 * (C2SP tlog-tiles, "Log entries").
 *
 * @throws FormatError `leaf-too-large`
 */
export function formatBundle(entries: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(entries.flatMap((entry) => [lengthPrefix(entry), entry]));
}

/** Reads a bundle; the reverse of {@link formatBundle}. @param path for the message @throws FormatError `bundle-malformed` */
export function parseBundle(bundle: Uint8Array, path = 'De bundel'): Uint8Array[] {
  const bytes = Buffer.from(bundle.buffer, bundle.byteOffset, bundle.byteLength);
  const entries: Uint8Array[] = [];
  for (let at = 0; at < bytes.length;) {
    const start = at + LENGTH_SIZE;
    const end = start <= bytes.length ? start + bytes.readUInt16BE(at) : Infinity;
    if (end > bytes.length) {
      throw new FormatError('bundle-malformed', `${path} breekt af in gebeurtenis ${entries.length + 1} van het bestand: het is gewijzigd of beschadigd; haal het opnieuw op.`);
    }
    entries.push(bytes.subarray(start, end));
    at = end;
  }
  return entries;
}

function lengthPrefix(entry: Uint8Array): Uint8Array {
  if (entry.length > MAX_LEAF_SIZE) {
    throw new FormatError('leaf-too-large', `Een vermelding telt ${entry.length} bytes; toegestaan zijn er ${MAX_LEAF_SIZE}.`);
  }
  const prefix = Buffer.alloc(LENGTH_SIZE);
  prefix.writeUInt16BE(entry.length);
  return prefix;
}
