import { z } from 'zod';
import { actorSchema } from '../antwoord/actor.js';
import { aantal, kop } from '../antwoord/kop.schema.js';
import { ruweGebeurtenisSchema } from '../gebeurtenissen/gebeurtenissen.schema.js';
import { volgende } from '../lijsten/pagina.js';
import { dossierVerwijzingSchema, overlegVerwijzingSchema, vastleggingSchema } from '../antwoord/vastlegging.schema.js';

const dag = (omschrijving: string) => z.nullable(z.iso.date()).meta({ description: omschrijving });

export const dossiersSchema = z.strictObject({
  ...kop,
  volgende,
  dossiers: z.array(z.strictObject({
    ...dossierVerwijzingSchema.shape,
    aliassen: z.array(z.string()).meta({ description: 'Andere namen van het dossier.' }),
    thema: z.nullable(z.string()).meta({ description: 'Het thema, als dat is gegeven.' }),
    geslotenOp: dag('De dag waarop het is gesloten, als dat op de peildatum zo is.'),
    samengevoegd: z.array(z.uuid()).meta({ description: 'De dossiers die hierin zijn opgegaan.' }),
    vastleggingen: aantal('Aantal vastleggingen in het dossier, zonder wat is doorgehaald.'),
    overleggen: z.array(overlegVerwijzingSchema).meta({ description: 'De overleggen waar het is behandeld.' }),
    eersteDatum: dag('De eerste dag waarop het is behandeld.'),
    laatsteDatum: dag('De laatste dag waarop het is behandeld.'),
  })).meta({ description: 'De bladzijde, op naam.' }),
}).meta({ description: 'Een bladzijde uit de dossiers van het register.' });

export const gebeurtenisSchema = z.strictObject({
  nummer: z.int().positive().meta({ description: 'Plaats van de gebeurtenis in het register.' }),
  gebeurtenisId: z.uuid().meta({ description: 'Kenmerk van de gebeurtenis.' }),
  type: z.string().meta({ description: 'Soort gebeurtenis.' }),
  zin: z.string().meta({ description: 'Wat er gebeurde.' }),
  datum: dag('De dag waarop het in de wereld gebeurde; leeg voor wat alleen in het register gebeurde.'),
  bekendOp: z.iso.datetime().meta({ description: 'Sinds wanneer het register dit weet.' }),
  actor: actorSchema,
  reden: z.nullable(z.strictObject({
    code: z.string().meta({ description: 'Code van de reden.' }),
    toelichting: z.string().meta({ description: 'De reden in woorden.' }),
  })).meta({ description: 'Waarom, bij een correctie.' }),
  vergaderingId: z.nullable(z.uuid()).meta({ description: 'De vergadering waarin het gebeurde.' }),
  overleg: z.nullable(overlegVerwijzingSchema).meta({ description: 'Het overleg waarin het gebeurde.' }),
  vastlegging: z.nullable(vastleggingSchema).meta({ description: 'De vastlegging waar het om gaat, met haar passages.' }),
  technisch: z.nullable(ruweGebeurtenisSchema).meta({ description: 'De gebeurtenis zoals zij is vastgelegd; alleen in de technische weergave.' }),
}).meta({ description: 'Een gebeurtenis die het dossier raakte.' });

export const dossierGeschiedenisSchema = z.strictObject({
  ...kop,
  dossier: z.strictObject({
    ...dossierVerwijzingSchema.shape,
    aliassen: z.array(z.string()).meta({ description: 'Andere namen van het dossier.' }),
  }).meta({ description: 'Het dossier.' }),
  gebeurtenissen: z.array(gebeurtenisSchema).meta({ description: 'Alles wat het dossier raakte, nieuwste onderaan.' }),
}).meta({ description: 'De geschiedenis van een dossier.' });

export type Dossiersantwoord = Readonly<z.infer<typeof dossiersSchema>>;
export type DossierGeschiedenis = Readonly<z.infer<typeof dossierGeschiedenisSchema>>;
export type DossierGebeurtenis = Readonly<z.infer<typeof gebeurtenisSchema>>;
