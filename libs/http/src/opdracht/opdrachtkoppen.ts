import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { isUUID } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { Probleem, ongeldigeInvoer } from '../probleem/probleem.js';
import { opMethode } from '../verzoek/op-methode.js';

/** The strong entity tag of a stream that stands at this revision: `"12"` (RFC 9110 §8.8.3). */
export function etagVan(revisie: bigint): string {
  return `"${revisie}"`;
}

/**
 * The stream revision an If-Match names (RFC 9110 §13.1.1).
 * Throws a Probleem: 428 when it is absent (RFC 6585 §3), 400 when it is not one strong tag of a revision.
 */
export function leesIfMatch(waarde: string | undefined): bigint {
  if (waarde === undefined) {
    throw new Probleem({
      status: 428, code: 'if-match-ontbreekt', title: 'If-Match ontbreekt',
      detail: 'Deze opdracht wijzigt iets dat al bestaat. Stuur in de header If-Match de ETag mee van de stand die u hebt gezien, zoals "12".',
    });
  }
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

/** Parameter: the stream revision from the required If-Match, as bigint. */
export const VerwachteRevisie = createParamDecorator(
  (_data: undefined, context: ExecutionContext): bigint => leesIfMatch(koppen(context)['if-match']),
  [opMethode(ApiHeader({ name: 'If-Match', required: true, description: 'ETag van de stand die u hebt gezien.', schema: { type: 'string', pattern: '^"(0|[1-9][0-9]*)"$' } }))],
);

/** Parameter: the UUID from the required Idempotency-Key. */
export const Idempotentiesleutel = createParamDecorator(
  (_data: undefined, context: ExecutionContext): string => {
    const waarde = koppen(context)['idempotency-key'];
    return leesIdempotencyKey(typeof waarde === 'string' ? waarde : undefined);
  },
  [opMethode(ApiHeader({ name: 'Idempotency-Key', required: true, description: 'UUID van deze opdracht; dezelfde bij herhalen.', schema: { type: 'string', format: 'uuid' } }))],
);

function koppen(context: ExecutionContext): FastifyRequest['headers'] {
  return context.switchToHttp().getRequest<FastifyRequest>().headers;
}
