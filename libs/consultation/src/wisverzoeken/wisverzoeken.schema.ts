import { WISBARE_VELDEN, type Wisdoel } from '@besluitregister/domain';
import { WISFASEN } from '@besluitregister/read-models';
import { z } from 'zod';
import { actorSchema } from '../antwoord/actor.js';
import { adres } from '../antwoord/lijstitem.schema.js';
import { id, kop } from '../antwoord/kop.schema.js';
import { volgende } from '../lijsten/pagina.js';

// The keys of a literal object, which Object.keys widens.
const SOORTEN = Object.keys(WISBARE_VELDEN) as Wisdoel['soort'][];

const stapSchema = z.strictObject({
  op: z.iso.datetime().meta({ description: 'Sinds wanneer het register dit weet.' }),
  actor: actorSchema,
}).meta({ description: 'Wanneer, en door wie.' });

export const wisverzoekSchema = z.strictObject({
  wisverzoekId: id('Kenmerk van het verzoek.'),
  fase: z.enum(WISFASEN).meta({ description: 'Goedgekeurd: het wissen is begonnen en nog niet klaar. Uitgevoerd: de tekst is nergens meer te lezen.' }),
  grond: z.string().meta({ description: 'De grond in de wet.' }),
  doelen: z.array(z.strictObject({
    soort: z.enum(SOORTEN).meta({ description: 'Wat voor iets.' }),
    id: id('Kenmerk ervan.'),
    velden: z.array(z.string()).meta({ description: 'De velden die worden gewist.' }),
  })).meta({ description: 'Waar de tekst staat; nooit wat zij zegt.' }),
  gevraagd: stapSchema,
  beslist: z.nullable(stapSchema).meta({ description: 'Wie goedkeurde of afwees; altijd een ander dan wie vroeg.' }),
  uitgevoerd: z.nullable(stapSchema).meta({ description: 'Wanneer het klaar was.' }),
  links: z.strictObject({ wisverzoek: adres('Het verzoek, met de uitkomst.') }).meta({ description: 'Waar meer staat.' }),
}).meta({ description: 'Een verzoek om wissing, en hoe ver het is.' });

export const wisverzoekenSchema = z.strictObject({
  ...kop,
  volgende,
  wisverzoeken: z.array(wisverzoekSchema).meta({ description: 'De bladzijde; wat het laatst is gevraagd eerst.' }),
}).meta({ description: 'Een bladzijde uit de lijst van wisverzoeken.' });

export type Wisverzoek = Readonly<z.infer<typeof wisverzoekSchema>>;
export type Wisverzoekenantwoord = Readonly<z.infer<typeof wisverzoekenSchema>>;
