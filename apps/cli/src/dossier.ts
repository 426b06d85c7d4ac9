import { lijkendeDossiers } from '@besluitregister/consultation';
import type { Database } from '@besluitregister/projections';
import { dossiersOpNaam, zoverBekend, type Gezichtspunt } from '@besluitregister/read-models';
import { isId } from './id.js';
import { EXIT, Opdrachtfout } from './uitvoer.js';

/** The id of the dossier with this id or name. @throws Opdrachtfout when there is none, or more than one; it names what may have been meant */
export async function vindDossier(database: Database, naam: string): Promise<string> {
  if (isId(naam)) return naam.toLowerCase();
  const gezichtspunt = await zoverBekend(database);
  const gevonden = [...new Set((await dossiersOpNaam(database, naam, gezichtspunt)).map(({ dossierId }) => dossierId))];
  const [eerste] = gevonden;
  if (eerste !== undefined && gevonden.length === 1) return eerste;
  throw eerste === undefined
    ? new Opdrachtfout(EXIT.nietGevonden, 'dossier-onbekend', `Er is geen dossier "${naam}"; ${await bedoeld(database, naam, gezichtspunt)}`)
    : new Opdrachtfout(EXIT.onjuist, 'dossier-meerduidig', `"${naam}" past op ${gevonden.length} dossiers; geef het id: ${gevonden.join(', ')}.`);
}

/** Half a name finds nothing by itself: what is recorded under a dossier is said in full. */
async function bedoeld(database: Database, naam: string, gezichtspunt: Gezichtspunt): Promise<string> {
  const namen = (await lijkendeDossiers(database, naam, gezichtspunt)).map((dossier) => `"${dossier.naam}"`);
  return namen.length === 0 ? 'besluitregister dossiers noemt ze.' : `bedoelde u ${namen.join(' of ')}?`;
}
