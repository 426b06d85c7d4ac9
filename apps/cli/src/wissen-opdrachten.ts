import { WISFASEN } from '@besluitregister/read-models';
import { WISGRONDEN } from '@besluitregister/registration';
import type { Argv } from 'yargs';
import type { Algemeen } from './opdrachtregel.js';
import { metReden } from './secretaris-opdrachten.js';
import type { Uitvoer } from './uitvoer.js';

/** Adds the commands `beheer wissen …`. */
export function wisopdrachten(opties: Algemeen, uitvoer: Uitvoer) {
  return opties
    .command('vraag <doelen..>', 'Vraag om wissing van alle tekst van een persoon, vastlegging, document of iets anders', (o) => als(metReden(o))
      .positional('doelen', { type: 'string', array: true, demandOption: true, describe: 'Wat: soort:id, bijvoorbeeld persoon:<id>; van een agendapunt, verwachting of voorstel soort:id@<waarin>' })
      .option('grond', { choices: WISGRONDEN, demandOption: true, requiresArg: true, describe: 'De grond in de wet' }),
    async (a) => (await import('./commands/wissen.js')).vraagWissingOpdracht(a, uitvoer))
    .command('keur-goed <wisverzoek>', 'Keur een verzoek van een ander goed, en wis; dit is niet terug te draaien', (o) => als(o)
      .positional('wisverzoek', { type: 'string', demandOption: true, describe: 'Id van het wisverzoek; lijst noemt het' }),
    async (a) => (await import('./commands/wissen.js')).keurWissingGoedOpdracht(a, uitvoer))
    .command('wijs-af <wisverzoek>', 'Wijs een verzoek af', (o) => als(metReden(o))
      .positional('wisverzoek', { type: 'string', demandOption: true, describe: 'Id van het wisverzoek; lijst noemt het' }),
    async (a) => (await import('./commands/wissen.js')).wijsWissingAfOpdracht(a, uitvoer))
    .command('lijst', 'De verzoeken en hoe ver zij zijn, wat het laatst is gevraagd eerst', (o) => o
      .option('fase', { choices: WISFASEN, requiresArg: true, describe: 'Alleen wat zo ver is' })
      .option('aantal', { type: 'number', default: 50, requiresArg: true, describe: 'Hoeveel er hoogstens worden getoond' }),
    async (a) => (await import('./commands/wissen.js')).wisverzoekenOpdracht(a, uitvoer))
    .demandCommand(1, 'Geef vraag, keur-goed, wijs-af of lijst.');
}

function als<A>(opties: Argv<A>) {
  return opties
    .option('als', { type: 'string', requiresArg: true, describe: 'Wie dit doet, als dat een ander is dan uw account: iemand uit toegang/personen.json' })
    .option('sleutel', { type: 'string', requiresArg: true, describe: 'UUID van deze opdracht; met dezelfde wordt zij niet twee keer uitgevoerd' });
}
