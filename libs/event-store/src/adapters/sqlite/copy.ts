import { closeSync, fsyncSync, openSync } from 'node:fs';
import Database from 'better-sqlite3';

/**
 * Copies an embedded event store as it stands at this moment to a new file, also while another process appends to it.
 * The copy is on disk when it returns.
 * @throws EEXIST when there is a file already, and the errors of SQLite
 */
export function copySqliteEventStore(file: string, copy: string): void {
  closeSync(openSync(copy, 'wx', 0o600));
  const db = new Database(file, { readonly: true, fileMustExist: true });
  try {
    // One read transaction: what is appended meanwhile is not in it, and the writer does not wait (https://sqlite.org/lang_vacuum.html).
    db.prepare('VACUUM INTO ?').run(copy);
  } finally {
    db.close();
  }
  const written = openSync(copy, 'r+');
  try {
    fsyncSync(written);
  } finally {
    closeSync(written);
  }
}
