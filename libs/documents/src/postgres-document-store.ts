import { createHash } from 'node:crypto';
import { DocumentStoreError } from './document-store.js';
import type { DocumentAddress, DocumentStore } from './document-store.js';
import { requireAddress } from './document-address.js';

/** What is needed of a PostgreSQL database; the read side's engine fits. */
export interface DocumentDatabase {
  query<R>(sql: string, params?: readonly (string | Uint8Array)[]): Promise<R[]>;
  transaction<T>(work: (tx: Pick<DocumentDatabase, 'query'> & { script(sql: string): Promise<void> }) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

// Made only when it is not there: IF NOT EXISTS asks for the right to make it first. What is encrypted does not compress.
const SCHEMA = `
  DO $$ BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('documenten', 0));
    IF to_regnamespace('documenten') IS NULL THEN CREATE SCHEMA documenten; END IF;
    IF to_regclass('documenten.document') IS NULL THEN
      CREATE TABLE documenten.document (adres text COLLATE "C" PRIMARY KEY, inhoud bytea NOT NULL);
      ALTER TABLE documenten.document ALTER COLUMN inhoud SET STORAGE EXTERNAL;
    END IF;
  END $$`;

/**
 * Opens a document store in the schema `documenten` of a PostgreSQL database, or makes it; several processes may have
 * it open. The database is closed with it.
 * @throws what the database throws
 */
export async function openPostgresDocumentStore(database: DocumentDatabase): Promise<DocumentStore> {
  await database.transaction((tx) => tx.script(SCHEMA));
  return new PostgresDocumentStore(database);
}

class PostgresDocumentStore implements DocumentStore {
  #closed = false;

  constructor(private readonly database: DocumentDatabase) {}

  async put(bytes: Uint8Array): Promise<DocumentAddress> {
    const address = createHash('sha256').update(bytes).digest('hex');
    // What is there but damaged is written again: these bytes are the right ones.
    await this.#durably(`INSERT INTO documenten.document (adres, inhoud) VALUES ($1, $2)
      ON CONFLICT (adres) DO UPDATE SET inhoud = excluded.inhoud WHERE document.inhoud <> excluded.inhoud`, [address, bytes]);
    return address;
  }

  async get(address: DocumentAddress): Promise<Uint8Array | undefined> {
    this.#requireOpen();
    requireAddress(address);
    const [row] = await this.database.query<{ inhoud: Uint8Array }>('SELECT inhoud FROM documenten.document WHERE adres = $1', [address]);
    if (row === undefined) return undefined;
    const bytes = new Uint8Array(row.inhoud);
    if (createHash('sha256').update(bytes).digest('hex') === address) return bytes;
    throw new DocumentStoreError('beschadigd', `Het opgeslagen document ${address} is beschadigd: de inhoud past niet meer bij het adres. Zet het terug uit een reservekopie.`);
  }

  async remove(address: DocumentAddress): Promise<void> {
    requireAddress(address);
    await this.#durably('DELETE FROM documenten.document WHERE adres = $1', [address]);
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.database.close();
  }

  /** A document is durable before the event that names it, whatever the setting of the database. */
  async #durably(sql: string, params: readonly (string | Uint8Array)[]): Promise<void> {
    this.#requireOpen();
    await this.database.transaction(async (tx) => {
      await tx.script('SET LOCAL synchronous_commit = on');
      await tx.query(sql, params);
    });
  }

  #requireOpen(): void {
    if (this.#closed) throw new DocumentStoreError('gesloten', 'De documentopslag is al gesloten. Open de opslag opnieuw.');
  }
}
