import { z } from 'zod';
import { aantal, kop } from '../antwoord/kop.schema.js';
import { lijstitemSchema } from '../antwoord/lijstitem.schema.js';
import { facettenSchema } from './facet.schema.js';
import { volgende } from './pagina.js';

export const vastleggingenlijstSchema = z.strictObject({
  ...kop,
  totaal: z.nullable(aantal('Hoeveel de hele lijst er heeft.')).meta({ description: 'Hoeveel de hele lijst er heeft; alleen op de eerste bladzijde.' }),
  facetten: z.nullable(facettenSchema).meta({ description: 'Hoe de hele lijst is verdeeld; alleen op de eerste bladzijde.' }),
  volgende,
  vastleggingen: z.array(lijstitemSchema).meta({ description: 'De bladzijde.' }),
}).meta({ description: 'Een bladzijde uit een lijst van vastleggingen.' });

export type Vastleggingenlijst = Readonly<z.infer<typeof vastleggingenlijstSchema>>;
