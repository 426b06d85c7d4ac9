import { FileTileStore } from '@besluitregister/audit-log';
import type { EventStore } from '@besluitregister/event-store';
import type { Afbouw } from '../afbouw.js';
import { Controlelog } from './controlelog.js';
import { Controlepunten } from './controlepunten.js';
import type { Ondertekenaar } from './ondertekenaar.js';
import { Volgpunt } from './volgpunt.js';

/** The audit log of a register in its data folder, following; sealed and stopped with the rest. */
export function startControlelog({ map, signer, vroegereSleutels }: Ondertekenaar, store: EventStore, afbouw: Afbouw): Controlelog {
  const controle = new Controlelog({
    store,
    signer,
    vroegereSleutels,
    tiles: new FileTileStore(map.logboek),
    volgpunt: new Volgpunt(map.volgpunt),
    controlepunten: new Controlepunten(map.controlepunten),
    // On stderr whoever uses the register, also by a command that would end well otherwise.
    meld: (fout) => { process.emitWarning(fout.message, { type: fout.name, code: fout.code }); },
  });
  afbouw.bij(() => controle.stop());
  controle.start();
  return controle;
}
