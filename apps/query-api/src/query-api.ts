import { ConsultationModule } from '@besluitregister/consultation';
import type { Database } from '@besluitregister/projections';
import { READ_MODELS } from '@besluitregister/read-models';
import { kalenderdag } from '@besluitregister/registration';
import { gezondheidVan, NogNietKlaar, openDatabase, openOidcToegang, voorLezers, type Dienstbeschrijving } from '@besluitregister/standalone';

/** Questions over HTTP. Reads the read models and nothing else, so as many as one likes may run, also on replicas. */
export const queryApi: Dienstbeschrijving<'postgres' | 'leeswachttijd'> = {
  naam: 'query-api',
  instellingen: ['postgres', 'leeswachttijd'],
  async open(waarden, { klok, wachtlijst, afbouw }) {
    const database = await openDatabase(waarden, 'raadpleger', wachtlijst, afbouw);
    await wachtlijst.op('leesmodellen', () => eisLeesmodellen(database));
    return {
      modules: [ConsultationModule.forRoot({ database: { useValue: voorLezers(database, () => kalenderdag(klok)) }, vandaag: () => kalenderdag(klok), leeswachttijdMs: waarden.leeswachttijd })],
      toegang: openOidcToegang(waarden, database, klok),
      gezondheid: gezondheidVan({ leesmodellen: () => eisLeesmodellen(database) }),
    };
  },
};

/** Each read model must be served in the version this release asks its questions of. */
async function eisLeesmodellen(database: Database): Promise<void> {
  const [bestaat] = await database.query<{ er: boolean }>(`SELECT to_regclass('projections.active_versions') IS NOT NULL AS er`);
  const actief = bestaat?.er === true ? await database.query<{ name: string; version: number }>('SELECT name, version FROM projections.active_versions') : [];
  const anders = READ_MODELS.filter(({ name, version }) => actief.find((rij) => rij.name === name)?.version !== version).map(({ name }) => name);
  if (anders.length === 0) return;
  throw new NogNietKlaar(`Nog niet opgebouwd in de versie van deze uitgave: ${anders.join(', ')}. Dat doet de projector van dezelfde uitgave.`);
}
