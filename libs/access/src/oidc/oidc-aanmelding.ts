import { createHash } from 'node:crypto';
import { jwtVerify } from 'jose';
import type { Identiteit } from '../identiteit/identiteit.js';
import type { Overlegvinder } from '../identiteit/rollen.js';
import { nieuwGeheim, type Willekeur } from '../sessie/geheim.js';
import type { Zegel } from '../sessie/zegel.js';
import { AanmelddienstFout, haalJson, type Aanmelddienst } from './aanmelddienst.js';
import { acrVoldoet, identiteitUit } from './claims.js';
import { sleutelfout, tokenIsFout } from './tokenfout.js';
import type { OidcInstellingen } from './instellingen.js';

/** How long somebody may take at the provider. */
const GEDULD_MS = 10 * 60 * 1_000;

/** What the browser that began carries, sealed: an answer brought by another browser is not taken (login CSRF). */
interface Begonnen {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export interface OidcAanmeldingOptions {
  readonly instellingen: OidcInstellingen & { readonly client: NonNullable<OidcInstellingen['client']> };
  readonly dienst: Aanmelddienst;
  /** Public address of this service, `https://…`, without a path. */
  readonly adres: string;
  readonly vindOverleg: Overlegvinder;
  readonly zegel: Zegel;
  readonly klok: () => Date;
  readonly willekeur: Willekeur;
}

/**
 * Signing in with a browser: the authorization code flow with PKCE (OpenID Connect Core 1.0 §3.1, RFC 7636), in which
 * the tokens stay on the server and the browser has a session cookie only.
 */
export class OidcAanmelding {
  constructor(private readonly options: OidcAanmeldingOptions) {}

  /** Where the browser goes, and what it has to bring back in a cookie. @throws AanmelddienstFout */
  async begin(): Promise<{ readonly adres: string; readonly browser: string }> {
    const { instellingen: { client, acr }, dienst, klok, willekeur, zegel } = this.options;
    const { authorization } = await dienst.vindplaatsen();
    if (authorization === null) throw new AanmelddienstFout('de aanmelddienst noemt geen authorization_endpoint');
    const begonnen: Begonnen = { state: nieuwGeheim(willekeur), nonce: nieuwGeheim(willekeur), verifier: nieuwGeheim(willekeur) };
    const adres = new URL(authorization);
    const parameters = {
      response_type: 'code', client_id: client.id, redirect_uri: this.#terug(), scope: 'openid profile',
      state: begonnen.state, nonce: begonnen.nonce,
      code_challenge: createHash('sha256').update(begonnen.verifier).digest('base64url'), code_challenge_method: 'S256',
      ...(acr.length > 0 ? { acr_values: acr.join(' ') } : {}),
    };
    for (const [naam, waarde] of Object.entries(parameters)) adres.searchParams.set(naam, waarde);
    return { adres: adres.href, browser: await zegel.sluit('aanmelden', begonnen, new Date(klok().getTime() + GEDULD_MS)) };
  }

  /**
   * Who came back from the provider; undefined when state, browser, code or ID token is not good.
   * @throws AanmelddienstFout
   */
  async rond(antwoord: { readonly code: string; readonly state: string; readonly browser: string | undefined; readonly iss?: string | undefined }): Promise<Identiteit | undefined> {
    const gelezen = antwoord.browser === undefined ? undefined : await this.options.zegel.open('aanmelden', antwoord.browser);
    // Only `begin` seals under this purpose.
    const begonnen = gelezen?.inhoud as Begonnen | undefined;
    if (begonnen === undefined || begonnen.state !== antwoord.state) return undefined;
    // An answer of another provider, mixed up with ours (RFC 9207 §2.4).
    if (antwoord.iss !== undefined && antwoord.iss !== this.options.instellingen.issuer) return undefined;
    const idToken = await this.#wisselIn(antwoord.code, begonnen.verifier);
    return idToken === undefined ? undefined : this.#identiteit(idToken, begonnen.nonce);
  }

  async #wisselIn(code: string, verifier: string): Promise<string | undefined> {
    const { instellingen: { client }, dienst } = this.options;
    const { token } = await dienst.vindplaatsen();
    if (token === null) throw new AanmelddienstFout('de aanmelddienst noemt geen token_endpoint');
    const body = new URLSearchParams({ grant_type: 'authorization_code', code, redirect_uri: this.#terug(), code_verifier: verifier, client_id: client.id });
    // RFC 6749 §2.3.1: both parts form-encoded before they are put together.
    const basis = client.geheim === null ? {} : { authorization: `Basic ${Buffer.from(`${encodeURIComponent(client.id)}:${encodeURIComponent(client.geheim)}`).toString('base64')}` };
    try {
      const { id_token: idToken } = await haalJson(token, { method: 'POST', body, headers: basis });
      return typeof idToken === 'string' ? idToken : undefined;
    } catch (error) {
      // A code that was used before or is not ours is refused by the provider: nobody is signed in.
      if (error instanceof AanmelddienstFout && error.cause instanceof Error && error.cause.message === 'status 400') return undefined;
      throw error;
    }
  }

  async #identiteit(idToken: string, nonce: string): Promise<Identiteit | undefined> {
    const { instellingen, dienst, klok, vindOverleg } = this.options;
    try {
      const { payload } = await jwtVerify(idToken, dienst.sleutel, {
        issuer: instellingen.issuer, audience: instellingen.client.id, algorithms: [...instellingen.algoritmen],
        clockTolerance: instellingen.klokverschil, requiredClaims: ['exp', 'sub', 'iat'], currentDate: klok(),
      });
      if (payload.sub === undefined || payload['nonce'] !== nonce || !acrVoldoet(payload, instellingen.acr)) return undefined;
      return await identiteitUit({ ...payload, sub: payload.sub }, instellingen, vindOverleg);
    } catch (error) {
      if (tokenIsFout(error)) return undefined;
      throw sleutelfout(error);
    }
  }

  /**
   * Where the browser goes to sign out at the provider too, and from there back to us (OpenID Connect RP-Initiated Logout 1.0
   * §2): with the client and without the ID token, which we do not keep. Null: the provider has no such place.
   * @throws AanmelddienstFout
   */
  async afmelding(): Promise<string | null> {
    const { instellingen: { client }, dienst, adres } = this.options;
    const { endSession } = await dienst.vindplaatsen();
    if (endSession === null) return null;
    const daar = new URL(endSession);
    daar.searchParams.set('client_id', client.id);
    daar.searchParams.set('post_logout_redirect_uri', `${adres}/`);
    return daar.href;
  }

  #terug(): string {
    return `${this.options.adres}/aanmelden/terug`;
  }
}
