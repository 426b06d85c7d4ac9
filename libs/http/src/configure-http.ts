import { ModulesContainer, Reflector } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DtoPipe } from './dto/dto.pipe.js';
import { isKlasse } from './dto/nesting.js';
import { ProbleemFilter } from './probleem/probleem.filter.js';
import { HttpAdapter } from './server/http-adapter.js';
import { controleerRoutes } from './verzoek/controleer-routes.js';
import { VerzoekGuard } from './verzoek/verzoek.guard.js';

/** The path of the API's major version (NLGov API Design Rules, /core/uri-version). */
export const PREFIX = 'v1';

/**
 * The conventions of this API, for an application on the adapter of `createHttpAdapter`; to be called before
 * `init` or `listen`. Throws an Error when another adapter is used, or when a route lets input pass unseen.
 */
export function configureHttp(app: NestFastifyApplication): void {
  const adapter: unknown = app.getHttpAdapter();
  if (!(adapter instanceof HttpAdapter)) throw new Error('Maak de applicatie met de adapter van createHttpAdapter.');
  controleerRoutes(controllersVan(app));
  app.setGlobalPrefix(PREFIX, { exclude: ['health/*path', 'aanmelden', 'aanmelden/*path'] });
  app.useGlobalFilters(new ProbleemFilter(adapter.routes));
  app.useGlobalGuards(new VerzoekGuard(app.get(Reflector)));
  app.useGlobalPipes(new DtoPipe());
}

function controllersVan(app: NestFastifyApplication) {
  const modules = [...app.get(ModulesContainer).values()];
  return modules.flatMap(({ controllers }) => [...controllers.values()].map(({ metatype }) => metatype)).filter(isKlasse);
}
