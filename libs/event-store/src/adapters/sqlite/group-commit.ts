import type { Database } from 'better-sqlite3';
import type { AppendRequest } from '../../append-request.js';
import { ConcurrencyError, EventIdInUseError } from '../../errors.js';
import type { AppendResult } from '../../port.js';
import { toStoreUnavailable } from './sqlite-failure.js';

/** Appends per transaction: the event loop stands still for as long as one transaction takes. */
const GROUP = 256;

interface Waiting {
  readonly request: AppendRequest;
  readonly resolve: (result: AppendResult) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * Commits the appends that came in during one turn of the event loop in one transaction, hence with one fsync.
 * An append is refused before it has written anything, so it leaves the others alone without a savepoint, which would
 * make SQLite keep a copy of every page. No promise resolves before the COMMIT.
 */
export class GroupCommit {
  readonly #db: Database;
  readonly #onCommit: () => void;
  readonly #attempt: (request: AppendRequest) => AppendResult;
  /** Gives what to tell whom once the transaction stands. */
  readonly #attemptAll: (group: readonly Waiting[]) => readonly (() => void)[];
  #queue: Waiting[] = [];
  #scheduled: NodeJS.Immediate | undefined;

  constructor(db: Database, append: (request: AppendRequest) => AppendResult, onCommit: () => void) {
    this.#db = db;
    this.#onCommit = onCommit;
    this.#attempt = append;
    const attemptAll = db.transaction((group: readonly Waiting[]) => group.map((waiting) => this.#judge(waiting)));
    this.#attemptAll = (group) => attemptAll.immediate(group);
  }

  /** Resolves when the append is durable. */
  add(request: AppendRequest): Promise<AppendResult> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ request, resolve, reject });
      this.#schedule();
    });
  }

  /** Commits, or refuses, everything handed in so far before it returns. */
  drain(): void {
    clearImmediate(this.#scheduled);
    while (this.#queue.length > 0) this.#commit(this.#queue.splice(0, GROUP));
  }

  #schedule(): void {
    this.#scheduled ??= setImmediate(() => {
      this.#scheduled = undefined;
      this.#commit(this.#queue.splice(0, GROUP));
      if (this.#queue.length > 0) this.#schedule();
    });
  }

  #commit(group: readonly Waiting[]): void {
    try {
      // Left behind by a ROLLBACK that failed: a savepoint inside it would be acknowledged without a COMMIT.
      if (this.#db.inTransaction) this.#db.exec('ROLLBACK');
      for (const tell of this.#attemptAll(group)) tell();
    } catch (error) {
      const failure = toStoreUnavailable(this.#db.name, error);
      for (const { reject } of group) reject(failure);
      return;
    }
    this.#onCommit();
  }

  /** A refusal is an answer to one append; any other error is a broken machine and undoes the whole group. */
  #judge({ request, resolve, reject }: Waiting): () => void {
    try {
      const result = this.#attempt(request);
      return () => { resolve(result); };
    } catch (error) {
      if (!(error instanceof ConcurrencyError || error instanceof EventIdInUseError)) throw error;
      return () => { reject(error); };
    }
  }
}
