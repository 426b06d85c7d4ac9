import type { FastifyRequest } from 'fastify';
import type { Herkenning, Tokencontrole } from './identiteit/identiteit.js';
import { AanmelddienstFout } from './oidc/aanmelddienst.js';
import { Sessiekoekje } from './sessie/koekje.js';
import type { Sessieopslag } from './sessie/sessies.js';

const NIEMAND: Herkenning = { soort: 'niemand' };
const ONGELDIG: Herkenning = { soort: 'ongeldig' };
const ONBEKEND: Herkenning = { soort: 'onbekend' };

/** Finds out who sends a request: by its bearer token, or else by its session cookie. */
export class Toegang {
  constructor(readonly sessies: Sessieopslag, readonly koekje: Sessiekoekje, private readonly tokens: readonly Tokencontrole[]) {}

  async herken(verzoek: Pick<FastifyRequest, 'headers' | 'cookies'>): Promise<Herkenning> {
    const { authorization } = verzoek.headers;
    if (authorization !== undefined) return this.#metToken(authorization);
    const waarde = this.koekje.lees(verzoek);
    if (waarde === undefined) return NIEMAND;
    const sessie = await this.sessies.van(waarde);
    return sessie ? { soort: 'bekend', via: 'sessie', ...sessie } : ONGELDIG;
  }

  async #metToken(authorization: string): Promise<Herkenning> {
    // RFC 6750 §2.1, b64token.
    const token = /^Bearer +([A-Za-z0-9\-._~+/]+=*)$/i.exec(authorization)?.[1];
    if (token === undefined) return ONGELDIG;
    try {
      for (const controle of this.tokens) {
        const gevonden = await controle.controleer(token);
        if (gevonden) return { soort: 'bekend', via: 'token', ...gevonden };
      }
      return ONGELDIG;
    } catch (error) {
      if (error instanceof AanmelddienstFout) return ONBEKEND;
      throw error;
    }
  }
}
