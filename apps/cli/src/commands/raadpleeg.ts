import {
  BesluitvormingService, DossiersService, isNietGevonden, toonBesluitvorming, toonDossierGeschiedenis, toonDossiers, toonVergadering,
  VergaderingenService, type Besluitvormingsantwoord, type NietGevonden,
} from '@besluitregister/consultation';
import type { Register } from '@besluitregister/standalone';
import { metRegister } from '../register-openen.js';
import { alsJson, EXIT, Opdrachtfout, type Uitvoer } from '../uitvoer.js';

interface Overal {
  readonly gegevens: string;
  readonly json: boolean;
}

/** The question the register exists for. A subject nobody spoke about is an answer, not an error. */
export async function vraagOpdracht({ onderwerp, ...overal }: Overal & { readonly onderwerp: string }, uitvoer: Uitvoer): Promise<void> {
  await toon(overal, uitvoer, (register) => beantwoord(register, onderwerp), toonBesluitvorming);
}

export function beantwoord({ database, vandaag }: Register, onderwerp: string): Promise<Besluitvormingsantwoord> {
  return new BesluitvormingService(database, vandaag).besluitvorming(onderwerp);
}

export async function dossiersOpdracht(overal: Overal, uitvoer: Uitvoer): Promise<void> {
  await toon(overal, uitvoer, ({ database, vandaag }) => new DossiersService(database, vandaag).dossiers(), toonDossiers);
}

export async function dossierOpdracht({ naam, ...overal }: Overal & { readonly naam: string }, uitvoer: Uitvoer): Promise<void> {
  await toon(overal, uitvoer, async ({ database, vandaag }) => gevonden(await new DossiersService(database, vandaag).geschiedenis(naam)), toonDossierGeschiedenis);
}

export async function vergaderingOpdracht({ id, ...overal }: Overal & { readonly id: string }, uitvoer: Uitvoer): Promise<void> {
  await toon(overal, uitvoer, async ({ database, vandaag }) => gevonden(await new VergaderingenService(database, vandaag).vergadering(id)), toonVergadering);
}

async function toon<A>(
  { gegevens, json }: Overal, uitvoer: Uitvoer, vraag: (register: Register) => Promise<A>, alsTekst: (antwoord: A, breedte: number) => readonly string[],
): Promise<void> {
  await metRegister(gegevens, uitvoer, async (register) => {
    const antwoord = await vraag(register);
    if (json) uitvoer.uit(alsJson(antwoord));
    else for (const regel of alsTekst(antwoord, uitvoer.breedte)) uitvoer.uit(regel);
  });
}

function gevonden<A extends object>(antwoord: A | NietGevonden): A {
  if (!isNietGevonden(antwoord)) return antwoord;
  const keuzes = antwoord.alternatieven.map(({ id, naam }) => `\n  ${id}  ${naam}`).join('');
  throw new Opdrachtfout(EXIT.nietGevonden, antwoord.code, `${antwoord.bericht}${keuzes}`);
}
