import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { Vorm } from '../dto/velden.js';
import { leesPositieToken, type Positie } from '../opdracht/positie.js';
import type { Probleem } from '../probleem/probleem.js';
import { standaardProbleem } from '../probleem/vertaal-fout.js';

/** The query parameter that lets a read wait for what was written. */
export const NA_POSITIE = 'naPositie';

/** Whether readers see everything up to a position within so many milliseconds. */
export type Zichtbaarheid = (positie: Positie, wachttijdMs: number) => Promise<boolean>;

/** Query parameter: read your own write. {@link WachtOpPositie} does the waiting. */
export function NaPositie(): PropertyDecorator {
  return Vorm(/^[A-Za-z0-9_-]{1,60}$/, {
    optioneel: true, omschrijving: 'De "positie" uit het antwoord op een opdracht: het antwoord komt pas als wat toen is vastgelegd erin te zien is. Duurt dat te lang, dan volgt een 504.',
  });
}

/** Holds a read back until what was written at `naPositie` is visible, at most the given time; then it is a 504. */
export class WachtOpPositie implements NestInterceptor {
  constructor(private readonly zichtbaar: Zichtbaarheid, private readonly wachttijdMs: number) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const { method, query } = context.switchToHttp().getRequest<FastifyRequest>();
    const token = method === 'GET' && typeof query === 'object' && query !== null && NA_POSITIE in query ? query[NA_POSITIE] : undefined;
    if (typeof token === 'string' && !await this.zichtbaar(leesPositieToken(token), this.wachttijdMs)) throw nogNietZichtbaar(this.wachttijdMs);
    return next.handle();
  }
}

function nogNietZichtbaar(wachttijdMs: number): Probleem {
  return standaardProbleem(504, {
    detail: `Wat op deze positie is vastgelegd, is bewaard, en was na ${wachttijdMs} milliseconden nog niet in de antwoorden te zien. Vraag het over enkele seconden opnieuw, of laat naPositie weg om te zien wat er al is; de opdracht zelf hoeft niet opnieuw.`,
    headers: { 'Retry-After': '2' },
  });
}
