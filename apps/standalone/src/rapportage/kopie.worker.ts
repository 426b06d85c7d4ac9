import { workerData, parentPort } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import type { Kopieweergave } from './kopie.js';

/** What a copy is started with. */
export interface Kopieopdracht {
  /** Where to listen: a socket of the file system, in a folder that is ours alone. */
  readonly pad: string;
  readonly kopie: readonly Kopieweergave[];
}

const ROWS_PER_INSERT = 2_000;
/** Reporting tools open a few connections at a time. */
const MAX_CONNECTIONS = 20;

// In a thread of its own: what somebody asks here, however long it takes, holds up nothing else.
const opdracht: unknown = workerData;
if (!isOpdracht(opdracht)) throw new Error('a copy is started with a path and the reports');
// Given to the engine at its start, so that RESET ALL and DISCARD ALL come back to it.
const db = await PGlite.create({ startParams: [...PGlite.defaultStartParams, '-c', 'default_transaction_read_only=on'] });
await vul(db, opdracht.kopie);
await new PGLiteSocketServer({ db, path: opdracht.pad, maxConnections: MAX_CONNECTIONS }).start();
parentPort?.postMessage('luistert');

async function vul(pglite: PGlite, kopie: readonly Kopieweergave[]): Promise<void> {
  await pglite.exec('SET default_transaction_read_only = off');
  await pglite.exec('CREATE SCHEMA rapportage');
  for (const { naam, omschrijving, kolommen, rijen } of kopie) {
    const tabel = `rapportage.${naam}`;
    await pglite.exec([
      `CREATE TABLE ${tabel} (${kolommen.map((kolom) => `${kolom.naam} ${kolom.soort}`).join(', ')})`,
      `COMMENT ON TABLE ${tabel} IS ${tekst(omschrijving)}`,
      ...kolommen.map((kolom) => `COMMENT ON COLUMN ${tabel}.${kolom.naam} IS ${tekst(kolom.uitleg)}`),
    ].join(';\n'));
    for (let van = 0; van < rijen.length; van += ROWS_PER_INSERT) {
      const deel = `[${rijen.slice(van, van + ROWS_PER_INSERT).join(',')}]`;
      await pglite.query(`INSERT INTO ${tabel} SELECT * FROM jsonb_populate_recordset(NULL::${tabel}, $1::jsonb)`, [deel]);
    }
  }
  await pglite.exec('ANALYZE');
  await pglite.exec('RESET default_transaction_read_only');
}

function isOpdracht(waarde: unknown): waarde is Kopieopdracht {
  return typeof waarde === 'object' && waarde !== null && 'pad' in waarde && 'kopie' in waarde;
}

function tekst(waarde: string): string {
  return `'${waarde.replaceAll("'", "''")}'`;
}
