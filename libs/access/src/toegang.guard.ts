import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { OPENBAAR, standaardProbleem, type Probleem } from '@besluitregister/http';
import type { FastifyRequest } from 'fastify';
import type { HerkendVerzoek } from './herkenning.js';
import type { Herkenning } from './identiteit/identiteit.js';
import { rolVoor, vraagtOverleg } from './rechten/beoordeel.js';
import { AANGEMELD, HANDELING } from './rechten/handeling.js';
import type { Handelingnaam } from './rechten/rechten.js';

const VEILIG: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** What a request names, by the parameters in its path and the fields of its body; the body is as sent, not yet checked. */
export interface Genoemd {
  readonly params: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Finds the overleggen that a request is about. What does not exist gives none. */
export interface Overlegbepaler {
  overleggenVan(genoemd: Genoemd): Promise<readonly string[]>;
}
export const OVERLEGBEPALER = Symbol('Overlegbepaler');

/** The one place where HTTP, live feeds and exports are let through: who is it, and may they do this, there? */
@Injectable()
export class ToegangGuard implements CanActivate {
  constructor(private readonly reflector: Reflector, @Inject(OVERLEGBEPALER) private readonly bepaler: Overlegbepaler) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const plaatsen = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean | undefined>(OPENBAAR, plaatsen)) return true;
    const verzoek = context.switchToHttp().getRequest<FastifyRequest & HerkendVerzoek & Genoemd>();
    const { identiteit, via } = aangemeld(verzoek.herkenning);
    if (via === 'sessie') controleerEigenSite(verzoek);
    const handeling = this.reflector.getAllAndOverride<Handelingnaam | typeof AANGEMELD | undefined>(HANDELING, plaatsen);
    if (handeling === AANGEMELD) return true;
    const overleggen = handeling !== undefined && vraagtOverleg(handeling) ? await this.bepaler.overleggenVan(verzoek) : [];
    const rol = handeling && rolVoor(identiteit, handeling, overleggen);
    if (handeling === undefined || rol === undefined) throw standaardProbleem(403);
    verzoek.rol = rol;
    verzoek.handeling = handeling;
    return true;
  }
}

function aangemeld(herkenning: Herkenning | undefined): Extract<Herkenning, { soort: 'bekend' }> {
  switch (herkenning?.soort) {
    case 'bekend': return herkenning;
    case 'onbekend': throw standaardProbleem(503, {
      detail: 'De aanmelddienst antwoordt nu niet, dus is niet na te gaan wie u bent. Probeer het over enkele seconden opnieuw.', headers: { 'Retry-After': '5' },
    });
    default: throw nietAangemeld(herkenning?.soort === 'ongeldig');
  }
}

/** RFC 6750 §3: which way of signing in there is, and whether one was tried. */
function nietAangemeld(ongeldig: boolean): Probleem {
  const headers = { 'WWW-Authenticate': `Bearer realm="besluitregister"${ongeldig ? ', error="invalid_token"' : ''}` };
  return ongeldig
    ? standaardProbleem(401, { code: 'aanmelding-ongeldig', detail: 'Uw aanmelding is niet (meer) geldig. Meld u opnieuw aan en probeer het nog eens.', headers })
    : standaardProbleem(401, { headers });
}

/**
 * A cookie goes along by itself, also from another port of this machine, which is the same site. So a command with a
 * cookie must come from a page of this very origin: Fetch Metadata says so, or the Origin, which the server itself
 * holds against the Host.
 */
function controleerEigenSite({ method, headers }: Pick<FastifyRequest, 'method' | 'headers'>): void {
  if (VEILIG.has(method)) return;
  const site = headers['sec-fetch-site'];
  if (site === 'same-origin' || (site === undefined && headers.origin !== undefined && zelfdeHost(headers.origin, headers.host))) return;
  throw standaardProbleem(403, {
    code: 'vreemde-herkomst', title: 'Verzoek van een andere site',
    detail: 'Dit verzoek komt niet van een pagina van het register zelf en is geweigerd. Werk in de schermen van het register, of gebruik een token.',
  });
}

function zelfdeHost(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}
