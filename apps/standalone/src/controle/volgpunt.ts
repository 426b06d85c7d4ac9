import { readFile, rename, writeFile } from 'node:fs/promises';
import { START, type Checkpoint } from '@besluitregister/event-store';

const VORM = /^([0-9]{1,20}) ([0-9]{1,20}) ([0-9]{1,20})\n$/;

/**
 * Where following the store goes on after a restart. Only a short cut: without it, or with one that can not be read,
 * the whole store is compared with the log again.
 */
export class Volgpunt {
  constructor(private readonly bestand: string) {}

  async lees(): Promise<Checkpoint> {
    const tekst = await readFile(this.bestand, 'utf8').catch(() => '');
    const [, nummer, commit, prepare] = VORM.exec(tekst) ?? [];
    if (nummer === undefined || commit === undefined || prepare === undefined) return START;
    return { nummer: BigInt(nummer), commit: BigInt(commit), prepare: BigInt(prepare) };
  }

  async bewaar({ nummer, commit, prepare }: Checkpoint): Promise<void> {
    await writeFile(`${this.bestand}.tmp`, `${nummer} ${commit} ${prepare}\n`);
    await rename(`${this.bestand}.tmp`, this.bestand);
  }
}
