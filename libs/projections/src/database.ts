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
  /**
   * Waits until nobody else holds `name` and holds it then; it is free again when released or when the process that
   * holds it dies. Calls `waiting` when it can not be had at once, because it is held or because the server is not
   * reachable, which is waited for too. Undefined when `signal` was aborted first. Absent from an engine that one
   * process has to itself.
   * @throws DatabaseOpenError the server refuses us.
   */
  claim?(name: string, signal: AbortSignal, waiting: () => void): Promise<Claim | undefined>;
  /** Finishes what was asked and lets go of the engine. */
  close(): Promise<void>;
}

/** What {@link Database.claim} gives. */
export interface Claim {
  /** Aborted when the connection that held it was lost: somebody else may have it now. */
  readonly lost: AbortSignal;
  release(): Promise<void>;
}

/** Why a database can not be opened; a stable word for operators. */
export type OpenCode =
  | 'map-in-gebruik' | 'map-onleesbaar'
  | 'database-adres' | 'database-geweigerd' | 'database-ontbreekt' | 'database-te-oud' | 'database-codering';

/** The database can not be opened, and trying again does not help; the cause is in `cause`. */
export class DatabaseOpenError extends Error {
  override readonly name = 'DatabaseOpenError';

  constructor(readonly code: OpenCode, message: string, options?: ErrorOptions) {
    super(message, options);
  }
}

/**
 * Nothing is wrong with what was asked; the same may go well the next time. The server is not reachable or the
 * connection was lost: whether a transaction under way was committed is then not known, and the next call makes a new
 * connection. Or the server could not finish the statement now: a deadlock, a cancellation, no room.
 */
export class DatabaseUnavailableError extends Error {
  override readonly name = 'DatabaseUnavailableError';
  readonly code = 'database-onbereikbaar';
}
