import type { CommandJournal, JournalEntry } from '../../command-journal.js';
import { OpdrachtJournaalFout } from '../../errors.js';
import type { Run } from './postgres-database.js';

const ENTRY = 'command_id AS "commandId", body_hmac AS "bodyHmac", plan, answer, created_at AS "createdAt"';

/** The command journal in the key store's database; each step is one statement, and durable when it is answered. */
export function createPostgresCommandJournal(run: Run): CommandJournal {
  return new PostgresCommandJournal(run);
}

class PostgresCommandJournal implements CommandJournal {
  readonly #run: Run;

  constructor(run: Run) {
    this.#run = run;
  }

  async begin({ commandId, bodyHmac, plan, createdAt }: Omit<JournalEntry, 'answer'>): Promise<JournalEntry> {
    // An update that changes nothing: DO NOTHING would give no row for a command that is known already.
    const [entry] = await this.#run<JournalEntry>(
      `INSERT INTO opdrachten.command_journal (command_id, body_hmac, plan, created_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (command_id) DO UPDATE SET command_id = excluded.command_id RETURNING ${ENTRY}`,
      [commandId, bodyHmac, plan, createdAt],
    );
    if (entry === undefined) throw new Error('INSERT … RETURNING gave no row');
    return entry;
  }

  async rewrite(commandId: string, plan: string): Promise<void> {
    const written = await this.#run(
      'UPDATE opdrachten.command_journal SET plan = $2 WHERE command_id = $1 AND answer IS NULL RETURNING seq', [commandId, plan],
    );
    if (written.length === 0) await this.#refuse(commandId);
  }

  async finish(commandId: string, answer: string): Promise<void> {
    const written = await this.#run(
      `UPDATE opdrachten.command_journal SET answer = $2, plan = '' WHERE command_id = $1 AND answer IS NULL RETURNING seq`,
      [commandId, answer],
    );
    if (written.length === 0 && (await this.find(commandId))?.answer !== answer) await this.#refuse(commandId);
  }

  async forget(commandId: string): Promise<void> {
    const removed = await this.#run(
      'DELETE FROM opdrachten.command_journal WHERE command_id = $1 AND answer IS NULL RETURNING seq', [commandId],
    );
    if (removed.length === 0 && await this.find(commandId) !== undefined) await this.#refuse(commandId);
  }

  async find(commandId: string): Promise<JournalEntry | undefined> {
    const [entry] = await this.#run<JournalEntry>(
      `SELECT ${ENTRY} FROM opdrachten.command_journal WHERE command_id = $1`, [commandId],
    );
    return entry;
  }

  async unanswered(): Promise<readonly JournalEntry[]> {
    return this.#run<JournalEntry>(
      `SELECT ${ENTRY} FROM opdrachten.command_journal WHERE answer IS NULL ORDER BY seq`,
    );
  }

  /** An entry that a step did not touch is unknown, or answered. */
  async #refuse(commandId: string): Promise<never> {
    const known = await this.find(commandId) !== undefined;
    throw new OpdrachtJournaalFout(known ? 'opdracht-beantwoord' : 'opdracht-onbekend', commandId);
  }
}
