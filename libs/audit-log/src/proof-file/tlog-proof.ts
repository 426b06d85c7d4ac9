import { parseCheckpoint } from '../checkpoint/checkpoint.js';
import { decodeBase64, encodeBase64, parseDecimal } from '../encoding.js';
import { FormatError } from '../errors.js';
import { parseNote } from '../note/note.js';
import { evaluatePolicy } from '../policy/policy.js';
import type { Policy, PolicyVerdict } from '../policy/policy.js';
import { tileHashReader } from '../tiles/read-tiles.js';
import type { TileReader } from '../tiles/tile-store.js';
import { HASH_SIZE } from '../tree/hash.js';
import type { Hash } from '../tree/hash.js';
import { inclusionProof } from '../tree/proof.js';
import { verifyInclusion } from '../tree/verify.js';

/** A receipt that can be checked offline: this record stands in that signed tree (C2SP tlog-proof). */
export interface TlogProof {
  /** Opaque and covered by no signature: never rely on it. */
  readonly extra: Uint8Array | null;
  readonly index: bigint;
  /** Sibling of the leaf first. */
  readonly hashes: readonly Hash[];
  /** The signed checkpoint, letter for letter. */
  readonly checkpoint: string;
}

const HEADER = 'c2sp.org/tlog-proof@v1';
const EXTRA = 'extra ';
const INDEX = 'index ';
/** A tree of less than 2^64 leaves needs no longer path. */
const MAX_HASHES = 64;

/**
 * Reads a `.tlog-proof` (C2SP tlog-proof, "Format"). Verifies nothing: see {@link verifyTlogProof}.
 *
 * @throws FormatError
 */
export function parseTlogProof(text: string): TlogProof {
  const blank = text.indexOf('\n\n');
  if (blank < 0) malformed('de lege regel voor het controlepunt ontbreekt');
  const [header, ...lines] = text.slice(0, blank).split('\n');
  if (header !== HEADER) malformed(`de eerste regel is niet "${HEADER}"`);
  const extra = lines[0]?.startsWith(EXTRA) === true ? decodeBase64((lines.shift() ?? '').slice(EXTRA.length)) : null;
  if (extra?.length === 0) malformed('de regel "extra" is leeg');
  const index = lines.shift();
  if (index?.startsWith(INDEX) !== true) malformed('de regel "index" ontbreekt');
  if (lines.length > MAX_HASHES) malformed(`het pad telt meer dan ${MAX_HASHES} hashes`);
  const hashes = lines.map(decodeBase64);
  if (hashes.some((hash) => hash.length !== HASH_SIZE)) malformed(`een hash telt geen ${HASH_SIZE} bytes`);
  const checkpoint = text.slice(blank + 2);
  parseCheckpoint(parseNote(checkpoint).text);
  return { extra, index: parseDecimal(index.slice(INDEX.length)), hashes, checkpoint };
}

/** The text of a `.tlog-proof`; the reverse of {@link parseTlogProof}. */
export function formatTlogProof({ extra, index, hashes, checkpoint }: TlogProof): string {
  const lines = [HEADER, ...(extra === null ? [] : [EXTRA + encodeBase64(extra)]), `${INDEX}${index}`, ...hashes.map(encodeBase64)];
  return `${lines.join('\n')}\n\n${checkpoint}`;
}

/**
 * Makes the receipt of the entry at `index` against a signed checkpoint of the stored log.
 *
 * @throws RangeError when the checkpoint does not reach the entry
 * @throws MissingDataError, FormatError
 */
export async function makeTlogProof(log: TileReader, index: bigint, checkpoint: string): Promise<TlogProof> {
  const { size } = parseCheckpoint(parseNote(checkpoint).text);
  return { extra: null, index, hashes: await inclusionProof(index, size, tileHashReader(log, size)), checkpoint };
}

/**
 * Checks that the record with this leaf hash is the one the receipt speaks of, in a checkpoint the
 * policy's log signed (C2SP tlog-proof, "Verifying a tlog proof"). Whether enough witnesses have
 * signed is in the answer, not in an error.
 *
 * @throws FormatError, VerificationError
 */
export function verifyTlogProof(proof: TlogProof, leafHash: Hash, policy: Policy): PolicyVerdict {
  const verdict = evaluatePolicy(policy, proof.checkpoint);
  const { size, root } = verdict.checkpoint;
  verifyInclusion({ index: proof.index, size, leafHash, root, proof: proof.hashes });
  return verdict;
}

function malformed(why: string): never {
  throw new FormatError('tlog-proof-malformed', `Dit is geen bewijsbestand (C2SP tlog-proof): ${why}.`);
}
