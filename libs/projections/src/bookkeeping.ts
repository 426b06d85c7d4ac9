import { setTimeout as timeout } from 'node:timers/promises';

import type { Checkpoint } from '@besluitregister/event-store';

import { DatabaseUnavailableError } from './database.js';
import type { Database, Tx } from './database.js';
import { ProjectionError } from './projection-error.js';
import { schemaName } from './projection.js';

/** How far the rows of one version have come, and the running maximum of recordedAt up to there. */
export interface StoredCheckpoint extends Checkpoint {
  /** Null before the first event. */
  readonly bekendVan: string | null;
}

/** Another runner moved or reset the checkpoint: roll back, open again and go on from there. */
export class CheckpointMovedError extends Error {
  override readonly name = 'CheckpointMovedError';
}

/** What the database keeps about a projection, beside its rows. */
export interface Opened {
  readonly checkpoint: StoredCheckpoint;
  /** Whether readers see this version. */
  readonly active: boolean;
}

/** Views of others that stand on those of read models: a switch takes them down and puts them back in its own transaction. */
export interface ViewsOnTop {
  /** Drops them, when they are there. */
  drop(tx: Tx): Promise<void>;
  /** Makes them as this release has them, once all that they stand on is there; when they are so already, nothing. */
  make(tx: Tx): Promise<void>;
}

const TABLES = `
  CREATE SCHEMA IF NOT EXISTS projections;
  CREATE SCHEMA IF NOT EXISTS rm;
  CREATE TABLE IF NOT EXISTS projections.checkpoints (
    name text COLLATE "C" NOT NULL,
    version integer NOT NULL,
    nummer bigint NOT NULL,
    commit_position bigint NOT NULL,
    prepare_position bigint NOT NULL,
    bekend_van timestamptz,
    PRIMARY KEY (name, version)
  );
  CREATE TABLE IF NOT EXISTS projections.active_versions (
    name text COLLATE "C" PRIMARY KEY,
    version integer NOT NULL
  );`;

/** Milliseconds; well below PostgreSQL's deadlock_timeout of one second, so that it is never the reader that is ended. */
const LOCK_TIMEOUT = 200;
const LOCK_PAUSE = 50;
/** SQLSTATE of a lock that could not be had in time. */
const LOCK_NOT_AVAILABLE = '55P03';

/**
 * The schemas, views, checkpoint and active version of one version of one projection. Rows of `checkpoints` are
 * always touched before the tables they stand for, so that two runners wait for each other and never deadlock.
 */
export class Bookkeeping {
  /** The schema with this version's tables. */
  readonly schema: string;

  constructor(
    private readonly database: Database,
    private readonly projection: { readonly name: string; readonly version: number; readonly schema: string },
    private readonly onTop?: ViewsOnTop,
  ) {
    this.schema = schemaName(projection.name, projection.version);
  }

