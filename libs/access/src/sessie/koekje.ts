import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * The session cookie: not readable by scripts, not sent along by other sites, and over TLS bound to this very host
 * (RFC 6265bis §4.1.3.2). Over plain HTTP, on loopback only, a browser would not take the prefix.
 */
export class Sessiekoekje {
  readonly #naam: string;
  readonly #begonnen: string;

  constructor(private readonly overTls: boolean) {
    this.#naam = overTls ? '__Host-besluitregister' : 'besluitregister';
    this.#begonnen = `${this.#naam}-aanmelden`;
  }

  /** Its value; undefined when the request has none. */
  lees({ cookies }: Pick<FastifyRequest, 'cookies'>): string | undefined {
    return cookies[this.#naam];
  }

  zet(reply: FastifyReply, waarde: string, verlooptOp: Date): FastifyReply {
    return reply.setCookie(this.#naam, waarde, { ...this.#opties(), expires: verlooptOp });
  }

  wis(reply: FastifyReply): FastifyReply {
    return reply.clearCookie(this.#naam, this.#opties());
  }

  /** Binds signing in at the provider to this browser; it comes back from another site, so Lax. */
  zetBegonnen(reply: FastifyReply, waarde: string): FastifyReply {
    return reply.setCookie(this.#begonnen, waarde, { ...this.#opties(), sameSite: 'lax' });
  }

  leesBegonnen({ cookies }: Pick<FastifyRequest, 'cookies'>): string | undefined {
    return cookies[this.#begonnen];
  }

  wisBegonnen(reply: FastifyReply): FastifyReply {
    return reply.clearCookie(this.#begonnen, { ...this.#opties(), sameSite: 'lax' });
  }

  #opties() {
    return { path: '/', httpOnly: true, sameSite: 'strict', secure: this.overTls } as const;
  }
}
