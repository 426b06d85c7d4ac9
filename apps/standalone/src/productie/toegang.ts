import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  Aanmelddienst, leesOidcInstellingen, OidcAanmelding, OidcTokens, Sessiekoekje, Toegang, VerzegeldeSessies, Zegel, type ToegangOptions,
} from '@besluitregister/access';
import type { Database } from '@besluitregister/projections';
import type { Klok } from '@besluitregister/registration';
import { overlegvinder } from '../toegang/overlegvinder.js';
import { InzageUitvoer } from './inzage-uitvoer.js';
import { ConfiguratieFout, type Omgeving } from './configuratie.js';

const GEHEIMBESTAND = 'BESLUITREGISTER_OIDC_CLIENT_SECRET_BESTAND';
const SESSIESLEUTEL = 'BESLUITREGISTER_OIDC_SESSIESLEUTEL';

/**
 * Signing in to the services by the identity provider of `BESLUITREGISTER_OIDC_…`.
 * @param database where an overleg that a role names is looked up
 * @param adres public address of the register
 * @throws ConfiguratieFout, OidcInstellingFout
 */
export function openOidcToegang(omgeving: Omgeving, adres: string, database: Database, klok: Klok): ToegangOptions {
  const bestand = omgeving[GEHEIMBESTAND]?.trim() || undefined;
  const { [GEHEIMBESTAND]: _, ...rest } = omgeving;
  const instellingen = leesOidcInstellingen(rest, bestand === undefined ? undefined : leesGeheim(bestand, GEHEIMBESTAND));
  if (instellingen === undefined) {
    throw new ConfiguratieFout(['BESLUITREGISTER_OIDC_ISSUER ontbreekt (de aanmelddienst); zonder kan niemand zich aanmelden. Zie docs/how-to/toegang.md.']);
  }
  const dienst = new Aanmelddienst(instellingen);
  const vindOverleg = overlegvinder(database);
  const zegel = new Zegel(sessiesleutel(omgeving), klok);
  const toegang = new Toegang(new VerzegeldeSessies(zegel, klok), new Sessiekoekje(adres.startsWith('https:')), [new OidcTokens(instellingen, dienst, vindOverleg, klok)]);
  const { client } = instellingen;
  // The services have no key to make pseudonyms with; the central log is to know who it was.
  const inzage = { schrijver: new InzageUitvoer(process.stdout), pseudoniem: (sleutel: string) => sleutel, klok };
  if (client === null) return { toegang, inzage };
  return { toegang, inzage, oidc: new OidcAanmelding({ instellingen: { ...instellingen, client }, dienst, adres, vindOverleg, zegel, klok, willekeur: randomBytes }) };
}

/** The key that the services seal sessions with, the same for all of them; of our own when it is not set, which only does for one process. */
function sessiesleutel(omgeving: Omgeving): Uint8Array {
  const bestand = omgeving[`${SESSIESLEUTEL}_BESTAND`]?.trim() || undefined;
  const tekst = bestand === undefined ? omgeving[SESSIESLEUTEL]?.trim() ?? '' : leesGeheim(bestand, `${SESSIESLEUTEL}_BESTAND`);
  if (tekst === '') return randomBytes(32);
  const sleutel = Buffer.from(tekst, 'base64');
  if (sleutel.length !== 32) throw new ConfiguratieFout([`${SESSIESLEUTEL} is geen 32 bytes als base64; maak er een met: openssl rand -base64 32.`]);
  return sleutel;
}

function leesGeheim(bestand: string, naam: string): string {
  try {
    return readFileSync(bestand, 'utf8').trim();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'onbekend';
    throw new ConfiguratieFout([`${naam} is niet te lezen uit ${bestand} (${code}); controleer het pad en de rechten.`]);
  }
}
