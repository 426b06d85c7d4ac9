import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Where the read models are, when they are built anew beside the ones that are served. Not emptied in place: PostgreSQL
 * keeps what was deleted in its write-ahead log and free space, and a folder that is gone holds nothing.
 */
export class Leesmodelmap {
  readonly #beide: readonly [string, string];
  #huidig: string;

  /**
   * @param map the folder by its name; beside it stands, for a while, the one that takes its place
   */
  constructor(map: string) {
    this.#beide = [map, `${map}-nieuw`];
    this.#huidig = map;
    const [vast, nieuw] = this.#beide;
    if (!existsSync(nieuw)) return;
    // Both: the building was cut off, and will be done again. Only the new one: it has taken the place of the other.
    if (existsSync(join(vast, 'pgdata'))) rmSync(nieuw, { recursive: true });
    else {
      rmSync(vast, { recursive: true, force: true });
      renameSync(nieuw, vast);
    }
  }

  get huidig(): string {
    return this.#huidig;
  }

  /** Removes what there is, of a database that is not open: it is built from the events again. */
  leeg(): void {
    for (const map of this.#beide) rmSync(map, { recursive: true, force: true });
    [this.#huidig] = this.#beide;
  }

  /** An empty place for the next one. */
  maakPlaats(): string {
    const andere = this.#andere();
    rmSync(andere, { recursive: true, force: true });
    return andere;
  }

  /** The other one is served from now on, and this one is closed: it goes. */
  wissel(): void {
    const oud = this.#huidig;
    this.#huidig = this.#andere();
    rmSync(oud, { recursive: true, force: true });
  }

  #andere(): string {
    const [vast, nieuw] = this.#beide;
    return this.#huidig === vast ? nieuw : vast;
  }
}
