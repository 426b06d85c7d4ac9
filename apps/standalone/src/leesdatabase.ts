import type { Database, SqlValue, Tx } from '@besluitregister/projections';

/** A database that can be exchanged for another one while it is in use; who holds it does not notice. */
export class Leesdatabase implements Database {
  #huidig: { readonly database: Database; bezig: number; leeg: () => void };

  constructor(database: Database) {
    this.#huidig = { database, bezig: 0, leeg: () => undefined };
  }

  query<R>(sql: string, params?: readonly SqlValue[]): Promise<R[]> {
    return this.#met((database) => database.query<R>(sql, params));
  }

  script(sql: string): Promise<void> {
    return this.#met((database) => database.script(sql));
  }

  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.#met((database) => database.transaction(work));
  }

  close(): Promise<void> {
    return this.#huidig.database.close();
  }

  /** From now on everything goes to the other one; the one before is closed once nothing is being asked of it. */
  async wissel(database: Database): Promise<void> {
    const oud = this.#huidig;
    this.#huidig = { database, bezig: 0, leeg: () => undefined };
    await new Promise<void>((leeg) => {
      oud.leeg = leeg;
      if (oud.bezig === 0) leeg();
    });
    await oud.database.close();
  }

  async #met<T>(werk: (database: Database) => Promise<T>): Promise<T> {
    const huidig = this.#huidig;
    huidig.bezig += 1;
    try {
      return await werk(huidig.database);
    } finally {
      huidig.bezig -= 1;
      if (huidig.bezig === 0) huidig.leeg();
    }
  }
}
