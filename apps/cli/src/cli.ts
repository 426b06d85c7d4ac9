import yargs, { type Argv } from 'yargs';
import { demoOpdracht } from './commands/demo.js';
import { extraheerOpdracht } from './commands/extraheer.js';
import { importeerOpdracht } from './commands/importeer.js';
import { dossierOpdracht, dossiersOpdracht, vergaderingOpdracht, vraagOpdracht } from './commands/raadpleeg.js';
import { startOpdracht } from './commands/start.js';
import { metRegister } from './register-openen.js';
import { alsJson, EXIT, Opdrachtfout, type Exitcode, type Uitvoer } from './uitvoer.js';

const VOET = `Uitgangscodes: 0 gedaan, 1 onverwachte fout, 2 onjuiste invoer, 3 niet gevonden, 64 verkeerd gebruik.
Met --json is het antwoord één JSON-document; de vorm staat in docs/how-to/opdrachtregel.md.`;

/**
 * Runs one command line and gives its exit code. Answers go to `uitvoer.uit`, progress and errors to `uitvoer.meld`.
 */
export async function voerUit(argumenten: readonly string[], uitvoer: Uitvoer): Promise<Exitcode> {
  try {
    await opdrachtregel([...argumenten], uitvoer).parseAsync();
    return EXIT.gedaan;
  } catch (error) {
    return meldFout(error, argumenten.includes('--json'), uitvoer);
  }
}

function meldFout(error: unknown, json: boolean, uitvoer: Uitvoer): Exitcode {
  const bekend = error instanceof Opdrachtfout
    ? error
    : new Opdrachtfout(EXIT.onverwacht, 'onverwacht', `Er ging iets onverwachts mis: ${error instanceof Error ? error.message : String(error)}`);
  uitvoer.meld(bekend.message);
  if (json) uitvoer.uit(alsJson({ fout: { code: bekend.code, bericht: bekend.message } }));
  return bekend.exitcode;
}

function opdrachtregel(argumenten: string[], uitvoer: Uitvoer): Argv {
  const regel = yargs(argumenten)
    .scriptName('besluitregister')
    .locale('nl')
    .usage('Gebruik: $0 <opdracht> [opties]')
    .option('gegevens', { type: 'string', default: 'gegevens', describe: 'Map met de gegevens van het register', group: 'Overal:' })
    .option('json', { type: 'boolean', default: false, describe: 'Antwoord als JSON', group: 'Overal:' })
    .epilog(VOET)
    .demandCommand(1, 1, 'Geef een opdracht; besluitregister --help noemt ze.', 'Geef één opdracht tegelijk.')
    .strict()
    .wrap(uitvoer.breedte)
    .version(false)
    .exitProcess(false)
    .showHelpOnFail(false)
    .fail((bericht: string, fout: Error | undefined) => {
      throw fout ?? new Opdrachtfout(EXIT.gebruik, 'gebruik', `${bericht}\nZie besluitregister --help.`);
    });
  return raadplegen(vastleggen(regel, uitvoer), uitvoer);
}

type Algemeen = Argv<{ gegevens: string; json: boolean }>;

function vastleggen(regel: Algemeen, uitvoer: Uitvoer): Algemeen {
  return regel
    .command('importeer <bestand>', 'Neem een terugkoppeling over in het register', (opties) => opties
      .positional('bestand', { type: 'string', demandOption: true, describe: 'Het verslag: txt, md, pdf of docx' })
      .option('overleg', { type: 'string', demandOption: true, describe: 'Naam of id van het overleg, bijvoorbeeld "IJsselland"' })
      .option('datum', { type: 'string', demandOption: true, describe: 'Datum van de vergadering, jjjj-mm-dd' }),
    (a) => metRegister(a.gegevens, uitvoer, (register) => importeerOpdracht(register, a, uitvoer)))
    .command('extraheer <bestand>', 'Toon wat er in een verslag wordt herkend; legt niets vast', (opties) => opties
      .positional('bestand', { type: 'string', demandOption: true, describe: 'Het verslag: txt, md, pdf of docx' })
      .option('datum', { type: 'string', describe: 'Datum van de vergadering, voor termijnen als "volgende week"' }),
    (a) => extraheerOpdracht({ bestand: a.bestand, datum: a.datum, json: a.json }, uitvoer))
    .command('start', 'Start de dienst op 127.0.0.1', poortoptie,
      (a) => metRegister(a.gegevens, uitvoer, (register) => startOpdracht(register, a.poort, uitvoer)))
    .command('demo', 'Neem het voorbeeldverslag over, beantwoord de vraag en start de dienst', (opties) => poortoptie(opties)
      .option('gegevens', { type: 'string', default: 'gegevens-demo', describe: 'Map met de gegevens van de demo', group: 'Overal:' })
      .option('eenmalig', { type: 'boolean', default: false, describe: 'Stop na het antwoord' }),
    (a) => metRegister(a.gegevens, uitvoer, (register) => demoOpdracht(register, a, uitvoer)));
}

function poortoptie(opties: Algemeen) {
  return opties.option('poort', { type: 'number', default: 3080, describe: 'Poort om op te luisteren; 0 kiest een vrije' })
    .check(({ poort }) => {
      if (Number.isInteger(poort) && poort >= 0 && poort <= 65_535) return true;
      throw new Opdrachtfout(EXIT.gebruik, 'gebruik', 'Een poort is een getal van 0 tot en met 65535.');
    });
}

function raadplegen(regel: Algemeen, uitvoer: Uitvoer): Argv {
  return regel
    .command('vraag <onderwerp>', 'Wat is er besloten en gezegd over een onderwerp, in alle overleggen?', (opties) => opties
      .positional('onderwerp', { type: 'string', demandOption: true, describe: 'Bijvoorbeeld "cameratoezicht/I-watch"' }),
    (a) => metRegister(a.gegevens, uitvoer, (register) => vraagOpdracht(register, a.onderwerp, a.json, uitvoer)))
    .command('dossier <naam>', 'De geschiedenis van een dossier, het nieuwste onderaan', (opties) => opties
      .positional('naam', { type: 'string', demandOption: true, describe: 'Naam, alias of id van het dossier' }),
    (a) => metRegister(a.gegevens, uitvoer, (register) => dossierOpdracht(register, a.naam, a.json, uitvoer)))
    .command('dossiers', 'Alle dossiers', (opties) => opties,
      (a) => metRegister(a.gegevens, uitvoer, (register) => dossiersOpdracht(register, a.json, uitvoer)))
    .command('vergadering <id>', 'Een vergadering met haar agenda en vastleggingen', (opties) => opties
      .positional('id', { type: 'string', demandOption: true, describe: 'Id van de vergadering' }),
    (a) => metRegister(a.gegevens, uitvoer, (register) => vergaderingOpdracht(register, a.id, a.json, uitvoer)));
}
