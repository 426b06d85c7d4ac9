import { z } from 'zod';
import { aantal, datum, kop } from '../antwoord/kop.schema.js';
import { dossierVerwijzingSchema, overlegVerwijzingSchema, vastleggingSchema } from '../antwoord/vastlegging.schema.js';

export const vergaderingSchema = z.strictObject({
  ...kop,
  vergaderingId: z.uuid().meta({ description: 'Kenmerk van de vergadering.' }),
  overleg: overlegVerwijzingSchema,
  datum: datum('De dag van de vergadering.'),
  volgnummer: z.int().positive().meta({ description: 'De hoeveelste vergadering van die dag.' }),
  verslagVastgesteld: z.nullable(z.strictObject({
    vergaderingId: z.uuid().meta({ description: 'De latere vergadering die het verslag vaststelde.' }),
    datum: datum('De dag waarop dat gebeurde.'),
  })).meta({ description: 'Wanneer het verslag is vastgesteld.' }),
  aanwezigen: z.array(z.strictObject({
    agendapuntId: z.nullable(z.uuid()).meta({ description: 'Het agendapunt waarvoor dit geldt; leeg voor de hele vergadering.' }),
    persoonId: z.uuid().meta({ description: 'Kenmerk van de persoon.' }),
    naam: z.nullable(z.string()).meta({ description: 'Naam van de persoon.' }),
    rol: z.nullable(z.string()).meta({ description: 'De rol.' }),
    organisatie: z.nullable(z.strictObject({
      soort: z.string().meta({ description: 'Soort organisatie.' }),
      naam: z.nullable(z.string()).meta({ description: 'Naam van de organisatie, als die is genoemd.' }),
    })).meta({ description: 'De vertegenwoordigde organisatie.' }),
    aanwezig: z.boolean().meta({ description: 'Onwaar: afwezig met bericht.' }),
  })).meta({ description: 'Wie er was, en wie niet.' }),
  verslagen: z.array(z.strictObject({
    terugkoppelingId: z.uuid().meta({ description: 'Kenmerk van de terugkoppeling.' }),
    documentId: z.uuid().meta({ description: 'Kenmerk van het document.' }),
    naam: z.string().meta({ description: 'Naam van het document.' }),
    regels: aantal('Aantal regels van het document.'),
    aantal: aantal('Aantal vastleggingen dat eruit is overgenomen.'),
    wijze: z.nullable(z.enum(['direct', 'beoordeeld'])).meta({ description: 'Direct overgenomen zoals gelezen, of door een mens beoordeeld.' }),
    overgenomenOp: z.iso.datetime().meta({ description: 'Wanneer het verslag is overgenomen.' }),
  })).meta({ description: 'De overgenomen terugkoppelingen van deze vergadering.' }),
  agenda: z.array(z.strictObject({
    agendapuntId: z.uuid().meta({ description: 'Kenmerk van het agendapunt.' }),
    onderdeelVan: z.nullable(z.uuid()).meta({ description: 'Het agendapunt waar dit onder valt.' }),
    titel: z.string().meta({ description: 'Titel van het agendapunt.' }),
    dossier: z.nullable(dossierVerwijzingSchema).meta({ description: 'Het dossier waar het bij hoort.' }),
    vastleggingen: z.array(vastleggingSchema).meta({ description: 'Wat bij dit punt is vastgelegd, in volgorde.' }),
  })).meta({ description: 'De agenda, in volgorde.' }),
  zonderAgendapunt: z.array(vastleggingSchema).meta({ description: 'Wat bij geen agendapunt hoort.' }),
  aantallen: z.strictObject({
    vastleggingen: aantal('Alle vastleggingen die niet zijn doorgehaald.'),
    doorgehaald: aantal('Doorgehaalde vastleggingen; zij tellen in de andere aantallen niet mee.'),
    besluiten: aantal('Besluiten.'),
    standpunten: aantal('Standpunten en vragen.'),
    mededelingen: aantal('Mededelingen en toelichtingen.'),
    acties: aantal('Verzoeken, toezeggingen, actiepunten en afspraken.'),
    onbevestigd: aantal('Automatisch gelezen en door geen mens bevestigd.'),
  }).meta({ description: 'Hoeveel er is vastgelegd.' }),
}).meta({ description: 'Een vergadering met haar agenda en wat er is vastgelegd.' });

export type Vergaderingantwoord = Readonly<z.infer<typeof vergaderingSchema>>;
