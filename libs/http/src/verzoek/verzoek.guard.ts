import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { eisAccept, PRODUCEERT } from './accept.js';
import { controleerQuery } from './query.js';
import { routeArgumenten } from './route-argumenten.js';

const JSON_ANTWOORD = ['application/json'];

/** What holds for every route: an Accept that can be met, and no query parameter that nobody reads. */
export class VerzoekGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const [handler, controller] = [context.getHandler(), context.getClass()];
    eisAccept(request.headers.accept, this.reflector.getAllAndOverride<string[] | undefined>(PRODUCEERT, [handler, controller]) ?? JSON_ANTWOORD);
    controleerQuery(request.query, routeArgumenten(controller, handler.name).some(({ soort }) => soort === 'query'));
    return true;
  }
}
