export { checkpointOf, isCaughtUp, START } from './port.js';
export type {
  AppendResult, CaughtUp, Checkpoint, EventData, EventStore, ExpectedRevision, Position, ReadAllOptions,
  ReadStreamOptions, RecordedEvent, StreamEvent, SubscribeAllOptions,
} from './port.js';
export {
  AppendTooLargeError, ConcurrencyError, EventIdInUseError, EventTooLargeError, InvalidAppendError,
  StoreAccessDeniedError, StoreClosedError, StoreUnavailableError, StreamDeletedError, UnknownCheckpointError,
  UnreadableEventError,
} from './errors.js';
export { openEventStoreDb } from './adapters/eventstoredb/eventstoredb-event-store.js';
export type { EventStoreDbOptions } from './adapters/eventstoredb/eventstoredb-event-store.js';
export { MemoryEventStore } from './adapters/memory/memory-event-store.js';
export { copySqliteEventStore } from './adapters/sqlite/copy.js';
export { openSqliteEventStore } from './adapters/sqlite/sqlite-event-store.js';
export type { SqliteEventStoreOptions } from './adapters/sqlite/sqlite-event-store.js';
