import {
  applyDecorators, Controller, Inject, Injectable, UseGuards, UseInterceptors,
  type CallHandler, type CanActivate, type ExecutionContext, type NestInterceptor,
} from '@nestjs/common';
import { ApiConflictResponse, ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiPreconditionFailedResponse, ApiTags } from '@nestjs/swagger';
import type { Actor, Geweigerd } from '@besluitregister/domain';
import { etagVan, positieToken, probleemVanWeigering, type Probleem } from '@besluitregister/http';
import { map, type Observable } from 'rxjs';
import type { Uitgevoerd } from '../plan/plan-uitvoerder.js';
import type { Verzoek } from './aanvraag.js';

/** What a handler of commands gives. */
export type Uitslag = Promise<Uitgevoerd | Geweigerd>;

/** Says who makes a request. */
export interface Aanmelding {
  actor(verzoek: Verzoek): Promise<Actor>;
}
export const AANMELDING = Symbol('Aanmelding');

/** Finds out who makes the request before a command is handled. */
@Injectable()
class AanmeldingGuard implements CanActivate {
  constructor(@Inject(AANMELDING) private readonly aanmelding: Aanmelding) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const verzoek = context.switchToHttp().getRequest<Verzoek>();
    verzoek.actor = await this.aanmelding.actor(verzoek);
    return true;
  }
}

/** What every command answers. */
interface Vastgelegd {
  /** False: it was so already, and nothing was added. */
  readonly vastgelegd: boolean;
  /** To be given as `naPositie` to a read that must see this; null when nothing was added. */
  readonly positie: string | null;
  readonly [meer: string]: unknown;
}

interface Antwoordkoppen {
  code(status: number): unknown;
  header(naam: string, waarde: string): unknown;
}

/** Turns the outcome of a command into an answer: status, Location, ETag and body, or a problem. */
@Injectable()
class UitslagInterceptor implements NestInterceptor<Uitgevoerd | Geweigerd, Vastgelegd> {
  intercept(context: ExecutionContext, next: CallHandler<Uitgevoerd | Geweigerd>): Observable<Vastgelegd> {
    const reply = context.switchToHttp().getResponse<Antwoordkoppen>();
    const { params } = context.switchToHttp().getRequest<Verzoek>();
    return next.handle().pipe(map((uitslag) => antwoord(reply, uitslag, params)));
  }
}

function antwoord(reply: Antwoordkoppen, uitslag: Uitgevoerd | Geweigerd, params: Verzoek['params']): Vastgelegd {
  if ('geweigerd' in uitslag) throw weigering(uitslag, params);
  reply.code(uitslag.status);
  if (uitslag.location !== null) reply.header('Location', uitslag.location);
  if (uitslag.revision !== null) reply.header('ETag', etagVan(BigInt(uitslag.revision)));
  const { positie } = uitslag;
  return {
    ...uitslag.inhoud,
    vastgelegd: uitslag.status === 201,
    positie: positie && positieToken({ commit: BigInt(positie.commit), prepare: BigInt(positie.prepare) }),
  };
}

/** A field that stands in the path is nowhere in the body, and what is unknown there is not found. */
function weigering({ code, bericht, veld }: Geweigerd, params: Verzoek['params']): Probleem {
  if (code === 'revisie-verouderd') return probleemVanWeigering({ code, bericht }, 412);
  const inPad = veld === undefined || Object.hasOwn(params, veld.slice(1));
  return probleemVanWeigering(inPad ? { code, bericht } : { code, bericht, veld });
}

/** A controller of commands: every handler gives an outcome and leaves the answer to the conventions. */
export function Opdrachten(pad: string, tag: string): ClassDecorator {
  return applyDecorators(Controller(pad), ApiTags(tag), UseGuards(AanmeldingGuard), UseInterceptors(UitslagInterceptor));
}

const VASTGELEGD = {
  type: 'object' as const,
  required: ['vastgelegd', 'positie'],
  properties: {
    vastgelegd: { type: 'boolean' as const, description: 'Onwaar: het was al zo; er is niets toegevoegd.' },
    positie: { type: 'string' as const, nullable: true, description: 'Geef dit als naPositie mee aan een vraag die dit moet zien.' },
  },
  additionalProperties: true,
};
const KOPPEN = {
  ETag: { description: 'Revisie van wat is gewijzigd.', schema: { type: 'string' as const } },
  Location: { description: 'Waar het te vinden is.', schema: { type: 'string' as const } },
};

/** One command in the API document: its headers, and its two good answers. */
export function Opdrachtoperatie(summary: string): MethodDecorator {
  return applyDecorators(
    ApiOperation({ summary }),
    ApiHeader({ name: 'Idempotency-Key', required: true, description: 'UUID van deze opdracht; dezelfde bij herhalen.', schema: { type: 'string', format: 'uuid' } }),
    ApiHeader({ name: 'If-Match', required: false, description: 'ETag van de stand die u hebt gezien; wijkt die af, dan wordt niets gewijzigd.', schema: { type: 'string' } }),
    ApiCreatedResponse({ description: 'Vastgelegd.', schema: VASTGELEGD, headers: KOPPEN }),
    ApiOkResponse({ description: 'Het was al zo.', schema: VASTGELEGD, headers: KOPPEN }),
    ApiConflictResponse({ description: 'Het register weigert de opdracht; de code zegt waarom.' }),
    ApiPreconditionFailedResponse({ description: 'De stand is een andere dan If-Match noemt.' }),
  );
}
