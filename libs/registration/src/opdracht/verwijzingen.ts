import { geweigerd, type Categorie, type Geweigerd } from '@besluitregister/domain';
import type { Aggregaten } from './aggregaten.js';

type Soort = Extract<Categorie, 'Overleg' | 'Persoon' | 'Dossier' | 'Document'>;

/** An id in a command that names something of another stream; null names nothing. */
export interface Verwijzing {
  readonly soort: Soort;
  readonly id: string | null;
  /** JSON pointer to it in the command. */
  readonly veld: string;
}

const WAT_TE_DOEN: Readonly<Record<Soort, string>> = {
  Overleg: 'stel het eerst in',
  Persoon: 'registreer die eerst',
  Dossier: 'open het eerst',
  Document: 'neem het eerst op',
};

/** The first of these that is not in the register; null when all are. */
export async function controleerVerwijzingen(aggregaten: Aggregaten, verwijzingen: Iterable<Verwijzing>): Promise<Geweigerd | null> {
  const bekend = new Set<string>();
  for (const { soort, id, veld } of verwijzingen) {
    if (id === null || bekend.has(`${soort}-${id}`)) continue;
    if (!(await aggregaten.bestaat(soort, id))) {
      return geweigerd(`${soort.toLowerCase()}-onbekend`, `${soort} ${id} is niet in het register; ${WAT_TE_DOEN[soort]}.`, veld);
    }
    bekend.add(`${soort}-${id}`);
  }
  return null;
}
