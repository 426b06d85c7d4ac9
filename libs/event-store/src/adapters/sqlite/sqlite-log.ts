import type { Database, Statement } from 'better-sqlite3';
import type { AppendRequest } from '../../append-request.js';
import { StoreClosedError } from '../../errors.js';
import type { AppendResult } from '../../port.js';
import { judgeAppend } from '../embedded/append-rule.js';
import type { Place } from '../embedded/append-rule.js';
import type { Log } from '../embedded/log-reader.js';
import { positionOf } from '../embedded/stored-event.js';
import type { StoredEvent } from '../embedded/stored-event.js';
import { toStoreUnavailable } from './sqlite-failure.js';

const COLUMNS = 'nummer, stream, revision, id, type, data, metadata';

/** The largest INTEGER of SQLite: above every revision. */
const MAX_INTEGER = 2n ** 63n - 1n;

/** The table of events: pages out, and one append in, inside the transaction of the caller. */
export class SqliteLog implements Log {
  closed = false;
  readonly #db: Database;
  readonly #lastNummer: Statement<[], { nummer: bigint }>;
  readonly #lastRevision: Statement<[stream: string], { revision: bigint }>;
  readonly #place: Statement<[id: string], Place>;
  readonly #places: Statement<[ids: string], Place & { id: string }>;
  readonly #insert: Statement<[nummer: bigint, stream: string, revision: bigint, id: string, type: string, data: string, metadata: string]>;
  readonly #all: Statement<[after: bigint, limit: number], StoredEvent>;
  readonly #forwards: Statement<[stream: string, from: bigint, limit: number], StoredEvent>;
  readonly #backwards: Statement<[stream: string, from: bigint, limit: number], StoredEvent>;

  constructor(db: Database) {
    this.#db = db;
    const prepare = <P extends unknown[], R = unknown>(sql: string): Statement<P, R> =>
      db.prepare<P, R>(sql).safeIntegers(true);
    this.#lastNummer = prepare('SELECT coalesce(max(nummer), 0) AS nummer FROM events');
    this.#lastRevision = prepare('SELECT revision FROM events WHERE stream = ? ORDER BY revision DESC LIMIT 1');
    this.#place = prepare('SELECT stream, revision, nummer FROM events WHERE id = ?');
    this.#places = prepare('SELECT id, stream, revision, nummer FROM events WHERE id IN (SELECT value FROM json_each(?))');
    this.#insert = prepare(`INSERT INTO events (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)`);
    this.#all = prepare(`SELECT ${COLUMNS} FROM events WHERE nummer > ? ORDER BY nummer LIMIT ?`);
    this.#forwards = prepare(`SELECT ${COLUMNS} FROM events WHERE stream = ? AND revision >= ? ORDER BY revision LIMIT ?`);
    this.#backwards = prepare(
      `SELECT ${COLUMNS} FROM events WHERE stream = ? AND revision <= ? ORDER BY revision DESC LIMIT ?`,
    );
  }

  /** Writes one append. Runs inside the caller's transaction and throws SQLite's own errors. */
  append(request: AppendRequest): AppendResult {
    const { stream, events } = request;
    const actual = this.#lastRevision.get(stream)?.revision ?? 'none';
    const verdict = judgeAppend(request, actual, this.#lookUp(request));
    if (verdict.kind === 'known') {
      return { revision: verdict.last.revision, position: positionOf(verdict.last.nummer) };
    }
    let nummer = this.#lastNummer.get()?.nummer ?? 0n;
    let revision = verdict.firstRevision - 1n;
    for (const event of events) {
      nummer += 1n;
      revision += 1n;
      this.#insert.run(nummer, stream, revision, event.id, event.type, event.data, event.metadata);
    }
    return { revision, position: positionOf(nummer) };
  }

  /** Of several events all ids at once: a statement for each costs more than the insert. */
  #lookUp({ events }: AppendRequest): (id: string) => Place | undefined {
    if (events.length === 1) return (id) => this.#place.get(id);
    const found = new Map(this.#places.all(JSON.stringify(events.map(({ id }) => id))).map((place) => [place.id, place]));
    return (id) => found.get(id);
  }

  lastNummer(): bigint {
    return this.#read(() => this.#lastNummer.get()?.nummer ?? 0n);
  }

  allAfter(nummer: bigint, limit: number): readonly StoredEvent[] {
    return this.#read(() => this.#all.all(nummer, limit));
  }

  streamFrom(stream: string, revision: bigint, limit: number): readonly StoredEvent[] {
    return this.#read(() => this.#forwards.all(stream, revision, limit));
  }

  streamBackFrom(stream: string, revision: bigint | undefined, limit: number): readonly StoredEvent[] {
    return this.#read(() => this.#backwards.all(stream, revision ?? MAX_INTEGER, limit));
  }

  #read<T>(query: () => T): T {
    if (this.closed) throw new StoreClosedError();
    try {
      return query();
    } catch (error) {
      throw toStoreUnavailable(this.#db.name, error);
    }
  }
}
