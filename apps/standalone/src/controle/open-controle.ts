import type { EventStore } from '@besluitregister/event-store';
import type { Klok } from '@besluitregister/registration';
import { Afbouw } from '../afbouw.js';
import { openGegevensmap } from '../gegevensmap.js';
import { openSchrijfkant } from '../schrijfkant.js';
import type { Controlelog } from './controlelog.js';
import { startControlelog } from './start-controlelog.js';

/** The events and their audit log, without the read models. */
export interface Controle {
  readonly store: EventStore;
  readonly log: Controlelog;
  sluit(): Promise<void>;
}

/**
 * Opens the part of a register that auditing needs, and lets the audit log follow.
 * @throws GegevensmapFout and the errors of the stores, each with a Dutch sentence
 */
export async function openControle(gegevens: string, klok: Klok): Promise<Controle> {
  const afbouw = new Afbouw();
  try {
    const map = openGegevensmap(gegevens);
    afbouw.bij(() => { map.geefVrij(); });
    const { store, ondertekenaar } = await openSchrijfkant(map, klok, afbouw);
    const log = startControlelog(ondertekenaar, store, afbouw);
    return { store, log, sluit: () => afbouw.sluit() };
  } catch (error) {
    await afbouw.sluit();
    throw error;
  }
}
