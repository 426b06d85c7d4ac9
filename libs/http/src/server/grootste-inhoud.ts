import { RouteConfig } from '@nestjs/platform-fastify';
import type { RouteOptions } from 'fastify';

/** On a handler: the largest body in bytes that it takes, instead of that of the whole server. */
export function GrootsteInhoud(bytes: number): MethodDecorator {
  return RouteConfig({ grootsteInhoud: bytes });
}

/** Gives a route the limit of its {@link GrootsteInhoud}, before Fastify takes it in. */
export function zetGrootsteInhoud(route: RouteOptions): void {
  const grens: unknown = Reflect.get(route.config ?? {}, 'grootsteInhoud');
  if (typeof grens === 'number') route.bodyLimit = grens;
}
