import { ORGANISATIESOORTEN, STREKKINGEN } from '@besluitregister/domain';
import { z } from 'zod';
import { adres, lijstitemSchema } from '../antwoord/lijstitem.schema.js';
import { aantal, kop } from '../antwoord/kop.schema.js';
import { dossierVerwijzingSchema } from '../antwoord/vastlegging.schema.js';
import { persoonSchema } from '../personen/personen.schema.js';

const stappen = z.array(z.strictObject({
  vastlegging: lijstitemSchema,
  gewijzigd: z.array(z.strictObject({
    dossier: dossierVerwijzingSchema,
    van: z.enum(STREKKINGEN).meta({ description: 'De strekking van het vorige standpunt in dat dossier.' }),
    naar: z.enum(STREKKINGEN).meta({ description: 'De strekking van dit standpunt.' }),
  })).meta({ description: 'De dossiers waarin dit standpunt anders is dan het vorige.' }),
})).meta({ description: 'De standpunten en vragen, oudste eerst; wat is doorgehaald staat erbij en telt niet mee.' });

export const organisatieSchema = z.strictObject({
  sleutel: z.string().meta({ description: 'Waaronder de organisatie wordt gevraagd: de soort, en na een punt de naam.' }),
  soort: z.enum(ORGANISATIESOORTEN).meta({ description: 'Soort organisatie.' }),
  naam: z.nullable(z.string()).meta({ description: 'Naam van de organisatie; leeg waar geen verslag een naam noemt.' }),
}).meta({ description: 'Een organisatie waarvoor is gesproken.' });

export const persoonstandpuntenSchema = z.strictObject({ ...kop, persoon: persoonSchema, standpunten: stappen })
  .meta({ description: 'Wat een persoon over vergaderingen en dossiers heen voor of tegen zei en vroeg.' });

export const organisatiestandpuntenSchema = z.strictObject({ ...kop, organisatie: organisatieSchema, standpunten: stappen })
  .meta({ description: 'Wat namens een organisatie over vergaderingen en dossiers heen voor of tegen is gezegd en gevraagd.' });

export const organisatiesSchema = z.strictObject({
  ...kop,
  organisaties: z.array(z.strictObject({
    ...organisatieSchema.shape,
    standpunten: aantal('Aantal standpunten en vragen, zonder wat is doorgehaald.'),
    links: z.strictObject({ standpunten: adres('Wat namens de organisatie is gezegd.') }).meta({ description: 'Waar meer staat.' }),
  })).meta({ description: 'De organisaties, op sleutel.' }),
}).meta({ description: 'De organisaties waarvoor is gesproken.' });

export type Persoonstandpunten = Readonly<z.infer<typeof persoonstandpuntenSchema>>;
export type Organisatiestandpunten = Readonly<z.infer<typeof organisatiestandpuntenSchema>>;
export type Organisatiesantwoord = Readonly<z.infer<typeof organisatiesSchema>>;
export type Standpuntstap = Persoonstandpunten['standpunten'][number];
