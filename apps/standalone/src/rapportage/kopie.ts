import type { Database } from '@besluitregister/projections';
import { RAPPORTAGEVRAGEN } from '@besluitregister/read-models';

/** One report as it stood: what it is called, its columns, and its rows as JSON texts. */
export interface Kopieweergave {
  readonly naam: string;
  readonly omschrijving: string;
  readonly kolommen: readonly { readonly naam: string; readonly soort: string; readonly uitleg: string }[];
  readonly rijen: readonly string[];
}

/** The rows of every view of the schema rapportage, all of one moment. Nothing else of the register is in it. */
export function leesKopie(database: Database): Promise<readonly Kopieweergave[]> {
  return database.transaction(async (tx) => {
    const weergaven = await tx.query<Omit<Kopieweergave, 'rijen'>>(RAPPORTAGEVRAGEN.weergaven);
    const kopie: Kopieweergave[] = [];
    for (const weergave of weergaven) {
      const rijen = await tx.query<{ rij: string }>(RAPPORTAGEVRAGEN.rijen(weergave.naam));
      kopie.push({ ...weergave, rijen: rijen.map(({ rij }) => rij) });
    }
    return kopie;
  });
}
