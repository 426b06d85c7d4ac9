import { FileTileStore, type CheckpointSigner } from '@besluitregister/audit-log';
import type { EventStore } from '@besluitregister/event-store';
import type { Afbouw } from '../afbouw.js';
import type { Gegevensmap } from '../gegevensmap.js';
import { controlemap } from './controlemap.js';
import { Controlelog } from './controlelog.js';
import { Volgpunt } from './volgpunt.js';

/** The audit log of a register in its data folder, following; sealed and stopped with the rest. */
export function startControlelog(map: Gegevensmap, { store, signer }: { readonly store: EventStore; readonly signer: CheckpointSigner }, afbouw: Afbouw): Controlelog {
  const { logboek, volgpunt } = controlemap(map.controle);
  const controle = new Controlelog({
    store,
    signer,
    tiles: new FileTileStore(logboek),
    volgpunt: new Volgpunt(volgpunt),
    // On stderr whoever uses the register, also by a command that would end well otherwise.
    meld: (fout) => { process.emitWarning(fout.message, { type: fout.name, code: fout.code }); },
  });
  afbouw.bij(() => controle.stop());
  controle.start();
  return controle;
}
