import type { Argv } from 'yargs';
import { exporteerOpdracht, gebeurtenissenOpdracht } from './commands/audit.js';
import { sleutelOpdracht } from './commands/sleutel.js';
import type { Uitvoer } from './uitvoer.js';

type Algemeen = Argv<{ gegevens: string; json: boolean }>;

/** Adds the commands `audit …` and `beheer …`. */
export function auditOpdrachten(regel: Algemeen, uitvoer: Uitvoer): Algemeen {
  return regel
    .command('audit', 'Bewijs dat het register heel en ongewijzigd is', (opties) => opties
      .command('exporteer <map>', 'Schrijf een bewijspakket voor een auditor', (o) => o
        .positional('map', { type: 'string', demandOption: true, describe: 'Nieuwe of lege map' }),
      (a) => exporteerOpdracht(a, uitvoer))
      .command('gebeurtenissen <bestand>', 'Schrijf wat er is opgeslagen als JSON-regels, om naast een bewijspakket te leggen', (o) => o
        .positional('bestand', { type: 'string', demandOption: true, describe: 'Nieuw bestand' }),
      (a) => gebeurtenissenOpdracht(a, uitvoer))
      .demandCommand(1, 'Geef exporteer of gebeurtenissen.'))
    .command('beheer', 'Beheer van het register', (opties) => opties
      .command('sleutel', 'Toon de ondertekensleutel en hoe u haar bewaart', (o) => o
        .option('reservekopie', { type: 'string', requiresArg: true, describe: 'Kopieer de geheime sleutel naar dit nieuwe bestand' }),
      (a) => sleutelOpdracht({ ...a, reservekopie: a.reservekopie }, uitvoer))
      .demandCommand(1, 'Geef sleutel.'));
}
