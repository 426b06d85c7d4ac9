import type { Rolverlening } from './rollen.js';

/** Who makes a request, and in which roles. */
export interface Identiteit {
  /** `lokaal/<account>` or `oidc/<issuer>/<subject>`; leaves the process as an HMAC only. */
  readonly sleutel: string;
  readonly naam: string;
  readonly methode: 'oidc' | 'lokaal';
  readonly organisatie: string | null;
  readonly rollen: readonly Rolverlening[];
}

/** What is known of the sender of a request. `via` says how: only a browser sends a cookie by itself. */
export type Herkenning =
  | { readonly soort: 'niemand' }
  | { readonly soort: 'ongeldig' }
  /** The identity provider does not answer: the token may well be good. */
  | { readonly soort: 'onbekend' }
  | { readonly soort: 'bekend'; readonly identiteit: Identiteit; readonly via: 'sessie' | 'token'; readonly verlooptOp: Date | null };

/** Checks a bearer token (RFC 6750): whose it is, or null when it is not good. */
export interface Tokencontrole {
  controleer(token: string): Promise<{ readonly identiteit: Identiteit; readonly verlooptOp: Date | null } | null>;
}
