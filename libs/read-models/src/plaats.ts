import type { Tx } from '@besluitregister/projections';
import { insertRows, type Batch, type Table } from './batch.js';

const COLUMNS = { vergadering_id: 'uuid', overleg_id: 'uuid' } as const;

/** Records which overleg each meeting of the batch belongs to, and gives it for all meetings the batch speaks of. */
export async function overlegPerVergadering(tx: Tx, table: string, batch: Batch): Promise<(vergaderingId: string) => string> {
  const gepland: { vergadering_id: string; overleg_id: string }[] = [];
  const genoemd = new Set<string>();
  for (const { event: { event } } of batch) {
    if (event.type === 'VergaderingGepland') gepland.push({ vergadering_id: event.data.vergaderingId, overleg_id: event.data.overlegId });
    else if ('vergaderingId' in event.data) genoemd.add(event.data.vergaderingId);
  }
  const doel: Table = { name: table, columns: COLUMNS };
  await insertRows(tx, doel, gepland);
  const bekend = genoemd.size === 0 ? [] : await tx.query<{ vergadering_id: string; overleg_id: string }>(
    `SELECT vergadering_id, overleg_id FROM ${table} WHERE vergadering_id = ANY($1::uuid[])`, [[...genoemd]],
  );
  const overleggen = new Map(bekend.map((rij) => [rij.vergadering_id, rij.overleg_id]));
  return (vergaderingId) => {
    const overlegId = overleggen.get(vergaderingId);
    // The store gives a meeting's planning before everything said in it; without it the record itself is broken.
    if (overlegId === undefined) throw new Error(`Vergadering ${vergaderingId} is nergens gepland.`);
    return overlegId;
  };
}
