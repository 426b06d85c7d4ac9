import {
  ACTIESOORTEN, GRONDEN, MEDEDELINGSOORTEN, STANDPUNTSOORTEN, STREKKINGEN, UITKOMSTEN, VERTROUWELIJKHEDEN,
} from '@besluitregister/domain';
import type { Argv } from 'yargs';
import type { Algemeen } from './opdrachtregel.js';
import type { Uitvoer } from './uitvoer.js';

/** Codes of reasons; those of a rectificatie over HTTP. */
const REDENEN = ['onjuist-gelezen', 'onjuist-verslag', 'dubbel', 'op-verzoek', 'gewijzigde-omstandigheden', 'privacy', 'anders'] as const;
/** What an item can be. */
export const SOORTEN = [...MEDEDELINGSOORTEN, ...STANDPUNTSOORTEN, 'besluit', ...ACTIESOORTEN] as const;

/** Adds what a secretary does by hand: leg-vast, rectificeer, haal-door, trek-in, doe-af, koppel. */
export function secretarisOpdrachten(regel: Algemeen, uitvoer: Uitvoer): Algemeen {
  return regel
    .command('leg-vast <vergadering>', 'Leg een mededeling, standpunt, besluit of actie vast', (opties) => inhoudopties(met(opties))
      .positional('vergadering', { type: 'string', demandOption: true, describe: 'Id van de vergadering' })
      .option('dossier', { type: 'string', requiresArg: true, describe: 'Naam of id van het dossier; meer dan één met een puntkomma ertussen' })
      .demandOption(['soort', 'tekst']),
    async (a) => (await import('./commands/secretaris.js')).legVastOpdracht(a, uitvoer))
    .command('rectificeer <vastlegging>', 'Corrigeer wat verkeerd is vastgelegd; wat u niet noemt blijft zoals het was', (opties) => inhoudopties(metReden(met(opties)))
      .positional('vastlegging', { type: 'string', demandOption: true, describe: 'Id van de vastlegging' }),
    async (a) => (await import('./commands/secretaris.js')).rectificeerOpdracht(a, uitvoer))
    .command('haal-door <vastlegging>', 'Haal door wat nooit vastgelegd had mogen worden; dit is definitief', (opties) => metReden(met(opties))
      .positional('vastlegging', { type: 'string', demandOption: true, describe: 'Id van de vastlegging' }),
    async (a) => (await import('./commands/secretaris.js')).haalDoorOpdracht(a, uitvoer))
    .command('trek-in <terugkoppeling>', 'Trek een verslag in dat nog ter beoordeling ligt', (opties) => metReden(met(opties))
      .positional('terugkoppeling', { type: 'string', demandOption: true, describe: 'Id van de terugkoppeling; beoordeel zonder id noemt het' }),
    async (a) => (await import('./commands/secretaris.js')).trekInOpdracht(a, uitvoer))
    .command('doe-af <vastlegging>', 'Doe een actie af, en wijs aan waaruit dat blijkt', (opties) => met(opties)
      .positional('vastlegging', { type: 'string', demandOption: true, describe: 'Id van de actie' })
      .option('op', { type: 'string', demandOption: true, requiresArg: true, describe: 'De dag waarop zij is afgedaan, jjjj-mm-dd' })
      .option('document', { type: 'string', requiresArg: true, describe: 'Id van het document waaruit het blijkt' })
      .option('blijkt-uit', { type: 'string', requiresArg: true, describe: 'Id van de vastlegging waaruit het blijkt' })
      .option('woorden', { type: 'string', requiresArg: true, describe: 'Wat er is gedaan' }),
    async (a) => (await import('./commands/secretaris.js')).doeAfOpdracht(a, uitvoer))
    .command('koppel <vastlegging> <dossier>', 'Koppel een vastlegging aan een dossier', (opties) => met(opties)
      .positional('vastlegging', { type: 'string', demandOption: true, describe: 'Id van de vastlegging' })
      .positional('dossier', { type: 'string', demandOption: true, describe: 'Naam of id van het dossier' }),
    async (a) => (await import('./commands/secretaris.js')).koppelOpdracht(a, uitvoer));
}

function met(opties: Algemeen) {
  return opties.strictCommands(false)
    .option('sleutel', { type: 'string', requiresArg: true, describe: 'UUID van deze opdracht; met dezelfde wordt zij niet twee keer uitgevoerd' });
}

/** What a command asks that changes or withdraws something: why. */
export function metReden<A>(opties: Argv<A>) {
  return opties
    .option('reden', { type: 'string', demandOption: true, requiresArg: true, describe: 'Waarom, in een paar woorden' })
    .option('code', { choices: REDENEN, default: 'anders' as const, requiresArg: true, describe: 'Soort reden' });
}

function inhoudopties<A>(opties: Argv<A>) {
  return opties
    .option('soort', { choices: SOORTEN, requiresArg: true, describe: 'Wat het is' })
    .option('tekst', { type: 'string', requiresArg: true, describe: 'In gewone woorden' })
    .option('spreker', { type: 'string', requiresArg: true, describe: 'Wie het zei; wie eerder in dit overleg sprak wordt herkend' })
    .option('vertrouwelijkheid', { choices: VERTROUWELIJKHEDEN, requiresArg: true, describe: 'Wie het mag zien; intern als u niets zegt' })
    .option('grond', { choices: GRONDEN, requiresArg: true, describe: 'Grond van wat vertrouwelijk of geheim is' })
    .option('strekking', { choices: STREKKINGEN, requiresArg: true, describe: 'Van een standpunt' })
    .option('namens', { type: 'string', requiresArg: true, describe: 'Van een standpunt: namens wie' })
    .option('uitkomst', { choices: UITKOMSTEN, requiresArg: true, describe: 'Van een besluit' })
    .option('woorden', { type: 'string', requiresArg: true, describe: 'Van een besluit: de woorden van de uitkomst, als die zijn uitgesproken' })
    .option('besloten-op', { type: 'string', requiresArg: true, describe: 'Van een besluit, als het niet de dag van de vergadering is' })
    .option('ingangsdatum', { type: 'string', requiresArg: true, describe: 'Van een besluit' })
    .option('einddatum', { type: 'string', requiresArg: true, describe: 'Van een besluit' })
    .option('stemming', { type: 'string', requiresArg: true, describe: 'Van een besluit: hoe is gestemd, in woorden' })
    .option('vervangt', relatie('vervangt'))
    .option('wijzigt', relatie('wijzigt'))
    .option('herroept', relatie('herroept'))
    .option('bevestigt', relatie('bevestigt'))
    .option('voert-uit', relatie('uitvoert'))
    .option('houder', { type: 'string', requiresArg: true, describe: 'Van een actie: wie het doet' })
    .option('termijn', { type: 'string', requiresArg: true, describe: 'Van een actie: een datum of de woorden, zoals "voor 1 mei" of "voor de zomer"' });
}

function relatie(wat: string) {
  return { type: 'string', requiresArg: true, describe: `Van een besluit: id van het eerdere besluit dat het ${wat}` } as const;
}
