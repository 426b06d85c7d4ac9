export { checkpointOf, isCaughtUp, START } from './port.js';
export type {
  AppendResult, CaughtUp, Checkpoint, EventData, EventStore, ExpectedRevision, Position, ReadAllOptions,
  ReadStreamOptions, RecordedEvent, StreamEvent, SubscribeAllOptions,
} from './port.js';
export {
  ConcurrencyError, EventIdInUseError, EventTooLargeError, InvalidAppendError, StoreClosedError,
  StoreUnavailableError, StreamDeletedError, UnknownCheckpointError,
} from './errors.js';
export { MemoryEventStore } from './adapters/memory/memory-event-store.js';
export { openSqliteEventStore } from './adapters/sqlite/sqlite-event-store.js';
export type { SqliteEventStoreOptions } from './adapters/sqlite/sqlite-event-store.js';
