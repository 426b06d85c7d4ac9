import type { JsonObject } from '@besluitregister/domain';
import type { Delivered, Tx } from '@besluitregister/projections';
import type { Batch } from './batch.js';

/** What one event brings to the versions of its rows. */
interface Versie extends JsonObject {
  readonly nummer: string;
  readonly nummer_van: string | null;
  readonly bekend_van: string | null;
}

/** A row that is seen as soon as its event is there. */
export function direct({ nummer, bekendVan }: Pick<Delivered<unknown>, 'nummer' | 'bekendVan'>): Versie {
  return { nummer: String(nummer), nummer_van: String(nummer), bekend_van: bekendVan };
}

/**
 * The takeovers that are completed within a batch. What a takeover brings is written at once but seen by nobody
 * before its OvernameVoltooid: to a reader a report is there whole or not at all (DESIGN §4).
 */
export class Overnamen {
  private readonly voltooid = new Map<string, Versie>();

  constructor(batch: Batch) {
    for (const delivered of batch) {
      const { event } = delivered.event;
      if (event.type === 'OvernameVoltooid') this.voltooid.set(event.data.overnameId, direct(delivered));
    }
  }

  /** The version of a row that comes with a takeover, or by hand when `overnameId` is null. */
  versie(delivered: Delivered<unknown>, overnameId: string | null): Versie {
    if (overnameId === null) return direct(delivered);
    const { nummer_van = null, bekend_van = null } = this.voltooid.get(overnameId) ?? {};
    return { nummer: String(delivered.nummer), nummer_van, bekend_van };
  }

  /** Opens the rows that earlier batches wrote for takeovers completed in this one. */
  async open(tx: Tx, tables: readonly string[]): Promise<void> {
    if (this.voltooid.size === 0) return;
    const rows = JSON.stringify([...this.voltooid].map(([overname_id, { nummer, bekend_van }]) => ({ overname_id, nummer, bekend_van })));
    for (const table of tables) {
      await tx.query(
        `UPDATE ${table} t SET nummer_van = o.nummer, bekend_van = o.bekend_van
         FROM jsonb_to_recordset($1::jsonb) AS o(overname_id uuid, nummer bigint, bekend_van timestamptz)
         WHERE t.overname_id = o.overname_id AND t.nummer_van IS NULL`,
        [rows],
      );
    }
  }
}
