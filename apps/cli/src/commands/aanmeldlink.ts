import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alsJson, EXIT, Opdrachtfout, type Uitvoer } from '../uitvoer.js';

/**
 * Asks the running register for new sign-in links.
 * @throws Opdrachtfout when no register runs in the data folder
 */
export async function aanmeldlinkOpdracht({ gegevens, json }: { readonly gegevens: string; readonly json: boolean }, uitvoer: Uitvoer): Promise<void> {
  const lees = (bestand: string): string | undefined => {
    const pad = join(gegevens, 'toegang', bestand);
    return existsSync(pad) ? readFileSync(pad, 'utf8').trim() : undefined;
  };
  const [adres, token] = [lees('adres'), lees('token')];
  const codes = adres === undefined || token === undefined ? undefined : await vraagCodes(adres, token);
  if (codes === undefined) {
    throw new Opdrachtfout(EXIT.nietGevonden, 'niet-gestart', `In ${gegevens} draait geen register; start het met: besluitregister start.`);
  }
  const links = codes.map(({ naam, code }) => ({ naam, link: `${adres ?? ''}/aanmelden?code=${code}` }));
  if (json) uitvoer.uit(alsJson({ aanmeldlinks: links }));
  else for (const { naam, link } of links) uitvoer.uit(`${naam}  ${link}`);
}

interface Aanmeldcode { readonly naam: string; readonly code: string }

async function vraagCodes(adres: string, token: string): Promise<readonly Aanmeldcode[] | undefined> {
  try {
    const antwoord = await fetch(`${adres}/v1/aanmeldlinks`, { method: 'POST', headers: { authorization: `Bearer ${token}` } });
    const { codes } = await antwoord.json() as { readonly codes?: readonly Aanmeldcode[] };
    return antwoord.ok ? codes : undefined;
  } catch {
    // Nothing listens there any more.
    return undefined;
  }
}
