import type { Database } from 'better-sqlite3';
import type { ErasureCheckpoint, ErasureOrder, KeyEraser, ToDestroy } from '../../erasure.js';
import { truncateWal } from './truncate-wal.js';

/** The eraser in the key store's database; durable because that connection commits with synchronous = FULL. */
export class SqliteKeyEraser implements KeyEraser {
  readonly #db: Database;
  readonly #forget: (kid: string) => void;

  /** @param forget drops what the store keeps of a key in memory */
  constructor(db: Database, forget: (kid: string) => void) {
    this.#db = db;
    this.#forget = forget;
  }

  async destroy(order: ErasureOrder, what: ToDestroy): Promise<readonly string[] | undefined> {
    const kids = this.#db.transaction(() => this.#destroy(order, what)).immediate();
    for (const kid of kids ?? []) this.#forget(kid);
    // Also when it was done before: a crash may have come before this.
    if (kids !== undefined) truncateWal(this.#db);
    return kids;
  }

  async unfinished(): Promise<readonly ErasureOrder[]> {
    return this.#db
      .prepare<[], { eventId: string; nummer: string }>('SELECT event_id AS eventId, nummer FROM erasure WHERE finished = 0 ORDER BY CAST(nummer AS INTEGER)')
      .all()
      .map(({ eventId, nummer }) => ({ eventId, nummer: BigInt(nummer) }));
  }

  async finish(eventId: string): Promise<void> {
    this.#db.prepare('UPDATE erasure SET finished = 1 WHERE event_id = ?').run(eventId);
  }

  async checkpoint(): Promise<ErasureCheckpoint | null> {
    const row = this.#db
      .prepare<[], { commit: string; prepare: string; nummer: string }>(
        'SELECT commit_position AS "commit", prepare_position AS "prepare", nummer FROM erasure_checkpoint WHERE id = 1',
      )
      .get();
    return row === undefined ? null : { commit: BigInt(row.commit), prepare: BigInt(row.prepare), nummer: BigInt(row.nummer) };
  }

  async saveCheckpoint({ commit, prepare, nummer }: ErasureCheckpoint): Promise<void> {
    this.#db
      .prepare(`INSERT INTO erasure_checkpoint (id, commit_position, prepare_position, nummer) VALUES (1, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET commit_position = excluded.commit_position, prepare_position = excluded.prepare_position, nummer = excluded.nummer`)
      .run(String(commit), String(prepare), String(nummer));
  }

  #destroy({ eventId, nummer }: ErasureOrder, what: ToDestroy): readonly string[] | undefined {
    if (this.#db.prepare('SELECT 1 FROM erasure WHERE event_id = ?').get(eventId) !== undefined) {
      return this.#db.prepare<[string], string>('SELECT kid FROM tombstone WHERE event_id = ? ORDER BY kid').pluck().all(eventId);
    }
    const kids = 'kids' in what ? what.kids : this.#kidsOf(what.onderwerpen);
    if (kids.some((kid) => this.#inUse(kid))) return undefined;
    this.#db.prepare('INSERT INTO erasure (event_id, nummer) VALUES (?, ?)').run(eventId, String(nummer));
    for (const kid of kids) {
      this.#db.prepare('DELETE FROM data_key WHERE kid = ?').run(kid);
      this.#db.prepare('INSERT INTO tombstone (kid, event_id) VALUES (?, ?) ON CONFLICT (kid) DO NOTHING').run(kid, eventId);
    }
    return kids;
  }

  #kidsOf(onderwerpen: readonly string[]): string[] {
    const select = this.#db.prepare<[string], string>('SELECT kid FROM data_key WHERE onderwerp = ? ORDER BY kid').pluck();
    return [...new Set(onderwerpen)].flatMap((onderwerp) => select.all(onderwerp));
  }

  #inUse(kid: string): boolean {
    return this.#db.prepare('SELECT 1 FROM command_journal WHERE answer IS NULL AND instr(plan, ?) > 0').get(kid) !== undefined;
  }
}
