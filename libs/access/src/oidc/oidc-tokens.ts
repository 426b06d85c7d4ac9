import { jwtVerify } from 'jose';
import type { Tokencontrole } from '../identiteit/identiteit.js';
import type { Overlegvinder } from '../identiteit/rollen.js';
import type { Aanmelddienst } from './aanmelddienst.js';
import { acrVoldoet, identiteitUit } from './claims.js';
import { sleutelfout, tokenIsFout } from './tokenfout.js';
import type { OidcInstellingen } from './instellingen.js';

/** Bearer tokens of the identity provider: JWT's, checked as RFC 8725 and RFC 9068 §4 say. */
export class OidcTokens implements Tokencontrole {
  constructor(
    private readonly instellingen: OidcInstellingen,
    private readonly dienst: Aanmelddienst,
    private readonly vindOverleg: Overlegvinder,
    private readonly klok: () => Date,
  ) {}

  /** @throws AanmelddienstFout when the keys can not be had: that says nothing of the token */
  async controleer(token: string): ReturnType<Tokencontrole['controleer']> {
    const { issuer, audience, algoritmen, klokverschil, acr } = this.instellingen;
    try {
      const { payload } = await jwtVerify(token, this.dienst.sleutel, {
        issuer, audience, algorithms: [...algoritmen], clockTolerance: klokverschil, requiredClaims: ['exp', 'sub'], currentDate: this.klok(),
      });
      // An ID token says who signed in to a client; it is no permission to call an API, and its aud is the client.
      if (payload.sub === undefined || payload.exp === undefined || 'nonce' in payload || !acrVoldoet(payload, acr)) return null;
      const identiteit = await identiteitUit({ ...payload, sub: payload.sub }, this.instellingen, this.vindOverleg);
      return { identiteit, verlooptOp: new Date(payload.exp * 1_000) };
    } catch (error) {
      if (tokenIsFout(error)) return null;
      throw sleutelfout(error);
    }
  }
}
