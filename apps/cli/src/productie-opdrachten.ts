import type { Algemeen } from './opdrachtregel.js';
import type { Uitvoer } from './uitvoer.js';

/** Adds the commands of `beheer` that are about the services of production. */
export function productieOpdrachten(opties: Algemeen, uitvoer: Uitvoer): Algemeen {
  return opties
    .command('configuratie', 'Toon de instellingen van de diensten met hun herkomst; geheimen blijven verborgen', (o) => o,
      async (a) => { (await import('./commands/configuratie.js')).configuratieOpdracht(a, uitvoer); })
    .command('overzetten', 'Kopieer alle gebeurtenissen van SQLite naar EventStoreDB, en vergelijk ze; hervat wat was gestopt', (o) => o
      .option('van', { type: 'string', requiresArg: true, demandOption: true, describe: 'Gegevensmap van het register dat verhuist' })
      .option('naar', { type: 'string', requiresArg: true, describe: 'esdb://…; zonder deze optie geldt BESLUITREGISTER_EVENTSTORE' }),
    async (a) => (await import('./commands/overzetten.js')).overzettenOpdracht({ van: a.van, naar: a.naar, json: a.json }, uitvoer));
}
