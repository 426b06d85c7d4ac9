import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RouteTable } from '../server/route-table.js';
import { PROBLEM_JSON, probleemDocument, type Probleem } from './probleem.js';
import { codeVan, naarProbleem, standaardProbleem } from './vertaal-fout.js';

/** Answers everything that is thrown with a problem document. */
@Catch()
export class ProbleemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Http');

  constructor(private readonly routes: RouteTable) {}

  catch(fout: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const probleem = this.preciseer(naarProbleem(fout), request);
    if (probleem.getStatus() >= 500) this.log(fout, request);
    if (reply.sent || reply.raw.headersSent) {
      // Half an answer must not look whole: the connection ends without its proper end.
      reply.raw.destroy();
      return;
    }
    stuurProbleem(reply, request.id, probleem);
  }

  /** A path that exists under another method is a 405 (RFC 9110 §15.5.6), not a 404. */
  private preciseer(probleem: Probleem, request: FastifyRequest): Probleem {
    if (probleem.inhoud.code !== 'adres-onbekend') return probleem;
    const methoden = this.routes.methodenVan(request.raw.url ?? '');
    if (methoden.length === 0 || methoden.includes(request.method)) return probleem;
    return standaardProbleem(405, { headers: { Allow: methoden.join(', ') } });
  }

  /** Where it went wrong, never with what: the message of an unknown error may quote the text of a record. */
  private log(fout: unknown, request: FastifyRequest): void {
    const route = `${request.method} ${request.routeOptions.url ?? '(geen route)'}`;
    if (!(fout instanceof Error)) {
      this.logger.error(`${request.id} ${route}: iets anders dan een fout gegooid`);
      return;
    }
    const frames = (fout.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).join('\n');
    this.logger.error(`${request.id} ${route}: ${fout.name} ${codeVan(fout) ?? ''}`.trimEnd(), frames);
  }
}

/** Sends the problem as bytes: Fastify would add a charset, which this media type does not have. */
export function stuurProbleem(reply: FastifyReply, requestId: string, probleem: Probleem): void {
  void reply
    .code(probleem.getStatus())
    .headers(probleem.inhoud.headers ?? {})
    .header('Content-Type', PROBLEM_JSON)
    .send(Buffer.from(JSON.stringify(probleemDocument(probleem.inhoud, requestId))));
}
