import { z } from 'zod';
import { herkomstSchema } from '../antwoord/actor.js';
import { adres, lijstitemSchema } from '../antwoord/lijstitem.schema.js';
import { datum, id, kop } from '../antwoord/kop.schema.js';
import { overlegVerwijzingSchema, passageSchema, vastleggingSchema } from '../antwoord/vastlegging.schema.js';
import { geheimhoudingSchema } from '../geheimhoudingen/geheimhoudingen.schema.js';

const waarde = (omschrijving: string) => z.unknown().meta({ description: omschrijving });

export const versieSchema = z.strictObject({
  versie: z.int().positive().meta({ description: 'De hoeveelste inhoud: 1 zoals eerst vastgelegd, één meer na elke rectificatie of lakking.' }),
  zin: z.string().meta({ description: 'Wat er gebeurde.' }),
  herkomst: herkomstSchema,
  soort: vastleggingSchema.shape.soort,
  datum: datum('De dag van de vergadering, zoals toen bekend.'),
  tekst: vastleggingSchema.shape.tekst,
  passages: z.array(passageSchema).meta({ description: 'De passages waar de vastlegging toen uit kwam.' }),
  herkomstWijze: vastleggingSchema.shape.herkomst,
  vertrouwelijkheid: vastleggingSchema.shape.vertrouwelijkheid,
  doorgehaald: z.boolean().meta({ description: 'Waar: vanaf hier doorgehaald.' }),
  wijzigingen: z.array(z.strictObject({
    veld: z.string().meta({ description: 'Het onderdeel dat anders werd.' }),
    naam: z.string().meta({ description: 'Dat onderdeel in gewone woorden.' }),
    voor: waarde('Wat er stond.'),
    na: waarde('Wat er kwam te staan.'),
  })).meta({ description: 'Wat er anders werd; bij de eerste versie niets.' }),
}).meta({ description: 'De vastlegging zoals zij vanaf een gebeurtenis in het register stond.' });

export const relatieSchema = z.strictObject({
  richting: z.enum(['uit', 'in']).meta({ description: 'Uit: dit besluit zegt het van het andere; in: het andere zegt het van dit besluit.' }),
  soort: z.enum(['vervangt', 'wijzigt', 'herroept', 'bevestigt', 'voert-uit']).meta({ description: 'De relatie.' }),
  vastleggingId: id('Het andere besluit.'),
  vergaderingId: id('De vergadering van het andere besluit.'),
  overleg: z.nullable(overlegVerwijzingSchema).meta({ description: 'Het overleg dat het andere besluit nam; leeg als dat besluit niet te zien is.' }),
  datum: z.nullable(z.iso.date()).meta({ description: 'De dag van die vergadering; leeg als dat besluit niet te zien is.' }),
  uitkomst: z.nullable(z.string()).meta({ description: 'De uitkomst van het andere besluit.' }),
  kracht: z.nullable(z.enum(['van-kracht', 'nog-niet-van-kracht', 'niet-meer-van-kracht'])).meta({ description: 'Of het andere besluit op de peildatum geldt.' }),
  doorgehaald: z.boolean().meta({ description: 'Waar: het andere besluit is doorgehaald en telt niet.' }),
  strijdig: z.boolean().meta({ description: 'Waar: het andere besluit is met een ander in strijd.' }),
  links: z.strictObject({ vastlegging: adres('Het andere besluit.') }).meta({ description: 'Waar meer staat.' }),
}).meta({ description: 'Een relatie met een ander besluit.' });

export const vastleggingdetailSchema = z.strictObject({
  ...kop,
  vastlegging: lijstitemSchema,
  versies: z.array(versieSchema).meta({ description: 'Alle versies, oudste eerst.' }),
  relaties: z.array(relatieSchema).meta({ description: 'Relaties met andere besluiten, beide kanten op; alleen bij een besluit.' }),
  verloop: z.array(z.strictObject({
    zin: z.string().meta({ description: 'Wat er gebeurde.' }),
    datum: datum('De dag waarop het gebeurde.'),
    woorden: z.nullable(z.string()).meta({ description: 'De toelichting erbij.' }),
    herkomst: herkomstSchema,
  })).meta({ description: 'Wat er met een actie is gebeurd, in de volgorde van vastleggen.' }),
  geheimhoudingen: z.array(geheimhoudingSchema).meta({ description: 'De geheimhoudingen die erop rusten of rustten.' }),
  afhankelijk: z.array(z.strictObject({
    soort: z.enum(['besluit', 'actie', 'verwachting']).meta({ description: 'Wat ervan afhangt.' }),
    id: id('Kenmerk daarvan.'),
  })).meta({ description: 'Wat op deze vastlegging steunt.' }),
}).meta({ description: 'Een vastlegging met haar versies, relaties en verloop.' });

export type Vastleggingdetail = Readonly<z.infer<typeof vastleggingdetailSchema>>;
