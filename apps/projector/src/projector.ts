import type { Claim, Database } from '@besluitregister/projections';
import {
  bouwOpslag, ControleModule, openDatabase, openOidcToegang, openOpslagmachines, Projecties, richtIn, startControlelog, Stempelrooster, volggezondheid,
  type Dienstbeschrijving, type Wachtlijst,
} from '@besluitregister/standalone';

/**
 * From the events to the read models and the audit log. One is active; another waits to take over. It alone has the
 * signing key, so it also sets a new register up, and serves the audit log.
 */
export const projector: Dienstbeschrijving<'eventstore' | 'postgres' | 'hoofdsleutel' | 'controle' | 'oorsprong' | 'tsa' | 'tsaCertificaat' | 'tsaUren'> = {
  naam: 'projector',
  instellingen: ['eventstore', 'postgres', 'hoofdsleutel', 'controle', 'oorsprong', 'tsa', 'tsaCertificaat', 'tsaUren'],
  async open(waarden, { klok, wachtlijst, afbouw }) {
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
    const stempels = new Stempelrooster(log, { map: ondertekenaar.map, schrijver: opslag }, waarden, klok);
    afbouw.bij(() => stempels.stop());
    stempels.start();
    return {
      modules: [ControleModule.voor(log)],
      toegang: openOidcToegang(waarden, database, klok),
      gezondheid: volggezondheid(projecties, log, opslag.wisser, undefined, stempels),
      volgbron: {
        head: () => store.head(),
        standen: () => projecties.status().map(({ name, nummer, position, state }) => ({ naam: name, nummer, position, loopt: state !== 'gestopt' })),
        ...(waarden.tsa === null ? {} : { tijdstempel: () => stempels.onderdeel()?.status === 'bij' }),
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
