import type { HerkendVerzoek } from '@besluitregister/access';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor, JsonObject } from '@besluitregister/domain';
import { leesIdempotencyKey, leesIfMatch } from '@besluitregister/http';
import type { Aanvraag } from '../opdracht/verwerker.js';

/** What the write side uses of a request; Fastify's fits. */
export interface Verzoek extends HerkendVerzoek {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: unknown;
  readonly params: Readonly<Record<string, string>>;
  /** Set by AanmeldingGuard. */
  actor?: Actor;
}

/** Parameter: who asks, the idempotency key, the revision seen, and what the key stands for. */
export const VanAanvraag = createParamDecorator((_data: undefined, context: ExecutionContext): Aanvraag => {
  const { method, url, headers, body, actor } = context.switchToHttp().getRequest<Verzoek>();
  if (!actor) throw new Error('a command without AanmeldingGuard');
  const ifMatch = kop(headers['if-match']);
  return {
    commandId: leesIdempotencyKey(kop(headers['idempotency-key'])),
    actor,
    correlationId: null,
    // A body that reached a handler was parsed from JSON.
    handtekening: { method, url, body: (body ?? null) as JsonObject | null },
    verwachteRevisie: ifMatch === undefined ? null : leesIfMatch(ifMatch),
  };
});

function kop(waarde: string | string[] | undefined): string | undefined {
  return Array.isArray(waarde) ? waarde.join(', ') : waarde;
}
