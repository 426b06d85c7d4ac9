import {
  ALLES, BesluitvormingService, besluitvormingSchema, dossierGeschiedenisSchema, DossiersService, dossiersSchema, toonBesluitvorming,
  toonDossierGeschiedenis, toonDossiers, toonVergadering, VergaderingenService, vergaderingSchema, type Besluitvormingsantwoord, type GezichtspuntVraag,
} from '@besluitregister/consultation';
import type { Register } from '@besluitregister/standalone';
import type { Uitvoer } from '../uitvoer.js';
import { leesGezichtspunt, type Gezichtspuntopties } from './gezichtspunt.js';
import { gevonden, toon, type Formaatopties, type Overal } from './toon.js';

type Vraag = Overal & Gezichtspuntopties & Formaatopties;

/** The question the register exists for. A subject nobody spoke about is an answer, not an error. */
export async function vraagOpdracht(a: Vraag & { readonly onderwerp: string }, uitvoer: Uitvoer): Promise<void> {
  const gezichtspunt = leesGezichtspunt(a);
  await toon(a, uitvoer, (register) => beantwoord(register, a.onderwerp, gezichtspunt), toonBesluitvorming, besluitvormingSchema);
}

export function beantwoord({ database, vandaag }: Register, onderwerp: string, gezichtspunt: GezichtspuntVraag = {}): Promise<Besluitvormingsantwoord> {
  return new BesluitvormingService(database, vandaag).besluitvorming(onderwerp, gezichtspunt);
}

export async function dossiersOpdracht(a: Vraag, uitvoer: Uitvoer): Promise<void> {
  const vraag = { ...leesGezichtspunt(a), limit: ALLES };
  await toon(a, uitvoer, ({ database, vandaag }) => new DossiersService(database, vandaag).dossiers(vraag), toonDossiers, dossiersSchema);
}

export async function dossierOpdracht(a: Vraag & { readonly naam: string }, uitvoer: Uitvoer): Promise<void> {
  const gezichtspunt = leesGezichtspunt(a);
  await toon(a, uitvoer, async ({ database, vandaag }) => gevonden(await new DossiersService(database, vandaag).geschiedenis(a.naam, gezichtspunt)), toonDossierGeschiedenis, dossierGeschiedenisSchema);
}

export async function vergaderingOpdracht(a: Vraag & { readonly id: string }, uitvoer: Uitvoer): Promise<void> {
  const gezichtspunt = leesGezichtspunt(a);
  await toon(a, uitvoer, async ({ database, vandaag }) => gevonden(await new VergaderingenService(database, vandaag).vergadering(a.id, gezichtspunt)), toonVergadering, vergaderingSchema);
}
