import { Inject, Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { besteMediatype, standaardProbleem } from '@besluitregister/http';
import type { FastifyRequest } from 'fastify';
import { mergeMap, type Observable } from 'rxjs';
import { traceContextVan } from '../dataverwerking/trace-context.js';
import type { HerkendVerzoek } from '../herkenning.js';
import { inTeZien, type Inzage, type Inzagelogboek, type Inzageschrijver } from './inzage.js';

export interface Inzageopties {
  readonly schrijver: Inzageschrijver;
  /** To ask it back from; without it there is no `/v1/inzagen`, and one asks where it was written to. */
  readonly logboek?: Inzagelogboek;
  /** The pseudonym under which the register knows a person. */
  readonly pseudoniem: (sleutel: string) => string;
  readonly klok: () => Date;
}
export const INZAGE = Symbol('Inzage');

/** Objects of one record; more of them are more records, as an entry of the log has a greatest size. */
const PER_VERMELDING = 300;

/** Media types in which an answer is taken along: an export, whatever the question was. */
const BESTANDSTYPEN = ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'];

/**
 * Records who sees what is confidential, before the answer goes out: without the record there is no answer. Within what makes
 * a table of the answer, so that it sees the answer itself: its module comes after the one that does that.
 */
@Injectable()
export class InzageInterceptor implements NestInterceptor<unknown, unknown> {
  constructor(@Inject(INZAGE) private readonly opties: Inzageopties) {}

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const verzoek = context.switchToHttp().getRequest<FastifyRequest<{ Params: Record<string, string> }> & HerkendVerzoek>();
    // A command answers with what its sender wrote; it is in the register itself.
    if (verzoek.method !== 'GET' && verzoek.method !== 'HEAD') return next.handle();
    return next.handle().pipe(mergeMap(async (antwoord) => {
      const inzagen = this.inzagen(verzoek, antwoord);
      if (inzagen.length > 0) await this.leg(inzagen);
      return antwoord;
    }));
  }

  private inzagen(verzoek: FastifyRequest<{ Params: Record<string, string> }> & HerkendVerzoek, antwoord: unknown): Inzage[] {
    const { herkenning, rol, params, id, ip } = verzoek;
    const handeling = alsBestand(verzoek) ? 'register.uitvoeren' : verzoek.handeling;
    if (herkenning?.soort !== 'bekend' || rol === undefined || handeling === undefined) return [];
    const objecten = inTeZien(handeling, params, antwoord);
    if (objecten === undefined) return [];
    const { sleutel, naam, organisatie, methode } = herkenning.identiteit;
    const gemeen = {
      id, traceId: traceContextVan(verzoek).traceId, tijdstip: this.opties.klok().toISOString(), actie: handeling, resultaat: 'gegeven' as const, oorsprong: ip,
      actor: { id: this.opties.pseudoniem(sleutel), naam, rol, organisatie, methode },
    };
    const delen = Math.max(1, Math.ceil(objecten.length / PER_VERMELDING));
    return Array.from({ length: delen }, (_, deel) => ({ ...gemeen, objecten: objecten.slice(deel * PER_VERMELDING, (deel + 1) * PER_VERMELDING) }));
  }

  private async leg(inzagen: readonly Inzage[]): Promise<void> {
    try {
      await this.opties.schrijver.schrijf(inzagen);
    } catch (cause) {
      throw Object.assign(standaardProbleem(503, {
        code: 'inzage-niet-vast-te-leggen',
        detail: 'Dat u dit inziet kan nu niet worden vastgelegd, en zonder dat wordt het niet getoond. Meld dit aan de beheerder en probeer het later opnieuw.',
      }), { cause });
    }
  }
}

function alsBestand({ handeling, headers }: HerkendVerzoek & Pick<FastifyRequest, 'headers'>): boolean {
  return handeling?.startsWith('register.') === true && BESTANDSTYPEN.includes(besteMediatype(headers.accept, ['application/json', ...BESTANDSTYPEN]) ?? '');
}
