import { z } from 'zod';
import { adres } from '../antwoord/lijstitem.schema.js';
import { aantal, id, kop } from '../antwoord/kop.schema.js';
import { volgende } from '../lijsten/pagina.js';

const dag = (omschrijving: string) => z.nullable(z.iso.date()).meta({ description: omschrijving });

export const persoonSchema = z.strictObject({
  persoonId: id('Kenmerk van de persoon.'),
  naam: z.string().meta({ description: 'Naam van de persoon.' }),
  functies: z.array(z.strictObject({
    functieId: id('Kenmerk van de functie.'),
    rol: z.string().meta({ description: 'De rol.' }),
    organisatie: z.nullable(z.strictObject({
      soort: z.string().meta({ description: 'Soort organisatie.' }),
      naam: z.nullable(z.string()).meta({ description: 'Naam van de organisatie, als die is genoemd.' }),
    })).meta({ description: 'De organisatie.' }),
    van: dag('De eerste dag, als die is gegeven.'),
    tot: dag('De eerste dag waarop zij is neergelegd.'),
  })).meta({ description: 'De functies op de peildatum.' }),
  samengevoegd: z.array(z.uuid()).meta({ description: 'Andere kenmerken van dezelfde persoon.' }),
}).meta({ description: 'Een persoon.' });

export const personenSchema = z.strictObject({
  ...kop,
  volgende,
  personen: z.array(z.strictObject({
    ...persoonSchema.shape,
    vastleggingen: aantal('Aantal vastleggingen van deze spreker, zonder wat is doorgehaald.'),
    links: z.strictObject({ standpunten: adres('Wat deze persoon voor of tegen zei en vroeg.') }).meta({ description: 'Waar meer staat.' }),
  })).meta({ description: 'De bladzijde, op naam.' }),
}).meta({ description: 'Een bladzijde uit de lijst van personen.' });

export type Personenantwoord = Readonly<z.infer<typeof personenSchema>>;
export type Persoon = Readonly<z.infer<typeof persoonSchema>>;
