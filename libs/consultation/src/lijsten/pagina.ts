import { ongeldigeInvoer, type Probleem } from '@besluitregister/http';
import type { Database } from '@besluitregister/projections';
import { leesCursor, schrijfCursor, type Gezichtspunt, type Pagina, type Paginavraag, type Volgorde } from '@besluitregister/read-models';
import { z } from 'zod';
import { bepaalGezichtspunt, type GezichtspuntVraag, type Kop, type Vandaag } from '../gezichtspunt.js';

/** What a question for a list may say beside from where it looks. */
export interface LijstVraag extends GezichtspuntVraag {
  /** `volgende` of the page before. */
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

/** A limit that lets everything through, for answers outside HTTP. */
export const ALLES = 2_147_483_646;

/** Rows on a page of a question that does not say how many. */
export const STANDAARD_LIMIET = 50;

/** Of every list: where it goes on. */
export const volgende = z.nullable(z.string()).meta({ description: 'De cursor van de volgende bladzijde; leeg als dit de laatste was.' });

/** Where a page looks from and which rows it holds. */
export interface Bladzijde {
  readonly gezichtspunt: Gezichtspunt;
  readonly kop: Kop;
  readonly pagina: Paginavraag;
}

/**
 * Where a page of a list looks from: the first from where it is asked, the ones after it from where the first did, so
 * that a list read on shows no later writing.
 * @throws Probleem (400) when the cursor is none of this list
 */
export async function bepaalBladzijde(db: Database, vraag: LijstVraag, volgorde: Volgorde, vandaag?: Vandaag): Promise<Bladzijde> {
  const limiet = vraag.limit ?? STANDAARD_LIMIET;
  if (vraag.cursor === undefined) return { ...await bepaalGezichtspunt(db, vraag, vandaag), pagina: { limiet } };
  const plaats = leesCursor(vraag.cursor, volgorde);
  if (plaats === null) throw cursorOngeldig();
  const { totNummer, peildatum } = plaats.gezichtspunt;
  return { ...await bepaalGezichtspunt(db, { totNummer, peildatum: peildatum ?? undefined }, vandaag), pagina: { limiet, na: plaats.sleutel } };
}

/** The 400 for a cursor that is none of the list it is given to. */
export function cursorOngeldig(): Probleem {
  return ongeldigeInvoer([{
    parameter: 'cursor', code: 'cursor-ongeldig',
    melding: 'De parameter cursor is geen plaats in deze lijst. Neem haar over uit "volgende" van de vorige bladzijde, of begin zonder cursor.',
  }]);
}

/** The cursor of the page after this one. */
export function cursorVan({ volgende: sleutel }: Pick<Pagina<unknown>, 'volgende'>, gezichtspunt: Gezichtspunt): string | null {
  return sleutel && schrijfCursor(gezichtspunt, sleutel);
}
