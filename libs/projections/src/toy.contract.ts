import { randomUUID } from 'node:crypto';

import type { EventData, EventStore, RecordedEvent } from '@besluitregister/event-store';

import type { Database } from './database.js';
import type { Projection } from './projection.js';
import { Reading } from './reading/reading.js';
import { ProjectionRunner } from './runner.js';
import type { ProjectionRunnerOptions } from './runner.js';

export interface Toy {
  readonly tekst: string;
}

export const KNOWN = new Set(['Gezegd', 'Gezwegen']);

/** One row an event, and a sum that would differ if an event were handled twice. */
export function toyProjection(changes: Partial<Projection<Toy>> = {}): Projection<Toy> {
  return {
    name: 'toy',
    version: 1,
    schema: `
      CREATE TABLE regels (nummer bigint PRIMARY KEY, tekst text NOT NULL, bekend_van timestamptz NOT NULL);
      CREATE TABLE tellingen (aantal bigint NOT NULL, lengte bigint NOT NULL);
      INSERT INTO tellingen VALUES (0, 0);`,
    types: ['Gezegd'],
    async apply(tx, batch) {
      for (const { event, nummer, bekendVan } of batch) {
        await tx.query('INSERT INTO regels VALUES ($1, $2, $3)', [nummer, event.tekst, bekendVan]);
        await tx.query('UPDATE tellingen SET aantal = aantal + 1, lengte = lengte + $1', [event.tekst.length]);
      }
    },
    ...changes,
  };
}

export function decodeToy(event: RecordedEvent): Promise<Toy> {
  const { tekst } = event.data;
  return typeof tekst === 'string' ? Promise.resolve({ tekst }) : Promise.reject(new Error('geheime inhoud'));
}

/** What a test sets otherwise than usual. */
export interface ToyChanges extends Partial<Omit<ProjectionRunnerOptions<Toy>, 'database'>> {
  readonly database?: Database;
  readonly store?: EventStore;
  readonly decode?: typeof decodeToy;
  readonly batchSize?: number;
}

export function toyRunner(
  database: Database, store: EventStore, { decode = decodeToy, batchSize = 1_000, store: other = store, ...changes }: ToyChanges = {},
): ProjectionRunner<Toy> {
  const reading = new Reading({ store: other, batchSize, decode: (events) => Promise.all(events.map(decode)) });
  return new ProjectionRunner({ database, reading, projection: toyProjection(), knownTypes: KNOWN, ...changes });
}

export function said(tekst: string, recordedAt = '2026-11-24T09:00:00.000Z'): EventData {
  return toyEvent('Gezegd', { tekst }, recordedAt);
}

export function toyEvent(type: string, data: EventData['data'] = {}, recordedAt = '2026-11-24T09:00:00.000Z'): EventData {
  return { id: randomUUID(), type, data, metadata: { recordedAt } };
}

/** Appends to a stream of its own. */
export async function append(store: EventStore, ...events: EventData[]): Promise<void> {
  await store.append(`br.Proef-${randomUUID()}`, 'none', events);
}

/** What readers see: the text of each line, in order. */
export async function linesRead(database: Database): Promise<string[]> {
  const rows = await database.query<{ tekst: string }>('SELECT tekst FROM rm.regels ORDER BY nummer');
  return rows.map(({ tekst }) => tekst);
}

/** The schemas of read models there are. */
export async function schemas(database: Database): Promise<string[]> {
  const rows = await database.query<{ name: string }>(`SELECT nspname AS name FROM pg_namespace WHERE nspname ~ '^rm_' ORDER BY 1`);
  return rows.map(({ name }) => name);
}

/** Makes a database as new, in place of opening another. */
export async function empty(database: Database): Promise<void> {
  for (const schema of [...await schemas(database), 'rm', 'projections']) await database.script(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);
}

/** The same database for runners that do not wait for each other: what keeps the rows right is the checkpoint alone. */
export function withoutClaims(database: Database): Database {
  return {
    query: (sql, params) => database.query(sql, params),
    script: (sql) => database.script(sql),
    transaction: (work) => database.transaction(work),
    close: () => database.close(),
  };
}

/** A door that stays shut until it is opened. */
export function gate(): { readonly passed: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined;
  const passed = new Promise<void>((resolve) => { open = resolve; });
  return { passed, open: () => { open(); } };
}
