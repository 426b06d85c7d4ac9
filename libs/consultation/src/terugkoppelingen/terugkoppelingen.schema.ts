import { z } from 'zod';
import { aantal, datum, id, kop } from '../antwoord/kop.schema.js';
import { overlegVerwijzingSchema } from '../antwoord/vastlegging.schema.js';

export const terugkoppelingenSchema = z.strictObject({
  ...kop,
  terugkoppelingen: z.array(z.strictObject({
    terugkoppelingId: id('Kenmerk van de terugkoppeling.'),
    vergaderingId: id('De vergadering waarvan zij verslag doet.'),
    overleg: overlegVerwijzingSchema.meta({ description: 'Het overleg dat vergaderde.' }),
    datum: datum('De dag van die vergadering.'),
    naam: z.string().meta({ description: 'Naam van het document.' }),
    fase: z.enum(['ontvangen', 'overgenomen', 'ingetrokken']).meta({ description: 'Ontvangen: zij ligt ter beoordeling en telt nergens mee.' }),
    wijze: z.nullable(z.enum(['direct', 'beoordeeld'])).meta({ description: 'Hoe zij is overgenomen.' }),
    voorstellen: aantal('Hoeveel voorstellen erin zijn gelezen; nul bij een directe overname.'),
    open: aantal('Hoeveel daarvan nog niet zijn beoordeeld.'),
  })).meta({ description: 'Wat ter beoordeling ligt eerst, daarbinnen de nieuwste vergadering eerst.' }),
}).meta({ description: 'De ontvangen terugkoppelingen.' });

export type Terugkoppelingenantwoord = Readonly<z.infer<typeof terugkoppelingenSchema>>;
