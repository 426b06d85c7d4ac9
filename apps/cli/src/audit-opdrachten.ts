import type { Argv } from 'yargs';
import type { Uitvoer } from './uitvoer.js';

type Algemeen = Argv<{ gegevens: string; json: boolean }>;

/** Adds the commands `audit …` and `beheer …`. */
export function auditOpdrachten(regel: Algemeen, uitvoer: Uitvoer): Algemeen {
  return regel
    .command('audit', 'Bewijs dat het register heel en ongewijzigd is', (opties) => opties
      .command('exporteer <map>', 'Schrijf een bewijspakket voor een auditor', (o) => o
        .positional('map', { type: 'string', demandOption: true, describe: 'Nieuwe of lege map' }),
      async (a) => (await import('./commands/audit.js')).exporteerOpdracht(a, uitvoer))
      .command('gebeurtenissen <bestand>', 'Schrijf wat er is opgeslagen als JSON-regels, om naast een bewijspakket te leggen', (o) => o
        .positional('bestand', { type: 'string', demandOption: true, describe: 'Nieuw bestand' }),
      async (a) => (await import('./commands/audit.js')).gebeurtenissenOpdracht(a, uitvoer))
      .demandCommand(1, 'Geef exporteer of gebeurtenissen.'))
    .command('beheer', 'Beheer van het register', (opties) => opties
      .command('sleutel', 'Toon de ondertekensleutel en hoe u haar bewaart', (o) => o
        .option('reservekopie', { type: 'string', requiresArg: true, describe: 'Kopieer de geheime sleutel naar dit nieuwe bestand' }),
      async (a) => (await import('./commands/sleutel.js')).sleutelOpdracht({ ...a, reservekopie: a.reservekopie }, uitvoer))
      .demandCommand(1, 'Geef sleutel.'));
}
