import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import type { OidcInstellingen } from './instellingen.js';

/** The identity provider does not answer, or not as OpenID Connect says. */
export class AanmelddienstFout extends Error {
  override readonly name = 'AanmelddienstFout';
  readonly code = 'aanmelddienst-onbereikbaar';
}

/** Where the endpoints of the provider are (OpenID Connect Discovery 1.0 §3). */
export interface Vindplaatsen {
  readonly jwks: URL;
  readonly authorization: string | null;
  readonly token: string | null;
  /** Where one signs out there (OpenID Connect RP-Initiated Logout 1.0 §2.1). */
  readonly endSession: string | null;
}

const GEDULD_MS = 5_000;
/** After an unknown key the set is fetched again, at most this often: a rotation is seen soon, and a flood of bad tokens costs the provider little. */
const AFKOELEN_MS = 5_000;

/** The identity provider: its endpoints by discovery, and its keys, fetched again when it rotates them. */
export class Aanmelddienst {
  #vindplaatsen: Promise<Vindplaatsen> | undefined;
  #sleutels: Promise<JWTVerifyGetKey> | undefined;

  constructor(private readonly instellingen: Pick<OidcInstellingen, 'issuer' | 'jwksUri'>, private readonly afkoelenMs = AFKOELEN_MS) {}

  /** @throws AanmelddienstFout; the next call tries again */
  vindplaatsen(): Promise<Vindplaatsen> {
    return this.#vindplaatsen ??= this.#ontdek().catch((error: unknown) => {
      this.#vindplaatsen = undefined;
      throw error;
    });
  }

  /** The key for a token, for `jwtVerify`. @throws AanmelddienstFout */
  readonly sleutel: JWTVerifyGetKey = async (header, token) => {
    this.#sleutels ??= this.#vind();
    const sleutels = await this.#sleutels.catch((error: unknown) => {
      this.#sleutels = undefined;
      throw error;
    });
    return sleutels(header, token);
  };

  async #vind(): Promise<JWTVerifyGetKey> {
    const { jwksUri } = this.instellingen;
    const adres = jwksUri === null ? (await this.vindplaatsen()).jwks : new URL(jwksUri);
    return createRemoteJWKSet(adres, { cooldownDuration: this.afkoelenMs, timeoutDuration: GEDULD_MS });
  }

  async #ontdek(): Promise<Vindplaatsen> {
    const { issuer } = this.instellingen;
    const document = await haalJson(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
    // A document of another issuer would hand us that one's keys (§4.3).
    if (document['issuer'] !== issuer) throw new AanmelddienstFout(`de aanmelddienst op ${issuer} noemt zich anders`);
    const jwks = document['jwks_uri'];
    if (typeof jwks !== 'string' || !URL.canParse(jwks)) throw new AanmelddienstFout(`de aanmelddienst op ${issuer} noemt geen sleutels`);
    return {
      jwks: new URL(jwks), authorization: alsTekst(document['authorization_endpoint']), token: alsTekst(document['token_endpoint']),
      endSession: alsTekst(document['end_session_endpoint']),
    };
  }
}

function alsTekst(waarde: unknown): string | null {
  return typeof waarde === 'string' ? waarde : null;
}

/** A JSON object from the provider. @throws AanmelddienstFout */
export async function haalJson(adres: string, init: RequestInit = {}): Promise<Readonly<Record<string, unknown>>> {
  try {
    const antwoord = await fetch(adres, { redirect: 'error', signal: AbortSignal.timeout(GEDULD_MS), ...init });
    const json: unknown = await antwoord.json();
    if (antwoord.ok && typeof json === 'object' && json !== null) return Object.fromEntries(Object.entries(json));
    throw new Error(`status ${antwoord.status}`);
  } catch (cause) {
    throw new AanmelddienstFout(`geen antwoord van ${new URL(adres).origin}`, { cause });
  }
}
