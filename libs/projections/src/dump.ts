import type { Database } from './database.js';
import { schemaName } from './projection.js';

/**
 * Gives all rows of all tables of one version of a read model, by table, as JSON values in a fixed order: for the
 * two tests every read model has, *idempotent if run twice* and *rebuild equals live*.
 */
export async function dump(database: Database, name: string, version: number): Promise<Record<string, unknown[]>> {
  const schema = schemaName(name, version);
  const tables = await database.query<{ relation: string; quoted: string }>(
    `SELECT c.relname AS relation, quote_ident(c.relname) AS quoted
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname = $1 AND c.relkind IN ('r', 'p') ORDER BY c.relname`, [schema],
  );
  const dumped: Record<string, unknown[]> = {};
  for (const { relation, quoted } of tables) {
    const rows = await database.query<{ row: unknown }>(
      `SELECT to_jsonb(t) AS row FROM ${schema}.${quoted} AS t ORDER BY to_jsonb(t)::text COLLATE "C"`,
    );
    dumped[relation] = rows.map(({ row }) => row);
  }
  return dumped;
}
