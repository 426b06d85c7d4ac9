import { CATEGORIEEN } from '@besluitregister/domain';
import { z } from 'zod';
import { id, kop } from '../antwoord/kop.schema.js';

const tekst = (omschrijving: string) => z.string().meta({ description: omschrijving });
const ofLeeg = (omschrijving: string) => z.nullable(z.string()).meta({ description: omschrijving });

export const correctiesSchema = z.strictObject({
  ...kop,
  correcties: z.array(z.strictObject({
    nummer: z.int().positive().meta({ description: 'De gebeurtenis.' }),
    bekendOp: z.iso.datetime().meta({ description: 'Sinds wanneer het register dit weet.' }),
    gebeurtenis: tekst('Wat er gebeurde.'),
    door: tekst('Wie het deed: naam, rol en organisatie, voor zover bekend.'),
    redenCode: ofLeeg('Code van de reden.'),
    reden: ofLeeg('De reden in woorden.'),
    soort: z.enum(['Vastlegging', ...CATEGORIEEN]).meta({ description: 'Waar het over gaat.' }),
    id: id('Kenmerk daarvan.'),
    naam: tekst('Hoe dat heet, of wat het is.'),
    tekst: ofLeeg('Van een vastlegging: wat er in het register staat.'),
    wijzigingen: z.array(z.strictObject({
      naam: tekst('Het onderdeel dat anders werd.'),
      voor: ofLeeg('Wat er stond.'),
      na: ofLeeg('Wat er kwam te staan.'),
    })).meta({ description: 'Wat er anders werd.' }),
  })).meta({ description: 'De correcties, op nummer.' }),
}).meta({ description: 'Wat in het register met een reden is gewijzigd.' });

export type Correctiesantwoord = Readonly<z.infer<typeof correctiesSchema>>;
export type Correctie = Correctiesantwoord['correcties'][number];
