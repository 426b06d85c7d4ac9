import type { JsonObject } from '@besluitregister/domain';
import type { Tx } from '@besluitregister/projections';
import { insertRows, type Table } from './batch.js';
import { segmenten } from './segmenten.js';
import type { Moment, Versies } from './versies.js';

/** One dated event of a thing whose state through the world's time is kept. */
export interface Stap<D extends JsonObject> {
  readonly nummer: number;
  readonly type: string;
  readonly geldigOp: string;
  readonly data: D;
}

/**
 * Keeps how things stood on each day, as known at each nummer: a table of events as they came, and one of versions with
 * `geldig_van` and `geldig_tot` that is worked out from them anew with each event.
 */
export class Stromen<D extends JsonObject, R extends JsonObject> {
  private readonly stappen = new Map<string, Stap<D>[]>();
  private readonly nieuw: JsonObject[] = [];

  constructor(
    /** Columns: the id, nummer, type, geldig_op, data, nummer_van and bekend_van. */
    private readonly gebeurtenissen: Table & { readonly id: string },
    /** Its group is the id, its key the id and geldig_van. */
    private readonly versies: Versies<R>,
    /** How it stands after these events; null as long as what it begins with is not among them. */
    private readonly staat: (id: string, stappen: readonly Stap<D>[]) => R | null,
  ) {}

  /** Loads what is known of these things. */
  async laad(tx: Tx, ids: readonly string[]): Promise<void> {
    const uniek = [...new Set(ids)];
    if (uniek.length === 0) return;
    const { name, id } = this.gebeurtenissen;
    const rijen = await tx.query<{ id: string; nummer: bigint; type: string; geldig_op: string; data: D }>(
      `SELECT ${id} AS id, nummer, type, geldig_op, data FROM ${name} WHERE ${id} = ANY($1::uuid[]) ORDER BY nummer`, [uniek],
    );
    for (const { id: van, nummer, type, geldig_op, data } of rijen) this.bij(van).push({ nummer: Number(nummer), type, geldigOp: geldig_op, data });
    await this.versies.laad(tx, uniek);
  }

  /** Takes in one event; `kolommen` fills the columns of the table of events beside those it has itself. */
  verwerk(moment: Moment, id: string, stap: Stap<D>, kolommen: JsonObject): void {
    const stappen = this.bij(id);
    stappen.push(stap);
    const { nummer, type, geldigOp, data } = stap;
    this.nieuw.push({
      [this.gebeurtenissen.id]: id, nummer, type, geldig_op: geldigOp, data, nummer_van: String(moment.nummer), bekend_van: moment.bekendVan, ...kolommen,
    });
    this.versies.vervangGroep(moment, id, segmenten(stappen, (tot) => this.staat(id, tot))
      .flatMap(({ van, tot, staat }): R[] => (staat === null ? [] : [{ ...staat, geldig_van: van, geldig_tot: tot }])));
  }

  async schrijf(tx: Tx): Promise<void> {
    await this.versies.schrijf(tx);
    await insertRows(tx, this.gebeurtenissen, this.nieuw);
  }

  private bij(id: string): Stap<D>[] {
    const bestaand = this.stappen.get(id);
    if (bestaand) return bestaand;
    const stappen: Stap<D>[] = [];
    this.stappen.set(id, stappen);
    return stappen;
  }
}

