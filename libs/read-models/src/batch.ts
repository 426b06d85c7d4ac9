import type { Gebeurtenis, Vastgesteld } from '@besluitregister/domain';
import type { Delivered, Tx } from '@besluitregister/projections';

/** Events as a projection gets them: in order of nummer. */
export type Batch = readonly Delivered<Vastgesteld>[];

/** A table and the SQL types of the columns that a projection writes. */
export interface Table {
  readonly name: string;
  readonly columns: Readonly<Record<string, string>>;
}

/** Inserts all rows in one statement. */
export async function insertRows(tx: Tx, { name, columns }: Table, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  const names = Object.keys(columns).join(', ');
  const definitions = Object.entries(columns).map(([column, type]) => `${column} ${type}`).join(', ');
  await tx.query(
    `INSERT INTO ${name} (${names}) SELECT ${names} FROM jsonb_to_recordset($1::jsonb) AS r(${definitions})`,
    [JSON.stringify(rows)],
  );
}

export const VASTGELEGD_TYPES = ['MededelingVastgelegd', 'StandpuntVastgelegd', 'BesluitVastgelegd', 'ActieVastgelegd'] as const;

/** An event that records an item. */
export type Vastgelegd = Extract<Gebeurtenis, { type: (typeof VASTGELEGD_TYPES)[number] }>;

export function isVastgelegd(event: Gebeurtenis): event is Vastgelegd {
  return VASTGELEGD_TYPES.some((type) => type === event.type);
}
