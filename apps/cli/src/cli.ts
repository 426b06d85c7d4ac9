import yargs, { type Argv } from 'yargs';
import { auditOpdrachten } from './audit-opdrachten.js';
import { raadpleegOpdrachten } from './raadpleeg-opdrachten.js';
import { rapportOpdrachten } from './rapport-opdrachten.js';
import { toetsenbord, type Invoer } from './invoer.js';
import type { Algemeen } from './opdrachtregel.js';
import { secretarisOpdrachten } from './secretaris-opdrachten.js';
import { YARGS_WOORDEN } from './taal.js';
import { alsJson, EXIT, Opdrachtfout, type Exitcode, type Uitvoer } from './uitvoer.js';

const VOET = `Uitgangscodes: 0 gedaan, 1 onverwachte fout, 2 onjuiste invoer, 3 niet gevonden, 64 verkeerd gebruik, 130 onderbroken.
Met --json is het antwoord één JSON-document; de vorm staat in docs/how-to/opdrachtregel.md.`;
const HULP = 'Zie besluitregister --help, en besluitregister <opdracht> --help voor de opties van een opdracht.';

/**
 * Runs one command line and gives its exit code. Answers go to `uitvoer.uit`, progress and errors to `uitvoer.meld`.
 */
export async function voerUit(argumenten: readonly string[], uitvoer: Uitvoer, invoer: () => Invoer = toetsenbord): Promise<Exitcode> {
  try {
    await opdrachtregel([], uitvoer, invoer).parseAsync([...argumenten], {}, (_fout, _argumenten, hulp) => { if (hulp) uitvoer.uit(hulp); });
    return EXIT.gedaan;
  } catch (error) {
    return await meldFout(error, argumenten.includes('--json'), uitvoer);
  }
}

