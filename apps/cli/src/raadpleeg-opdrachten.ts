import { ACTIESOORTEN, OVERLEGSOORTEN, STANDPUNTSOORTEN, STREKKINGEN, UITKOMSTEN } from '@besluitregister/domain';
import type { Argv } from 'yargs';
import type { Algemeen } from './opdrachtregel.js';
import type { Uitvoer } from './uitvoer.js';

const ACTIESTATUSSEN = ['open', 'te-laat', 'afgedaan', 'vervallen'] as const;

/** Adds the questions: vraag, zoek, dossier, dossiers, vergaderingen, vergadering, matrix, verschil, standpunten, acties, besluiten, besluit. */
export function raadpleegOpdrachten(regel: Algemeen, uitvoer: Uitvoer): Algemeen {
  return lijsten(antwoorden(regel, uitvoer), uitvoer);
}

function antwoorden(regel: Algemeen, uitvoer: Uitvoer): Algemeen {
  return regel
    .command('vraag <onderwerp>', 'Wat is er besloten en gezegd over een onderwerp, in alle overleggen?', (opties) => vraag(opties)
      .positional('onderwerp', { type: 'string', demandOption: true, describe: 'Bijvoorbeeld "cameratoezicht/I-watch"' }),
    async (a) => (await import('./commands/raadpleeg.js')).vraagOpdracht(a, uitvoer))
    .command('zoek <vraag>', 'Zoek in alles wat is vastgelegd, het best passende eerst', (opties) => metAantal(vraag(opties))
      .positional('vraag', { type: 'string', demandOption: true, describe: 'Woorden, "een zinsdeel", begin*, OF, NIET, spreker:bats, overleg:twente, soort:besluit' })
      .option('nieuwste', { type: 'boolean', default: false, defaultDescription: 'uit', describe: 'Het nieuwste eerst' }),
    async (a) => (await import('./commands/zoek.js')).zoekOpdracht(a, uitvoer))
    .command('dossier <naam>', 'De geschiedenis van een dossier, het nieuwste onderaan', (opties) => vraag(opties)
      .positional('naam', { type: 'string', demandOption: true, describe: 'Naam, alias of id van het dossier' }),
    async (a) => (await import('./commands/raadpleeg.js')).dossierOpdracht(a, uitvoer))
    .command('dossiers', 'Alle dossiers', vraag,
      async (a) => (await import('./commands/raadpleeg.js')).dossiersOpdracht(a, uitvoer))
    .command('vergaderingen', 'De vergaderingen, de nieuwste eerst', (opties) => metAantal(metWaar(vraag(opties))),
      async (a) => (await import('./commands/lijsten.js')).vergaderingenOpdracht(a, uitvoer))
    .command('vergadering <id>', 'Een vergadering met haar agenda en vastleggingen', (opties) => vraag(opties)
      .positional('id', { type: 'string', demandOption: true, describe: 'Id van de vergadering; vergaderingen noemt het' }),
    async (a) => (await import('./commands/raadpleeg.js')).vergaderingOpdracht(a, uitvoer))
    .command('besluit <id>', 'Een besluit: geldt het, wat hangt ermee samen, en hoe is het vastgelegd?', (opties) => vraag(opties)
      .positional('id', { type: 'string', demandOption: true, describe: 'Id van het besluit' }),
    async (a) => (await import('./commands/lijsten.js')).besluitOpdracht(a, uitvoer))
    .command('verschil <van> [tot]', 'Wat kwam erbij, veranderde of eindigde tussen twee plaatsen in de tijd?', (opties) => metAantal(formaat(opties.strictCommands(false)))
      .positional('van', { type: 'string', demandOption: true, describe: 'Een nummer (0: het begin) of een tijdstip, zoals 2019-11-01T12:00:00Z' })
      .positional('tot', { type: 'string', describe: 'Een nummer of een tijdstip; nu als u niets zegt' })
      .option('peildatum-van', { type: 'string', requiresArg: true, describe: 'De dag in de wereld aan de kant van van; vandaag als u niets zegt' })
      .option('peildatum-tot', { type: 'string', requiresArg: true, describe: 'De dag in de wereld aan de kant van tot; vandaag als u niets zegt' }),
    async (a) => (await import('./commands/lijsten.js')).verschilOpdracht(a, uitvoer));
}

