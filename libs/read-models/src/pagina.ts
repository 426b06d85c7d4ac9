import type { SqlValue } from '@besluitregister/projections';
import type { Gezichtspunt } from './gezichtspunt.js';

/** The place of a row in a list: the values it is ordered by. */
export type Sleutel = readonly (string | number)[];

/** Which part of a list. It goes on after `na`, so rows that are added before it never shift it. */
export interface Paginavraag {
  /** How many rows at most. */
  readonly limiet: number;
  readonly na?: Sleutel | undefined;
  /** `op`: oldest or first first (the default); `af`: the other way round. */
  readonly richting?: 'op' | 'af' | undefined;
}

export interface Pagina<R> {
  readonly rijen: readonly R[];
  /** Where the next page goes on; null when this was the last. */
  readonly volgende: Sleutel | null;
}

/** The conditions of a query with its parameters. `$1` is the nummer and `$2` the peildatum; what is added comes after them. */
export class Voorwaarden {
  readonly params: SqlValue[];
  private readonly delen: string[];

  constructor({ totNummer, peildatum }: Gezichtspunt, ...vaste: readonly string[]) {
    this.params = [totNummer, peildatum];
    this.delen = [...vaste];
  }

  /** Adds a parameter; gives how it is named. */
  param(waarde: SqlValue): string {
    this.params.push(waarde);
    return `$${this.params.length}`;
  }

  /** Adds a condition on a value, unless the value was not asked for. */
  als(waarde: SqlValue | undefined, conditie: (param: string) => string): this {
    if (waarde !== undefined) this.delen.push(conditie(this.param(waarde)));
    return this;
  }

  get sql(): string {
    return this.delen.length === 0 ? 'true' : this.delen.map((deel) => `(${deel})`).join(' AND ');
  }

  /** The order of a page and where it begins: `types` are the SQL types of the columns ordered by. One row more than asked tells whether there is a next page. */
  pagina({ limiet, na, richting = 'op' }: Paginavraag, kolommen: readonly string[], types: readonly string[]): string {
    if (na && na.length !== kolommen.length) throw new Error(`a place in this list has ${kolommen.length} values, not ${na.length}`);
    if (na) {
      const plaats = na.map((waarde, index) => `${this.param(waarde)}::${types[index] ?? ''}`);
      this.delen.push(`(${kolommen.join(', ')}) ${richting === 'op' ? '>' : '<'} (${plaats.join(', ')})`);
    }
    const volgorde = kolommen.map((kolom) => `${kolom} ${richting === 'op' ? 'ASC' : 'DESC'}`).join(', ');
    return `ORDER BY ${volgorde} LIMIT ${this.param(limiet + 1)}`;
  }
}

/** Cuts the one row more off, and says where the next page goes on. */
export function alsPagina<R>(rijen: readonly R[], { limiet }: Paginavraag, sleutel: (rij: R) => Sleutel): Pagina<R> {
  const pagina = rijen.slice(0, limiet);
  const laatste = pagina.at(-1);
  return { rijen: pagina, volgende: rijen.length > limiet && laatste !== undefined ? sleutel(laatste) : null };
}

/** A place in a list together with the gezichtspunt the list was begun at, as an opaque text: a list read on shows no later writing. */
export function schrijfCursor({ totNummer, peildatum }: Gezichtspunt, sleutel: Sleutel): string {
  return Buffer.from(JSON.stringify([String(totNummer), peildatum, ...sleutel])).toString('base64url');
}

/** The gezichtspunt and place in a cursor; null when the text is none. */
export function leesCursor(cursor: string): { readonly gezichtspunt: Gezichtspunt; readonly sleutel: Sleutel } | null {
  let delen: unknown;
  try {
    delen = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return null;
  }
  if (!Array.isArray(delen)) return null;
  const waardelijst: readonly unknown[] = delen;
  const [totNummer, peildatum, ...sleutel] = waardelijst;
  if (typeof totNummer !== 'string' || !/^\d{1,18}$/.test(totNummer)) return null;
  if (peildatum !== null && !(typeof peildatum === 'string' && /^\d{4}-\d\d-\d\d$/.test(peildatum))) return null;
  const waarden = sleutel.filter((deel) => typeof deel === 'string' || typeof deel === 'number');
  return waarden.length === sleutel.length ? { gezichtspunt: { totNummer: BigInt(totNummer), peildatum }, sleutel: waarden } : null;
}
