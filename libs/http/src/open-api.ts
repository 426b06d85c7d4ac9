import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PREFIX } from './configure-http.js';
import { HttpAdapter } from './server/http-adapter.js';
import { vulAntwoordenAan } from './open-api-antwoorden.js';
import { eisAccept } from './verzoek/accept.js';
import { controleerQuery } from './verzoek/query.js';

export interface OpenApiOptions {
  readonly titel: string;
  /** In Dutch; Markdown. */
  readonly omschrijving: string;
  readonly contact: { readonly name: string; readonly email: string; readonly url: string };
  readonly licentie: { readonly name: string; readonly url: string };
  /** Public address of the server, `https://…` without `/v1`. */
  readonly server: string;
}

/**
 * The OpenAPI document of the application, served without sign-in and to all origins on `/v1/openapi.json`
 * (NLGov API Design Rules, /core/publish-openapi). Call after `configureHttp` and before `init` or `listen`.
 */
export function openApiDocument(app: NestFastifyApplication, options: OpenApiOptions): OpenAPIObject {
  const adapter: unknown = app.getHttpAdapter();
  if (!(adapter instanceof HttpAdapter)) throw new Error('Maak de applicatie met de adapter van createHttpAdapter.');
  const { contact, licentie } = options;
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle(options.titel)
    .setDescription(options.omschrijving)
    .setVersion(adapter.httpOptions.versie)
    .setContact(contact.name, contact.url, contact.email)
    .setLicense(licentie.name, licentie.url)
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'Token van de aanmelddienst, of op de machine zelf het token uit de gegevensmap.' }, 'token')
    .addCookieAuth('besluitregister', { type: 'apiKey', in: 'cookie', name: 'besluitregister', description: 'Sessie van de schermen; over https heet het cookie __Host-besluitregister.' }, 'sessie')
    .addServer(`${options.server}/${PREFIX}`)
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    ignoreGlobalPrefix: true,
    // The name of a class is no business of a client (/core/hide-implementation).
    operationIdFactory: (controller, methode) => `${controller.replace(/Controller$/, '')}_${methode}`,
  });
  // Either will do; what is for everybody takes neither amiss.
  document.security = [{ token: [] }, { sessie: [] }];
  vulAntwoordenAan(document);
  serve(adapter, Buffer.from(JSON.stringify(document)));
  return document;
}

function serve(adapter: HttpAdapter, document: Buffer): void {
  adapter.getInstance().get(`/${PREFIX}/openapi.json`, (request: FastifyRequest, reply: FastifyReply) => {
    void reply.header('Access-Control-Allow-Origin', '*');
    eisAccept(request.headers.accept, ['application/json']);
    controleerQuery(request.query, false);
    return reply.header('Content-Type', 'application/json; charset=utf-8').send(document);
  });
}
