import { applyDecorators, UseInterceptors, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { tap, type Observable } from 'rxjs';

/**
 * A list that is given page by page. The answer holds `volgende`, the cursor of the next page or null; the header Link
 * names that page and the first one (RFC 8288; API-mod-pagination, /pagination/links).
 */
export function Gepagineerd(): MethodDecorator {
  return applyDecorators(UseInterceptors(PaginaLinks), ApiOkResponse({
    headers: { Link: { description: 'De eerste bladzijde (rel="first") en, als die er is, de volgende (rel="next"); RFC 8288.', schema: { type: 'string' } } },
  }));
}

class PaginaLinks implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const http = context.switchToHttp();
    const { url } = http.getRequest<FastifyRequest>();
    return next.handle().pipe(tap((antwoord) => { http.getResponse<FastifyReply>().header('Link', linksVan(url, antwoord)); }));
  }
}

function linksVan(url: string, antwoord: unknown): string {
  const volgende = typeof antwoord === 'object' && antwoord !== null && 'volgende' in antwoord ? antwoord.volgende : null;
  const eerste = link(url, null, 'first');
  return typeof volgende === 'string' ? `${eerste}, ${link(url, volgende, 'next')}` : eerste;
}

/** A reference relative to the address asked: behind a proxy only the client knows the host. */
function link(url: string, cursor: string | null, rel: string): string {
  const [pad = '', vraag] = url.split('?', 2);
  const parameters = new URLSearchParams(vraag);
  parameters.delete('cursor');
  if (cursor !== null) parameters.set('cursor', cursor);
  const achter = parameters.toString();
  return `<${achter === '' ? pad : `${pad}?${achter}`}>; rel="${rel}"`;
}
