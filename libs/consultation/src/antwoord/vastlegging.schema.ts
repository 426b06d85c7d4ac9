import { z } from 'zod';
import { datum, id } from './kop.schema.js';

export const dossierVerwijzingSchema = z.strictObject({
  dossierId: id('Kenmerk van het dossier.'),
  naam: z.string().meta({ description: 'Naam van het dossier.' }),
});

export const overlegVerwijzingSchema = z.strictObject({
  overlegId: id('Kenmerk van het overleg.'),
  naam: z.string().meta({ description: 'Naam van het overleg.' }),
});

export const passageSchema = z.strictObject({
  documentId: id('Het document waarin de passage staat.'),
  weergaveId: id('De genummerde weergave van dat document.'),
  vanRegel: z.int().positive().meta({ description: 'Eerste regel van de passage, geteld vanaf 1.' }),
  totRegel: z.int().positive().meta({ description: 'Laatste regel van de passage.' }),
  citaat: z.string().meta({ description: 'De passage, letter voor letter; regels gescheiden door een regeleinde.' }),
}).meta({ description: 'Waar het staat, letter voor letter.' });

export const sprekerSchema = z.strictObject({
  persoonId: z.nullable(z.uuid()).meta({ description: 'Kenmerk van de persoon, als die herkend is.' }),
  naam: z.nullable(z.string()).meta({ description: 'Naam van de persoon, als die herkend is.' }),
  rol: z.nullable(z.string()).meta({ description: 'De rol waarin is gesproken.' }),
  organisatie: z.nullable(z.strictObject({
    soort: z.string().meta({ description: 'Soort organisatie.' }),
    naam: z.nullable(z.string()).meta({ description: 'Naam van de organisatie, als die is genoemd.' }),
  })).meta({ description: 'De organisatie namens welke is gesproken.' }),
  vermelding: z.string().meta({ description: 'De woorden waarmee het verslag de spreker noemt.' }),
  overgenomen: z.boolean().meta({ description: 'Waar: de spreker is uit een eerdere zin overgenomen en staat niet in de passage zelf.' }),
}).meta({ description: 'Wie het zei.' });

const besluitSchema = z.strictObject({
  uitkomst: z.enum(['ingestemd', 'afgewezen', 'aangehouden', 'ter-kennisname', 'verwezen', 'ingetrokken']).meta({ description: 'De uitkomst.' }),
  uitkomstWoorden: z.nullable(z.string()).meta({ description: 'De woorden van de uitkomst.' }),
  beslotenOp: datum('De dag waarop is besloten.'),
  ingangsdatum: z.nullable(z.iso.date()).meta({ description: 'Vanaf wanneer het geldt, als dat niet de dag van het besluit is.' }),
  einddatum: z.nullable(z.iso.date()).meta({ description: 'Tot en met wanneer het geldt, als dat is bepaald.' }),
  voorwaarden: z.array(z.string()).meta({ description: 'Voorwaarden en aandachtspunten.' }),
  stemming: z.nullable(z.strictObject({
    wijze: z.nullable(z.string()).meta({ description: 'Hoe is gestemd.' }),
    voor: z.nullable(z.int()).meta({ description: 'Stemmen voor.' }),
    tegen: z.nullable(z.int()).meta({ description: 'Stemmen tegen.' }),
    woorden: z.string().meta({ description: 'De woorden waarin het verslag dit zegt.' }),
  })).meta({ description: 'Hoe is gestemd, als het verslag dat zegt.' }),
  kracht: z.nullable(z.enum(['van-kracht', 'nog-niet-van-kracht', 'niet-meer-van-kracht'])).meta({ description: 'Of het besluit geldt op de peildatum; leeg waar daar niet naar is gevraagd, en bij een doorgehaald besluit.' }),
  strijdig: z.boolean().meta({ description: 'Waar: meer dan één besluit herroept hetzelfde besluit, en dit is er een van of het herroepene; of besluiten volgen elkaar op in een kring. Een rectificatie moet dat rechtzetten.' }),
  relaties: z.array(z.strictObject({
    richting: z.enum(['uit', 'in']).meta({ description: 'Uit: dit besluit zegt het van het andere; in: het andere zegt het van dit besluit.' }),
    soort: z.enum(['vervangt', 'wijzigt', 'herroept', 'bevestigt', 'voert-uit']).meta({ description: 'De relatie.' }),
    vastleggingId: id('Het andere besluit.'),
    vergaderingId: id('De vergadering van het andere besluit.'),
    datum: z.nullable(z.iso.date()).meta({ description: 'De dag van die vergadering; leeg als dat besluit niet te zien is.' }),
    doorgehaald: z.boolean().meta({ description: 'Waar: het andere besluit is doorgehaald en telt niet.' }),
  })).meta({ description: 'Relaties met andere besluiten, beide kanten op.' }),
});

