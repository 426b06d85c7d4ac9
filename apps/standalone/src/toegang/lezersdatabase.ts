import { ALLES_TE_ZIEN, huidigZicht, NIETS_TE_ZIEN } from '@besluitregister/access';
import type { Database } from '@besluitregister/projections';
import { metZicht } from '@besluitregister/read-models';

/** The read models as whoever sends the present request may see them. Outside a request nobody sees anything. */
export function voorLezers(database: Database, vandaag: () => string): Database {
  return metZicht(database, () => huidigZicht() ?? NIETS_TE_ZIEN, vandaag);
}

/** The same for what is told in answers to commands, which on the command line belong to no request. */
export function voorOpdrachtgevers(database: Database, vandaag: () => string): Database {
  return metZicht(database, () => huidigZicht() ?? ALLES_TE_ZIEN, vandaag);
}
