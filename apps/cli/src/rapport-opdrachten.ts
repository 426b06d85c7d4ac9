import type { Algemeen } from './opdrachtregel.js';
import { vraag } from './raadpleeg-opdrachten.js';
import type { Uitvoer } from './uitvoer.js';

const RAPPORTEN = ['besluitenlijst', 'openstaande-toezeggingen', 'matrix', 'correcties'] as const;

/** Adds the command `rapport`. */
export function rapportOpdrachten(regel: Algemeen, uitvoer: Uitvoer): Algemeen {
  return regel.command('rapport <naam>', 'Een vast rapport, om af te drukken of in een rekenblad te openen', (opties) => vraag(opties)
    .positional('naam', { choices: RAPPORTEN, demandOption: true, describe: 'Welk rapport' })
    .option('overleg', { type: 'string', requiresArg: true, describe: 'Alleen van dit overleg: naam, district of id' })
    .option('van', { type: 'string', requiresArg: true, describe: 'Vanaf deze dag, jjjj-mm-dd: van de vergadering, bij correcties van het vastleggen' })
    .option('tot', { type: 'string', requiresArg: true, describe: 'Tot en met deze dag' }),
  async (a) => (await import('./commands/rapport.js')).rapportOpdracht(a, uitvoer));
}
