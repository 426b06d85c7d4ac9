import { besteMediatype } from '@besluitregister/http';
import { SetMetadata, type CallHandler, type CustomDecorator, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { mergeMap, type Observable } from 'rxjs';
import { alsTabel, bestandsnaam, isTabeltype, TABELTYPEN, type Tabeltype } from './tabel.js';
import type { Tabelvorm } from './tabelvorm.js';

const TABEL = 'besluitregister:tabel';

/** Marks an operation whose answer can also be had as a table. */
export function MetTabel(vorm: Tabelvorm): CustomDecorator {
  return SetMetadata(TABEL, vorm);
}

/** Gives an answer as CSV or XLSX to who prefers that; the outermost interceptor, so that the others see the answer itself. */
export class TabelInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const vorm = this.reflector.get<Tabelvorm | undefined>(TABEL, context.getHandler());
    const http = context.switchToHttp();
    const { headers, url } = http.getRequest<FastifyRequest>();
    const type = besteMediatype(headers.accept, ['application/json', ...TABELTYPEN]);
    if (vorm === undefined || !isTabeltype(type)) return next.handle();
    return next.handle().pipe(mergeMap(async (antwoord) => {
      if (typeof antwoord !== 'object' || antwoord === null) return antwoord;
      return stuur(http.getResponse<FastifyReply>(), vorm, antwoord, type, url);
    }));
  }
}

async function stuur(reply: FastifyReply, vorm: Tabelvorm, antwoord: object, type: Tabeltype, url: string): Promise<Buffer> {
  const tabel = await alsTabel(vorm, antwoord, type);
  void reply.headers({
    'Content-Type': type === 'text/csv' ? `${type}; charset=utf-8` : type,
    'Content-Disposition': `attachment; filename="${bestandsnaam(url.split('?', 1)[0] ?? '', antwoord, type)}"`,
  });
  return tabel;
}
