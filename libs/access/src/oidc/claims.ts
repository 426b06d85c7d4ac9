import type { JWTPayload } from 'jose';
import type { Identiteit } from '../identiteit/identiteit.js';
import { rollenUit, type Overlegvinder } from '../identiteit/rollen.js';
import type { OidcInstellingen } from './instellingen.js';

/** Longest name and organisation that an event holds. */
const LANGSTE_NAAM = 200;

/** Somebody from the claims of a token that was checked. */
export async function identiteitUit(
  claims: JWTPayload & { readonly sub: string },
  { issuer, rolclaim, naamclaim, organisatieclaim }: Pick<OidcInstellingen, 'issuer' | 'rolclaim' | 'naamclaim' | 'organisatieclaim'>,
  vindOverleg: Overlegvinder,
): Promise<Identiteit> {
  const naam = tekst(claimVan(claims, naamclaim)) ?? tekst(claims['preferred_username']) ?? claims.sub;
  const organisatie = organisatieclaim === null ? undefined : tekst(claimVan(claims, organisatieclaim));
  return {
    sleutel: `oidc/${issuer}/${claims.sub}`,
    naam: naam.slice(0, LANGSTE_NAAM),
    methode: 'oidc',
    organisatie: organisatie?.slice(0, LANGSTE_NAAM) ?? null,
    rollen: await rollenUit(claimVan(claims, rolclaim), vindOverleg),
  };
}

/** Whether the level of authentication is one of those asked for. */
export function acrVoldoet({ acr }: JWTPayload, gevraagd: readonly string[]): boolean {
  return gevraagd.length === 0 || (typeof acr === 'string' && gevraagd.includes(acr));
}

function claimVan(claims: JWTPayload, pad: string): unknown {
  // A name with a dot in it, such as a URL, is one claim when it is there.
  if (Object.hasOwn(claims, pad)) return claims[pad];
  return pad.split('.').reduce<unknown>((waarde, naam) =>
    (typeof waarde === 'object' && waarde !== null && Object.hasOwn(waarde, naam) ? Object.entries(waarde).find(([sleutel]) => sleutel === naam)?.[1] : undefined), claims);
}

function tekst(waarde: unknown): string | undefined {
  return typeof waarde === 'string' && waarde.trim() !== '' ? waarde.trim() : undefined;
}
