import { metDiensten, type Algemeen } from './opdrachtregel.js';
import type { Uitvoer } from './uitvoer.js';

/** Adds the commands `beheer sleutels …`. */
export function sleutelsopdrachten(opties: Algemeen, uitvoer: Uitvoer) {
  return opties
    .command('toon', 'Toon waar de hoofdsleutel vandaan komt en hoeveel sleutels er zijn', (o) => o,
      async (a) => (await import('./commands/sleutels.js')).toonSleutelsOpdracht(a, uitvoer))
    .command('wissel', 'Versleutel alle sleutels opnieuw, onder een nieuwe hoofdsleutel', (o) => o,
      async (a) => (await import('./commands/sleutels.js')).wisselSleutelsOpdracht(a, uitvoer))
    .command('reservekopie <map>', 'Kopieer de sleutels naar een nieuwe map', (o) => o
      .positional('map', { type: 'string', demandOption: true, describe: 'Nieuwe of lege map' }),
    async (a) => (await import('./commands/sleutels.js')).kopieerSleutelsOpdracht(a, uitvoer))
    .command('herstel <map>', 'Neem sleutels die ontbreken over uit een reservekopie; wat gewist is blijft gewist', (o) => o
      .positional('map', { type: 'string', demandOption: true, describe: 'De map van de reservekopie' }),
    async (a) => (await import('./commands/sleutels.js')).herstelSleutelsOpdracht(a, uitvoer))
    .command('controleer', 'Open elk beschermd veld en elk document, en noem wat ontbreekt of geschonden is', (o) => metDiensten(o),
      async (a) => (await import('./commands/sleutels.js')).controleerSleutelsOpdracht(a, uitvoer))
    .demandCommand(1, 'Geef toon, wissel, reservekopie, herstel of controleer.');
}
