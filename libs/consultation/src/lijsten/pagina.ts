import { createHash } from 'node:crypto';
import { ongeldigeInvoer, type Foutregel, type Probleem } from '@besluitregister/http';
import type { Database } from '@besluitregister/projections';
import { leesCursor, schrijfCursor, type Gezichtspunt, type Pagina, type Paginavraag, type Sleutel, type Volgorde } from '@besluitregister/read-models';
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
  /** The cursor of the page behind these rows; null when there is none. */
  readonly cursorVan: (rijen: Pick<Pagina<unknown>, 'volgende'>) => string | null;
}

/**
 * Where a page of a list looks from: the first from where it is asked, the ones after it from where the first did, so
 * that a list read on shows no later writing.
 * @param vraag all that is asked, what the rows are filtered and sorted by included: a cursor belongs to that one question
 * @throws Probleem (400) when the cursor is none of this list, or is one of another question
 */
export async function bepaalBladzijde(db: Database, vraag: LijstVraag, volgorde: Volgorde, vandaag?: Vandaag): Promise<Bladzijde> {
  const begin = vraag.cursor === undefined ? null : await leesBegin(db, vraag.cursor, vraag, volgorde);
  const { gezichtspunt, kop } = await bepaalGezichtspunt(db, begin ? { ...begin.gezichtspunt, peildatum: begin.gezichtspunt.peildatum ?? undefined } : vraag, vandaag);
  return {
    gezichtspunt, kop, pagina: { limiet: vraag.limit ?? STANDAARD_LIMIET, na: begin?.na },
    cursorVan: ({ volgende: sleutel }) => sleutel && schrijfCursor(gezichtspunt, [merkVan(vraag, volgorde), ...sleutel]),
  };
}

/** Where a list began to be read, and behind which row it goes on. */
async function leesBegin(db: Database, cursor: string, vraag: LijstVraag, volgorde: Volgorde): Promise<{ readonly gezichtspunt: Gezichtspunt; readonly na: Sleutel }> {
  const plaats = leesCursor(cursor, { ...volgorde, types: ['text', ...volgorde.types] });
  if (plaats === null) throw cursorOngeldig();
  const { gezichtspunt, sleutel: [merk, ...na] } = plaats;
  const fouten = [
    ...(await vanElders(db, vraag, gezichtspunt)).map((parameter): Foutregel => ({
      parameter, code: STRIJDIG, melding: `De parameter ${parameter} is een andere dan bij het begin van deze lijst. Laat haar weg, of begin zonder cursor.`,
    })),
    ...(merk === merkVan(vraag, volgorde) ? [] : [VAN_EEN_ANDERE_VRAAG]),
  ];
  if (fouten.length > 0) throw ongeldigeInvoer(fouten);
  return { gezichtspunt, na };
}

/** What a question may say from page to page as it likes, or is compared by itself. */
const BUITEN_DE_VRAAG: ReadonlySet<string> = new Set(['cursor', 'limit', 'naPositie', 'facetten', 'peildatum', 'totNummer', 'bekendOp']);

/** Few characters by which one question is told from another: what its rows are, and are filtered and sorted by. */
function merkVan(vraag: LijstVraag, { kolommen }: Volgorde): string {
  const delen = Object.entries(vraag).filter(([naam, waarde]) => waarde !== undefined && !BUITEN_DE_VRAAG.has(naam)).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify([kolommen, delen])).digest('base64url').slice(0, 8);
}

/**
 * What a question says otherwise of where it looks from than the list it reads on; what it leaves out, the cursor knows. A
 * nummer or moment that was not there yet at the beginning may be further now.
 */
export async function vanElders(db: Database, vraag: GezichtspuntVraag, begin: Gezichtspunt): Promise<(keyof GezichtspuntVraag)[]> {
  const { peildatum, totNummer, bekendOp } = vraag;
  const dag = peildatum === undefined || peildatum === begin.peildatum ? [] : ['peildatum' as const];
  if (totNummer === undefined && bekendOp === undefined) return dag;
  const { gezichtspunt: nu, kop } = await bepaalGezichtspunt(db, { totNummer, bekendOp });
  if (nu.totNummer === begin.totNummer || (kop.voorlopig && nu.totNummer > begin.totNummer)) return dag;
  return [...dag, bekendOp === undefined ? 'totNummer' : 'bekendOp'];
}

const STRIJDIG = 'cursor-strijdig';

/** What is wrong with a cursor that is given beside another question than its own. */
export const VAN_EEN_ANDERE_VRAAG: Foutregel = {
  parameter: 'cursor', code: STRIJDIG,
  melding: 'De parameter cursor hoort bij een andere vraag. Neem alle andere parameters over van de vorige bladzijde, of begin zonder cursor.',
};

/** The 400 for a cursor that is none of the list it is given to. */
export function cursorOngeldig(): Probleem {
  return ongeldigeInvoer([{
    parameter: 'cursor', code: 'cursor-ongeldig',
    melding: 'De parameter cursor is geen plaats in deze lijst. Neem haar over uit "volgende" van de vorige bladzijde, of begin zonder cursor.',
  }]);
}
