import type { Hash } from '@besluitregister/audit-log';

/** A hash in base64, as checkpoints have it. */
export function encodeHash(hash: Hash): string {
  return Buffer.from(hash).toString('base64');
}

/** A time in POSIX seconds as ISO 8601 in UTC; beyond what a calendar holds, the number itself. */
export function formatTijd(seconden: bigint): string {
  const tijd = new Date(Number(seconden) * 1000);
  return Number.isNaN(tijd.getTime()) ? `${seconden}` : tijd.toISOString();
}
