import { z } from 'zod';
import { aantal, kop } from '../antwoord/kop.schema.js';
import { overlegVerwijzingSchema } from '../antwoord/vastlegging.schema.js';

const dag = (omschrijving: string) => z.nullable(z.iso.date()).meta({ description: omschrijving });

export const overleggenSchema = z.strictObject({
  ...kop,
  overleggen: z.array(z.strictObject({
    ...overlegVerwijzingSchema.shape,
    soort: z.enum(['dvo', 'regionaal', 'driehoek', 'bestuursvergadering', 'anders']).meta({ description: 'Soort overleg.' }),
    district: z.nullable(z.string()).meta({ description: 'Het district, bij een DVO.' }),
    opgehevenOp: dag('De eerste dag waarop het er niet meer is, als dat op de peildatum zo is.'),
    ingelezen: z.strictObject({
      aantal: aantal('Aantal ingelezen terugkoppelingen.'),
      van: dag('Dag van de eerste vergadering waarvan een terugkoppeling is ingelezen.'),
      tot: dag('Dag van de laatste vergadering waarvan een terugkoppeling is ingelezen.'),
    }).meta({ description: 'Hoeveel van dit overleg is ingelezen.' }),
    leden: z.array(z.strictObject({
      soort: z.string().meta({ description: 'Soort organisatie.' }),
      naam: z.string().meta({ description: 'Naam van de organisatie.' }),
      tooi: z.nullable(z.string()).meta({ description: 'De organisatie in TOOI, als die is gegeven.' }),
      van: dag('De eerste dag van het lidmaatschap, als die is gegeven.'),
      tot: dag('De eerste dag waarop het geen lid meer is.'),
    })).meta({ description: 'De leden op de peildatum.' }),
  })).meta({ description: 'Elk overleg dat op de peildatum bestaat of heeft bestaan, op naam.' }),
}).meta({ description: 'De overleggen van het register.' });

export type Overleggenantwoord = Readonly<z.infer<typeof overleggenSchema>>;
