import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { CHECKPOINT_PATH, decodeUtf8, FileTileStore, parsePolicy, type Policy, type TileReader } from '@besluitregister/audit-log';
import { Bevinding, UITGANG, vanDeAuditor } from './bevinding.js';
import { zin } from './taal.js';

/** What is checked: a log, its checkpoint, and what else came with it. */
export interface Logboek extends TileReader {
  readonly controlepunt: string;
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
