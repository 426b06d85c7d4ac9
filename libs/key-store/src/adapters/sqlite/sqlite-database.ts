import { closeSync, openSync } from 'node:fs';
import type { KeyObject } from 'node:crypto';
import Database from 'better-sqlite3';
import { SleutelbestandFout } from '../../errors.js';
import type { WrappedKey } from '../../key-wrap.js';
import { importKek, newLookupKey, openLookupKey } from '../../lookup-key.js';

/** "brKS": tells a key store from any other SQLite file (https://sqlite.org/pragma.html#pragma_application_id). */
const APPLICATION_ID = 0x62724b53;
const SCHEMA_VERSION = 2;
/** Milliseconds to wait for another process's transaction. */
const BUSY_TIMEOUT = 5_000;

// actueel: a subject has one current key; an earlier one stays readable beside it until it is destroyed.
const SCHEMA = `
  CREATE TABLE data_key (
    kid       TEXT PRIMARY KEY,
    onderwerp TEXT NOT NULL,
    actueel   INTEGER NOT NULL DEFAULT 1 CHECK (actueel IN (0, 1)),
    iv        BLOB NOT NULL,
    wrapped   BLOB NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE UNIQUE INDEX data_key_actueel ON data_key (onderwerp) WHERE actueel = 1;

  CREATE TABLE lookup_key (
    id      INTEGER PRIMARY KEY CHECK (id = 1),
    iv      BLOB NOT NULL,
    wrapped BLOB NOT NULL
  ) STRICT;

  CREATE TABLE command_journal (
    seq         INTEGER PRIMARY KEY,
    command_id  TEXT NOT NULL UNIQUE,
    body_hmac   TEXT NOT NULL,
    plan        TEXT NOT NULL,
    answer      TEXT,
    created_at  TEXT NOT NULL
  ) STRICT;
  CREATE INDEX command_journal_unanswered ON command_journal (seq) WHERE answer IS NULL;

  CREATE TABLE erasure (
    event_id TEXT PRIMARY KEY,
    nummer   TEXT NOT NULL,
    finished INTEGER NOT NULL DEFAULT 0 CHECK (finished IN (0, 1))
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE tombstone (
    kid      TEXT PRIMARY KEY,
    event_id TEXT NOT NULL REFERENCES erasure
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX tombstone_event ON tombstone (event_id);

  CREATE TABLE erasure_checkpoint (
    id               INTEGER PRIMARY KEY CHECK (id = 1),
    commit_position  TEXT NOT NULL,
    prepare_position TEXT NOT NULL,
    nummer           TEXT NOT NULL
  ) STRICT;

  PRAGMA application_id = ${APPLICATION_ID};
  PRAGMA user_version = ${SCHEMA_VERSION};
`;

/** An open key store database with the two keys that rule it. */
export interface SqliteDatabase {
  readonly db: Database.Database;
  readonly kek: KeyObject;
  readonly lookupKey: KeyObject;
}

/**
 * Opens the database, or makes it (permissions 0600). The key-encryption key is tried on the look-up key before
 * anything else is read or written.
 * @throws HoofdsleutelFout when the key is not of 32 bytes or not the one of this store
 * @throws SleutelbestandFout when the file is something else, or of another release
 */
export function openDatabase(file: string, kekBytes: Uint8Array): SqliteDatabase {
  const kek = importKek(kekBytes, file);
  // SQLite would make the file readable to others; its WAL takes over the permissions of the file.
  closeSync(openSync(file, 'a', 0o600));
  const db = new Database(file, { timeout: BUSY_TIMEOUT });
  try {
    // FULL: in WAL mode a commit is synced before it is reported (https://sqlite.org/pragma.html#pragma_synchronous).
    db.pragma('synchronous = FULL');
    db.pragma('secure_delete = ON');
    if (!isKeyStore(db, file)) create(db, file, kek);
    const lookupKey = readLookupKey(db, file, kek);
    // A copy that was put back is not in this mode: VACUUM INTO does not keep it.
    db.pragma('journal_mode = WAL');
    return { db, kek, lookupKey };
  } catch (error) {
    db.close();
    // By its code: the driver's error class is another one in each realm that loads it.
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'SQLITE_NOTADB') throw notAKeyStore(file);
    throw error;
  }
}

interface Identity {
  readonly application: number;
  readonly version: number;
  readonly tables: number;
}

/** True for a key store of this version, false for an empty file. */
function isKeyStore(db: Database.Database, file: string): boolean {
  // One statement, so that a store being made by another process is seen whole or not at all.
  const found = db
    .prepare<[], Identity>(
      `SELECT application_id AS application, user_version AS version, (SELECT count(*) FROM sqlite_schema) AS tables
         FROM pragma_application_id, pragma_user_version`,
    )
    .get();
  if (found?.application === 0 && found.version === 0 && found.tables === 0) return false;
  if (found?.application !== APPLICATION_ID) throw notAKeyStore(file);
  if (found.version !== SCHEMA_VERSION) {
    throw new SleutelbestandFout(
      'sleutelbestand-versie',
      `Het sleutelbestand ${file} heeft versie ${found.version}; deze uitgave kent alleen versie ${SCHEMA_VERSION}. ` +
        'Gebruik de uitgave waarmee het bestand is gemaakt, of een nieuwere.',
    );
  }
  return true;
}

function notAKeyStore(file: string): SleutelbestandFout {
  return new SleutelbestandFout('sleutelbestand-vreemd', `Het bestand ${file} is geen sleutelbestand van het besluitregister. Wijs het juiste bestand aan.`);
}

function create(db: Database.Database, file: string, kek: KeyObject): void {
  db.pragma('journal_mode = WAL');
  db.transaction(() => {
    // Another process may have been first while this one waited for the write lock.
    if (isKeyStore(db, file)) return;
    db.exec(SCHEMA);
    const { iv, wrapped } = newLookupKey(kek);
    db.prepare('INSERT INTO lookup_key (id, iv, wrapped) VALUES (1, ?, ?)').run(iv, wrapped);
  }).immediate();
}

function readLookupKey(db: Database.Database, file: string, kek: KeyObject): KeyObject {
  const row = db.prepare<[], WrappedKey>('SELECT iv, wrapped FROM lookup_key WHERE id = 1').get();
  return openLookupKey(kek, row, `het sleutelbestand ${file}`);
}
