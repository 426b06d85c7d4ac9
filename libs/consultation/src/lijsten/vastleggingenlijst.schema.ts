import { z } from 'zod';
import { kop } from '../antwoord/kop.schema.js';
import { lijstitemSchema } from '../antwoord/lijstitem.schema.js';
import { telling } from './facet.schema.js';
import { volgende } from './pagina.js';

export const vastleggingenlijstSchema = z.strictObject({
  ...kop,
  ...telling,
  volgende,
  vastleggingen: z.array(lijstitemSchema).meta({ description: 'De bladzijde.' }),
}).meta({ description: 'Een bladzijde uit een lijst van vastleggingen.' });

export type Vastleggingenlijst = Readonly<z.infer<typeof vastleggingenlijstSchema>>;
