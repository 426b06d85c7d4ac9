import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/internal.js';

/** A parameter of a controller method that Nest fills from the request. */
export interface RouteArgument {
  readonly soort: 'body' | 'query' | 'param' | 'anders';
  /** The name in `@Query('naam')`; undefined for all of it. */
  readonly naam: string | undefined;
  /** The type TypeScript noted; `Object` when it was erased. */
  readonly type: unknown;
  readonly aantalPipes: number;
}

const SOORTEN: Readonly<Record<string, RouteArgument['soort']>> = {
  [RouteParamtypes.BODY]: 'body',
  [RouteParamtypes.QUERY]: 'query',
  [RouteParamtypes.PARAM]: 'param',
};

/** The parameters of a controller method, from the metadata that Nest's decorators leave. */
export function routeArgumenten(controller: object & { readonly prototype?: unknown }, methode: string): RouteArgument[] {
  const argumenten: unknown = Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, methode);
  const prototype = controller.prototype;
  if (!isRecord(argumenten) || typeof prototype !== 'object' || prototype === null) return [];
  const types = lijst(Reflect.getMetadata('design:paramtypes', prototype, methode));
  return Object.entries(argumenten).flatMap(([sleutel, argument]) => {
    if (!isRecord(argument)) return [];
    const { index, data, pipes } = argument;
    return [{
      soort: SOORTEN[sleutel.split(':', 1)[0] ?? ''] ?? 'anders',
      naam: typeof data === 'string' ? data : undefined,
      type: typeof index === 'number' ? types[index] : undefined,
      aantalPipes: lijst(pipes).length,
    }];
  });
}

function lijst(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