  /**
   * Gives where this version stands, and makes its tables when they are not there. The first version ever is
   * active at once; a later one is built beside it and waits for {@link activate}.
   * @throws ProjectionError `verouderd`: a higher version is active.
   */
  open(): Promise<Opened> {
    return this.#exclusive(async (tx) => {
      await tx.script(TABLES);
      const active = await this.#activeVersion(tx);
      const checkpoint = await this.#checkpoint(tx) ?? await this.#create(tx);
      if (active === undefined) await this.#pointViews(tx);
      await this.onTop?.make(tx);
      return { checkpoint, active: active === undefined || active === this.projection.version };
    });
  }

  /**
   * Moves the checkpoint within the transaction that writes the rows. To be called before the rows are written:
   * the row lock makes a second runner wait here, where it finds the checkpoint moved, and not on a duplicate key.
   * @throws CheckpointMovedError it does not stand at `from`.
   */
  async advance(tx: Tx, from: StoredCheckpoint, to: StoredCheckpoint): Promise<void> {
    const moved = await tx.query(
      `UPDATE projections.checkpoints SET nummer = $4, commit_position = $5, prepare_position = $6, bekend_van = $7
       WHERE name = $1 AND version = $2 AND nummer = $3 RETURNING nummer`,
      [this.projection.name, this.projection.version, from.nummer, to.nummer, to.commit, to.prepare, to.bekendVan],
    );
    if (moved.length !== 1) throw new CheckpointMovedError(`The checkpoint of ${this.schema} is not ${from.nummer}`);
  }

  /** How far the version has come that readers see; 0n when they see none. */
  async served(): Promise<bigint> {
    const [row] = await this.database.query<{ nummer: bigint }>(
      `SELECT c.nummer FROM projections.checkpoints c JOIN projections.active_versions a ON a.name = c.name AND a.version = c.version
       WHERE c.name = $1`, [this.projection.name],
    );
    return row?.nummer ?? 0n;
  }

  /**
   * Lets readers see this version from one moment to the next; the versions before it are then dropped. Time never goes
   * back for a reader: what the version before this one has and this one has not yet, `catchUp` writes in the same
   * transaction, up to and including a nummer. Gives where this version stands then.
   */
  async activate(catchUp: (tx: Tx, nummer: bigint) => Promise<StoredCheckpoint>): Promise<StoredCheckpoint> {
    const checkpoint = await this.#exclusive(async (tx) => {
      const active = await this.#activeVersion(tx);
      const reached = await catchUp(tx, active === undefined ? 0n : await this.#heldStill(tx, active));
      await this.onTop?.drop(tx);
      if (active !== undefined) await dropViews(tx, schemaName(this.projection.name, active));
      await this.#pointViews(tx);
      await this.onTop?.make(tx);
      return reached;
    });
    await this.dropOlder();
    return checkpoint;
  }

  /** How far another version has come; it comes no further until this transaction ends. */
  async #heldStill(tx: Tx, version: number): Promise<bigint> {
    const [other] = await tx.query<{ nummer: bigint }>(
      'SELECT nummer FROM projections.checkpoints WHERE name = $1 AND version = $2 FOR UPDATE', [this.projection.name, version],
    );
    return other?.nummer ?? 0n;
  }

  /** Drops what versions below this one left, also when a crash came between the switch and the dropping. */
  async dropOlder(): Promise<void> {
    await this.#exclusive(async (tx) => {
      const gone = await tx.query<{ version: number }>(
        'DELETE FROM projections.checkpoints WHERE name = $1 AND version < $2 RETURNING version',
        [this.projection.name, this.projection.version],
      );
      for (const { version } of gone) await dropSchema(tx, schemaName(this.projection.name, version));
    });
  }

  /** Empties this version: tables made anew, checkpoint before the first event. Views stay pointed at it. */
  reset(): Promise<void> {
    return this.#exclusive(async (tx) => {
      await tx.script(TABLES);
      const active = await this.#activeVersion(tx);
      await tx.query('DELETE FROM projections.checkpoints WHERE name = $1 AND version = $2', this.#key());
      if (active === this.projection.version) {
        await this.onTop?.drop(tx);
        await dropViews(tx, this.schema);
      }
      await dropSchema(tx, this.schema);
      await this.#create(tx);
      if (active === this.projection.version) {
        await this.#pointViews(tx);
        await this.onTop?.make(tx);
      }
    });
  }

  /**
   * CREATE SCHEMA IF NOT EXISTS fails when two sessions do it at once; a switch must not meet a rebuild. A reader that
   * is at work is not made to wait behind us, or to deadlock with us over a second view: we step back and try again.
   */
  async #exclusive<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await this.database.transaction(async (tx) => {
          await tx.script(`SELECT pg_advisory_xact_lock(hashtext('projections')); SET LOCAL lock_timeout = ${LOCK_TIMEOUT}`);
          return work(tx);
        });
      } catch (error) {
        if (!isLockTimeout(error)) throw error;
        await timeout(LOCK_PAUSE);
      }
    }
  }

  #key(): [string, number] {
    return [this.projection.name, this.projection.version];
  }

  async #activeVersion(tx: Tx): Promise<number | undefined> {
    const [row] = await tx.query<{ version: number }>(
      'SELECT version FROM projections.active_versions WHERE name = $1', [this.projection.name],
    );
    if (row !== undefined && row.version > this.projection.version) throw new ProjectionError('verouderd', this.projection);
    return row?.version;
  }

  async #checkpoint(tx: Tx): Promise<StoredCheckpoint | undefined> {
    const [row] = await tx.query<StoredCheckpoint>(
      `SELECT nummer, commit_position AS commit, prepare_position AS prepare, bekend_van AS "bekendVan"
       FROM projections.checkpoints WHERE name = $1 AND version = $2`, this.#key(),
    );
    return row;
  }

  async #create(tx: Tx): Promise<StoredCheckpoint> {
    await tx.query('INSERT INTO projections.checkpoints VALUES ($1, $2, 0, 0, 0, NULL)', this.#key());
    await tx.script(`CREATE SCHEMA ${this.schema}; SET LOCAL search_path TO ${this.schema}`);
    await tx.script(this.projection.schema);
    return { nummer: 0n, commit: 0n, prepare: 0n, bekendVan: null };
  }

  async #pointViews(tx: Tx): Promise<void> {
    for (const relation of await relations(tx, this.schema)) {
      await tx.script(`CREATE VIEW rm.${relation} AS SELECT * FROM ${this.schema}.${relation}`);
    }
    await tx.query(
      `INSERT INTO projections.active_versions VALUES ($1, $2)
       ON CONFLICT (name) DO UPDATE SET version = EXCLUDED.version`, this.#key(),
    );
  }
}

function isLockTimeout(error: unknown): boolean {
  if (error instanceof DatabaseUnavailableError) return isLockTimeout(error.cause);
  return typeof error === 'object' && error !== null && 'code' in error && error.code === LOCK_NOT_AVAILABLE;
}

/** The quoted names of the tables and views in a schema. */
async function relations(tx: Tx, schema: string): Promise<string[]> {
  const rows = await tx.query<{ relation: string }>(
    `SELECT quote_ident(c.relname) AS relation FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname = $1 AND c.relkind IN ('r', 'p', 'v', 'm') ORDER BY c.relname`, [schema],
  );
  return rows.map(({ relation }) => relation);
}

/** Fails when another schema builds on one of these views and is not among {@link ViewsOnTop}: better no switch than a report that silently vanishes. */
async function dropViews(tx: Tx, schema: string): Promise<void> {
  for (const relation of await relations(tx, schema)) await tx.script(`DROP VIEW IF EXISTS rm.${relation}`);
}

async function dropSchema(tx: Tx, schema: string): Promise<void> {
  await tx.script(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);
}
