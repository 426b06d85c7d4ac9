import type { ErasureCheckpoint, ErasureOrder, KeyEraser, ToDestroy } from '../../erasure.js';
import type { PostgresKeyDatabase, Run } from './postgres-database.js';

/** The eraser in the key store's database; each step is one transaction, and durable when it is answered. */
export class PostgresKeyEraser implements KeyEraser {
  readonly #database: PostgresKeyDatabase;
  readonly #forget: (kid: string) => void;

  /** @param forget drops what the store keeps of a key in memory */
  constructor(database: PostgresKeyDatabase, forget: (kid: string) => void) {
    this.#database = database;
    this.#forget = forget;
  }

  async destroy(order: ErasureOrder, what: ToDestroy): Promise<readonly string[] | undefined> {
    const kids = await this.#database.transaction((run) => this.#destroy(run, order, what));
    for (const kid of kids ?? []) this.#forget(kid);
    // A deleted row stays in the file until the table is written anew. Also when it was done before: a crash may have
    // come before this.
    if (kids !== undefined) await this.#database.run('VACUUM FULL sleutels.data_key');
    return kids;
  }

  async unfinished(): Promise<readonly ErasureOrder[]> {
    const rows = await this.#database.run<{ eventId: string; nummer: string }>(
      'SELECT event_id AS "eventId", nummer::text AS nummer FROM sleutels.erasure e WHERE NOT finished ORDER BY e.nummer',
    );
    return rows.map(({ eventId, nummer }) => ({ eventId, nummer: BigInt(nummer) }));
  }

  async finish(eventId: string): Promise<void> {
    await this.#database.run('UPDATE sleutels.erasure SET finished = true WHERE event_id = $1', [eventId]);
  }

  async checkpoint(): Promise<ErasureCheckpoint | null> {
    const [row] = await this.#database.run<{ commit: string; prepare: string; nummer: string }>(
      'SELECT commit_position::text AS commit, prepare_position::text AS prepare, nummer::text AS nummer FROM sleutels.erasure_checkpoint',
    );
    return row === undefined ? null : { commit: BigInt(row.commit), prepare: BigInt(row.prepare), nummer: BigInt(row.nummer) };
  }

  async saveCheckpoint({ commit, prepare, nummer }: ErasureCheckpoint): Promise<void> {
    await this.#database.run(
      `INSERT INTO sleutels.erasure_checkpoint VALUES ($1, $2, $3)
       ON CONFLICT ((true)) DO UPDATE SET commit_position = excluded.commit_position, prepare_position = excluded.prepare_position, nummer = excluded.nummer`,
      [String(commit), String(prepare), String(nummer)],
    );
  }

  async #destroy(run: Run, { eventId, nummer }: ErasureOrder, what: ToDestroy): Promise<readonly string[] | undefined> {
    const begun = await run('INSERT INTO sleutels.erasure (event_id, nummer) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING event_id', [eventId, String(nummer)]);
    if (begun.length === 0) {
      const gone = await run<{ kid: string }>('SELECT kid FROM sleutels.tombstone WHERE event_id = $1 ORDER BY kid', [eventId]);
      return gone.map(({ kid }) => kid);
    }
    const kids = 'kids' in what ? what.kids : await kidsOf(run, what.onderwerpen);
    // First, as it waits for whoever is writing a command under one of them; only then is it known who is.
    await run('DELETE FROM sleutels.data_key WHERE kid = ANY($1)', [kids]);
    const busy = await run(
      'SELECT FROM opdrachten.command_journal WHERE answer IS NULL AND EXISTS (SELECT FROM unnest($1::text[]) kid WHERE strpos(plan, kid) > 0) LIMIT 1', [kids],
    );
    if (busy.length > 0) return undefined;
    await run('INSERT INTO sleutels.tombstone (kid, event_id) SELECT kid, $2 FROM unnest($1::text[]) kid ON CONFLICT DO NOTHING', [kids, eventId]);
    return kids;
  }
}

async function kidsOf(run: Run, onderwerpen: readonly string[]): Promise<string[]> {
  const rows = await run<{ kid: string }>('SELECT kid FROM sleutels.data_key WHERE onderwerp = ANY($1) ORDER BY kid', [onderwerpen]);
  return rows.map(({ kid }) => kid);
}
