import type { Database } from 'better-sqlite3';
import type { CommandJournal, JournalEntry } from '../../command-journal.js';
import { OpdrachtJournaalFout, SleutelVervallenFout } from '../../errors.js';
import { Turns } from '../../turns.js';

const SELECT = `
  SELECT command_id AS commandId, body_hmac AS bodyHmac, plan, answer, created_at AS createdAt
    FROM command_journal`;

/** The command journal in the key store's database; durable because that connection commits with synchronous = FULL. */
export function createSqliteCommandJournal(db: Database): CommandJournal {
  return new SqliteCommandJournal(db);
}

class SqliteCommandJournal implements CommandJournal {
  readonly #db: Database;
  readonly #turns = new Turns();

  constructor(db: Database) {
    this.#db = db;
  }

  async begin(entry: Omit<JournalEntry, 'answer'>, kids: readonly string[] = []): Promise<JournalEntry> {
    const { commandId, bodyHmac, plan, createdAt } = entry;
    const insert = this.#db.prepare(
      `INSERT INTO command_journal (command_id, body_hmac, plan, created_at) VALUES (?, ?, ?, ?)
         ON CONFLICT (command_id) DO NOTHING`,
    );
    const key = this.#db.prepare('SELECT 1 FROM data_key WHERE kid = ?');
    // One transaction, so that the entry read back is the one that stood or was written, and no key goes in between.
    return this.#db.transaction(() => {
      const { changes } = insert.run(commandId, bodyHmac, plan, createdAt);
      if (changes === 1 && kids.some((kid) => key.get(kid) === undefined)) throw new SleutelVervallenFout(commandId);
      return this.#get(commandId);
    }).immediate();
  }

  async rewrite(commandId: string, plan: string): Promise<void> {
    const written = this.#db
      .prepare('UPDATE command_journal SET plan = ? WHERE command_id = ? AND answer IS NULL')
      .run(plan, commandId);
    if (written.changes === 0) this.#refuse(commandId);
  }

  async finish(commandId: string, answer: string): Promise<void> {
    const written = this.#db
      .prepare("UPDATE command_journal SET answer = ?, plan = '' WHERE command_id = ? AND answer IS NULL")
      .run(answer, commandId);
    if (written.changes === 0 && this.#get(commandId).answer !== answer) this.#refuse(commandId);
  }

  async forget(commandId: string): Promise<void> {
    const removed = this.#db.prepare('DELETE FROM command_journal WHERE command_id = ? AND answer IS NULL').run(commandId);
    if (removed.changes === 0 && this.#find(commandId) !== undefined) this.#refuse(commandId);
  }

  async find(commandId: string): Promise<JournalEntry | undefined> {
    return this.#find(commandId);
  }

  /** One process has the database open at a time. */
  async exclusive<T>(name: string, work: () => Promise<T>): Promise<T> {
    return this.#turns.take(name, work);
  }

  async unanswered(): Promise<readonly JournalEntry[]> {
    return this.#db.prepare<[], JournalEntry>(`${SELECT} WHERE answer IS NULL ORDER BY seq`).all();
  }

  #find(commandId: string): JournalEntry | undefined {
    return this.#db.prepare<[string], JournalEntry>(`${SELECT} WHERE command_id = ?`).get(commandId);
  }

  #get(commandId: string): JournalEntry {
    const entry = this.#find(commandId);
    if (entry === undefined) throw new OpdrachtJournaalFout('opdracht-onbekend', commandId);
    return entry;
  }

  /** An entry that a step did not touch is unknown, or answered. */
  #refuse(commandId: string): never {
    this.#get(commandId);
    throw new OpdrachtJournaalFout('opdracht-beantwoord', commandId);
  }
}
