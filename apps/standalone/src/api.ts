import 'reflect-metadata';
import type { DynamicModule, LoggerService, LogLevel } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { herkenAfzenders, type Toegang } from '@besluitregister/access';
import { configureHttp, createHttpAdapter, openApiDocument } from '@besluitregister/http';
import type { FastifyInstance } from 'fastify';

/** Version of the HTTP API; info.version of its description. */
export const API_VERSIE = '0.1.0';

export interface Apiopties {
  readonly toegang: Toegang;
  /** How many requests one person may send in a minute. */
  readonly perMinuut: number;
  /** Host names without port it answers to; absent: any. */
  readonly hosts?: readonly string[];
  /** Proxies in front of it, as in HttpOptions. */
  readonly vertrouwdeProxies?: readonly string[];
  /** Public address, for the description of the API. */
  readonly server: string;
  readonly logger: LoggerService | LogLevel[];
  /** What is served beside the API, added before it starts. */
  readonly erbij?: (server: FastifyInstance) => Promise<void> | void;
}

/** The HTTP API of a module with its conventions, its description and who may use it; initialised, not yet listening. */
export async function bouwApi(module: DynamicModule, { toegang, perMinuut, hosts, vertrouwdeProxies, server, logger, erbij }: Apiopties): Promise<NestFastifyApplication> {
  const adapter = createHttpAdapter({
    versie: API_VERSIE, ...(hosts === undefined ? {} : { toegestaneHosts: hosts }), ...(vertrouwdeProxies === undefined ? {} : { vertrouwdeProxies }),
  });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, { logger, abortOnError: false });
  await herkenAfzenders(adapter.getInstance(), toegang, perMinuut);
  configureHttp(app);
  openApiDocument(app, {
    titel: 'Besluitregister',
    omschrijving: 'Mededelingen, standpunten, besluiten en acties uit de terugkoppelingen van het Districtelijk Veiligheidsoverleg.',
    contact: { name: 'Beheer besluitregister', email: 'beheer@example.org', url: 'https://example.org/besluitregister' },
    licentie: { name: 'EUPL-1.2', url: 'https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12' },
    server,
  });
  await erbij?.(adapter.getInstance());
  await app.init();
  return app;
}