const actieSchema = z.strictObject({
  houder: z.nullable(z.string()).meta({ description: 'Wie het op zich heeft genomen, in de woorden van het verslag.' }),
  gevraagdAan: z.array(z.string()).meta({ description: 'Aan wie het is gevraagd.' }),
  termijn: z.nullable(z.strictObject({
    datum: z.nullable(z.iso.date()).meta({ description: 'De dag, alleen als het verslag die geeft.' }),
    woorden: z.nullable(z.string()).meta({ description: 'De woorden van de termijn.' }),
  })).meta({ description: 'Wanneer, zoals het laatst is verlegd of anders is gezegd.' }),
  stand: z.nullable(z.enum(['open', 'afgedaan', 'vervallen'])).meta({ description: 'Hoe het ervoor staat op de peildatum; leeg bij een doorgehaalde actie en waar daar niet naar is gevraagd.' }),
  standSinds: z.nullable(z.iso.date()).meta({ description: 'Sinds welke dag; leeg als er sinds de vastlegging niets veranderde.' }),
  teLaat: z.boolean().meta({ description: 'Waar: open, en de dag van de termijn is voorbij op de peildatum.' }),
  afdoening: z.nullable(z.strictObject({
    datum: datum('De dag waarop het is afgedaan.'),
    woorden: z.nullable(z.string()).meta({ description: 'De toelichting bij de afdoening.' }),
    bewijs: z.array(z.strictObject({
      soort: z.enum(['document', 'vastlegging']).meta({ description: 'Waar het uit blijkt.' }),
      id: id('Kenmerk van dat document of die vastlegging.'),
    })).meta({ description: 'Waaruit blijkt dat het is gedaan.' }),
  })).meta({ description: 'Hoe het is afgedaan.' }),
});

export const vastleggingSchema = z.strictObject({
  vastleggingId: id('Kenmerk van de vastlegging.'),
  vergaderingId: id('De vergadering waarin het is gezegd.'),
  overlegId: id('Het overleg dat toen vergaderde.'),
  datum: datum('De dag van de vergadering.'),
  volgorde: z.int().nonnegative().meta({ description: 'Plaats binnen de vergadering.' }),
  soort: z.enum(['mededeling', 'toelichting', 'standpunt', 'vraag', 'besluit', 'verzoek', 'toezegging', 'actiepunt', 'afspraak']).meta({ description: 'Wat voor vastlegging het is.' }),
  tekst: z.nullable(z.string()).meta({ description: 'De vastlegging in gewone woorden; leeg als de passage zelf het zegt.' }),
  passages: z.array(passageSchema).meta({ description: 'De passages waar de vastlegging uit komt.' }),
  spreker: z.nullable(sprekerSchema),
  basis: z.nullable(z.enum(['uitgesproken', 'afgeleid'])).meta({ description: 'Bij standpunt, vraag en besluit: letterlijk gezegd, of afgeleid.' }),
  strekking: z.nullable(z.enum(['voor', 'voor-onder-voorwaarde', 'neutraal', 'tegen', 'onbekend'])).meta({ description: 'Bij standpunt en vraag: de strekking.' }),
  namens: z.nullable(z.string()).meta({ description: 'Namens wie, als dat is gezegd.' }),
  besluit: z.nullable(besluitSchema).meta({ description: 'Bij een besluit: wat er is besloten.' }),
  besluitVanDerden: z.nullable(z.strictObject({
    orgaan: z.string().meta({ description: 'Wie het besluit nam.' }),
    uitkomst: z.string().meta({ description: 'Wat er is besloten.' }),
  })).meta({ description: 'Bij een mededeling over een besluit van een ander orgaan.' }),
  actie: z.nullable(actieSchema).meta({ description: 'Bij verzoek, toezegging, actiepunt en afspraak.' }),
  dossiers: z.array(dossierVerwijzingSchema).meta({ description: 'De dossiers waar de vastlegging bij hoort.' }),
  herkomst: z.enum(['handmatig', 'beoordeeld', 'automatisch']).meta({ description: 'Hoe de vastlegging tot stand kwam.' }),
  zekerheid: z.nullable(z.number()).meta({ description: 'Hoe zeker de automatische lezer was, van 0 tot 1.' }),
  vertrouwelijkheid: z.enum(['openbaar', 'intern', 'vertrouwelijk', 'geheim']).meta({ description: 'Wie het mag weten.' }),
  bevestigd: z.boolean().meta({ description: 'Onwaar: automatisch gelezen en in deze versie door geen mens bevestigd.' }),
  versie: z.int().positive().meta({ description: 'De hoeveelste inhoud: 1 zoals eerst vastgelegd, één meer na elke rectificatie of lakking.' }),
  doorhaling: z.nullable(z.strictObject({
    reden: z.nullable(z.string()).meta({ description: 'Waarom.' }),
    bekendOp: z.iso.datetime().meta({ description: 'Sinds wanneer het register dit weet.' }),
    nummer: z.int().positive().meta({ description: 'De gebeurtenis waarmee is doorgehaald.' }),
  })).meta({ description: 'Ingevuld: de vastlegging is doorgehaald. Zij blijft te zien en telt nergens voor mee.' }),
}).meta({ description: 'Een vastlegging met haar passages.' });

export type Vastlegging = Readonly<z.infer<typeof vastleggingSchema>>;
export type DossierVerwijzing = Readonly<z.infer<typeof dossierVerwijzingSchema>>;
export type OverlegVerwijzing = Readonly<z.infer<typeof overlegVerwijzingSchema>>;
export type SprekerAntwoord = Readonly<z.infer<typeof sprekerSchema>>;

export const bronSchema = z.strictObject({
  overleg: overlegVerwijzingSchema.meta({ description: 'Het overleg in wiens terugkoppeling het staat.' }),
  datum: datum('De dag van die vergadering.'),
  vastlegging: vastleggingSchema,
}).meta({ description: 'De vastlegging die het zegt, en in welke terugkoppeling.' });
export type Bron = Readonly<z.infer<typeof bronSchema>>;
