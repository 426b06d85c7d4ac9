import { hash } from 'node:crypto';

/** A SHA-256 hash: 32 bytes. */
export type Hash = Uint8Array;

export const HASH_SIZE = 32;

/** Where prefix and data are laid side by side: one call of OpenSSL is half the cost of three. */
const scratch = Buffer.alloc(66_000);

/** The same for two hashes of a row. */
const node = Buffer.alloc(1 + 2 * HASH_SIZE, 0x01);

/** SHA-256 of the given bytes. By way of a string: a buffer of OpenSSL's own costs more than the hash itself. */
export function sha256(data: Uint8Array): Hash {
  return Buffer.from(hash('sha256', data, 'binary'), 'binary');
}

/** Root of the tree without leaves: SHA-256 of nothing (RFC 6962 §2.1). */
export const EMPTY_ROOT: Hash = sha256(new Uint8Array());

/** Hash of a leaf: SHA-256(0x00 ‖ data) (RFC 6962 §2.1). */
export function leafHash(data: Uint8Array): Hash {
  return sha256(leafInput(data));
}

/** Hash of an inner node: SHA-256(0x01 ‖ left ‖ right) (RFC 6962 §2.1). */
export function nodeHash(left: Hash, right: Hash): Hash {
  const input = scratch.subarray(0, 1 + left.length + right.length);
  input[0] = 0x01;
  input.set(left, 1);
  input.set(right, 1 + left.length);
  return sha256(input);
}

/** {@link leafHash}, written as hash number `at` of a row of hashes. */
export function hashLeafInto(row: Buffer, at: number, data: Uint8Array): void {
  row.write(hash('sha256', leafInput(data), 'binary'), at * HASH_SIZE, HASH_SIZE, 'binary');
}

/** {@link nodeHash} of the pair number `at` in the row below, written as hash number `at` of a row. */
export function hashNodeInto(row: Buffer, at: number, below: Buffer): void {
  below.copy(node, 1, 2 * at * HASH_SIZE, 2 * (at + 1) * HASH_SIZE);
  row.write(hash('sha256', node, 'binary'), at * HASH_SIZE, HASH_SIZE, 'binary');
}

function leafInput(data: Uint8Array): Uint8Array {
  const input = data.length < scratch.length ? scratch.subarray(0, data.length + 1) : Buffer.alloc(data.length + 1);
  input[0] = 0x00;
  input.set(data, 1);
  return input;
}
