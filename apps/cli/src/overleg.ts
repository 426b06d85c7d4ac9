import { vouwDicht } from '@besluitregister/domain';
import type { Database } from '@besluitregister/projections';
import { overleggen, zoverBekend } from '@besluitregister/read-models';
import { EXIT, Opdrachtfout } from './uitvoer.js';

/** The body with this id, name or district. @throws Opdrachtfout that lists the bodies there are */
export async function vindOverleg(database: Database, gevraagd: string): Promise<{ readonly overlegId: string; readonly naam: string }> {
  const alle = await overleggen(database, await zoverBekend(database));
  const gezocht = vouwDicht(gevraagd);
  const gevonden = alle.filter(({ overlegId, naam, district }) =>
    overlegId === gevraagd.toLowerCase() || [naam, district].some((woord) => woord !== null && vouwDicht(woord) === gezocht));
  const [eerste] = gevonden;
  if (eerste && gevonden.length === 1) return eerste;
  const namen = alle.map(({ naam }) => naam).join(', ');
  throw new Opdrachtfout(EXIT.nietGevonden, 'overleg-onbekend', `Er is geen overleg "${gevraagd}"; kies uit: ${namen}.`);
}
