import {
  BesluitvormingService, DossiersService, isNietGevonden, toonBesluitvorming, toonDossierGeschiedenis, toonDossiers, toonVergadering,
  VergaderingenService, type NietGevonden,
} from '@besluitregister/consultation';
import type { Register } from '@besluitregister/standalone';
import { alsJson, EXIT, Opdrachtfout, type Uitvoer } from '../uitvoer.js';

/** The question the register exists for. A subject nobody spoke about is an answer, not an error. */
export async function vraagOpdracht({ database }: Register, onderwerp: string, json: boolean, uitvoer: Uitvoer): Promise<void> {
  const antwoord = await new BesluitvormingService(database).besluitvorming(onderwerp);
  toon(antwoord, toonBesluitvorming, json, uitvoer);
}

export async function dossiersOpdracht({ database }: Register, json: boolean, uitvoer: Uitvoer): Promise<void> {
  toon(await new DossiersService(database).dossiers(), toonDossiers, json, uitvoer);
}

export async function dossierOpdracht({ database }: Register, naam: string, json: boolean, uitvoer: Uitvoer): Promise<void> {
  toon(gevonden(await new DossiersService(database).geschiedenis(naam)), toonDossierGeschiedenis, json, uitvoer);
}

export async function vergaderingOpdracht({ database }: Register, id: string, json: boolean, uitvoer: Uitvoer): Promise<void> {
  toon(gevonden(await new VergaderingenService(database).vergadering(id)), toonVergadering, json, uitvoer);
}

function toon<A>(antwoord: A, alsTekst: (antwoord: A, breedte: number) => readonly string[], json: boolean, uitvoer: Uitvoer): void {
  if (json) uitvoer.uit(alsJson(antwoord));
  else for (const regel of alsTekst(antwoord, uitvoer.breedte)) uitvoer.uit(regel);
}

function gevonden<A extends object>(antwoord: A | NietGevonden): A {
  if (!isNietGevonden(antwoord)) return antwoord;
  const keuzes = antwoord.alternatieven.map(({ id, naam }) => `\n  ${id}  ${naam}`).join('');
  throw new Opdrachtfout(EXIT.nietGevonden, antwoord.code, `${antwoord.bericht}${keuzes}`);
}
