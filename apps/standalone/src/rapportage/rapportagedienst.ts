import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Database } from '@besluitregister/projections';
import { RAPPORTAGEVRAGEN, wisstand } from '@besluitregister/read-models';
import type { Register } from '../register.js';
import { TOKENBESTAND } from '../toegang/lokale-toegang.js';
import { fout, meldAan } from './aanmelding.js';
import { leesKopie } from './kopie.js';
import type { Kopieopdracht } from './kopie.worker.js';

/** Milliseconds without a word after which a connection is ended. */
const IDLE = 10 * 60_000;
const SIGN_IN = 30_000;
/** Milliseconds between two looks whether something was erased or made secret since the copy was made. */
const LOOK = 2_000;

/** Reports over the PostgreSQL protocol. */
export interface Rapportagedienst {
  readonly poort: number;
  stop(): Promise<void>;
}

/** Of what the register was when a copy was made. */
interface Stand {
  /** Nummer and day: reports of the same are the same. */
  readonly moment: string;
  readonly wisstand: bigint;
}

interface Kopie extends Stand {
  readonly pad: string;
  gooiWeg(): Promise<void>;
}

/**
 * Offers the reports of the embedded register on 127.0.0.1, to who knows the password. The embedded database is one
 * connection, in which a reader's open transaction would be everybody's, so a reader gets a copy of the reports. It is made
 * anew when somebody connects, nobody else is connected and the register has moved on since; and thrown away when it is idle,
 * or when something was erased or made secret.
 */
class Rapportageserver {
  readonly #sockets = new Set<Socket>();
  /** Those that signed in. */
  readonly #verbindingen = new Set<Socket>();
  readonly #server: Server = createServer((socket) => { void this.#ontvang(socket); });
  #kopie: Promise<Kopie> | undefined;
  #kijker: NodeJS.Timeout | undefined;
  #opruimer: NodeJS.Timeout | undefined;

  constructor(private readonly database: Database, private readonly wachtwoord: () => string) {}

  /** @param poort 0 for any free one */
  async start(poort: number): Promise<Rapportagedienst> {
    this.#server.listen(poort, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#kijker = setInterval(() => { void this.#verval(); }, LOOK);
    return { poort: poortVan(this.#server.address()), stop: () => this.#stop() };
  }

  async #ontvang(socket: Socket): Promise<void> {
    this.#sockets.add(socket);
    socket.once('close', () => { this.#sockets.delete(socket); });
    socket.on('error', () => { socket.destroy(); });
    socket.setTimeout(SIGN_IN, () => { socket.destroy(); });
    try {
      const begin = await meldAan(socket, this.wachtwoord());
      if (begin === undefined || socket.destroyed) return;
      if (this.#verbindingen.size === 0) this.#kopie = this.#verversd(this.#kopie);
      this.#verbindingen.add(socket);
      socket.once('close', () => { this.#vertrek(socket); });
      clearTimeout(this.#opruimer);
      const { pad } = await (this.#kopie ??= maakKopie(this.database));
      this.#verbind(socket, connect(pad), begin);
    } catch {
      // A client that goes away, or speaks something else, is no failure of ours; a copy that can not be made is.
      if (!socket.destroyed) socket.end(fout('57P03', 'De rapportage kan nu niet worden gemaakt. Kijk op /health/ready en probeer het opnieuw.'));
    }
  }

  #verbind(socket: Socket, kopie: Socket, begin: Buffer): void {
    socket.setTimeout(IDLE, () => { socket.destroy(); });
    kopie.on('error', () => { socket.destroy(); });
    kopie.once('close', () => { socket.destroy(); });
    socket.once('close', () => { kopie.destroy(); });
    kopie.write(begin);
    socket.pipe(kopie);
    kopie.pipe(socket);
  }

  #vertrek(socket: Socket): void {
    this.#verbindingen.delete(socket);
    // Not waited for: a connection that goes when the service stops would keep the process until then.
    if (this.#verbindingen.size === 0) this.#opruimer = setTimeout(() => { void this.#gooiWeg(); }, IDLE).unref();
  }

  async #verversd(huidig: Promise<Kopie> | undefined): Promise<Kopie> {
    const kopie = await huidig?.catch(() => undefined);
    if (kopie?.moment === (await standVan(this.database)).moment) return kopie;
    await kopie?.gooiWeg();
    return maakKopie(this.database);
  }

  /** What may no longer be shown is not to be had from an older copy either. */
  async #verval(): Promise<void> {
    const kopie = await this.#kopie?.catch(() => undefined);
    if (kopie === undefined || await wisstand(this.database).catch(() => null) === kopie.wisstand) return;
    for (const socket of this.#verbindingen) socket.destroy();
    await this.#gooiWeg();
  }

  async #gooiWeg(): Promise<void> {
    const kopie = this.#kopie;
    this.#kopie = undefined;
    await (await kopie?.catch(() => undefined))?.gooiWeg();
  }

  async #stop(): Promise<void> {
    clearInterval(this.#kijker);
    const gesloten = once(this.#server, 'close');
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
    await gesloten;
    clearTimeout(this.#opruimer);
    await this.#gooiWeg();
  }
}

/**
 * Serves the reports of a register beside its API; the password is the token of the data folder.
 * @param poort 0 for any free one
 */
export function startRapportage({ database, toegangsmap }: Pick<Register, 'database' | 'toegangsmap'>, poort: number): Promise<Rapportagedienst> {
  return new Rapportageserver(database, () => readFileSync(join(toegangsmap, TOKENBESTAND), 'utf8').trim()).start(poort);
}

async function maakKopie(database: Database): Promise<Kopie> {
  // Looked at first: what is erased while the copy is made is then seen afterwards.
  const stand = await standVan(database);
  const kopie = await leesKopie(database);
  const map = await mkdtemp(join(tmpdir(), 'br-rapportage-'));
  const pad = join(map, 'pg');
  const opdracht: Kopieopdracht = { pad, kopie };
  const worker = new Worker(new URL('./kopie.worker.js', import.meta.url), { workerData: opdracht });
  const gooiWeg = async (): Promise<void> => {
    await worker.terminate();
    await rm(map, { recursive: true, force: true });
  };
  try {
    await once(worker, 'message');
  } catch (error) {
    await gooiWeg();
    throw error;
  }
  return { ...stand, pad, gooiWeg };
}

async function standVan(database: Database): Promise<Stand> {
  const [rij] = await database.query<{ moment: string }>(RAPPORTAGEVRAGEN.moment);
  return { moment: rij?.moment ?? '', wisstand: await wisstand(database) };
}

function poortVan(adres: AddressInfo | string | null): number {
  if (adres === null || typeof adres === 'string') throw new Error('the reports are not served on a port');
  return adres.port;
}
