import type { Tx } from './database.js';

/** An event as a projection gets it. */
export interface Delivered<E> {
  readonly event: E;
  readonly nummer: bigint;
  /** The greatest recordedAt over all events up to and including this nummer, so it never goes back (DESIGN §5). */
  readonly bekendVan: string;
}

/** One read model: its tables and how events become their rows. */
export interface Projection<E> {
  /** For ever: it names the schema and the checkpoint. Lower case letters, digits and underscores. */
  readonly name: string;
  /** From 1. Bumped with every change to `schema`, `types` or `apply`; the rows are then built anew. */
  readonly version: number;
  /** DDL with unqualified names. A table or view name occurs in one read model only. */
  readonly schema: string;
  /** The event types it gets; other types of the catalogue are passed over. */
  readonly types: readonly string[];
  /**
   * Writes the rows of a batch, in the order given. Only through `tx`, and with no effect outside it: the batch
   * may be rolled back and delivered again, in another division.
   */
  apply(tx: Tx, batch: readonly Delivered<E>[]): Promise<void>;
}

/** The schema that holds the tables of one version of a read model. */
export function schemaName(name: string, version: number): string {
  if (!/^[a-z][a-z0-9_]{0,39}$/.test(name) || !Number.isInteger(version) || version < 1) {
    throw new Error(`Not the name and version of a projection: ${name} v${version}`);
  }
  return `rm_${name}_v${version}`;
}
