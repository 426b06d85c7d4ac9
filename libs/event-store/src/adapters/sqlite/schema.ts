import { accessSync, constants, existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { StoreUnavailableError } from '../../errors.js';
import { toStoreUnavailable } from './sqlite-failure.js';

/** "brev" in ASCII: marks the file as ours (https://sqlite.org/pragma.html#pragma_application_id). */
const APPLICATION_ID = 0x62726576;

const SCHEMA_VERSION = 1;

/** How long one call may wait for another process that holds the write lock, in ms. */
const BUSY_TIMEOUT = 5_000;

/**
 * The triggers guard against a slip of this or any other program that opens the file. The one on INSERT also
 * stops INSERT OR REPLACE, which deletes rows without firing the trigger on DELETE.
 */
const SCHEMA = `
  CREATE TABLE events (
    nummer   INTEGER PRIMARY KEY,
    stream   TEXT    NOT NULL,
    revision INTEGER NOT NULL,
    id       TEXT    NOT NULL UNIQUE,
    type     TEXT    NOT NULL,
    data     TEXT    NOT NULL,
    metadata TEXT    NOT NULL,
    UNIQUE (stream, revision)
  ) STRICT;

  CREATE TRIGGER events_no_update BEFORE UPDATE ON events
  BEGIN SELECT RAISE(ABORT, 'events are immutable: no UPDATE'); END;

  CREATE TRIGGER events_no_delete BEFORE DELETE ON events
  BEGIN SELECT RAISE(ABORT, 'events are immutable: no DELETE'); END;

  CREATE TRIGGER events_next_only BEFORE INSERT ON events
  WHEN NEW.nummer IS NOT (SELECT coalesce(max(nummer), 0) + 1 FROM events)
    OR NEW.revision IS NOT (SELECT coalesce(max(revision), -1) + 1 FROM events WHERE stream = NEW.stream)
    OR EXISTS (SELECT 1 FROM events WHERE id = NEW.id)
  BEGIN SELECT RAISE(ABORT, 'events are appended: next nummer, next revision, new id'); END;
`;

/**
 * Opens the file and makes the schema in a new one.
 * @throws StoreUnavailableError no permission, no database, somebody else's database, or one of a newer release.
 */
export function openDatabase(file: string): Database.Database {
  let db: Database.Database | undefined;
  try {
    // SQLite would open a read-only file and leave a read-only -wal and -shm behind, which block the next start too.
    if (existsSync(file)) accessSync(file, constants.W_OK);
    db = new Database(file, { timeout: BUSY_TIMEOUT });
    requireOurs(db, file);
    setDurable(db, file);
    db.transaction(prepareSchema).immediate(db, file);
    return db;
  } catch (error) {
    db?.close();
    throw error instanceof StoreUnavailableError ? error : toStoreUnavailable(file, error);
  }
}

function prepareSchema(db: Database.Database, file: string): void {
  // Again, now under the write lock: another process may have made the schema meanwhile.
  if (requireOurs(db, file) === 'ours') return;
  db.exec(SCHEMA);
  db.pragma(`application_id = ${APPLICATION_ID}`);
  db.pragma(`user_version = ${SCHEMA_VERSION}`);
}

/** Looks before anything is changed, so that a file of another program is left as it was. */
function requireOurs(db: Database.Database, file: string): 'new' | 'ours' {
  const version = Number(db.pragma('user_version', { simple: true }));
  const empty = db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined;
  if (empty && version === 0) return 'new';
  if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
    throw new StoreUnavailableError(
      `Opslag van gebeurtenissen ${file}: dit SQLite-bestand is van een ander programma. Wijs een ander bestand aan.`,
    );
  }
  if (version > SCHEMA_VERSION) {
    throw new StoreUnavailableError(
      `Opslag van gebeurtenissen ${file}: gemaakt door een nieuwere versie van het register (indeling ${version}, ` +
        `deze versie kent ${SCHEMA_VERSION}). Installeer de nieuwere versie.`,
    );
  }
  return 'ours';
}

function setDurable(db: Database.Database, file: string): void {
  const mode = db.pragma('journal_mode = WAL', { simple: true });
  if (mode !== 'wal') {
    throw new StoreUnavailableError(
      `Opslag van gebeurtenissen ${file}: WAL is hier niet mogelijk (${String(mode)}). Gebruik een lokale schijf.`,
    );
  }
  // better-sqlite3 is built with NORMAL as default in WAL mode, which may lose the last commits on power loss.
  db.pragma('synchronous = FULL');
  // macOS only: fsync there leaves data in the drive's cache.
  db.pragma('fullfsync = ON');
}
