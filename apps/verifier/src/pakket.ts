import { createReadStream } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { createInterface } from 'node:readline';
import { AuditLogError, CHECKPOINT_PATH, decodeUtf8, FileTileStore, parsePolicy, parseVkey, type Policy, type TileReader, type Vkey } from '@besluitregister/audit-log';
import { Bevinding, UITGANG, vanDeAuditor } from './bevinding.js';
import { foutcode } from './foutcode.js';
import { zin } from './taal.js';
import type { Stempel } from './tijdstempels.js';

const CONTROLEPUNTEN = 'controlepunten';
const SLEUTEL = 'sleutel.vkey';
const ANKERS = 'ankers';

/** What is checked: a log, its checkpoint, and what else came with it. */
export interface Logboek extends TileReader {
  readonly controlepunt: string;
  /** The checkpoints that were published before, in order, each as a JSON string; none in a pack without a history. */
  controlepunten(): AsyncGenerator<string, void, undefined>;
  /** The time stamps that came with the log. */
  tijdstempels(): Promise<Stempel[]>;
  /** The key that came with the log; nothing rests on it. */
  sleutel(): Promise<Vkey | undefined>;
  ongelezen(): Promise<string[]>;
}

/** An evidence pack: a folder in the layout of C2SP tlog-tiles. Remembers what was read of it. */
export class Pakket implements Logboek {
  readonly #tegels: FileTileStore;
  readonly #gelezen = new Set<string>([CHECKPOINT_PATH]);

  private constructor(readonly map: string, readonly controlepunt: string) {
    this.#tegels = new FileTileStore(map);
  }

  /** @param controlepunt a file with the checkpoint to use instead of the pack's own, such as a cosigned one */
  static async open(map: string, controlepunt = join(map, CHECKPOINT_PATH)): Promise<Pakket> {
    return new Pakket(map, decodeUtf8(await readFile(controlepunt)));
  }

  async read(path: string): Promise<Uint8Array | undefined> {
    const bytes = await this.#tegels.read(path);
    if (bytes !== undefined) this.#gelezen.add(path);
    return bytes;
  }

  async *controlepunten(): AsyncGenerator<string, void, undefined> {
    const bron = createReadStream(join(this.map, CONTROLEPUNTEN));
    try {
      for await (const regel of createInterface({ input: bron })) yield regel;
      this.#gelezen.add(CONTROLEPUNTEN);
    } catch (error) {
      if (foutcode(error) !== 'ENOENT') throw error;
    } finally {
      bron.destroy();
    }
  }

  async tijdstempels(): Promise<Stempel[]> {
    const namen = await readdir(join(this.map, ANKERS)).catch((error: unknown) => {
      if (foutcode(error) === 'ENOENT') return [];
      throw error;
    });
    const stempels = namen.filter((naam) => naam.endsWith('.tsr')).sort();
    return Promise.all(stempels.map(async (naam) => {
      const paden = [`${ANKERS}/${naam}`, `${ANKERS}/${naam.replace(/tsr$/, 'checkpoint')}`] as const;
      const [response, message] = await Promise.all([readFile(join(this.map, paden[0])), readFile(join(this.map, paden[1]))]);
      paden.forEach((pad) => this.#gelezen.add(pad));
      return { bestand: paden[0], response, message };
    }));
  }

  async sleutel(): Promise<Vkey | undefined> {
    try {
      return parseVkey(decodeUtf8(await readFile(join(this.map, SLEUTEL))).trimEnd());
    } catch (error) {
      if (error instanceof AuditLogError || foutcode(error) === 'ENOENT') return undefined;
      throw error;
    }
  }

  /** The files in the folder that nothing was read of, sorted. */
  async ongelezen(): Promise<string[]> {
    const alle = await readdir(this.map, { recursive: true, withFileTypes: true });
    return alle.filter((deel) => !deel.isDirectory())
      .map((deel) => relative(this.map, join(deel.parentPath, deel.name)).replaceAll(sep, '/'))
      .filter((pad) => !this.#gelezen.has(pad)).sort();
  }
}

/** A checkpoint from a file, or the one of the pack in a folder. */
export async function leesControlepunt(pad: string): Promise<string> {
  const isMap = (await stat(pad)).isDirectory();
  return decodeUtf8(await readFile(isMap ? join(pad, CHECKPOINT_PATH) : pad));
}

/** The auditor's policy file. @throws Bevinding when it cannot be used */
export async function leesBeleid(bestand: string): Promise<Policy> {
  const wat = zin(`Uw beleidsbestand ${bestand} is niet bruikbaar.`, `Your policy file ${bestand} cannot be used.`);
  try {
    const policy = parsePolicy(decodeUtf8(await readFile(bestand)));
    if (policy.logs.length > 0) return policy;
  } catch (error) {
    throw vanDeAuditor('beleid-onbruikbaar', wat, error);
  }
  throw new Bevinding(UITGANG.nietTeControleren, 'beleid-onbruikbaar', zin(`${wat.nl} Er staat geen regel "log" in.`, `${wat.en} It has no "log" line.`));
}

/** Whether a file lies in the pack: then it was chosen by the party that is being checked. */
export async function ligtIn(bestand: string, map: string): Promise<boolean> {
  return !relative(await realpath(map), await realpath(bestand)).startsWith('..');
}
