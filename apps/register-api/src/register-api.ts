import { registerDecider } from '@besluitregister/domain';
import { waitForCheckpoints } from '@besluitregister/projections';
import { leesstand, overleggenVanDocument, READ_MODELS, zichtbareRegels } from '@besluitregister/read-models';
import { kalenderdag, OverleggenInVerzoek, RegistrationModule } from '@besluitregister/registration';
import {
  bouwOpslag, gezondheidVan, NogNietKlaar, openDatabase, openOidcToegang, openOpslagmachines, registratieVan, Leesmodelkant,
  voorLezers, voorOpdrachtgevers, type Dienstbeschrijving, type Opslag,
} from '@besluitregister/standalone';

const LEESMODELLEN = READ_MODELS.map(({ name }) => name);

/** Commands over HTTP. Keeps nothing between requests, so as many as one likes may run. */
export const registerApi: Dienstbeschrijving<'eventstore' | 'postgres' | 'hoofdsleutel'> = {
  naam: 'register-api',
  instellingen: ['eventstore', 'postgres', 'hoofdsleutel'],
  async open(waarden, { klok, wachtlijst, afbouw }) {
    const machines = await openOpslagmachines(waarden, wachtlijst, afbouw);
    const database = await openDatabase(waarden, 'raadpleger', wachtlijst, afbouw);
    const { store, keys } = machines;
    const leeskant = new Leesmodelkant();
    leeskant.sluitAan({ database: voorOpdrachtgevers(database, () => kalenderdag(klok)), store, projecties: { waitFor: (positie, geduldMs) => waitForCheckpoints(database, LEESMODELLEN, positie, geduldMs) } });
    const opslag = await wachtlijst.op('opdrachten', () => bouwOpslag(machines, klok, leeskant));
    await wachtlijst.op('inrichting', () => eisIngericht(opslag));
    const lezers = voorLezers(database, () => kalenderdag(klok));
    return {
      modules: [RegistrationModule.forRoot({ ...registratieVan(opslag), regelzicht: (documentId) => zichtbareRegels(lezers, documentId) })],
      toegang: {
        ...openOidcToegang(waarden, database, klok),
        overleggen: new OverleggenInVerzoek(opslag.samenstelling.aggregaten, (documentId) => overleggenVanDocument(database, documentId)),
      },
      gezondheid: gezondheidVan({ gebeurtenissen: () => store.head(), sleutels: () => keys.count(), leesmodellen: () => leesstand(database) }),
    };
  },
};

/** The projector, which has the signing key, sets a new register up. */
async function eisIngericht({ samenstelling, registerId }: Opslag): Promise<void> {
  const { revision } = await samenstelling.aggregaten.laad(registerDecider, 'Register', registerId);
  if (revision === null) throw new NogNietKlaar('Het register is nog niet ingericht; dat doet de projector als die voor het eerst start.');
}
