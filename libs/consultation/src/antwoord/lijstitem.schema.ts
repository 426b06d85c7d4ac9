import { z } from 'zod';
import { id } from './kop.schema.js';
import { overlegVerwijzingSchema, vastleggingSchema } from './vastlegging.schema.js';

/** Where something is found in this API: a reference relative to the server (RFC 3986 §4.2). */
export const adres = (omschrijving: string) => z.string().startsWith('/v1/').meta({ description: omschrijving });

export const lijstitemSchema = z.strictObject({
  ...vastleggingSchema.shape,
  overleg: overlegVerwijzingSchema.meta({ description: 'Het overleg dat toen vergaderde.' }),
  documenten: z.array(z.strictObject({
    documentId: id('Kenmerk van het document.'),
    naam: z.string().meta({ description: 'Naam van het document.' }),
  })).meta({ description: 'De documenten waar de passages in staan.' }),
  gewist: z.boolean().meta({ description: 'Waar: van de vastlegging is tekst gewist of gelakt; daar staat [gewist].' }),
  links: z.strictObject({
    zelf: adres('De vastlegging met haar versies en relaties.'),
    vergadering: adres('De vergadering waarin het is gezegd.'),
  }).meta({ description: 'Waar meer staat.' }),
}).meta({ description: 'Een vastlegging met haar passages, en waar zij vandaan komt.' });

export type Lijstitem = Readonly<z.infer<typeof lijstitemSchema>>;
