import { z } from 'zod';
import { herkomstSchema } from '../antwoord/actor.js';
import { adres } from '../antwoord/lijstitem.schema.js';
import { aantal, datum, id, kop } from '../antwoord/kop.schema.js';
import { overlegVerwijzingSchema, vastleggingSchema } from '../antwoord/vastlegging.schema.js';

const dag = (omschrijving: string) => z.nullable(z.iso.date()).meta({ description: omschrijving });
export const TOESTANDEN = ['loopt', 'opgeheven', 'verlopen', 'niet-tijdig-bekrachtigd'] as const;

export const geheimhoudingSchema = z.strictObject({
  geheimhoudingId: id('Kenmerk van de geheimhouding.'),
  vastleggingId: id('De vastlegging waar zij op rust.'),
  soort: vastleggingSchema.shape.soort,
  vergaderingId: id('De vergadering van die vastlegging.'),
  overleg: overlegVerwijzingSchema.meta({ description: 'Het overleg van die vergadering.' }),
  datum: datum('De dag van die vergadering.'),
  grond: z.strictObject({
    wet: z.enum(['woo', 'andere']).meta({ description: 'De Woo, of een andere wet.' }),
    artikel: z.nullable(z.string()).meta({ description: 'Het artikel van de Woo.' }),
    verwijzing: z.nullable(z.string()).meta({ description: 'De verwijzing naar een andere wet.' }),
  }).meta({ description: 'De grond.' }),
  fase: z.enum(['opgelegd', 'bekrachtigd', 'opgeheven']).meta({ description: 'Wat er het laatst mee is gedaan.' }),
  toestand: z.enum(TOESTANDEN).meta({ description: 'Of zij op de peildatum bindt, en zo niet waarom.' }),
  opgelegdOp: datum('De dag waarop zij is opgelegd.'),
  bekrachtigdOp: dag('De dag waarop zij is bekrachtigd.'),
  opgehevenOp: dag('De dag waarop zij is opgeheven.'),
  totEnMet: dag('De laatste dag; leeg: tot zij wordt opgeheven.'),
  bekrachtigenVoor: dag('De laatste dag waarop zij kan worden bekrachtigd voor zij vervalt; leeg: bekrachtiging is niet nodig.'),
  verlengingen: aantal('Hoe vaak zij is verlengd.'),
  opTeHeffenDoor: z.nullable(overlegVerwijzingSchema).meta({ description: 'Het overleg dat haar kan opheffen; leeg als zij niet meer bindt.' }),
  stappen: z.array(z.strictObject({ datum: datum('De dag waarop het gebeurde.'), herkomst: herkomstSchema }))
    .meta({ description: 'Wat ermee is gebeurd, in de volgorde van vastleggen.' }),
  links: z.strictObject({ vastlegging: adres('De vastlegging.') }).meta({ description: 'Waar meer staat.' }),
}).meta({ description: 'Een geheimhouding.' });

export const geheimhoudingenSchema = z.strictObject({
  ...kop,
  geheimhoudingen: z.array(geheimhoudingSchema).meta({ description: 'De geheimhoudingen, op de dag van opleggen.' }),
}).meta({ description: 'Het register van geheimhouding op de peildatum.' });

export type Geheimhouding = Readonly<z.infer<typeof geheimhoudingSchema>>;
export type Geheimhoudingenantwoord = Readonly<z.infer<typeof geheimhoudingenSchema>>;
