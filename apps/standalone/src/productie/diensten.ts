import { registerDecider } from '@besluitregister/domain';
import { controleerVelden, type Klok, type Veldcontrole } from '@besluitregister/registration';
import { Afbouw } from '../afbouw.js';
import { leesVerzegeldLog, type Verzegeld } from '../controle/ondertekensleutel.js';
import type { Registerbron } from '../controle/registerbron.js';
import { controleerDocumenten, type Documentcontrole } from '../documentcontrole.js';
import { GegevensmapFout } from '../gegevensmap.js';
import { bouwOpslag, type Opslagmachines } from '../schrijfkant.js';
import { ConfiguratieFout, leesConfiguratie, leesInstelling, type Omgeving } from './configuratie.js';
import { openDatabase, openOpslagmachines } from './machines.js';
import { Wachtlijst } from './wachtlijst.js';

/** What an administrator does beside the services reads their settings, and waits for nothing: who stands by, sees the error. */
class ZonderWachten extends Wachtlijst {
  override op<T>(_naam: string, probeer: () => Promise<T>): Promise<T> {
    return probeer();
  }
}

const MACHINES = ['eventstore', 'postgres', 'hoofdsleutel'] as const;

/**
 * The register of the services, with the settings of the projector and in its place: one of them at a time signs.
 * @throws ConfiguratieFout, GegevensmapFout `gegevensmap-in-gebruik` while a projector is at work, and the errors of the stores
 */
export function vanDiensten(omgeving: Omgeving, klok: Klok): Registerbron {
  return async (werk) => {
    const waarden = leesConfiguratie([...MACHINES, 'controle'], omgeving);
    const bezet = new AbortController();
    const wachtlijst = new ZonderWachten(bezet.signal);
    const beurt = new Afbouw();
    try {
      const database = await openDatabase(waarden, 'projector', wachtlijst, beurt);
      const claim = await database.claim?.('projector', bezet.signal, () => { bezet.abort(); });
      if (claim === undefined) throw new GegevensmapFout('gegevensmap-in-gebruik', 'Een projector van dit register is aan het werk; stop die eerst, en geef de opdracht opnieuw.');
      beurt.bij(() => claim.release());
      return await werk({
        controle: waarden.controle,
        open: async (afbouw) => {
          const opslag = await bouwOpslag(await openOpslagmachines(waarden, wachtlijst, afbouw), klok);
          const { state } = await opslag.samenstelling.aggregaten.laad(registerDecider, 'Register', opslag.registerId);
          if (state === null) throw new ConfiguratieFout(['Dit register is nog niet ingericht; start eerst de projector.']);
          // Before anything is read: the keys may be an older copy that was put back.
          await opslag.wisser.vernietig();
          return opslag;
        },
      });
    } finally {
      await beurt.sluit();
    }
  };
}

/** The stores of the services, also while these are at work. @throws ConfiguratieFout and the errors of the stores */
export async function metDienstopslag<T>(omgeving: Omgeving, werk: (machines: Opslagmachines) => Promise<T>): Promise<T> {
  const afbouw = new Afbouw();
  try {
    return await werk(await openOpslagmachines(leesConfiguratie(MACHINES, omgeving), new ZonderWachten(new AbortController().signal), afbouw));
  } finally {
    await afbouw.sluit();
  }
}

/** As for a data folder: opens every protected field and every document, and says which do not open, and why. */
export function controleerDienstsleutels(omgeving: Omgeving): Promise<Veldcontrole & { readonly documenten: Documentcontrole }> {
  return metDienstopslag(omgeving, async ({ store, keys, documenten }) =>
    ({ ...await controleerVelden(store, keys), documenten: await controleerDocumenten(store, documenten, keys) }));
}

/** The sealed log on the projector's volume, or undefined when nothing was sealed yet. */
export function leesVerzegeldVanDiensten(omgeving: Omgeving): Promise<Verzegeld | undefined> {
  return leesVerzegeldLog(leesInstelling('controle', omgeving));
}
