import { metDiensten, type Algemeen } from './opdrachtregel.js';
import { productieOpdrachten } from './productie-opdrachten.js';
import { metReden } from './secretaris-opdrachten.js';
import { sleutelsopdrachten } from './sleutels-opdrachten.js';
import type { Uitvoer } from './uitvoer.js';
import { wisopdrachten } from './wissen-opdrachten.js';

/** Adds the commands `audit …` and `beheer …`. */
export function auditOpdrachten(regel: Algemeen, uitvoer: Uitvoer): Algemeen {
  return regel
    .command('audit', 'Bewijs dat het register heel en ongewijzigd is', (opties) => opties
      .command('exporteer <map>', 'Schrijf een bewijspakket voor een auditor', (o) => o
        .positional('map', { type: 'string', demandOption: true, describe: 'Nieuwe of lege map' }),
      async (a) => (await import('./commands/audit.js')).exporteerOpdracht(a, uitvoer))
      .command('gebeurtenissen <bestand>', 'Schrijf wat er is opgeslagen als JSON-regels, om naast een bewijspakket te leggen', (o) => metDiensten(o)
        .positional('bestand', { type: 'string', demandOption: true, describe: 'Nieuw bestand' }),
      async (a) => (await import('./commands/audit.js')).gebeurtenissenOpdracht(a, uitvoer))
      .command('tijdstempel', 'Laat een tijdstempeldienst (RFC 3161) het nieuwste controlepunt stempelen, en leg dat vast', (o) => o
        .option('tsa', { type: 'string', default: process.env['BESLUITREGISTER_TSA'], requiresArg: true, describe: 'Adres van de dienst; anders BESLUITREGISTER_TSA' })
        .option('certificaat', { type: 'string', default: process.env['BESLUITREGISTER_TSA_CERTIFICAAT'], requiresArg: true, describe: 'Bestand (PEM) met het certificaat van de dienst of van wie erboven staat; anders BESLUITREGISTER_TSA_CERTIFICAAT' })
        .demandOption(['tsa', 'certificaat']),
      async (a) => (await import('./commands/anker.js')).tijdstempelOpdracht(a, uitvoer))
      .command('anker <bestand>', 'Leg vast dat een getuige een controlepunt medeondertekende', (o) => o
        .positional('bestand', { type: 'string', demandOption: true, describe: 'Het medeondertekende controlepunt' })
        .option('getuige', { type: 'string', demandOption: true, requiresArg: true, describe: 'De openbare sleutel van de getuige (naam+kenmerk+sleutel)' }),
      async (a) => (await import('./commands/anker.js')).ankerOpdracht(a, uitvoer))
      .demandCommand(1, 'Geef exporteer, gebeurtenissen, tijdstempel of anker.'))
    .command('beheer', 'Beheer van het register', (opties) => productieOpdrachten(opties, uitvoer)
      .command('reservekopie <map>', 'Kopieer het register naar een nieuwe map en lees het terug, ook terwijl het in gebruik is', (o) => o
        .positional('map', { type: 'string', demandOption: true, describe: 'Nieuwe of lege map' })
        .option('sleutels', { type: 'string', requiresArg: true, describe: 'Nieuwe of lege map voor de sleutels; zonder deze optie blijven zij erbuiten' }),
      async (a) => (await import('./commands/reservekopie.js')).reservekopieOpdracht(a, uitvoer))
      .command('herstel', 'Begin het controlelog opnieuw onder een nieuwe oorsprong, na verlies van gebeurtenissen of van de ondertekensleutel', (o) => metDiensten(metReden(o)),
        async (a) => (await import('./commands/herstel.js')).herstelOpdracht(a, uitvoer))
      .command('sleutel', 'De sleutel waarmee het controlelog wordt ondertekend', (o) => sleutelopdrachten(o, uitvoer))
      .command('sleutels', 'De sleutels van beschermde tekst', (o) => sleutelsopdrachten(o, uitvoer))
      .command('wissen', 'Verzoeken om wissing: vragen, beslissen, uitvoeren', (o) => wisopdrachten(o, uitvoer))
      .demandCommand(1, 'Geef configuratie, overzetten, reservekopie, herstel, sleutel, sleutels of wissen.'));
}

function sleutelopdrachten(opties: Algemeen, uitvoer: Uitvoer) {
  return opties
    .command('toon', 'Toon de sleutel en hoe u haar bewaart', (o) => o,
      async (a) => (await import('./commands/sleutel.js')).toonSleutelOpdracht(a, uitvoer))
    .command('wissel', 'Onderteken voortaan met een nieuwe sleutel; de oude tekent nog één keer mee', (o) => metDiensten(metReden(o)),
      async (a) => (await import('./commands/sleutel.js')).wisselSleutelOpdracht(a, uitvoer))
    .command('reservekopie <bestand>', 'Kopieer de geheime sleutel naar een nieuw bestand', (o) => o
      .positional('bestand', { type: 'string', demandOption: true, describe: 'Nieuw bestand' }),
    async (a) => (await import('./commands/sleutel.js')).kopieerSleutelOpdracht(a, uitvoer))
    .demandCommand(1, 'Geef toon, wissel of reservekopie.');
}
