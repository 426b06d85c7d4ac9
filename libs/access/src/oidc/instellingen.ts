/** Signing in by an identity provider (OpenID Connect). */
export interface OidcInstellingen {
  /** The provider, exactly as it stands in `iss`. */
  readonly issuer: string;
  /** What must stand in `aud` of a bearer token. */
  readonly audience: string;
  /** Where the keys are; null: where discovery says. */
  readonly jwksUri: string | null;
  /** Some of {@link OIDC_ALGORITMEN}. */
  readonly algoritmen: readonly string[];
  /** Levels of authentication of which one must stand in `acr`; empty: any. */
  readonly acr: readonly string[];
  /** Seconds the clocks may differ. */
  readonly klokverschil: number;
  /** Claims with the roles, the name to show and the organisation. A dot goes one level down: `realm_access.roles`. */
  readonly rolclaim: string;
  readonly naamclaim: string;
  readonly organisatieclaim: string | null;
  /** For signing in with a browser; null: bearer tokens only. */
  readonly client: { readonly id: string; readonly geheim: string | null } | null;
}

/** Asymmetric signatures only (RFC 8725 §3.1, §3.2): with `none` or HS* a token could be made by who may only check it. */
export const OIDC_ALGORITMEN: readonly string[] = ['PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'RS256', 'RS384', 'RS512'];
