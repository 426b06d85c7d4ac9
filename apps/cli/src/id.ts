import { EXIT, Opdrachtfout } from './uitvoer.js';

/** Whether a text of the command line is an id, in whatever case. */
export function isId(tekst: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(tekst);
}

/** An id as given on the command line. @throws Opdrachtfout when it is none */
export function leesId(tekst: string, wat: string): string {
  if (isId(tekst)) return tekst.toLowerCase();
  throw new Opdrachtfout(EXIT.onjuist, 'id-ongeldig', `"${tekst}" is geen id van een ${wat}; een id ziet eruit als 0199a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b.`);
}
