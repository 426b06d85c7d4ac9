import { Inject, Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Probleem, standaardProbleem } from '@besluitregister/http';
import type { FastifyRequest } from 'fastify';
import { catchError, from, mergeMap, type Observable } from 'rxjs';
import type { HerkendVerzoek } from '../herkenning.js';
import type { Willekeur } from '../sessie/geheim.js';
import { alsOtlp, betrokkenenIn, verwerktPersoonsgegevens, type Dataverwerkinglogboek, type Verwerkingsplaats } from './dataverwerking.js';
import { traceContextVan } from './trace-context.js';

export interface Dataverwerkingopties extends Verwerkingsplaats {
  readonly logboek: Dataverwerkinglogboek;
  readonly klok: () => Date;
  readonly willekeur: Willekeur;
}
export const DATAVERWERKINGEN = Symbol('Dataverwerkingen');

type Verzoek = FastifyRequest<{ Params: Record<string, string> }> & HerkendVerzoek;

/**
 * Records every request that reads or writes personal data, before its answer goes out (Logboek Dataverwerkingen 1.0.0). As for
 * the record of access: without the record there is no answer. A command that is repeated with the same key gets its answer then.
 */
@Injectable()
export class DataverwerkingInterceptor implements NestInterceptor<unknown, unknown> {
  constructor(@Inject(DATAVERWERKINGEN) private readonly opties: Dataverwerkingopties) {}

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const verzoek = context.switchToHttp().getRequest<Verzoek>();
    const { handeling } = verzoek;
    if (handeling === undefined || !verwerktPersoonsgegevens(handeling)) return next.handle();
    const begin = this.opties.klok().getTime();
    const leg = async (antwoord: unknown, fout: string | null): Promise<void> => {
      const betrokkenen = betrokkenenIn(padpersoon(verzoek), verzoek.params, verzoek.body, antwoord);
      await this.leg(alsOtlp({ ...traceContextVan(verzoek), handeling, begin, einde: this.opties.klok().getTime(), fout, betrokkenen }, this.opties, this.opties.willekeur));
    };
    return next.handle().pipe(
      // First what failed, so that a record that can not be made is not recorded as a failure of the request.
      catchError((error: unknown) => from(leg(undefined, codeVan(error)).then(() => { throw error; }))),
      mergeMap(async (antwoord) => {
        await leg(antwoord, null);
        return antwoord;
      }),
    );
  }

  private async leg(otlp: ReturnType<typeof alsOtlp>): Promise<void> {
    try {
      await this.opties.logboek.schrijf(otlp);
    } catch (cause) {
      throw Object.assign(standaardProbleem(503, {
        code: 'verwerking-niet-vast-te-leggen',
        detail: 'Deze verwerking van persoonsgegevens kan nu niet worden vastgelegd, en zonder dat komt er geen antwoord. Meld dit aan de beheerder en probeer het later opnieuw.',
      }), { cause });
    }
  }
}

/** Of whom a path is that says so by its place. */
function padpersoon({ routeOptions: { url = '' }, params }: Verzoek): object {
  return url.includes('/personen/') ? { persoonId: params['id'] } : {};
}

/** A code and never a message: what went wrong may quote what was sent. */
function codeVan(error: unknown): string {
  return error instanceof Probleem ? error.inhoud.code : error instanceof Error ? error.name : 'onbekend';
}
