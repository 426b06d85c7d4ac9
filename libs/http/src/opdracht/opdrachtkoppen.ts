import { isUUID } from 'class-validator';
import { ongeldigeInvoer } from '../probleem/probleem.js';

/** The strong entity tag of a stream that stands at this revision: `"12"` (RFC 9110 §8.8.3). */
export function etagVan(revisie: bigint): string {
  return `"${revisie}"`;
}

/**
 * The stream revision an If-Match names (RFC 9110 §13.1.1).
 * Throws a 400 Probleem when it is not one strong tag of a revision.
 */
export function leesIfMatch(waarde: string): bigint {
  const revisie = /^"(0|[1-9]\d{0,17})"$/.exec(waarde.trim())?.[1];
  if (revisie === undefined) {
    throw ongeldigeInvoer([{ parameter: 'If-Match', code: 'if-match-ongeldig', melding: 'De header If-Match moet precies één ETag van dit register zijn, met aanhalingstekens, zoals "12".' }]);
  }
  return BigInt(revisie);
}

/** The UUID of an Idempotency-Key, in lower case and with or without quotes. Throws a 400 Probleem. */
export function leesIdempotencyKey(waarde: string | undefined): string {
  const sleutel = waarde?.trim().replace(/^"(.*)"$/, '$1').toLowerCase();
  if (sleutel !== undefined && isUUID(sleutel, 'all')) return sleutel;
  throw ongeldigeInvoer([{
    parameter: 'Idempotency-Key',
    code: sleutel === undefined ? 'idempotency-key-ontbreekt' : 'idempotency-key-ongeldig',
    melding: 'De header Idempotency-Key moet een UUID zijn. Maak er een voor elke nieuwe opdracht, en stuur bij herhalen dezelfde.',
  }]);
}
