import { OIDC_ALGORITMEN, type OidcInstellingen } from '@besluitregister/access';
import { eventueelGeheim, eventueleTekst, GEEN_32_BYTES, getal, is32Bytes, isVeiligAdres, tekst, woorden, type Instelling, type WaardenVan } from './instelling.js';

const issuer: Instelling<string> = {
  ...tekst('BESLUITREGISTER_OIDC_ISSUER', 'Adres van de aanmelddienst, zoals het in iss staat'),
  lees: (waarde) => (isVeiligAdres(waarde) ? { waarde } : 'is geen https-adres; geef het adres van de aanmelddienst zoals het in iss staat'),
};

const jwksUri: Instelling<string | null> = {
  ...eventueleTekst('BESLUITREGISTER_OIDC_JWKS_URI', 'Waar de sleutels van de aanmelddienst staan; leeg: zoals discovery zegt'),
  lees: (waarde) => (waarde === '' || isVeiligAdres(waarde) ? { waarde: waarde || null } : 'is geen https-adres; laat haar weg om de sleutels via discovery te vinden'),
};

/** How people sign in at the services. */
export const OIDC_INSTELLINGEN = {
  oidcIssuer: issuer,
  oidcAudience: tekst('BESLUITREGISTER_OIDC_AUDIENCE', 'Waarvoor een token moet zijn uitgegeven (aud)'),
  oidcClientId: eventueleTekst('BESLUITREGISTER_OIDC_CLIENT_ID', 'Client om mee aan te melden in de browser; leeg: alleen tokens'),
  oidcClientSecret: eventueelGeheim('BESLUITREGISTER_OIDC_CLIENT_SECRET', 'Geheim van de client; leeg: een openbare client', () => true, ''),
  oidcJwksUri: jwksUri,
  oidcAlgoritmen: woorden('BESLUITREGISTER_OIDC_ALGORITMEN', 'Algoritmen waarmee een token mag zijn ondertekend', 'PS256,ES256,EdDSA,RS256',
    (naam) => OIDC_ALGORITMEN.includes(naam), `noemt iets anders dan ${OIDC_ALGORITMEN.join(', ')}`),
  oidcAcr: woorden('BESLUITREGISTER_OIDC_ACR', 'Niveaus van aanmelden waarvan er een in acr moet staan; leeg: elk', ''),
  oidcKlokverschil: getal('BESLUITREGISTER_OIDC_KLOKVERSCHIL', 'Hoeveel seconden de klokken mogen verschillen', [0, 60], '5'),
  oidcRolclaim: tekst('BESLUITREGISTER_OIDC_ROLCLAIM', 'Claim met de rollen; een punt gaat een niveau dieper', 'rollen'),
  oidcNaamclaim: tekst('BESLUITREGISTER_OIDC_NAAMCLAIM', 'Claim met de naam', 'name'),
  oidcOrganisatieclaim: eventueleTekst('BESLUITREGISTER_OIDC_ORGANISATIECLAIM', 'Claim met de organisatie; leeg: geen'),
  oidcSessiesleutel: eventueelGeheim('BESLUITREGISTER_OIDC_SESSIESLEUTEL', 'Sleutel van de sessies, voor alle diensten dezelfde; leeg: een eigen, wat alleen bij één dienst gaat',
    is32Bytes, GEEN_32_BYTES),
  oidcSessieduur: getal('BESLUITREGISTER_OIDC_SESSIEDUUR', 'Hoeveel minuten een aanmelding in de browser geldt; zo lang werkt een ingetrokken rol hoogstens door', [5, 480], '60'),
} as const satisfies Readonly<Record<string, Instelling>>;

export type Oidcwaarden = WaardenVan<typeof OIDC_INSTELLINGEN>;

/** What the sign-in works with. */
export function oidcInstellingen(waarden: Oidcwaarden): OidcInstellingen {
  return {
    issuer: waarden.oidcIssuer, audience: waarden.oidcAudience, jwksUri: waarden.oidcJwksUri, algoritmen: waarden.oidcAlgoritmen, acr: waarden.oidcAcr,
    klokverschil: waarden.oidcKlokverschil, rolclaim: waarden.oidcRolclaim, naamclaim: waarden.oidcNaamclaim, organisatieclaim: waarden.oidcOrganisatieclaim,
    client: waarden.oidcClientId === null ? null : { id: waarden.oidcClientId, geheim: waarden.oidcClientSecret },
  };
}
