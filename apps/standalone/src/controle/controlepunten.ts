import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { createInterface } from 'node:readline';

/** More bytes than a checkpoint with many signatures has as a JSON string. */
const STAART = 65_536;

/**
 * Every checkpoint that was published, in order: one JSON string for each, on a line of its own. With it an auditor
 * sees that a checkpoint somebody was given is one the register stands for.
 */
export class Controlepunten {
  #laatste: string | undefined;

  constructor(private readonly bestand: string) {}

  /** Adds a checkpoint, lasting; the one that stands last already is not added again. */
  async bewaar(controlepunt: string): Promise<void> {
    const regel = `${JSON.stringify(controlepunt)}\n`;
    if (regel === this.#laatste) return;
    const file = await open(this.bestand, 'a+', 0o644);
    try {
      if (this.#laatste === undefined) this.#laatste = await laatsteRegel(file);
      if (regel !== this.#laatste) await file.appendFile(regel);
      await file.sync();
    } finally {
      await file.close();
    }
    this.#laatste = regel;
  }

  /** The lines as they stand; none when nothing was published yet. A line a crash cut off is not given. */
  static async *regels(bestand: string): AsyncGenerator<string, void, undefined> {
    const bron = createReadStream(bestand, 'utf8');
    try {
      for await (const regel of createInterface({ input: bron })) if (regel.endsWith('"')) yield regel;
    } catch (error) {
      if (!(typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT')) throw error;
    } finally {
      bron.destroy();
    }
  }
}

/** The last whole line; what a crash left behind it is cut off. */
async function laatsteRegel(file: FileHandle): Promise<string> {
  const { size } = await file.stat();
  const begin = Math.max(0, size - STAART);
  const bytes = Buffer.alloc(size - begin);
  await file.read(bytes, 0, bytes.length, begin);
  const einde = bytes.lastIndexOf(0x0a) + 1;
  if (einde < bytes.length) await file.truncate(begin + einde);
  const vorige = bytes.lastIndexOf(0x0a, einde - 2) + 1;
  return bytes.subarray(vorige, einde).toString();
}
