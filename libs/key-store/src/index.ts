export { EventCodec, kidsOf } from './event-codec.js';
export type { GelezenGebeurtenis } from './event-codec.js';
export type { DataKey, KeyStore } from './key-store.js';
export type { ErasureCheckpoint, ErasureOrder, KeyEraser, ToDestroy, Tombstone } from './erasure.js';
export type { CommandJournal, JournalEntry } from './command-journal.js';
export { openPostgresKeyStore } from './adapters/postgres/postgres-key-store.js';
export type { PostgresKeyStore, PostgresKeyStoreOptions } from './adapters/postgres/postgres-key-store.js';
export { openSqliteKeyStore } from './adapters/sqlite/sqlite-key-store.js';
export type { SqliteKeyStore, SqliteKeyStoreOptions } from './adapters/sqlite/sqlite-key-store.js';
export { adoptPreparedKek, kekFingerprint, kekFromBase64, loadOrCreateKek, openWithKekFile, prepareKek } from './kek.js';
export { protect, reveal } from './protected-field.js';
export { kidOfBytes, protectBytes, revealBytes } from './protected-bytes.js';
export type { RandomBytes } from './sealed-content.js';
export {
  GeschondenVeldFout,
  HoofdsleutelFout,
  OngeldigeTekstFout,
  OnleesbaarVeldFout,
  OpdrachtJournaalFout,
  SleutelbestandFout,
  SleutelVervallenFout,
} from './errors.js';
