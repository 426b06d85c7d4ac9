import type { CommandJournal, JournalEntry } from '../../command-journal.js';
import { OpdrachtJournaalFout, SleutelVervallenFout } from '../../errors.js';
import type { Run } from './postgres-database.js';
import type { PostgresLocks } from './postgres-locks.js';

const ENTRY = 'command_id AS "commandId", body_hmac AS "bodyHmac", plan, answer, created_at AS "createdAt"';

/** The command journal in the key store's database; each step is one statement, and durable when it is answered. */
export function createPostgresCommandJournal(run: Run, locks: PostgresLocks): CommandJournal {
  return new PostgresCommandJournal(run, locks);
}

class PostgresCommandJournal implements CommandJournal {
  readonly #run: Run;
  readonly #locks: PostgresLocks;

  constructor(run: Run, locks: PostgresLocks) {
    this.#run = run;
    this.#locks = locks;
  }

  async begin({ commandId, bodyHmac, plan, createdAt }: Omit<JournalEntry, 'answer'>, kids: readonly string[] = []): Promise<JournalEntry> {
    // An update that changes nothing: DO NOTHING would give no row for a command that is known already. The keys are
    // locked until the row is there: who wants to destroy one waits for it, and who was first leaves one too few.
    const [entry] = await this.#run<JournalEntry>(
      `INSERT INTO opdrachten.command_journal (command_id, body_hmac, plan, created_at)
       SELECT $1, $2, $3, $4
        WHERE cardinality($5::text[]) = (SELECT count(*) FROM (SELECT kid FROM sleutels.data_key WHERE kid = ANY($5) FOR KEY SHARE) k)
       ON CONFLICT (command_id) DO UPDATE SET command_id = excluded.command_id RETURNING ${ENTRY}`,
      [commandId, bodyHmac, plan, createdAt, [...new Set(kids)]],
    );
    const standing = entry ?? await this.find(commandId);
    if (standing === undefined) throw new SleutelVervallenFout(commandId);
    return standing;
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

  async exclusive<T>(name: string, work: () => Promise<T>): Promise<T> {
    return this.#locks.exclusive(`opdrachten/${name}`, work);
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
