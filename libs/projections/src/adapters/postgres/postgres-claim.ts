import { setTimeout as timeout } from 'node:timers/promises';

import type pg from 'pg';

import { DatabaseUnavailableError } from '../../database.js';
import type { Claim } from '../../database.js';

/** Milliseconds between two tries. */
const RETRY = 500;

/**
 * Holds `name` by an advisory lock of a session of its own (PostgreSQL 13.3.5): the server lets it go when that
 * session ends, however it ends. Asked for again and again and not waited for in the server: a statement that waits
 * there keeps every vacuum from clearing what was deleted since. As {@link Database.claim}.
 */
export async function claimName(
  connect: () => Promise<pg.Client>, name: string, signal: AbortSignal, waiting: () => void,
): Promise<Claim | undefined> {
  while (!signal.aborted) {
    try {
      return await claimIn(await connect(), name, signal, waiting);
    } catch (error) {
      if (!(error instanceof DatabaseUnavailableError)) throw error;
      waiting();
      await pause(signal);
    }
  }
  return undefined;
}

async function claimIn(
  client: pg.Client, name: string, signal: AbortSignal, waiting: () => void,
): Promise<Claim | undefined> {
  const lost = new AbortController();
  client.once('end', () => { lost.abort(); });
  try {
    while (!signal.aborted) {
      const { rows } = await client.query<{ held: boolean }>('SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS held', [name]);
      if (rows[0]?.held === true) return { lost: lost.signal, release: () => release(client) };
      waiting();
      await pause(signal);
    }
  } catch (cause) {
    await client.end();
    throw new DatabaseUnavailableError('De verbinding is verbroken tijdens het wachten op een beurt.', { cause });
  }
  await client.end();
  return undefined;
}

async function release(client: pg.Client): Promise<void> {
  // Asked for, so that the next one need not wait until the server has noticed the end; of no use once it is lost.
  await client.query('SELECT pg_advisory_unlock_all()').catch(() => undefined);
  await client.end();
}

async function pause(signal: AbortSignal): Promise<void> {
  await timeout(RETRY, undefined, { signal }).catch(() => undefined);
}
