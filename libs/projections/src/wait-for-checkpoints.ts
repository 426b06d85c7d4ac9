import { setTimeout as timeout } from 'node:timers/promises';

import type { Position } from '@besluitregister/event-store';

import type { Tx } from './database.js';

/** Milliseconds between two looks; the wait of a reader who wrote just now, and a query each. */
const INTERVAL = 50;
/** SQLSTATE of a table that is not there: no projector has ever run. */
const UNDEFINED_TABLE = '42P01';

/**
 * Whether readers see everything up to `position` in the named read models within `timeoutMs` milliseconds: for a
 * process that reads and has no runner of its own. Looks at what is served, also while a next version is built.
 */
export async function waitForCheckpoints(
  db: Tx, names: readonly string[], position: Position, timeoutMs: number,
): Promise<boolean> {
  const end = performance.now() + timeoutMs;
  for (;;) {
    if (await reached(db, names, position)) return true;
    const left = end - performance.now();
    if (left <= 0) return false;
    await timeout(Math.min(INTERVAL, left));
  }
}

async function reached(db: Tx, names: readonly string[], { commit, prepare }: Position): Promise<boolean> {
  try {
    const behind = await db.query(
      `SELECT name FROM unnest($1::text[]) AS asked (name)
       WHERE NOT EXISTS (
         SELECT FROM projections.checkpoints c JOIN projections.active_versions a ON a.name = c.name AND a.version = c.version
         WHERE c.name = asked.name AND (c.commit_position, c.prepare_position) >= ($2::int8, $3::int8))`,
      [names, commit, prepare],
    );
    return behind.length === 0;
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === UNDEFINED_TABLE) return false;
    throw error;
  }
}
