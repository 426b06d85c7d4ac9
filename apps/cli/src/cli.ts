import yargs, { type Argv } from 'yargs';
import { auditOpdrachten } from './audit-opdrachten.js';
import { secretarisOpdrachten } from './secretaris-opdrachten.js';
import { YARGS_WOORDEN } from './taal.js';
import { alsJson, EXIT, Opdrachtfout, type Exitcode, type Uitvoer } from './uitvoer.js';

const VOET = `Uitgangscodes: 0 gedaan, 1 onverwachte fout, 2 onjuiste invoer, 3 niet gevonden, 64 verkeerd gebruik.
Met --json is het antwoord één JSON-document; de vorm staat in docs/how-to/opdrachtregel.md.`;
const HULP = 'Zie besluitregister --help, en besluitregister <opdracht> --help voor de opties van een opdracht.';

/**
 * Runs one command line and gives its exit code. Answers go to `uitvoer.uit`, progress and errors to `uitvoer.meld`.
 */
export async function voerUit(argumenten: readonly string[], uitvoer: Uitvoer): Promise<Exitcode> {
  try {
    await opdrachtregel([], uitvoer).parseAsync([...argumenten], {}, (_fout, _argumenten, hulp) => { if (hulp) uitvoer.uit(hulp); });
    return EXIT.gedaan;
  } catch (error) {
    return await meldFout(error, argumenten.includes('--json'), uitvoer);
  }
}

async function meldFout(error: unknown, json: boolean, uitvoer: Uitvoer): Promise<Exitcode> {
  const { exitcode, code, message } = error instanceof Opdrachtfout ? error : await tijdensGebruik(error);
  uitvoer.meld(message);
  if (json) uitvoer.uit(alsJson({ fout: { code, bericht: message } }));
  return exitcode;
}

/** What went wrong after everything was opened: the machine, or a bug. */
async function tijdensGebruik(error: unknown): Promise<Opdrachtfout> {
  const { bekendeFout } = await import('@besluitregister/standalone');
  const bekend = bekendeFout(error);
  if (bekend) return new Opdrachtfout(EXIT.onverwacht, bekend.code, bekend.bericht);
  return new Opdrachtfout(EXIT.onverwacht, 'onverwacht', `Er ging iets onverwachts mis: ${error instanceof Error ? error.message : String(error)}`);
}

// Each command is loaded when it runs: help and a wrong spelling are answered at once.
function opdrachtregel(argumenten: string[], uitvoer: Uitvoer): Argv {
  const regel = yargs(argumenten)
    .scriptName('besluitregister')
    .locale('nl')
    .updateStrings(YARGS_WOORDEN)
    // One value for each option, and nothing but what the help names.
    .parserConfiguration({ 'duplicate-arguments-array': false, 'boolean-negation': false, 'dot-notation': false, 'camel-case-expansion': false })
    .usage('Gebruik: $0 <opdracht> [opties]')
    .option('gegevens', { type: 'string', default: 'gegevens', requiresArg: true, describe: 'Map met de gegevens van het register', group: 'Overal:' })
    .option('json', { type: 'boolean', default: false, defaultDescription: 'uit', describe: 'Antwoord als JSON', group: 'Overal:' })
    .epilog(VOET)
    .group('help', 'Overal:')
    .check(weigerLeeg)
    .demandCommand(1, 'Geef een opdracht, bijvoorbeeld: besluitregister vraag "cameratoezicht".')
    .recommendCommands()
    .strictCommands()
    .strict()
    .wrap(uitvoer.breedte)
    .version(false)
    .exitProcess(false)
    .showHelpOnFail(false)
    .fail((bericht: string, fout: Error | undefined) => {
      if (fout && fout.name !== 'YError') throw fout;
      throw new Opdrachtfout(EXIT.gebruik, 'gebruik', `${bericht}\n${HULP}`);
    });
  return raadplegen(auditOpdrachten(secretarisOpdrachten(vastleggen(regel, uitvoer), uitvoer), uitvoer), uitvoer);
}

