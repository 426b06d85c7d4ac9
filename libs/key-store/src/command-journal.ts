/** A command under way: what it is going to append, and its answer once everything was appended. */
export interface JournalEntry {
  /** The idempotency key of the command. */
  readonly commandId: string;
  /** HMAC of the request body: another body under the same key is a mistake of the caller. */
  readonly bodyHmac: string;
  /** JSON text of the encoded appends; opaque here, sent again letter for letter. Empty once answered. */
  readonly plan: string;
  /** The stored answer, or null as long as the outcome is not known. */
  readonly answer: string | null;
  /** UTC timestamp, from the caller's clock. */
  readonly createdAt: string;
}

/**
 * Makes a command survive a crash: its plan is written here before the first append, and a retry, also after a
 * restart, sends exactly that plan. Every change is durable before its promise is fulfilled.
 */
export interface CommandJournal {
  /**
   * Writes the plan; when the command is known already, changes nothing. Gives the entry that stands. As long as it has
   * no answer, none of the keys it is encrypted under is destroyed.
   * @param kids the keys that protect what the plan appends
   * @throws SleutelVervallenFout one of them was destroyed since it was encrypted: it is to be encrypted anew
   */
  begin(entry: Omit<JournalEntry, 'answer'>, kids?: readonly string[]): Promise<JournalEntry>;
  /** Replaces the plan, after a refused append. @throws OpdrachtJournaalFout when unknown or answered */
  rewrite(commandId: string, plan: string): Promise<void>;
  /** Stores the answer; the same answer again is fine. @throws OpdrachtJournaalFout when unknown, or answered otherwise */
  finish(commandId: string, answer: string): Promise<void>;
  /** Removes a command of which nothing was appended; an unknown one is fine. @throws OpdrachtJournaalFout when answered */
  forget(commandId: string): Promise<void>;
  /** The entry of a command, or undefined. */
  find(commandId: string): Promise<JournalEntry | undefined>;
  /**
   * Lets work under the same name go one after the other, over all processes that have this journal open. Held by the
   * process only: what it does must be right also when a lost connection let somebody else in.
   */
  exclusive<T>(name: string, work: () => Promise<T>): Promise<T>;
  /** The commands without an answer, in the order in which they were begun: what a start has to finish. */
  unanswered(): Promise<readonly JournalEntry[]>;
}
