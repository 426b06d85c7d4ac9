import type { Database } from 'better-sqlite3';

/**
 * Brings the write-ahead log into the database and empties it, so that what was deleted is in neither: `secure_delete`
 * overwrites it in the database (https://sqlite.org/pragma.html#pragma_wal_checkpoint). While another process is
 * reading it does what it can; the last one to close does the rest.
 */
export function truncateWal(db: Database): void {
  db.pragma('wal_checkpoint(TRUNCATE)');
}
