/** Signing in by an identity provider (OpenID Connect), as the environment says it. */
export interface OidcInstellingen {
  /** The provider, exactly as it stands in `iss`. */
  readonly issuer: string;
  /** What must stand in `aud` of a bearer token. */
  readonly audience: string;
  /** Where the keys are; null: where discovery says. */
  readonly jwksUri: string | null;
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

/** Settings that can not be used; each sentence says which variable, what is wrong with it, and what to do. */
export class OidcInstellingFout extends Error {
  override readonly name = 'OidcInstellingFout';
  readonly code = 'oidc-instelling-ongeldig';

  constructor(readonly zinnen: readonly string[]) {
    super(zinnen.join('\n'));
  }
}

/** Asymmetric signatures only (RFC 8725 §3.1, §3.2): with `none` or HS* a token could be made by who may only check it. */
const ALGORITMEN = ['PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'RS256', 'RS384', 'RS512'];
const STANDAARD_ALGORITMEN = 'PS256,ES256,EdDSA,RS256';
const NAMEN = [
  'ISSUER', 'AUDIENCE', 'JWKS_URI', 'ALGORITMEN', 'ACR', 'KLOKVERSCHIL', 'ROLCLAIM', 'NAAMCLAIM', 'ORGANISATIECLAIM', 'CLIENT_ID', 'CLIENT_SECRET',
  'CLIENT_SECRET_BESTAND', 'SESSIESLEUTEL', 'SESSIESLEUTEL_BESTAND',
];
const VOOR = 'BESLUITREGISTER_OIDC_';

/**
 * Reads `BESLUITREGISTER_OIDC_…`; undefined when there is none of them.
 * @param geheim the client secret, when it comes from a file
 * @throws OidcInstellingFout with everything that is wrong
 */
export function leesOidcInstellingen(omgeving: Readonly<Record<string, string | undefined>>, geheim?: string): OidcInstellingen | undefined {
  const van = (naam: string): string | undefined => omgeving[VOOR + naam]?.trim() || undefined;
  if (!Object.keys(omgeving).some((naam) => naam.startsWith(VOOR))) return undefined;
  const fouten = Object.keys(omgeving).filter((naam) => naam.startsWith(VOOR) && !NAMEN.includes(naam.slice(VOOR.length)))
    .map((naam) => `${naam} is geen instelling van de aanmelddienst; controleer de spelling.`);
  const eis = (naam: string, goed: boolean, zin: string): void => { if (!goed) fouten.push(`${VOOR}${naam} ${zin}.`); };
  const issuer = van('ISSUER');
  const audience = van('AUDIENCE');
  const jwksUri = van('JWKS_URI') ?? null;
  eis('ISSUER', issuer !== undefined && isVeilig(issuer), 'ontbreekt of is geen https-adres; geef het adres van de aanmelddienst zoals het in iss staat');
  eis('AUDIENCE', audience !== undefined, 'ontbreekt; geef waarvoor een token moet zijn uitgegeven (aud)');
  eis('JWKS_URI', jwksUri === null || isVeilig(jwksUri), 'is geen https-adres; laat haar weg om de sleutels via discovery te vinden');
  const algoritmen = lijst(van('ALGORITMEN') ?? STANDAARD_ALGORITMEN);
  eis('ALGORITMEN', algoritmen.length > 0 && algoritmen.every((naam) => ALGORITMEN.includes(naam)), `noemt iets anders dan ${ALGORITMEN.join(', ')}`);
  const klokverschil = Number(van('KLOKVERSCHIL') ?? '5');
  eis('KLOKVERSCHIL', Number.isInteger(klokverschil) && klokverschil >= 0 && klokverschil <= 60, 'is geen aantal seconden van 0 tot en met 60');
  const clientId = van('CLIENT_ID');
  eis('CLIENT_ID', clientId !== undefined || geheim === undefined, 'ontbreekt, terwijl er wel een geheim is; geef ook de client');
  if (fouten.length > 0 || issuer === undefined || audience === undefined) throw new OidcInstellingFout(fouten);
  return {
    issuer, audience, jwksUri, algoritmen, acr: lijst(van('ACR') ?? ''), klokverschil,
    rolclaim: van('ROLCLAIM') ?? 'rollen', naamclaim: van('NAAMCLAIM') ?? 'name', organisatieclaim: van('ORGANISATIECLAIM') ?? null,
    client: clientId === undefined ? null : { id: clientId, geheim: geheim ?? van('CLIENT_SECRET') ?? null },
  };
}

function lijst(tekst: string): string[] {
  return tekst.split(/[\s,]+/).filter((woord) => woord !== '');
}

/** TLS, or this machine itself: anybody on the way could put in keys of their own otherwise. */
function isVeilig(adres: string): boolean {
  if (!URL.canParse(adres)) return false;
  const { protocol, hostname } = new URL(adres);
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname));
}
