import { z } from 'zod';
import { adres } from '../antwoord/lijstitem.schema.js';
import { aantal, datum, id, kop } from '../antwoord/kop.schema.js';
import { overlegVerwijzingSchema } from '../antwoord/vastlegging.schema.js';
import { facetSchema } from '../lijsten/facet.schema.js';
import { volgende } from '../lijsten/pagina.js';

export const vergaderingenlijstSchema = z.strictObject({
  ...kop,
  totaal: z.nullable(z.int().nonnegative()).meta({ description: 'Hoeveel de hele lijst er heeft; alleen op de eerste bladzijde.' }),
  facetten: z.nullable(z.strictObject({
    overleg: facetSchema.meta({ description: 'Per overleg.' }),
    jaar: facetSchema.meta({ description: 'Per jaar.' }),
    ingelezen: facetSchema.meta({ description: 'Met en zonder ingelezen terugkoppeling.' }),
  })).meta({ description: 'Hoe de hele lijst is verdeeld, het meeste eerst; alleen op de eerste bladzijde.' }),
  volgende,
  vergaderingen: z.array(z.strictObject({
    vergaderingId: id('Kenmerk van de vergadering.'),
    overleg: overlegVerwijzingSchema.meta({ description: 'Het overleg dat vergaderde.' }),
    datum: datum('De dag van de vergadering.'),
    volgnummer: z.int().positive().meta({ description: 'De hoeveelste vergadering van die dag.' }),
    gehouden: z.boolean().meta({ description: 'Waar: haar dag is op de peildatum geweest.' }),
    verslagVastgesteldOp: z.nullable(z.iso.date()).meta({ description: 'De dag waarop het verslag is vastgesteld.' }),
    verslagen: aantal('Aantal ingelezen terugkoppelingen.'),
    aantallen: z.strictObject({
      besluiten: aantal('Besluiten.'),
      standpunten: aantal('Standpunten en vragen.'),
      mededelingen: aantal('Mededelingen en toelichtingen.'),
      acties: aantal('Verzoeken, toezeggingen, actiepunten en afspraken.'),
    }).meta({ description: 'Hoeveel er is vastgelegd, zonder wat is doorgehaald.' }),
    links: z.strictObject({ zelf: adres('De vergadering.') }).meta({ description: 'Waar meer staat.' }),
  })).meta({ description: 'De bladzijde.' }),
}).meta({ description: 'Een bladzijde uit de lijst van vergaderingen.' });

export type Vergaderingenlijst = Readonly<z.infer<typeof vergaderingenlijstSchema>>;
