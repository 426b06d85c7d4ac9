import yargs, { type Argv } from 'yargs';
import { alsBevinding, Bevinding, UITGANG, type Uitgang } from './bevinding.js';
import type { Omgeving } from './omgeving.js';
import { explain, verifyRecord } from './opdrachten/bewijs.js';
import { consistency } from './opdrachten/consistency.js';
import { cosign } from './opdrachten/cosign.js';
import { reconcile } from './opdrachten/reconcile.js';
import { verify } from './opdrachten/verify.js';
import { zin } from './taal.js';
import { alsJson, type Uitvoer } from './uitvoer.js';

const VOET = zin(
  'Uitgangscodes: 0 in orde, 2 niet te controleren, 3 heel maar onvoldoende, 10 gewijzigd of vervalst, 11 een andere geschiedenis, 12 ingekort of teruggezet, 64 verkeerd gebruik. Werkt zonder netwerk.',
  'Exit codes: 0 in order, 2 could not check, 3 whole but not enough, 10 changed or forged, 11 another history, 12 truncated or rolled back, 64 wrong use. Works without a network.');

/** Runs one command line and gives its exit code. Verdicts go to `uitvoer.uit`, the rest to `uitvoer.meld`. */
export async function voerUit(argumenten: readonly string[], uitvoer: Uitvoer, nu: Date): Promise<Uitgang> {
  const omgeving: Omgeving = { uitvoer, nu, taal: taalVan(argumenten), json: argumenten.includes('--json') };
  try {
    return await kies(argumenten, omgeving);
  } catch (error) {
    return meld(alsBevinding(error), omgeving);
  }
}

function meld({ uitgang, code, zin: tekst, gegevens }: Bevinding, { uitvoer, taal, json }: Omgeving): Uitgang {
  if (json) uitvoer.uit(alsJson({ uitgang, code, melding: tekst[taal], ...gegevens }));
  uitvoer.meld(uitgang >= UITGANG.vervalst && uitgang < UITGANG.gebruik ? `[${taal === 'nl' ? 'FOUT' : 'FAIL'} ${code}] ${tekst[taal]}` : tekst[taal]);
  if (!json) for (const deel of Object.values(gegevens)) if (typeof deel === 'string') uitvoer.meld(`\n${deel}`);
  return uitgang;
}

/** The language of errors too, so it is looked for before the line is understood. */
function taalVan(argumenten: readonly string[]): 'nl' | 'en' {
  const na = argumenten[argumenten.indexOf('--lang') + 1];
  return argumenten.includes('--lang=en') || (argumenten.includes('--lang') && na === 'en') ? 'en' : 'nl';
}

async function kies(argumenten: readonly string[], omgeving: Omgeving): Promise<Uitgang> {
  let uitgang: Uitgang = UITGANG.inOrde;
  const doe = (opdracht: Promise<Uitgang>): Promise<void> => opdracht.then((uitkomst) => { uitgang = uitkomst; });
  await opdrachten(basis(argumenten, omgeving), omgeving, doe).parseAsync();
  return uitgang;
}

type Doe = (opdracht: Promise<Uitgang>) => Promise<void>;
type Algemeen = Argv<{ policy: string }>;
type Vertaal = (nl: string, en: string) => string;

function basis(argumenten: readonly string[], { taal }: Omgeving): Algemeen {
  const t: Vertaal = (nl, en) => zin(nl, en)[taal];
  return yargs([...argumenten])
    .scriptName('besluitregister-verify')
    .locale(taal)
    .parserConfiguration({ 'duplicate-arguments-array': false, 'boolean-negation': false })
    .usage(t('Gebruik: $0 <opdracht> [opties]', 'Usage: $0 <command> [options]'))
    .option('policy', { type: 'string', demandOption: true, requiresArg: true, describe: t('Uw beleidsbestand (C2SP tlog-policy) met de sleutels die u vastzette', 'Your policy file (C2SP tlog-policy) with the keys you pinned') })
    .option('json', { type: 'boolean', default: false, describe: t('Uitkomst als JSON', 'Result as JSON') })
    .option('lang', { choices: ['nl', 'en'] as const, default: 'nl' as const, describe: t('Taal', 'Language') })
    .epilog(VOET[taal])
    .demandCommand(1, 1, t('Geef een opdracht.', 'Give a command.'), t('Geef één opdracht tegelijk.', 'Give one command at a time.'))
    .strict()
    .version(false)
    .exitProcess(false)
    .showHelpOnFail(false)
    .fail((bericht: string, fout: Error | undefined) => {
      throw fout ?? new Bevinding(UITGANG.gebruik, 'gebruik', zin(`${bericht}\nZie besluitregister-verify --help.`, `${bericht}\nSee besluitregister-verify --help.`));
    });
}

