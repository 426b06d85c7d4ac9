import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as timeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Database } from '@besluitregister/projections';
import { leesRapportage, RAPPORTAGEROL, rapportagemoment, wisstand } from '@besluitregister/read-models';
import type { Register } from '../register.js';
import { TOKENBESTAND } from '../toegang/lokale-toegang.js';
import { fout, meldAan } from './aanmelding.js';
import type { Kopieopdracht } from './kopie.worker.js';

/** Milliseconds without a word after which a connection is ended. */
const IDLE = 10 * 60_000;
const SIGN_IN = 30_000;
/** Milliseconds between two looks whether something was erased or made secret since the copy was made, or a question takes too long. */
const LOOK = 1_000;
/** Seconds a question may take, when nothing else was said: a report over many years takes a few. */
export const RAPPORTAGELIMIET = 120;

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
  /** Milliseconds that the question under way takes; 0 when there is none. */
  bezig(): number;
  /** Whether it still answers; not after a question that was too much for the engine. */
  levend(): boolean;
  /** Resolves when it does not any more. */
  readonly einde: Promise<void>;
  gooiWeg(): Promise<void>;
}

/**
 * Offers the reports of the embedded register on 127.0.0.1, to who knows the password. The embedded database is one
 * connection, in which a reader's open transaction would be everybody's, so a reader gets a copy of the reports. It is made
 * anew when somebody connects, nobody else is connected and the register has moved on since; and thrown away when it is idle,
 * when something was erased or made secret, or when a question takes longer than it may or nobody waits for its answer: the
 * engine can not be told to stop.
 */
class Rapportageserver {
  readonly #sockets = new Set<Socket>();
  /** Those that signed in. */
  readonly #verbindingen = new Set<Socket>();
  /** Those of them to whom the copy has said nothing yet: it has a question of another under way. */
  readonly #wachtend = new Set<Socket>();
  readonly #server: Server = createServer((socket) => { void this.#ontvang(socket); });
  #kopie: Promise<Kopie> | undefined;
  #kijker: NodeJS.Timeout | undefined;
  #opruimer: NodeJS.Timeout | undefined;

  constructor(private readonly database: Database, private readonly wachtwoord: () => string, private readonly limiet: number) {}

