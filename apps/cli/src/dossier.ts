import type { Database } from '@besluitregister/projections';
import { dossiersOpNaam, zoverBekend } from '@besluitregister/read-models';
import { isId } from './id.js';
import { EXIT, Opdrachtfout } from './uitvoer.js';

/** The id of the dossier with this id or name. @throws Opdrachtfout when there is none, or more than one */
export async function vindDossier(database: Database, naam: string): Promise<string> {
  if (isId(naam)) return naam.toLowerCase();
  const gevonden = [...new Set((await dossiersOpNaam(database, naam, await zoverBekend(database))).map(({ dossierId }) => dossierId))];
  const [eerste] = gevonden;
  if (eerste !== undefined && gevonden.length === 1) return eerste;
  throw eerste === undefined
    ? new Opdrachtfout(EXIT.nietGevonden, 'dossier-onbekend', `Er is geen dossier "${naam}"; besluitregister dossiers noemt ze.`)
    : new Opdrachtfout(EXIT.onjuist, 'dossier-meerduidig', `"${naam}" past op ${gevonden.length} dossiers; geef het id: ${gevonden.join(', ')}.`);
}
