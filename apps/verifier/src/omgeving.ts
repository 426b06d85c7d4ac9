import { zin, type Taal, type Tweetalig } from './taal.js';
import { alsJson, type Uitvoer } from './uitvoer.js';

/** What every command of this tool gets. */
export interface Omgeving {
  readonly uitvoer: Uitvoer;
  readonly taal: Taal;
  readonly json: boolean;
  readonly nu: Date;
}

/** Prints an answer: JSON when asked for, otherwise lines. */
export function toon({ uitvoer, taal, json }: Omgeving, gegevens: unknown, regels: readonly Tweetalig[]): void {
  if (json) uitvoer.uit(alsJson(gegevens));
  else for (const regel of regels) uitvoer.uit(regel[taal]);
}

/** Tells how far a long check is. */
export function voortgang({ uitvoer, taal }: Omgeving): (gedaan: bigint, totaal: bigint) => void {
  return (gedaan, totaal) => { uitvoer.meld(zin(`${gedaan} van ${totaal} gebeurtenissen herrekend …`, `${gedaan} of ${totaal} events recomputed …`)[taal]); };
}