async function meldFout(error: unknown, json: boolean, uitvoer: Uitvoer): Promise<Exitcode> {
  const { exitcode, code, message, gegevens } = error instanceof Opdrachtfout ? error : await tijdensGebruik(error);
  uitvoer.meld(message);
  if (json) uitvoer.uit(alsJson({ ...gegevens, fout: { code, bericht: message } }));
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
function opdrachtregel(argumenten: string[], uitvoer: Uitvoer, invoer: () => Invoer): Argv {
  const regel = yargs(argumenten)
    .scriptName('besluitregister')
    .locale('nl')
    .updateStrings(YARGS_WOORDEN)
    // Nothing but what the help names. An option that comes twice is seen, and refused; without that the list of `beheer wissen
    // vraag` would lose all but its last.
    .parserConfiguration({ 'boolean-negation': false, 'dot-notation': false, 'camel-case-expansion': false })
    .usage('Gebruik: $0 <opdracht> [opties]')
    .option('gegevens', { type: 'string', default: 'gegevens', requiresArg: true, describe: 'Map met de gegevens van het register', group: 'Overal:' })
    .option('json', { type: 'boolean', default: false, defaultDescription: 'uit', describe: 'Antwoord als JSON', group: 'Overal:' })
    .epilog(VOET)
    .group('help', 'Overal:')
    .check(weigerLeeg)
    .check(weigerDubbel)
    .demandCommand(1, 'Geef een opdracht, bijvoorbeeld: besluitregister vraag "cameratoezicht".')
    .recommendCommands()
    .strictCommands()
    .strict()
    .wrap(uitvoer.breedte)
    .version(false)
    .exitProcess(false)
    .showHelpOnFail(false);
  regel.fail((bericht: string, fout: Error | undefined) => {
    if (fout && fout.name !== 'YError') throw fout;
    throw new Opdrachtfout(EXIT.gebruik, 'gebruik', [...onbekendeOpties(regel, bericht), bericht, HULP].join('\n'));
  });
  return rapportOpdrachten(raadpleegOpdrachten(auditOpdrachten(secretarisOpdrachten(vastleggen(regel, uitvoer, invoer), uitvoer), uitvoer), uitvoer), uitvoer);
}

/** Misspelt options, which would otherwise only be named after everything that is missing. */
function onbekendeOpties({ parsed }: Argv, bericht: string): string[] {
  if (parsed === false || bericht.startsWith('Onbekende ')) return [];
  return Object.keys(parsed.argv).filter((naam) => naam !== '_' && naam !== '$0' && !(naam in parsed.aliases)).map((naam) => `Onbekende optie: --${naam}.`);
}

/** An empty name would otherwise be looked up, and an empty folder is the one we stand in. */
function weigerLeeg(argumenten: Readonly<Record<string, unknown>>): true {
  const leeg = Object.entries(argumenten).find(([, waarde]) => typeof waarde === 'string' && waarde.trim() === '');
  if (leeg === undefined) return true;
  throw new Opdrachtfout(EXIT.onjuist, 'argument-leeg', `De waarde van "${leeg[0]}" is leeg; vul haar in.`);
}

/** Arguments that are a list. */
const LIJSTEN: ReadonlySet<string> = new Set(['_', 'doelen']);

/** Of an option that was given twice nobody can say which was meant. */
function weigerDubbel(argumenten: Readonly<Record<string, unknown>>): true {
  const dubbel = Object.entries(argumenten).find(([naam, waarde]) => Array.isArray(waarde) && !LIJSTEN.has(naam));
  if (dubbel === undefined) return true;
  throw new Opdrachtfout(EXIT.gebruik, 'gebruik', `--${dubbel[0]} is meer dan één keer gegeven; geef haar één keer.`);
}

function vastleggen(regel: Algemeen, uitvoer: Uitvoer, invoer: () => Invoer): Algemeen {
  return regel
    .command('importeer <bestand>', 'Leg een terugkoppeling ter beoordeling voor, of een map ervan; met --direct telt zij meteen', (opties) => opties.strictCommands(false)
      .positional('bestand', { type: 'string', demandOption: true, describe: 'Het verslag (txt, md, pdf of docx), of een map met verslagen' })
      .option('overleg', { type: 'string', requiresArg: true, describe: 'Naam of id van het overleg, bijvoorbeeld "IJsselland"; van een map mag het uit de bestandsnaam blijken' })
      .option('datum', { type: 'string', requiresArg: true, describe: 'Datum van de vergadering, jjjj-mm-dd; van een map mag zij uit de bestandsnaam blijken' })
      .option('direct', { type: 'boolean', default: false, defaultDescription: 'uit', describe: 'Neem meteen over wat is herkend, zonder beoordeling; dat staat er dan bij' }),
    async (a) => (await import('./commands/importeer.js')).importeerOpdracht({ ...a, overleg: a.overleg, datum: a.datum }, uitvoer))
    .command('beoordeel [terugkoppeling]', 'Beoordeel wat in een verslag is herkend, voorstel voor voorstel, en neem het over', (opties) => opties.strictCommands(false)
      .positional('terugkoppeling', { type: 'string', describe: 'Id van de terugkoppeling; zonder id hoort u wat er ter beoordeling ligt' }),
    async ({ terugkoppeling, ...a }) => {
      const { beoordeelOpdracht, werkvoorraadOpdracht } = await import('./commands/beoordeel.js');
      await (terugkoppeling === undefined ? werkvoorraadOpdracht(a, uitvoer) : beoordeelOpdracht({ ...a, terugkoppeling }, uitvoer, invoer()));
    })
    .command('extraheer <bestand>', 'Toon wat er in een verslag wordt herkend; legt niets vast', (opties) => opties.strictCommands(false)
      .positional('bestand', { type: 'string', demandOption: true, describe: 'Het verslag: txt, md, pdf of docx' })
      .option('datum', { type: 'string', requiresArg: true, describe: 'Datum van de vergadering, voor termijnen als "volgende week"' }),
    async (a) => (await import('./commands/extraheer.js')).extraheerOpdracht(a, uitvoer))
    .command('start', 'Start de dienst op 127.0.0.1', (opties) => poortoptie(opties)
      .option('rapportage-poort', { type: 'number', requiresArg: true, describe: 'Bied ook de rapportage aan, over het PostgreSQL-protocol op deze poort; 0 kiest een vrije' })
      .option('rapportage-limiet', { type: 'number', requiresArg: true, defaultDescription: '120', describe: 'Na hoeveel seconden een vraag aan de rapportage wordt afgebroken' })
      .check(({ 'rapportage-poort': poort, 'rapportage-limiet': limiet }) => {
        if (limiet !== undefined && !(limiet > 0 && Number.isFinite(limiet))) throw new Opdrachtfout(EXIT.gebruik, 'gebruik', 'Een limiet is een aantal seconden, meer dan 0.');
        if (limiet !== undefined && poort === undefined) throw new Opdrachtfout(EXIT.gebruik, 'gebruik', 'Een limiet hoort bij --rapportage-poort; geef die erbij, of laat haar weg.');
        return poort === undefined || isPoort(poort);
      }),
    async ({ 'rapportage-poort': rapportagepoort, 'rapportage-limiet': rapportagelimiet, ...a }) =>
      (await import('./commands/start.js')).startOpdracht({ ...a, rapportagepoort, rapportagelimiet }, uitvoer))
    .command('aanmeldlink', 'Geef een nieuwe link om u bij het draaiende register aan te melden', (opties) => opties.strictCommands(false),
      async (a) => (await import('./commands/aanmeldlink.js')).aanmeldlinkOpdracht(a, uitvoer))
    .command('demo', 'Neem het voorbeeldverslag over, beantwoord de vraag en start de dienst', (opties) => poortoptie(opties)
      .option('gegevens', { type: 'string', default: 'gegevens-demo', requiresArg: true, describe: 'Map met de gegevens van de demo', group: 'Overal:' })
      .option('eenmalig', { type: 'boolean', default: false, defaultDescription: 'uit', describe: 'Stop na het antwoord' }),
    async (a) => (await import('./commands/demo.js')).demoOpdracht(a, uitvoer));
}

function poortoptie(opties: Algemeen) {
  return opties.strictCommands(false).option('poort', { type: 'number', default: 3080, requiresArg: true, describe: 'Poort om op te luisteren; 0 kiest een vrije' })
    .check(({ poort }) => isPoort(poort));
}

function isPoort(poort: number): true {
  if (Number.isInteger(poort) && poort >= 0 && poort <= 65_535) return true;
  throw new Opdrachtfout(EXIT.gebruik, 'gebruik', 'Een poort is een getal van 0 tot en met 65535.');
}
