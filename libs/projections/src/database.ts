/** What a query takes as `$1`, `$2`, …. A jsonb value is given as JSON text: drivers disagree on arrays. */
export type SqlValue = string | number | bigint | boolean | null | Uint8Array | readonly SqlValue[];

/**
 * One place to run SQL. Every adapter gives the same JavaScript values: int8 a bigint, date `YYYY-MM-DD`,
 * timestamptz an ISO 8601 UTC string with milliseconds (microseconds are cut off), jsonb the parsed value.
 */
export interface Tx {
  /** Runs one statement and gives its rows; `R` is the caller's word for their shape. */
  query<R>(sql: string, params?: readonly SqlValue[]): Promise<R[]>;
  /** Runs several statements without parameters. */
  script(sql: string): Promise<void>;
}

/** The read side's engine: PostgreSQL, in process or as a server (DESIGN §7). */
export interface Database extends Tx {
  /**
   * Commits when `work` resolves and rolls back when it rejects. Inside, use the given `tx` only: the embedded
   * engine is one connection, and waiting for the database itself would never end.
   */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Finishes what was asked and lets go of the engine. */
  close(): Promise<void>;
}

/** The embedded database can not be opened; the cause is in `cause`. */
export class DatabaseOpenError extends Error {
  override readonly name = 'DatabaseOpenError';

  /** @param code a stable word for operators. */
  constructor(readonly code: 'map-in-gebruik' | 'map-onleesbaar', message: string, options?: ErrorOptions) {
    super(message, options);
  }
}