  /** @param poort 0 for any free one */
  async start(poort: number): Promise<Rapportagedienst> {
    this.#server.listen(poort, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#kijker = setInterval(() => { void this.#kijk(); }, LOOK);
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
      await this.#verbind(socket, begin);
    } catch {
      // A client that goes away, or speaks something else, is no failure of ours; a copy that can not be made is.
      geenKopie(socket);
    }
  }

  async #verbind(socket: Socket, begin: Buffer): Promise<void> {
    const huidig = this.#kopie ??= maakKopie(this.database);
    const { pad } = await huidig;
    if (socket.destroyed) return;
    const kopie = connect(pad);
    this.#wachtend.add(socket);
    socket.setTimeout(IDLE, () => { socket.destroy(); });
    kopie.on('error', () => undefined);
    kopie.once('data', () => { this.#wachtend.delete(socket); });
    kopie.once('close', () => {
      socket.unpipe(kopie);
      // Ended over another's question before this one was even greeted: it gets the next copy, and notices nothing.
      if (this.#wachtend.has(socket) && !socket.destroyed) this.#verbindOpnieuw(socket, begin, huidig).catch(() => { geenKopie(socket); });
      // What the copy has still to say has been said by then; without a word the client would not know why.
      else socket.end(fout('57P01', 'De rapportage is gesloten: er is iets gewist of geheim gemaakt, of een vraag duurde te lang of gaf te veel. Verbind opnieuw.'));
    });
    socket.once('close', () => { kopie.destroy(); });
    kopie.write(begin);
    socket.pipe(kopie);
    kopie.pipe(socket, { end: false });
  }

  /** Never to the copy that ended the connection; one that goes on had no room for another. */
  async #verbindOpnieuw(socket: Socket, begin: Buffer, vorige: Promise<Kopie>): Promise<void> {
    if (await Promise.race([(await vorige).einde, timeout(LOOK, 'vol', { ref: false })]) === 'vol') {
      socket.end(fout('53300', 'Er zijn te veel verbindingen met de rapportage. Sluit er een en verbind opnieuw.'));
      return;
    }
    await this.#gooiWeg(vorige);
    await this.#verbind(socket, begin);
  }

  #vertrek(socket: Socket): void {
    this.#verbindingen.delete(socket);
    this.#wachtend.delete(socket);
    void this.#stopVraag();
    if (this.#verbindingen.size > 0) return;
    // Not waited for: a connection that goes when the service stops would keep the process until then.
    this.#opruimer = setTimeout(() => { void this.#gooiWeg(); }, IDLE).unref();
  }

  async #verversd(huidig: Promise<Kopie> | undefined): Promise<Kopie> {
    const kopie = await huidig?.catch(() => undefined);
    if (kopie?.levend() === true && kopie.moment === (await standVan(this.database)).moment) return kopie;
    await kopie?.gooiWeg();
    return maakKopie(this.database);
  }

  /** What may no longer be shown is not to be had from an older copy either; and no question holds up the others for ever. */
  async #kijk(): Promise<void> {
    const huidig = this.#kopie;
    const kopie = await huidig?.catch(() => undefined);
    if (kopie === undefined) return;
    const duurtTeLang = kopie.bezig() > this.limiet * 1_000;
    if (duurtTeLang || await wisstand(this.database).catch(() => null) !== kopie.wisstand) await this.#gooiWeg(huidig);
  }

  /** Ends a question that nobody waits for: who is still there has not been greeted yet, so none of it is theirs. */
  async #stopVraag(): Promise<void> {
    const huidig = this.#kopie;
    const kopie = await huidig?.catch(() => undefined);
    if (kopie !== undefined && kopie.bezig() > 0 && [...this.#verbindingen].every((verbinding) => this.#wachtend.has(verbinding))) await this.#gooiWeg(huidig);
  }

  /** Throws a copy away, and with it the connections to it. */
  async #gooiWeg(kopie = this.#kopie): Promise<void> {
    if (this.#kopie === kopie) this.#kopie = undefined;
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
 * @param limiet seconds a question may take before it is ended, and with it every connection
 */
export function startRapportage({ database, toegangsmap }: Pick<Register, 'database' | 'toegangsmap'>, poort: number, limiet = RAPPORTAGELIMIET): Promise<Rapportagedienst> {
  return new Rapportageserver(database, () => readFileSync(join(toegangsmap, TOKENBESTAND), 'utf8').trim(), limiet).start(poort);
}

async function maakKopie(database: Database): Promise<Kopie> {
  // Looked at first: what is erased while the copy is made is then seen afterwards.
  const stand = await standVan(database);
  const kopie = await database.transaction(leesRapportage);
  const map = await mkdtemp(join(tmpdir(), 'br-rapportage-'));
  const pad = join(map, 'pg');
  const bezigSinds = new BigInt64Array(new SharedArrayBuffer(BigInt64Array.BYTES_PER_ELEMENT));
  const opdracht: Kopieopdracht = { pad, kopie, rol: RAPPORTAGEROL, bezigSinds };
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
  let levend = true;
  // What becomes of it is seen by the connections: they end.
  const einde = new Promise<void>((klaar) => { worker.on('error', () => undefined).once('exit', () => { levend = false; klaar(); }); });
  const bezig = (): number => {
    const sinds = Atomics.load(bezigSinds, 0);
    return sinds === 0n ? 0 : Math.max(Date.now() - Number(sinds), 1);
  };
  return { ...stand, pad, bezig, levend: () => levend, einde, gooiWeg };
}

async function standVan(database: Database): Promise<Stand> {
  return { moment: await rapportagemoment(database), wisstand: await wisstand(database) };
}

function geenKopie(socket: Socket): void {
  if (!socket.destroyed) socket.end(fout('57P03', 'De rapportage kan nu niet worden gemaakt. Kijk op /health/ready en probeer het opnieuw.'));
}

function poortVan(adres: AddressInfo | string | null): number {
  if (adres === null || typeof adres === 'string') throw new Error('the reports are not served on a port');
  return adres.port;
}
