import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseCheckpoint, parseNote, readPemCertificates } from '@besluitregister/audit-log';
import type { Gereedheid } from '@besluitregister/http';
import type { Klok } from '@besluitregister/registration';
import { bekendeFout } from '../bekende-fout.js';
import { legBewijsVast, stempel, type Verankering } from './ankers.js';
import type { Controlelog } from './controlelog.js';

/** Which time stamping service is asked, whom it is trusted by, and how often. */
export interface Stempelinstelling {
  /** Address of the service (RFC 3161); null: none is asked. */
  readonly tsa: string | null;
  /** File (PEM) with the certificate of the service or of who stands above it. */
  readonly tsaCertificaat: string | null;
  /** A time stamp at most every so many hours. */
  readonly tsaUren: number;
}

const KIJK_MS = 10 * 60_000;
const UUR_MS = 3_600_000;

/**
 * Has the newest checkpoint stamped by a time stamping service when the log has grown and the last stamp is old enough,
 * and records it. Beside the log and never in its way: what fails is told once, stands in the health, and is tried again.
 */
export class Stempelrooster {
  #fout: string | undefined;
  #bezig: Promise<void> = Promise.resolve();
  #wekker: NodeJS.Timeout | undefined;
  readonly #stop = new AbortController();

  constructor(
    private readonly log: Pick<Controlelog, 'controlepunt'>, private readonly verankering: Verankering, private readonly instelling: Stempelinstelling, private readonly klok: Klok,
    private readonly meld: (zin: string) => void = waarschuw,
  ) {}

  /** Looks now, and from here on every ten minutes. Without a service it does nothing. */
  start(): void {
    if (this.instelling.tsa === null) return;
    this.#wekker = setInterval(() => { void this.kijk(); }, KIJK_MS).unref();
    void this.kijk();
  }

  async stop(): Promise<void> {
    clearInterval(this.#wekker);
    this.#stop.abort();
    await this.#bezig;
  }

  /** Stamps when it is time to. Never throws: see {@link onderdeel}. */
  kijk(): Promise<void> {
    this.#bezig = this.#bezig.then(() => this.#stempel()).then(() => { this.#fout = undefined; }, (error: unknown) => { this.#mislukt(error); });
    return this.#bezig;
  }

  /** How it stands, as a part of readiness; undefined when no service is asked. It never makes the register unready. */
  onderdeel(): Gereedheid['onderdelen'][string] | undefined {
    if (this.instelling.tsa === null) return undefined;
    return this.#fout === undefined ? { status: 'bij' } : { status: 'mislukt', melding: this.#fout };
  }

  async #stempel(): Promise<void> {
    const { tsa, tsaCertificaat, tsaUren } = this.instelling;
    const controlepunt = await this.log.controlepunt();
    if (tsa === null || controlepunt === undefined) return;
    const laatste = await laatsteStempel(this.verankering.map.ankers);
    // The record of a stamp is itself an event: that alone asks for no other.
    const gegroeid = parseCheckpoint(parseNote(controlepunt).text).size > laatste.omvang + 1n;
    if (!gegroeid || this.klok().getTime() - laatste.op < tsaUren * UUR_MS) return;
    if (tsaCertificaat === null) throw new Error('BESLUITREGISTER_TSA_CERTIFICAAT ontbreekt; noem het bestand (PEM) met het certificaat waarmee de tijdstempeldienst wordt vertrouwd.');
    const anchors = readPemCertificates(await readFile(tsaCertificaat, 'utf8'));
    const bewezen = await stempel(this.verankering.map, controlepunt, { tsa, anchors, signal: this.#stop.signal });
    const uitslag = await legBewijsVast(this.verankering.schrijver, bewezen);
    if ('geweigerd' in uitslag) throw new Error(uitslag.bericht);
  }

  #mislukt(error: unknown): void {
    if (this.#stop.signal.aborted) return;
    const zin = bekendeFout(error)?.bericht ?? (error instanceof Error ? error.message : String(error));
    if (zin !== this.#fout) this.meld(`Het tijdstempel is niet gezet. ${zin}`);
    this.#fout = zin;
  }
}

function waarschuw(zin: string): void {
  process.emitWarning(zin, { type: 'Tijdstempel', code: 'tijdstempel-mislukt' });
}

/** Size of the newest checkpoint that was stamped, and when (milliseconds); zero when none was. */
async function laatsteStempel(ankers: string): Promise<{ readonly omvang: bigint; readonly op: number }> {
  const namen = await readdir(ankers).catch((error: unknown) => {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  const omvangen = namen.flatMap((naam) => /^(\d+)\.tsr$/.exec(naam)?.[1] ?? []).map(BigInt);
  const omvang = omvangen.reduce((a, b) => (a > b ? a : b), 0n);
  return { omvang, op: omvang === 0n ? 0 : (await stat(join(ankers, `${omvang}.tsr`))).mtimeMs };
}