function lijsten(regel: Algemeen, uitvoer: Uitvoer): Algemeen {
  return regel
    .command('besluiten', 'De besluiten, het nieuwste eerst', (opties) => metFilter(vraag(opties))
      .option('uitkomst', { choices: UITKOMSTEN, requiresArg: true, describe: 'Alleen met deze uitkomst' })
      .option('geldend', { type: 'boolean', default: false, defaultDescription: 'uit', describe: 'Alleen wat op de peildatum geldt' }),
    async (a) => (await import('./commands/lijsten.js')).besluitenOpdracht(a, uitvoer))
    .command('acties', 'Verzoeken, toezeggingen, actiepunten en afspraken, en hoe zij ervoor staan', (opties) => metFilter(vraag(opties))
      .option('soort', { choices: ACTIESOORTEN, requiresArg: true, describe: 'Alleen van deze soort' })
      .option('status', { choices: ACTIESTATUSSEN, requiresArg: true, describe: 'Alleen wat op de peildatum zo staat' }),
    async (a) => (await import('./commands/lijsten.js')).actiesOpdracht(a, uitvoer))
    .command('standpunten [wie]', 'Wie stond waar, door de jaren heen? Zonder naam: alle standpunten en vragen, het nieuwste eerst', (opties) => metFilter(vraag(opties))
      .positional('wie', { type: 'string', describe: 'Naam of id van een persoon, of een organisatie: politie, gemeente.ommen' })
      .option('soort', { choices: STANDPUNTSOORTEN, requiresArg: true, describe: 'Alleen van deze soort' })
      .option('strekking', { choices: STREKKINGEN, requiresArg: true, describe: 'Alleen met deze strekking' })
      .conflicts('wie', ['overleg', 'dossier', 'van', 'tot', 'soort', 'strekking']),
    async (a) => (await import('./commands/lijsten.js')).standpuntenOpdracht(a, uitvoer))
    .command('matrix', 'Waar staat elk dossier in elk overleg?', (opties) => metAantal(vraag(opties))
      .option('dossier', { type: 'string', requiresArg: true, describe: 'Alleen dit dossier: naam of id' })
      .option('overleg', { type: 'string', requiresArg: true, describe: 'Alleen dit overleg: naam, district of id' })
      .option('thema', { type: 'string', requiresArg: true, describe: 'Alleen dossiers met dit thema' })
      .option('overlegsoort', { choices: OVERLEGSOORTEN, requiresArg: true, describe: 'Alleen overleggen van deze soort' }),
    async (a) => (await import('./commands/lijsten.js')).matrixOpdracht(a, uitvoer));
}

/** Adds the options of a question whose answer can also be had as a table. */
export function formaat<A>(opties: Argv<A>) {
  return opties
    .option('formaat', { choices: ['tekst', 'json', 'csv', 'xlsx'] as const, requiresArg: true, describe: 'Hoe u het antwoord wilt; csv en xlsx met --naar' })
    .option('naar', { type: 'string', requiresArg: true, describe: 'Het nieuwe bestand voor csv of xlsx' });
}

/** Adds the options of every question that say from where it looks. */
export function vraag(opties: Algemeen) {
  const group = 'Terugkijken:';
  return formaat(opties.strictCommands(false))
    .option('peildatum', { type: 'string', requiresArg: true, group, describe: 'Wat gold er op deze dag, jjjj-mm-dd; vandaag als u niets zegt' })
    .option('bekend-op', { type: 'string', requiresArg: true, group, describe: 'Wat wist het register op dit tijdstip, zoals 2019-11-01T12:00:00Z' })
    .option('tot-nummer', { type: 'string', requiresArg: true, group, describe: 'Het register precies tot en met dit nummer' });
}


function metAantal<A>(opties: Argv<A>) {
  return opties.option('aantal', { type: 'number', default: 50, requiresArg: true, describe: 'Hoeveel er hoogstens worden getoond' });
}

function metFilter<A>(opties: Argv<A>) {
  return metWaar(metAantal(opties))
    .option('onbevestigd', { type: 'boolean', default: false, defaultDescription: 'uit', describe: 'Alleen wat door geen mens is bevestigd' });
}

function metWaar<A>(opties: Argv<A>) {
  return opties
    .option('overleg', { type: 'string', requiresArg: true, describe: 'Alleen van dit overleg: naam, district of id' })
    .option('dossier', { type: 'string', requiresArg: true, describe: 'Alleen in dit dossier: naam of id' })
    .option('van', { type: 'string', requiresArg: true, describe: 'Alleen van vergaderingen op of na deze dag, jjjj-mm-dd' })
    .option('tot', { type: 'string', requiresArg: true, describe: 'Alleen van vergaderingen op of voor deze dag, jjjj-mm-dd' });
}
