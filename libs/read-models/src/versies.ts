import { isDeepStrictEqual } from 'node:util';
import type { JsonObject } from '@besluitregister/domain';
import type { SqlValue, Tx } from '@besluitregister/projections';
import { insertRows, type Table } from './batch.js';

/** From which event on something is seen, and since when that is known. */
export interface Moment {
  readonly nummer: bigint;
  readonly bekendVan: string;
}

/** A table of which every row is one version of what its key names. */
export interface Versietabel extends Table {
  /** Columns that name what a row is a version of. At most one version of it is current. */
  readonly sleutel: readonly string[];
  /** Column by which rows that change together are found. */
  readonly groep: string;
}

interface Versie<R> {
  rij: R;
  readonly van: Moment;
  tot: Moment | null;
}

const VERSIEKOLOMMEN = { nummer_van: 'bigint', nummer_tot: 'bigint', bekend_van: 'timestamptz', bekend_tot: 'timestamptz' } as const;

/**
 * Brings the versions of one table forward over a batch: loads what is current of the groups touched, takes new versions
 * in the order of the events, and writes them in two statements. Only the end of a version is ever filled in later.
 */
export class Versies<R extends JsonObject> {
  /** By group, then by key: the current row, and whether it was made in this batch. */
  private readonly huidige = new Map<string, Map<string, { rij: R; versie: Versie<R> | null }>>();
  private readonly nieuw: Versie<R>[] = [];
  private readonly gesloten: JsonObject[] = [];

  constructor(private readonly tabel: Versietabel) {}

  /** Loads the current rows of these groups. */
  async laad(tx: Tx, groepen: Iterable<string>): Promise<void> {
    const ids = [...new Set(groepen)];
    if (ids.length === 0) return;
    const { groep, columns } = this.tabel;
    await this.neemOp(tx, `${groep} = ANY($1::${columns[groep] ?? ''}[])`, [ids]);
  }

  /** Loads the current rows for which a condition without parameters holds. */
  async laadWaar(tx: Tx, conditie: string): Promise<void> {
    await this.neemOp(tx, conditie, []);
  }

  private async neemOp(tx: Tx, conditie: string, params: readonly SqlValue[]): Promise<void> {
    const { name, columns } = this.tabel;
    const rijen = await tx.query<{ rij: R }>(
      `SELECT to_jsonb(r) AS rij FROM (SELECT ${Object.keys(columns).join(', ')} FROM ${name} WHERE ${conditie} AND nummer_tot IS NULL) r`, params,
    );
    for (const { rij } of rijen) {
      const groep = this.groepVan(rij);
      if (!groep.has(this.sleutelVan(rij))) groep.set(this.sleutelVan(rij), { rij, versie: null });
    }
  }

  /** The current row of a group with this key: the values of the key's columns. */
  rij(groep: string, ...sleutel: readonly string[]): R | null {
    return this.huidige.get(groep)?.get(JSON.stringify(sleutel))?.rij ?? null;
  }

  /** The current rows of a group. */
  groep(waarde: string): readonly R[] {
    return [...this.huidige.get(waarde)?.values() ?? []].map(({ rij }) => rij);
  }

  /** All current rows that are loaded. */
  alle(): readonly R[] {
    return [...this.huidige.values()].flatMap((groep) => [...groep.values()]).map(({ rij }) => rij);
  }

  /** From this moment on the row is as given. */
  zet(moment: Moment, rij: R): void {
    const groep = this.groepVan(rij);
    const sleutel = this.sleutelVan(rij);
    const huidig = groep.get(sleutel);
    if (huidig && isDeepStrictEqual(huidig.rij, rij)) return;
    if (huidig?.versie?.van.nummer === moment.nummer) {
      huidig.rij = rij;
      huidig.versie.rij = rij;
      return;
    }
    if (huidig) this.sluit(moment, huidig);
    const versie: Versie<R> = { rij, van: moment, tot: null };
    this.nieuw.push(versie);
    groep.set(sleutel, { rij, versie });
  }

  /** From this moment on there is no such row. */
  eindig(moment: Moment, rij: R): void {
    const groep = this.groepVan(rij);
    const huidig = groep.get(this.sleutelVan(rij));
    if (!huidig) return;
    groep.delete(this.sleutelVan(rij));
    if (huidig.versie?.van.nummer === moment.nummer) this.nieuw.splice(this.nieuw.indexOf(huidig.versie), 1);
    else this.sluit(moment, huidig);
  }

  /** From this moment on the group consists of exactly these rows. */
  vervangGroep(moment: Moment, waarde: string, rijen: readonly R[]): void {
    const blijft = new Set(rijen.map((rij) => this.sleutelVan(rij)));
    for (const rij of this.groep(waarde)) if (!blijft.has(this.sleutelVan(rij))) this.eindig(moment, rij);
    for (const rij of rijen) this.zet(moment, rij);
  }

  /** Writes what changed. */
  async schrijf(tx: Tx): Promise<void> {
    const { name, sleutel, columns } = this.tabel;
    if (this.gesloten.length > 0) {
      const typen = [...sleutel.map((kolom) => `${kolom} ${columns[kolom] ?? ''}`), 'nummer_tot bigint', 'bekend_tot timestamptz'];
      await tx.query(
        `UPDATE ${name} t SET nummer_tot = v.nummer_tot, bekend_tot = v.bekend_tot FROM jsonb_to_recordset($1::jsonb) AS v(${typen.join(', ')})
         WHERE ${sleutel.map((kolom) => `t.${kolom} = v.${kolom}`).join(' AND ')} AND t.nummer_tot IS NULL`,
        [JSON.stringify(this.gesloten)],
      );
    }
    await insertRows(tx, { name, columns: { ...columns, ...VERSIEKOLOMMEN } }, this.nieuw.map(({ rij, van, tot }) => ({
      ...rij, nummer_van: String(van.nummer), bekend_van: van.bekendVan, nummer_tot: tot && String(tot.nummer), bekend_tot: tot && tot.bekendVan,
    })));
  }

  private sluit(moment: Moment, { rij, versie }: { readonly rij: R; readonly versie: Versie<R> | null }): void {
    if (versie) versie.tot = moment;
    else this.gesloten.push({ ...rij, nummer_tot: String(moment.nummer), bekend_tot: moment.bekendVan });
  }

  private groepVan(rij: R): Map<string, { rij: R; versie: Versie<R> | null }> {
    const waarde = rij[this.tabel.groep];
    if (typeof waarde !== 'string') throw new Error(`${this.tabel.name}.${this.tabel.groep} is not an id`);
    const bestaand = this.huidige.get(waarde);
    if (bestaand) return bestaand;
    const groep = new Map<string, { rij: R; versie: Versie<R> | null }>();
    this.huidige.set(waarde, groep);
    return groep;
  }

  private sleutelVan(rij: R): string {
    return JSON.stringify(this.tabel.sleutel.map((kolom) => rij[kolom] ?? null));
  }
}
