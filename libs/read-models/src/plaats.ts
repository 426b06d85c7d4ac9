import type { Gebeurtenis } from '@besluitregister/domain';
import type { Tx } from '@besluitregister/projections';
import type { Geldend } from './wachtkamer.js';

/** Of which body a meeting is, and on what day. */
export interface Plaats {
  readonly overlegId: string;
  readonly datum: string;
}

export const PLAATS_TYPES = ['VergaderingGepland', 'VergaderingVerplaatst', 'VergaderingGegevensGerectificeerd'] as const;

/** Where each meeting takes place, followed over a batch. Kept in a table with columns vergadering_id, overleg_id and datum. */
export class Plaatsen {
  private readonly bekend = new Map<string, Plaats>();
  private readonly gewijzigd = new Set<string>();

  constructor(private readonly tabel: string) {}

  /** Loads the meetings that the events speak of, and those named beside it. */
  async laad(tx: Tx, stroom: readonly Geldend[], ook: readonly string[] = []): Promise<void> {
    const ids = new Set([...ook, ...stroom.flatMap(({ gebeurd: { event } }) => ('vergaderingId' in event.data ? event.data.vergaderingId : []))]);
    if (ids.size === 0) return;
    const rijen = await tx.query<{ vergadering_id: string; overleg_id: string; datum: string }>(
      `SELECT vergadering_id, overleg_id, datum FROM ${this.tabel} WHERE vergadering_id = ANY($1::uuid[])`, [[...ids]],
    );
    for (const { vergadering_id, overleg_id, datum } of rijen) this.bekend.set(vergadering_id, { overlegId: overleg_id, datum });
  }

  /** Takes in what an event says of a meeting's place; gives the meeting whose day it set. */
  verwerk(event: Gebeurtenis): string | null {
    switch (event.type) {
      case 'VergaderingGepland': return this.zet(event.data.vergaderingId, { overlegId: event.data.overlegId, datum: event.data.geldigOp });
      case 'VergaderingVerplaatst':
      case 'VergaderingGegevensGerectificeerd': {
        const { vergaderingId, geldigOp } = event.data;
        return this.zet(vergaderingId, { ...this.van(vergaderingId), datum: geldigOp });
      }
      default: return null;
    }
  }

  private zet(vergaderingId: string, plaats: Plaats): string {
    this.bekend.set(vergaderingId, plaats);
    this.gewijzigd.add(vergaderingId);
    return vergaderingId;
  }

  /** @throws Error when the meeting was never planned: the store gives its planning before everything else of it. */
  van(vergaderingId: string): Plaats {
    const plaats = this.bekend.get(vergaderingId);
    if (!plaats) throw new Error(`Vergadering ${vergaderingId} is nergens gepland.`);
    return plaats;
  }

  async schrijf(tx: Tx): Promise<void> {
    if (this.gewijzigd.size === 0) return;
    const rijen = [...this.gewijzigd].map((vergadering_id) => {
      const { overlegId, datum } = this.van(vergadering_id);
      return { vergadering_id, overleg_id: overlegId, datum };
    });
    await tx.query(
      `INSERT INTO ${this.tabel} SELECT vergadering_id, overleg_id, datum
       FROM jsonb_to_recordset($1::jsonb) AS r(vergadering_id uuid, overleg_id uuid, datum date)
       ON CONFLICT (vergadering_id) DO UPDATE SET overleg_id = EXCLUDED.overleg_id, datum = EXCLUDED.datum`, [JSON.stringify(rijen)],
    );
  }
}
