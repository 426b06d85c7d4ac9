import pg from 'pg';

/** Statements that one connection keeps: more than the read side has but for searches, each of which may be one of its own. */
const MOST = 200;

/** SQLSTATE of a prepared statement that gives other columns than when it was made (PostgreSQL, plancache.c). */
const OTHER_COLUMNS = '0A000';

/** The prepared statements of one connection, which end with it. */
export class PreparedStatements {
  readonly #names = new Map<string, string>();
  #outdated = false;

  /** Under which name the server has this text on this connection. */
  nameOf(sql: string): string {
    const known = this.#names.get(sql);
    if (known !== undefined) return known;
    const name = `s${this.#names.size}`;
    this.#names.set(sql, name);
    return name;
  }

  /** One of them can not be used any more. */
  outdated(): void {
    this.#outdated = true;
  }

  /** The connection is to be replaced by another: the driver keeps what it prepared for as long as it has it. */
  get spent(): boolean {
    return this.#outdated || this.#names.size >= MOST;
  }
}

/** Whether a prepared statement failed because a read model of other columns was put in place of the one it was made for. */
export function isOutdated(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === OTHER_COLUMNS;
}
