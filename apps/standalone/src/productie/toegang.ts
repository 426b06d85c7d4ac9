import { randomBytes } from 'node:crypto';
import { Aanmelddienst, OidcAanmelding, OidcTokens, Sessiekoekje, Toegang, VerzegeldeSessies, Zegel, type ToegangOptions } from '@besluitregister/access';
import type { Database } from '@besluitregister/projections';
import type { Klok } from '@besluitregister/registration';
import { overlegvinder } from '../toegang/overlegvinder.js';
import { ConfiguratieFout } from './configuratie.js';
import { INSTELLINGEN, type Instellingsleutel, type Waarden } from './instellingen.js';
import { InzageUitvoer } from './inzage-uitvoer.js';
import { oidcInstellingen } from './oidc-instellingen.js';

/** What signing in to a service is made of. */
export const TOEGANGSINSTELLINGEN = [
  'openbaarAdres', 'oidcIssuer', 'oidcAudience', 'oidcClientId', 'oidcClientSecret', 'oidcJwksUri', 'oidcAlgoritmen', 'oidcAcr', 'oidcKlokverschil',
  'oidcRolclaim', 'oidcNaamclaim', 'oidcOrganisatieclaim', 'oidcSessiesleutel', 'oidcSessieduur',
] as const satisfies readonly Instellingsleutel[];

/**
 * Signing in to the services by the identity provider of the settings.
 * @param database where an overleg that a role names is looked up
 * @throws ConfiguratieFout
 */
export function openOidcToegang(waarden: Waarden<(typeof TOEGANGSINSTELLINGEN)[number]>, database: Database, klok: Klok): ToegangOptions {
  const { openbaarAdres: adres, oidcSessiesleutel, oidcSessieduur } = waarden;
  const instellingen = oidcInstellingen(waarden);
  const { client } = instellingen;
  if (client === null && waarden.oidcClientSecret !== null) {
    throw new ConfiguratieFout([`${INSTELLINGEN.oidcClientId.naam} ontbreekt, terwijl er wel een geheim van de client is; geef ook de client.`]);
  }
  const dienst = new Aanmelddienst(instellingen);
  const vindOverleg = overlegvinder(database);
  // Of our own when none is set, which only does for one process.
  const zegel = new Zegel(oidcSessiesleutel === null ? randomBytes(32) : Buffer.from(oidcSessiesleutel, 'base64'), klok);
  const sessies = new VerzegeldeSessies(zegel, klok, oidcSessieduur * 60 * 1_000);
  const toegang = new Toegang(sessies, new Sessiekoekje(adres.startsWith('https:')), [new OidcTokens(instellingen, dienst, vindOverleg, klok)]);
  // The services have no key to make pseudonyms with; the central log is to know who it was.
  const inzage = { schrijver: new InzageUitvoer(process.stdout), pseudoniem: (sleutel: string) => sleutel, klok };
  if (client === null) return { toegang, inzage };
  return { toegang, inzage, oidc: new OidcAanmelding({ instellingen: { ...instellingen, client }, dienst, adres, vindOverleg, zegel, klok, willekeur: randomBytes }) };
}