function opdrachten(regel: Algemeen, omgeving: Omgeving, doe: Doe): Argv {
  const t: Vertaal = (nl, en) => zin(nl, en)[omgeving.taal];
  return pakketopdrachten(regel, omgeving, doe)
    .command('verify-record <bewijs> <record>', t('Controleer een bewijsbestand (.tlog-proof) bij een record', 'Verify a record against its receipt (.tlog-proof)'), (o) => bewijsopties(o, t),
      (a) => doe(verifyRecord(a, omgeving)))
    .command('explain <bewijs> <record>', t('Toon elke hashstap van record naar wortel', 'Show every hash step from record to root'), (o) => bewijsopties(o, t),
      (a) => doe(explain(a, omgeving)))
    .command('consistency <oud> <nieuw>', t('Controleer dat een pakket voortzet wat een ouder controlepunt dekte', 'Verify that a pack continues what an older checkpoint covered'), (o) => o
      .positional('oud', { type: 'string', demandOption: true, describe: t('Controlepunt of bewijspakket', 'Checkpoint or evidence pack') })
      .positional('nieuw', { type: 'string', demandOption: true, describe: t('Bewijspakket', 'Evidence pack') }),
    (a) => doe(consistency(a, omgeving)));
}

function pakketopdrachten(regel: Algemeen, omgeving: Omgeving, doe: Doe): Algemeen {
  const t: Vertaal = (nl, en) => zin(nl, en)[omgeving.taal];
  return regel
    .command('verify <map>', t('Controleer een bewijspakket', 'Verify an evidence pack'), (o) => pakketoptie(o, t)
      .option('state', { type: 'string', requiresArg: true, describe: t('Uw bestand met het laatste goede controlepunt', 'Your file with the last good checkpoint') })
      .option('controlepunt', { type: 'string', requiresArg: true, describe: t('Gebruik dit (medeondertekende) controlepunt in plaats van dat in het pakket', 'Use this (cosigned) checkpoint instead of the one in the pack') })
      .option('tsa', { type: 'string', requiresArg: true, describe: t('Uw certificaten (PEM) van tijdstempeldiensten die u vertrouwt', 'Your certificates (PEM) of time stamping services you trust') })
      .option('niveau', { choices: [0, 1, 2, 3] as const, describe: t('Eis dit niveau: 0 herrekend, 1 vervolg, 2 tijdstempel, 3 getuigen', 'Require this level: 0 recomputed, 1 continues, 2 time stamp, 3 witnesses') }),
    (a) => doe(verify({ ...a, state: a.state, controlepunt: a.controlepunt, tsa: a.tsa, niveau: a.niveau ?? 0 }, omgeving)))
    .command('cosign <map>', t('Onderteken als getuige dat een pakket voortzet wat u eerder ondertekende', 'Sign as a witness that a pack continues what you signed before'), (o) => pakketoptie(o, t)
      .option('state', { type: 'string', demandOption: true, requiresArg: true, describe: t('Het geheugen van deze getuige', 'The memory of this witness') })
      .option('sleutel', { type: 'string', demandOption: true, requiresArg: true, describe: t('Geheime sleutel van de getuige; wordt gemaakt als hij er niet is', 'Private key of the witness; made when it is not there') })
      .option('naam', { type: 'string', demandOption: true, requiresArg: true, describe: t('Naam van de getuige, zonder spaties', 'Name of the witness, without spaces') })
      .option('uit', { type: 'string', requiresArg: true, describe: t('Schrijf het controlepunt naar dit bestand', 'Write the checkpoint to this file') }),
    (a) => doe(cosign({ ...a, uit: a.uit }, omgeving)))
    .command('reconcile <map> <gebeurtenissen>', t('Leg de opslag naast het controlelog', 'Lay the store beside the log'), (o) => pakketoptie(o, t)
      .positional('gebeurtenissen', { type: 'string', demandOption: true, describe: t('Bestand van besluitregister audit gebeurtenissen', 'File of besluitregister audit gebeurtenissen') }),
    (a) => doe(reconcile(a, omgeving)));
}

function pakketoptie<T>(o: Argv<T>, t: Vertaal) {
  return o.positional('map', { type: 'string', demandOption: true, describe: t('Map van het bewijspakket', 'Folder of the evidence pack') });
}

function bewijsopties<T>(o: Argv<T>, t: Vertaal) {
  return o
    .positional('bewijs', { type: 'string', demandOption: true, describe: t('Bewijsbestand (C2SP tlog-proof)', 'Receipt (C2SP tlog-proof)') })
    .positional('record', { type: 'string', demandOption: true, describe: t('Het record: de exacte bytes van het blad, met of zonder regeleinde', 'The record: the exact bytes of the leaf, with or without a newline') });
}
