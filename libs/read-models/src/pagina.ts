import type { SqlValue } from '@besluitregister/projections';
import type { Gezichtspunt } from './gezichtspunt.js';

/** The place of a row in a list: the values it is ordered by. */
export type Sleutel = readonly (string | number)[];

/** SQL types of the values a list is ordered by. */
export type Sleuteltype = 'date' | 'uuid' | 'integer' | 'bigint' | 'text';

/** What a list is ordered by: columns that together name one row, and their types. */
export interface Volgorde {
  readonly kolommen: readonly string[];
  readonly types: readonly Sleuteltype[];
  /** How many of the columns turn round with the direction of a list; the ones after them always go up. All when absent. */
  readonly keert?: number;
}

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
  private waarden: SqlValue[];
  private readonly delen: string[];

  constructor({ totNummer, peildatum }: Gezichtspunt, ...vaste: readonly string[]) {
    this.waarden = [totNummer, peildatum];
    // PostgreSQL refuses a parameter that the statement does not name.
    this.delen = ['$1::bigint IS NOT NULL', '$2::date IS NULL OR true', ...vaste];
  }

  get params(): readonly SqlValue[] {
    return this.waarden;
  }

  /** Conditions apart from these, with the same parameters: to be combined otherwise than by AND. */
  groep(): Voorwaarden {
    const groep = new Voorwaarden({ totNummer: 0n, peildatum: null });
    groep.waarden = this.waarden;
    return groep;
  }

  /** Adds a parameter; gives how it is named. */
  param(waarde: SqlValue): string {
    this.waarden.push(waarde);
    return `$${this.waarden.length}`;
  }

  /** Adds a condition on a value, unless the value was not asked for. */
  als(waarde: SqlValue | undefined, conditie: (param: string) => string): this {
    if (waarde !== undefined) this.delen.push(conditie(this.param(waarde)));
    return this;
  }

  /** Adds a condition that needs no parameter, or has them already. */
  waar(conditie: string): this {
    this.delen.push(conditie);
    return this;
  }

  get sql(): string {
    return this.delen.map((deel) => `(${deel})`).join(' AND ');
  }

  /** The order of a page and where it begins. One row more than asked tells whether there is a next page. */
  pagina({ limiet, na, richting = 'op' }: Paginavraag, volgorde: Volgorde): string {
    const { kolommen, keert = kolommen.length } = volgorde;
    if (na && na.length !== kolommen.length) throw new Error(`a place in this list has ${kolommen.length} values, not ${na.length}`);
    if (na) this.delen.push(this.achter(na, volgorde, richting));
    const op = kolommen.map((kolom, index) => `${kolom} ${richting === 'op' || index >= keert ? 'ASC' : 'DESC'}`);
    return `ORDER BY ${op.join(', ')} LIMIT ${this.param(limiet + 1)}`;
  }

  /** The condition for what comes behind a place. */
  private achter(na: Sleutel, { kolommen, types, keert = kolommen.length }: Volgorde, richting: 'op' | 'af'): string {
    const plaats = na.map((waarde, index) => `${this.param(waarde)}::${types[index] ?? ''}`);
    const samen = (van: number, tot?: number): string[] => [kolommen, plaats].map((lijst) => `(${lijst.slice(van, tot).join(', ')})`);
    if (richting === 'op' || keert === kolommen.length) return samen(0).join(richting === 'op' ? ' > ' : ' < ');
    const keren = samen(0, keert);
    // The first part says nothing new, and is what an index can be read by.
    return `${keren.join(' <= ')} AND (${keren.join(' < ')} OR ${samen(keert).join(' > ')})`;
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

/** The gezichtspunt and place in a cursor; null when the text is none, or is one of a list that is ordered by something else. */
export function leesCursor(cursor: string, { types }: Volgorde): { readonly gezichtspunt: Gezichtspunt; readonly sleutel: Sleutel } | null {
  let delen: unknown;
  try {
    delen = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return null;
  }
  if (!Array.isArray(delen)) return null;
  const waardelijst: readonly unknown[] = delen;
  const [totNummer, peildatum, ...rest] = waardelijst;
  const sleutel = rest.filter((deel) => typeof deel === 'string' || typeof deel === 'number');
  if (typeof totNummer !== 'string' || !VORM.bigint(totNummer) || !(peildatum === null || (typeof peildatum === 'string' && bestaat(peildatum)))) return null;
  const past = rest.length === types.length && sleutel.length === types.length && types.every((type, index) => VORM[type](String(sleutel[index])));
  return past ? { gezichtspunt: { totNummer: BigInt(totNummer), peildatum }, sleutel } : null;
}

/** Whoever writes a cursor themselves must not reach the database with what it can not read. */
const VORM: Readonly<Record<Sleuteltype, (waarde: string) => boolean>> = {
  date: (waarde) => waarde === 'infinity' || bestaat(waarde),
  uuid: (waarde) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(waarde),
  integer: (waarde) => /^\d{1,9}$/.test(waarde),
  bigint: (waarde) => /^\d{1,18}$/.test(waarde),
  text: (waarde) => !waarde.includes('\0'),
};

function bestaat(datum: string): boolean {
  if (!/^(?!0000)\d{4}-\d\d-\d\d$/.test(datum)) return false;
  const tijdstip = new Date(`${datum}T00:00:00Z`);
  return !Number.isNaN(tijdstip.getTime()) && tijdstip.toISOString().startsWith(datum);
}
