import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { fastify, type FastifyInstance } from 'fastify';
import { stuurProbleem } from '../probleem/probleem.filter.js';
import { PROBLEM_JSON, probleemDocument, type Probleem } from '../probleem/probleem.js';
import { standaardProbleem } from '../probleem/vertaal-fout.js';
import { beantwoordVoorwaardelijk } from './etag.js';
import { zetGrootsteInhoud } from './grootste-inhoud.js';
import { controleerHerkomst } from './herkomst.js';
import { leesJsonBody } from './json-body.js';
import { vasteKoppen, zetKoppen } from './koppen.js';
import { RouteTable } from './route-table.js';

export interface HttpOptions {
  /** Full semver of the API; sent as API-Version and equal to info.version of the OpenAPI document. */
  readonly versie: string;
  /** Host names without port this server answers to; for serving on loopback. Absent: any name. */
  readonly toegestaneHosts?: readonly string[];
  /** Addresses or networks (`uniquelocal`) of proxies whose word counts for who asks, and whether over TLS; none when absent. */
  readonly vertrouwdeProxies?: readonly string[];
  /** Largest body in bytes; 1 MiB when absent. */
  readonly grootsteInhoud?: number;
}

const EEN_MIB = 1024 * 1024;

/** The Fastify adapter of this API. Reads JSON and nothing else; made by {@link createHttpAdapter}. */
export class HttpAdapter extends FastifyAdapter {
  constructor(instance: FastifyInstance, readonly httpOptions: HttpOptions, readonly routes: RouteTable) {
    super(instance);
  }

  /** Nest would add its own reader of JSON, and one of HTML forms: a form of any site could then write. */
  override registerParserMiddleware(): void {
    // Deliberately nothing.
  }
}

/**
 * The HTTP server, up to where Nest takes over: headers on every answer, origin check, JSON bodies, and problem
 * documents for what fails before there is a route. Pass it to `NestFactory.create`, then call `configureHttp`.
 */
export function createHttpAdapter(options: HttpOptions): HttpAdapter {
  const routes = new RouteTable();
  const instance = fastify({
    bodyLimit: options.grootsteInhoud ?? EEN_MIB,
    genReqId: () => randomUUID(),
    trustProxy: options.vertrouwdeProxies === undefined ? false : [...options.vertrouwdeProxies],
    // Node would answer a missing Host itself, without our headers.
    http: { requireHostHeader: false },
    // While closing, finish what came in; Fastify's own 503 is no problem document.
    return503OnClosing: false,
    frameworkErrors: (error, request, reply) => {
      zetKoppen(reply.raw, vasteKoppen(options.versie, request.protocol === 'https'));
      stuurProbleem(reply, request.id, standaardProbleem(error.statusCode ?? 400));
    },
    clientErrorHandler: (error, socket) => { answerBrokenRequest(error.code, socket, options.versie); },
  });
  // An Expect that is not known may be ignored (RFC 9110 §10.1.1); Node would answer 417 without our headers.
  instance.server.on('checkExpectation', (request, response) => instance.server.emit('request', request, response));
  addHooks(instance, options, routes);
  addJsonParser(instance);
  return new HttpAdapter(instance, options, routes);
}

function addHooks(instance: FastifyInstance, options: HttpOptions, routes: RouteTable): void {
  instance.addHook('onRoute', (route) => {
    routes.add(route);
    zetGrootsteInhoud(route);
  });
  instance.addHook('onRequest', (request, reply, done) => {
    zetKoppen(reply.raw, vasteKoppen(options.versie, request.protocol === 'https'));
    try {
      controleerHerkomst(request.raw, options.toegestaneHosts);
      controleerAdres(request.raw.url ?? '');
      done();
    } catch (error) {
      done(error instanceof Error ? error : new Error('onbekende fout'));
    }
  });
  instance.addHook('onSend', (request, reply, payload, done) => { done(null, beantwoordVoorwaardelijk(request, reply, payload)); });
}

function addJsonParser(instance: FastifyInstance): void {
  instance.removeAllContentTypeParsers();
  instance.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, bytes, done) => {
    try {
      if ((request.headers['content-encoding'] ?? 'identity') !== 'identity') throw standaardProbleem(415);
      done(null, leesJsonBody(bytes));
    } catch (error) {
      done(error instanceof Error ? error : new Error('onbekende fout'));
    }
  });
}

/** Escapes that are no UTF-8, or U+0000, which PostgreSQL cannot hold, would come through as something else. */
function controleerAdres(target: string): void {
  let leesbaar: string;
  try {
    leesbaar = decodeURIComponent(target);
  } catch {
    throw standaardProbleem(400);
  }
  if (leesbaar.includes('\u0000')) throw standaardProbleem(400);
}

/** What Node could not read as HTTP never becomes a request: the answer is written to the socket. */
function answerBrokenRequest(code: string, socket: Socket, versie: string): void {
  if (code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = code === 'HPE_HEADER_OVERFLOW' ? 431 : code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
  socket.end(rawAnswer(standaardProbleem(status), vasteKoppen(versie, 'encrypted' in socket)));
}

function rawAnswer({ inhoud }: Probleem, koppen: Readonly<Record<string, string>>): string {
  const body = JSON.stringify(probleemDocument(inhoud, randomUUID()));
  const headers = { ...koppen, 'Content-Type': PROBLEM_JSON, 'Content-Length': String(Buffer.byteLength(body)), Connection: 'close' };
  const lines = Object.entries(headers).map(([naam, waarde]) => `${naam}: ${waarde}`);
  return [`HTTP/1.1 ${inhoud.status} ${STATUS_CODES[inhoud.status] ?? ''}`, ...lines, '', body].join('\r\n');
}
