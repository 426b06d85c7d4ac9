import { isDeepStrictEqual } from 'node:util';
import type { Tx } from '@besluitregister/projections';
import type { Gezichtspunt } from '../gezichtspunt.js';
import { alsPagina, type Pagina, type Sleutel, type Volgorde } from '../pagina.js';
import { itemverschillen, type Itemverschil, type Verandering } from './itemverschil.js';
import { kandidaten, type Kandidaat, type Standen, type Verschilplaats } from './kandidaten.js';

/** For cursors: the first gezichtspunt (its peildatum `infinity` when there is none), and the place in the order. */
export const VERSCHILVOLGORDE: Volgorde = {
  kolommen: ['totNummer', 'peildatum', 'dossier', 'overleg', 'datum', 'rang', 'plek', 'id'],
  types: ['bigint', 'date', 'text', 'text', 'date', 'integer', 'integer', 'uuid'],
};

type OverigVerschil<S extends keyof Standen> = Verschilplaats & {
  readonly over: S;
  readonly veranderingen: readonly Verandering[];
  /** Null: not there at that gezichtspunt. */
  readonly voor: Standen[S] | null;
  readonly na: Standen[S] | null;
};

/** One thing that differs between two gezichtspunten, with how it stood at both. */
export type VerschilRij = (Verschilplaats & Itemverschil & { readonly over: 'vastlegging' }) | { readonly [S in keyof Standen]: OverigVerschil<S> }[keyof Standen];

/**
 * What differs between two positions of either clock: items that came, were corrected, struck out, ended, took effect, became
 * overdue or were done; dossiers, people, meetings and expectations. By dossier, body, day and kind; what has no dossier after
 * that, and people last.
 * @param na the place behind which the page goes on
 */
export async function verschil(
  db: Tx, van: Gezichtspunt, tot: Gezichtspunt, { limiet, na }: { readonly limiet: number; readonly na?: Sleutel | undefined },
): Promise<Pagina<VerschilRij>> {
  const gevonden: { readonly rij: VerschilRij; readonly sleutel: Sleutel }[] = [];
  let begin = na ?? null;
  // Candidates are items for which anything was written or any day passed; a page may have to look past ones that did not change.
  for (;;) {
    const deel = await kandidaten(db, van, tot, begin, limiet + 1);
    const items = await itemverschillen(db, deel.filter(({ over }) => over === 'vastlegging').map(({ id }) => id), van, tot);
    gevonden.push(...deel.flatMap(({ sleutel, ...kandidaat }) => {
      const rij = rijVan(kandidaat, items.get(kandidaat.id));
      return rij ? [{ rij, sleutel }] : [];
    }));
    begin = deel.at(-1)?.sleutel ?? null;
    if (gevonden.length > limiet || deel.length <= limiet) break;
  }
  const { rijen, volgende } = alsPagina(gevonden, { limiet }, ({ sleutel }) => sleutel);
  return { rijen: rijen.map(({ rij }) => rij), volgende };
}

function rijVan(kandidaat: Kandidaat, item: Itemverschil | undefined): VerschilRij | null {
  switch (kandidaat.over) {
    case 'vastlegging': return item ? { ...kandidaat, ...item } : null;
    case 'dossier': return { ...kandidaat, veranderingen: veranderd(kandidaat, { naam: 'naam', thema: 'thema', wortelId: 'samenvoeging', geslotenOp: 'sluiting' }) };
    case 'persoon': return { ...kandidaat, veranderingen: veranderd(kandidaat, { naam: 'naam', wortelId: 'samenvoeging', functies: 'functies' }) };
    case 'vergadering': return { ...kandidaat, veranderingen: veranderd(kandidaat,
      { datum: 'verplaatst', gehouden: 'gehouden', verslagen: 'verslag', vastgesteldOp: 'vastgesteld', aanwezigheid: 'aanwezigheid' }) };
    case 'verwachting': return { ...kandidaat, veranderingen: veranderd(kandidaat, { sinds: 'verplaatst', stand: 'stand' }) };
  }
}

/** @param namen what a change of each member is called */
function veranderd<S extends object>({ voor, na }: { readonly voor: S | null; readonly na: S | null }, namen: { readonly [V in keyof S]?: Verandering }): Verandering[] {
  if (voor === null || na === null) return [voor === null ? 'gekomen' : 'weg'];
  const [eerst, later] = [voor, na].map((stand) => new Map<string, unknown>(Object.entries(stand)));
  return Object.entries<Verandering | undefined>(namen).flatMap(([veld, naam]) =>
    (naam === undefined || isDeepStrictEqual(eerst?.get(veld), later?.get(veld)) ? [] : [naam]));
}
