import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openEventStoreDb, openSqliteEventStore } from '@besluitregister/event-store';
import { DoelWijktAf, GegevensmapFout, leesConfiguratie, openGegevensmap, zetOver, type Verhuizing } from '@besluitregister/standalone';
import { alsOpdrachtfout } from '../bekende-fout.js';
import { alsJson, EXIT, Opdrachtfout, type Uitvoer } from '../uitvoer.js';

interface Overzetargumenten {
  readonly van: string;
  readonly naar: string | undefined;
  readonly json: boolean;
}

/** How often progress is told, in events. */
const STAP = 1_000n;

/** Moves the events of a register in a data folder to EventStoreDB; Ctrl-C stops, and another run goes on. */
export async function overzettenOpdracht({ van, naar, json }: Overzetargumenten, uitvoer: Uitvoer): Promise<void> {
  const bestand = join(van, 'gebeurtenissen', 'gebeurtenissen.sqlite');
  // Opening would make an empty register, which would then be moved.
  if (!existsSync(bestand)) throw new Opdrachtfout(EXIT.nietGevonden, 'geen-register', `In ${resolve(van)} staat geen register; geef de juiste map met --van.`);
  const uitslag = await verhuis(van, bestand, naar ?? ingesteld(), uitvoer).catch((error: unknown) => {
    if (error instanceof DoelWijktAf) throw new Opdrachtfout(EXIT.onjuist, error.code, error.message);
    throw alsOpdrachtfout(error, error instanceof GegevensmapFout ? EXIT.onjuist : EXIT.onverwacht);
  });
  const wortel = Buffer.from(uitslag.wortel).toString('base64');
  if (json) uitvoer.uit(alsJson({ ...uitslag, wortel }));
  else for (const regel of zinnen(uitslag, wortel)) uitvoer.uit(regel);
}

/** The event store of the settings. @throws Opdrachtfout when there is none */
function ingesteld(): string {
  try {
    return leesConfiguratie(['eventstore'], process.env).eventstore;
  } catch (error) {
    throw alsOpdrachtfout(error);
  }
}

async function verhuis(van: string, bestand: string, doel: string, uitvoer: Uitvoer): Promise<Verhuizing> {
  if (!/^esdb(\+discover)?:/.test(doel)) throw new Opdrachtfout(EXIT.onjuist, 'doel-onjuist', 'Het doel is geen EventStoreDB; geef met --naar een adres dat begint met esdb:// of esdb+discover://.');
  const slot = openGegevensmap(van);
  const stop = new AbortController();
  const onderbreek = (): void => { stop.abort(); };
  process.once('SIGINT', onderbreek);
  const bron = openSqliteEventStore({ file: bestand });
  try {
    const store = openEventStoreDb({ connectionString: doel });
    try {
      return await zetOver({ van: bron, naar: store, signal: stop.signal, voortgang: meldStappen(uitvoer) });
    } finally {
      await store.close();
    }
  } finally {
    process.off('SIGINT', onderbreek);
    await bron.close();
    slot.geefVrij();
  }
}

function meldStappen(uitvoer: Uitvoer): (nummer: bigint) => void {
  let volgende = STAP;
  return (nummer) => {
    if (nummer < volgende) return;
    uitvoer.meld(`Overgezet tot en met nummer ${nummer} …`);
    volgende = nummer + STAP;
  };
}

function zinnen({ aantal, overgezet, klaar }: Verhuizing, wortel: string): string[] {
  if (!klaar) return [`Gestopt na nummer ${aantal}. Geef dezelfde opdracht nog eens om verder te gaan.`];
  return [
    `Alle ${aantal} gebeurtenissen staan in het doel, met dezelfde inhoud en volgorde (${overgezet} nu overgezet); blad voor blad vergeleken.`,
    `Wortel van het controlelog over ${aantal} gebeurtenissen: ${wortel}`,
    'De sleutels, de documenten en de ondertekensleutel verhuizen apart: zie docs/how-to/production.md.',
  ];
}
