import type { Database } from 'better-sqlite3';
import { encodeAppend } from '../../append-request.js';
import { StoreClosedError } from '../../errors.js';
import type {
  AppendResult, CaughtUp, EventData, EventStore, ExpectedRevision, Position, ReadAllOptions, ReadStreamOptions,
  RecordedEvent, StreamEvent, SubscribeAllOptions,
} from '../../port.js';
import { readAll, readStream, subscribeAll } from '../embedded/log-reader.js';
import { positionOf } from '../embedded/stored-event.js';
import { WakeUp } from '../embedded/wake-up.js';
import { GroupCommit } from './group-commit.js';
import { openDatabase } from './schema.js';
import { SqliteLog } from './sqlite-log.js';

export interface SqliteEventStoreOptions {
  /** Path of the database; made when it does not exist, in a folder that does. */
  readonly file: string;
}

/**
 * Opens the embedded event store: one file in WAL mode, every acknowledged append on disk (`synchronous=FULL`).
 * One process at a time: subscriptions are woken by the appends of their own process only.
 * @throws StoreUnavailableError no permission, no database, somebody else's database, or one of a newer release.
 */
export function openSqliteEventStore({ file }: SqliteEventStoreOptions): EventStore {
  return new SqliteEventStore(openDatabase(file));
}

/** The event store over a database that {@link openDatabase} opened. */
export class SqliteEventStore implements EventStore {
  readonly #db: Database;
  readonly #log: SqliteLog;
  readonly #wakeUp = new WakeUp();
  readonly #commits: GroupCommit;

  constructor(db: Database) {
    this.#db = db;
    this.#log = new SqliteLog(db);
    this.#commits = new GroupCommit(db, (request) => this.#log.append(request), () => { this.#wakeUp.wakeAll(); });
  }

  async append(stream: string, expectedRevision: ExpectedRevision, events: readonly EventData[]): Promise<AppendResult> {
    if (this.#log.closed) throw new StoreClosedError();
    return this.#commits.add(encodeAppend(stream, expectedRevision, events));
  }

  readStream(stream: string, options?: ReadStreamOptions): AsyncIterable<StreamEvent> {
    return readStream(this.#log, stream, options);
  }

  readAll(options: ReadAllOptions): AsyncIterable<RecordedEvent> {
    return readAll(this.#log, options);
  }

  subscribeAll(options: SubscribeAllOptions): AsyncIterable<RecordedEvent | CaughtUp> {
    return subscribeAll(this.#log, this.#wakeUp, options);
  }

  async head(): Promise<Position> {
    return Promise.resolve(positionOf(this.#log.lastNummer()));
  }

  async close(): Promise<void> {
    if (!this.#log.closed) {
      this.#commits.drain();
      this.#log.closed = true;
      this.#wakeUp.wakeAll();
      this.#db.close();
    }
    return Promise.resolve();
  }
}
