import type { Vastgesteld } from '@besluitregister/domain';
import type { Gebeurd } from '../../domain/src/historie.contract.js';
import { schemaName, type Database, type Delivered, type Projection } from '@besluitregister/projections';
import { READ_MODELS } from './read-models.js';

/** Makes the tables and views of read models, empty; without a runner. */
export async function maakTabellen(database: Database, modellen: readonly Projection<Vastgesteld>[] = READ_MODELS): Promise<void> {
  await database.script('CREATE SCHEMA IF NOT EXISTS rm');
  for (const { name, version, schema: ddl } of modellen) {
    const schema = schemaName(name, version);
    await database.transaction(async (tx) => {
      await tx.script(`CREATE SCHEMA ${schema}; SET LOCAL search_path TO ${schema}`);
      await tx.script(ddl);
    });
    for (const tabel of await tabellen(database, schema)) await database.script(`CREATE VIEW rm.${tabel} AS SELECT * FROM ${schema}.${tabel}`);
  }
}

async function tabellen(database: Database, schema: string): Promise<string[]> {
  const rijen = await database.query<{ naam: string }>(
    'SELECT c.relname AS naam FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = $1 AND c.relkind = $2 ORDER BY 1', [schema, 'r'],
  );
  return rijen.map(({ naam }) => naam);
}

/** Empties the tables, in place of opening another database. */
export async function maakLeeg(database: Database): Promise<void> {
  const rijen = await database.query<{ tabel: string }>(
    `SELECT n.nspname || '.' || c.relname AS tabel FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname ~ '^rm_' AND c.relkind = 'r'`,
  );
  await database.script(`TRUNCATE ${rijen.map(({ tabel }) => tabel).join(', ')}`);
}

/** The events as a runner would deliver them. */
export function geleverd(historie: readonly Gebeurd[]): readonly Delivered<Vastgesteld>[] {
  let bekendVan = '';
  return historie.map(({ nummer, ...event }) => {
    if (event.metadata.recordedAt > bekendVan) bekendVan = event.metadata.recordedAt;
    return { event, nummer, bekendVan };
  });
}

/** Writes the rows of read models for these events, in batches of the sizes that `grootte` gives; without a runner. */
export async function pasToe(
  database: Database, historie: readonly Gebeurd[], grootte: () => number = () => 500, modellen: readonly Projection<Vastgesteld>[] = READ_MODELS,
): Promise<void> {
  const alle = geleverd(historie);
  for (const projection of modellen) {
    const types = new Set(projection.types);
    for (let van = 0, tot = 0; van < alle.length; van = tot) {
      tot = van + grootte();
      const batch = alle.slice(van, tot).filter(({ event: { event } }) => types.has(event.type));
      if (batch.length === 0) continue;
      await database.transaction(async (tx) => {
        await tx.script(`SET LOCAL search_path TO ${schemaName(projection.name, projection.version)}`);
        await projection.apply(tx, batch);
      });
    }
  }
}
