import { EXIT, Opdrachtfout } from './uitvoer.js';

/** A calendar date as given on the command line. @throws Opdrachtfout when there is no such day */
export function leesDatum(datum: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(datum)) {
    const moment = new Date(`${datum}T00:00:00Z`);
    if (!Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(datum)) return datum;
  }
  throw new Opdrachtfout(EXIT.onjuist, 'datum-ongeldig', `De datum "${datum}" bestaat niet; geef een datum als jjjj-mm-dd, bijvoorbeeld 2019-10-02.`);
}
