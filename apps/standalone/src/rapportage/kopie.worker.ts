import { workerData, parentPort } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import type { Rapportagekopie } from '@besluitregister/read-models';

/** What a copy is started with. */
export interface Kopieopdracht {
  /** Where to listen: a socket of the file system, in a folder that is ours alone. */
  readonly pad: string;
  readonly kopie: Rapportagekopie;
  /** Whom everybody is who reads it. */
  readonly rol: string;
  /** Shared with who started it: since when the statement under way runs (milliseconds since 1970), 0 when there is none. */
  readonly bezigSinds: BigInt64Array;
}

const ROWS_PER_INSERT = 2_000;
/** Reporting tools open a few connections at a time. */
const MAX_CONNECTIONS = 20;
/** Bytes of one answer: all of it waits in memory until the statement is done. */
const LARGEST_ANSWER = 256 * 1024 * 1024;
/** Given to the engine at its start, so that RESET ALL and DISCARD ALL come back to it. */
const SETTINGS = ['default_transaction_read_only=on', 'temp_file_limit=256MB'];

// In a thread of its own: what somebody asks here, however long it takes, holds up nothing else.
const opdracht: unknown = workerData;
if (!isOpdracht(opdracht)) throw new Error('a copy is started with a path and the reports');
const db = await PGlite.create({ startParams: [...PGlite.defaultStartParams, ...SETTINGS.flatMap((setting) => ['-c', setting])] });
await vul(db, opdracht.kopie);
await begrens(db, opdracht);
await new PGLiteSocketServer({ db, path: opdracht.pad, maxConnections: MAX_CONNECTIONS }).start();
parentPort?.postMessage('luistert');

async function vul(pglite: PGlite, { begin, tabellen, einde }: Rapportagekopie): Promise<void> {
  await pglite.exec('SET default_transaction_read_only = off');
  await pglite.exec(begin);
  for (const { vul: vulTabel, rijen } of tabellen) {
    for (let van = 0; van < rijen.length; van += ROWS_PER_INSERT) await pglite.query(vulTabel, [`[${rijen.slice(van, van + ROWS_PER_INSERT).join(',')}]`]);
  }
  await pglite.exec(einde);
  await pglite.exec('ANALYZE');
  await pglite.exec('RESET default_transaction_read_only');
}

/** From here on who asks has the rights of who reads reports, and what they ask is watched: how long it takes, and how much it gives. */
async function begrens(pglite: PGlite, { rol, bezigSinds }: Kopieopdracht): Promise<void> {
  const wordLezer = `SET SESSION AUTHORIZATION ${rol}`;
  await pglite.exec(wordLezer);
  const voerUit = pglite.execProtocolRawStream.bind(pglite);
  pglite.execProtocolRawStream = async (bericht, opties) => {
    let gegeven = 0;
    Atomics.store(bezigSinds, 0, BigInt(Date.now()));
    try {
      await voerUit(bericht, {
        ...opties,
        onRawData: (stuk) => {
          gegeven += stuk.length;
          // There is no other way to stop the engine; who started this thread sees it end.
          if (gegeven > LARGEST_ANSWER) process.exit(1);
          opties.onRawData(stuk);
        },
      });
      // The engine has one user, who may do anything: these bring everybody back to that one. Tools send DISCARD ALL between two readers.
      if (/discard|authorization/i.test(Buffer.from(bericht).toString('latin1'))) await voerUit(alsVraag(wordLezer), { onRawData: () => undefined });
    } catch {
      // An error of SQL is an answer; after anything else the engine is not to be trusted, and what waits would wait for ever.
      process.exit(1);
    } finally {
      Atomics.store(bezigSinds, 0, 0n);
    }
  };
}

/** Message Query of PostgreSQL's protocol 3.0 ("Message Formats"). */
function alsVraag(sql: string): Uint8Array {
  const kop = Buffer.from([0x51, 0, 0, 0, 0]);
  kop.writeUInt32BE(Buffer.byteLength(sql) + 5, 1);
  return new Uint8Array(Buffer.concat([kop, Buffer.from(`${sql}\0`)]));
}

function isOpdracht(waarde: unknown): waarde is Kopieopdracht {
  return typeof waarde === 'object' && waarde !== null && 'pad' in waarde && 'kopie' in waarde && 'bezigSinds' in waarde;
}
