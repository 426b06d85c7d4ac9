import { existsSync, readdirSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Inzage, Inzagelogboek, Inzagepagina, Inzagevraag } from '@besluitregister/access';
import { CheckpointSigner, decodeUtf8, encodeLeaf, FileTileStore, LogWriter, readBundle, TILE_WIDTH } from '@besluitregister/audit-log';

const BREEDTE = BigInt(TILE_WIDTH);
const JAAR = /^\d{4}$/;

interface Jaarlog {
  readonly jaar: string;
  readonly tiles: FileTileStore;
  readonly writer: LogWriter;
}

/**
 * The record of access: a signed log as that of the register (C2SP tlog-tiles), one for each year, so that a year can be thrown
 * away whole when its term is over. What is written at the same moment is made durable together.
 */
export class Inzagelog implements Inzagelogboek {
  readonly #jaren = new Map<string, Promise<Jaarlog>>();
  #wachtend: Uint8Array[] = [];
  #volgende: Promise<void> | undefined;
  #bezig: Promise<void> = Promise.resolve();

  constructor(private readonly map: string, private readonly klok: () => Date) {}

  schrijf(inzagen: readonly Inzage[]): Promise<void> {
    this.#wachtend.push(...inzagen.map((inzage) => encodeLeaf(inzage)));
    this.#volgende ??= this.#bezig.then(() => this.#leg());
    return this.#volgende;
  }

  async lees({ cursor, limiet, ...filter }: Inzagevraag): Promise<Inzagepagina> {
    await this.#bezig;
    const [jaarVan, plek] = cursor?.split('-') ?? [];
    const gevonden: { readonly inzage: Inzage; readonly waar: string }[] = [];
    for (const jaar of this.#jarenOpSchijf().filter((j) => jaarVan === undefined || j <= jaarVan).reverse()) {
      const log = await this.#jaarlog(jaar);
      const tot = jaar === jaarVan && plek !== undefined ? BigInt(plek) : log.writer.size;
      for await (const { inzage, index } of achteruit(log, tot)) {
        if (past(inzage, filter)) gevonden.push({ inzage, waar: `${jaar}-${index}` });
        if (gevonden.length > limiet) break;
      }
      if (gevonden.length > limiet) break;
    }
    const bladzijde = gevonden.slice(0, limiet);
    return { inzagen: bladzijde.map(({ inzage }) => inzage), volgende: gevonden.length > limiet ? bladzijde.at(-1)?.waar ?? null : null };
  }

  /** Throws away the years of which the term is over. */
  async ruimOp(bewaarjaren: number): Promise<void> {
    const eerste = this.klok().getUTCFullYear() - bewaarjaren;
    for (const jaar of this.#jarenOpSchijf()) if (Number(jaar) < eerste) await rm(join(this.map, jaar), { recursive: true });
  }

  /** Waits for what is being written. */
  async sluit(): Promise<void> {
    await (this.#volgende ?? this.#bezig).catch(() => undefined);
  }

  async #leg(): Promise<void> {
    const bladen = this.#wachtend;
    this.#wachtend = [];
    this.#volgende = undefined;
    const werk = (async () => {
      const { writer } = await this.#jaarlog(String(this.klok().getUTCFullYear()));
      await writer.append(bladen);
      await writer.seal();
    })();
    // The next write begins when this one has ended, also when it failed.
    this.#bezig = werk.catch(() => undefined);
    await werk;
  }

  #jaarlog(jaar: string): Promise<Jaarlog> {
    const bekend = this.#jaren.get(jaar);
    if (bekend) return bekend;
    const opening = this.#open(jaar);
    this.#jaren.set(jaar, opening);
    opening.catch(() => { this.#jaren.delete(jaar); });
    return opening;
  }

  async #open(jaar: string): Promise<Jaarlog> {
    const map = join(this.map, jaar);
    await mkdir(map, { recursive: true, mode: 0o700 });
    const signer = await CheckpointSigner.open({
      keyFile: join(map, 'ondertekensleutel.pem'), stateFile: join(map, 'laatst-ondertekend'), origin: `besluitregister.local/inzage/${jaar}`,
    });
    const tiles = new FileTileStore(join(map, 'logboek'));
    return { jaar, tiles, writer: await LogWriter.open(tiles, signer) };
  }

  #jarenOpSchijf(): string[] {
    return existsSync(this.map) ? readdirSync(this.map).filter((naam) => JAAR.test(naam)).sort() : [];
  }
}

/** The entries before `tot`, the last first. */
async function* achteruit({ tiles, writer: { size } }: Jaarlog, tot: bigint): AsyncGenerator<{ readonly inzage: Inzage; readonly index: bigint }> {
  for (let bundel = (tot + BREEDTE - 1n) / BREEDTE - 1n; bundel >= 0n; bundel--) {
    const bladen = await readBundle(tiles, bundel, size);
    for (let plek = bladen.length - 1; plek >= 0; plek--) {
      const index = bundel * BREEDTE + BigInt(plek);
      const blad = bladen[plek];
      // Every leaf of this log was made by `schrijf`.
      if (blad && index < tot) yield { inzage: JSON.parse(decodeUtf8(blad)) as Inzage, index };
    }
  }
}

function past({ tijdstip, actor, objecten }: Inzage, { van, tot, actorId, objectId }: Omit<Inzagevraag, 'limiet' | 'cursor'>): boolean {
  const moment = Date.parse(tijdstip);
  return (van === undefined || moment >= Date.parse(van)) && (tot === undefined || moment <= Date.parse(tot))
    && (actorId === undefined || actor.id === actorId) && (objectId === undefined || objecten.some(({ id }) => id === objectId));
}