/** An empty name would otherwise be looked up, and an empty folder is the one we stand in. */
function weigerLeeg(argumenten: Readonly<Record<string, unknown>>): true {
  const leeg = Object.entries(argumenten).find(([, waarde]) => typeof waarde === 'string' && waarde.trim() === '');
  if (leeg === undefined) return true;
  throw new Opdrachtfout(EXIT.onjuist, 'argument-leeg', `De waarde van "${leeg[0]}" is leeg; vul haar in.`);
}

type Algemeen = Argv<{ gegevens: string; json: boolean }>;

function vastleggen(regel: Algemeen, uitvoer: Uitvoer): Algemeen {
  return regel
    .command('importeer <bestand>', 'Neem een terugkoppeling over in het register', (opties) => opties.strictCommands(false)
      .positional('bestand', { type: 'string', demandOption: true, describe: 'Het verslag: txt, md, pdf of docx' })
      .option('overleg', { type: 'string', demandOption: true, requiresArg: true, describe: 'Naam of id van het overleg, bijvoorbeeld "IJsselland"' })
      .option('datum', { type: 'string', demandOption: true, requiresArg: true, describe: 'Datum van de vergadering, jjjj-mm-dd' }),
    async (a) => (await import('./commands/importeer.js')).importeerOpdracht(a, uitvoer))
    .command('extraheer <bestand>', 'Toon wat er in een verslag wordt herkend; legt niets vast', (opties) => opties.strictCommands(false)
      .positional('bestand', { type: 'string', demandOption: true, describe: 'Het verslag: txt, md, pdf of docx' })
      .option('datum', { type: 'string', requiresArg: true, describe: 'Datum van de vergadering, voor termijnen als "volgende week"' }),
    async (a) => (await import('./commands/extraheer.js')).extraheerOpdracht(a, uitvoer))
    .command('start', 'Start de dienst op 127.0.0.1', poortoptie,
      async (a) => (await import('./commands/start.js')).startOpdracht(a, uitvoer))
    .command('demo', 'Neem het voorbeeldverslag over, beantwoord de vraag en start de dienst', (opties) => poortoptie(opties)
      .option('gegevens', { type: 'string', default: 'gegevens-demo', requiresArg: true, describe: 'Map met de gegevens van de demo', group: 'Overal:' })
      .option('eenmalig', { type: 'boolean', default: false, defaultDescription: 'uit', describe: 'Stop na het antwoord' }),
    async (a) => (await import('./commands/demo.js')).demoOpdracht(a, uitvoer));
}

function poortoptie(opties: Algemeen) {
  return opties.strictCommands(false).option('poort', { type: 'number', default: 3080, requiresArg: true, describe: 'Poort om op te luisteren; 0 kiest een vrije' })
    .check(({ poort }) => {
      if (Number.isInteger(poort) && poort >= 0 && poort <= 65_535) return true;
      throw new Opdrachtfout(EXIT.gebruik, 'gebruik', 'Een poort is een getal van 0 tot en met 65535.');
    });
}

function raadplegen(regel: Algemeen, uitvoer: Uitvoer): Argv {
  return regel
    .command('vraag <onderwerp>', 'Wat is er besloten en gezegd over een onderwerp, in alle overleggen?', (opties) => opties.strictCommands(false)
      .positional('onderwerp', { type: 'string', demandOption: true, describe: 'Bijvoorbeeld "cameratoezicht/I-watch"' }),
    async (a) => (await import('./commands/raadpleeg.js')).vraagOpdracht(a, uitvoer))
    .command('dossier <naam>', 'De geschiedenis van een dossier, het nieuwste onderaan', (opties) => opties.strictCommands(false)
      .positional('naam', { type: 'string', demandOption: true, describe: 'Naam, alias of id van het dossier' }),
    async (a) => (await import('./commands/raadpleeg.js')).dossierOpdracht(a, uitvoer))
    .command('dossiers', 'Alle dossiers', (opties) => opties.strictCommands(false),
      async (a) => (await import('./commands/raadpleeg.js')).dossiersOpdracht(a, uitvoer))
    .command('vergadering <id>', 'Een vergadering met haar agenda en vastleggingen', (opties) => opties.strictCommands(false)
      .positional('id', { type: 'string', demandOption: true, describe: 'Id van de vergadering' }),
    async (a) => (await import('./commands/raadpleeg.js')).vergaderingOpdracht(a, uitvoer));
}
