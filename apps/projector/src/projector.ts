import type { Claim, Database } from '@besluitregister/projections';
import {
  bouwOpslag, ControleModule, openDatabase, openOidcToegang, openOpslagmachines, Projecties, richtIn, startControlelog, volggezondheid,
  type Dienstbeschrijving, type Wachtlijst,
} from '@besluitregister/standalone';

/**
 * From the events to the read models and the audit log. One is active; another waits to take over. It alone has the
 * signing key, so it also sets a new register up, and serves the audit log.
 */
export const projector: Dienstbeschrijving<'eventstore' | 'postgres' | 'hoofdsleutel' | 'controle' | 'oorsprong'> = {
  naam: 'projector',
  instellingen: ['eventstore', 'postgres', 'hoofdsleutel', 'controle', 'oorsprong'],
  async open(waarden, { omgeving, klok, wachtlijst, afbouw }) {
    const database = await openDatabase(waarden, 'projector', wachtlijst, afbouw);
    const beurt = await neemBeurt(database, wachtlijst);
    afbouw.bij(() => beurt?.release());
    const opslag = await bouwOpslag(await openOpslagmachines(waarden, wachtlijst, afbouw), klok);
    const { store, codec } = opslag;
    const ondertekenaar = await wachtlijst.op('inrichting', () => richtIn(opslag, waarden.controle, waarden.oorsprong));
    const log = startControlelog(ondertekenaar, store, afbouw);
    await opslag.wisser.vernietig();
    const projecties = new Projecties(database, store, codec);
    afbouw.bij(() => projecties.stop());
    await projecties.start();
    if (opslag.wisser.openstaand) {
      await projecties.herbouw();
      await opslag.wisser.rondAf();
    }
    afbouw.bij(() => opslag.wisser.stop());
    opslag.wisser.start(() => projecties.herbouw());
    return {
      modules: [ControleModule.voor(log)],
      toegang: openOidcToegang(omgeving, waarden.openbaarAdres, database, klok),
      gezondheid: volggezondheid(projecties, log, opslag.wisser),
      volgbron: {
        head: () => store.head(),
        standen: () => projecties.status().map(({ name, nummer, position, state }) => ({ naam: name, nummer, position, loopt: state !== 'gestopt' })),
      },
      ...(beurt === undefined ? {} : { verloren: beurt.lost }),
    };
  },
};

/** Two that sign one log would sign two histories: who does not have the turn waits, and does nothing. */
async function neemBeurt(database: Database, wachtlijst: Wachtlijst): Promise<Claim | undefined> {
  const beurt = await database.claim?.('projector', wachtlijst.signal, () => {
    wachtlijst.wacht('beurt', 'Een andere projector is actief; deze neemt het over als die stopt.');
  });
  wachtlijst.klaar('beurt');
  wachtlijst.signal.throwIfAborted();
  return beurt;
}
