import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Herkenning, Identiteit } from './identiteit/identiteit.js';
import type { Handelingnaam } from './rechten/rechten.js';
import type { MensRol } from './identiteit/rollen.js';

/** The part of a request that says who sent it; Fastify's request fits. */
export interface HerkendVerzoek {
  herkenning?: Herkenning;
  /** The role in which it is let through; set by ToegangGuard. */
  rol?: MensRol;
  /** What it does; set by ToegangGuard. */
  handeling?: Handelingnaam;
}

/** The role in which a request was let through. @throws Error on a route that anybody may call */
export function rolVan({ rol }: HerkendVerzoek): MensRol {
  if (rol === undefined) throw new Error('a route without ToegangGuard asks in which role');
  return rol;
}

/** Whoever sent the request. @throws Error on a route that anybody may call */
export function identiteitVan({ herkenning }: HerkendVerzoek): Identiteit {
  if (herkenning?.soort !== 'bekend') throw new Error('a route without ToegangGuard asks who is signed in');
  return herkenning.identiteit;
}

/** Parameter: what is known of the sender. */
export const VanHerkenning = createParamDecorator((_data: undefined, context: ExecutionContext): Herkenning =>
  context.switchToHttp().getRequest<HerkendVerzoek>().herkenning ?? { soort: 'niemand' });
