import { OVERLEGSOORTEN } from '@besluitregister/domain';
import { STANDEN } from '@besluitregister/read-models';
import { z } from 'zod';
import { adres } from '../antwoord/lijstitem.schema.js';
import { aantal, id, kop } from '../antwoord/kop.schema.js';
import { dossierVerwijzingSchema, overlegVerwijzingSchema } from '../antwoord/vastlegging.schema.js';
import { volgende } from '../lijsten/pagina.js';

const dag = (omschrijving: string) => z.nullable(z.iso.date()).meta({ description: omschrijving });

const celSchema = z.strictObject({
  overlegId: id('Het overleg van deze kolom.'),
  stand: z.enum(STANDEN).meta({ description: 'Waar het dossier in dit overleg staat.' }),
  eerstBehandeldOp: dag('De eerste dag waarop het hier is behandeld.'),
  laatstBehandeldOp: dag('De laatste dag waarop het hier is behandeld.'),
  leeftijdInDagen: z.nullable(z.int()).meta({ description: 'Hoeveel dagen de laatste behandeling op de peildatum geleden is.' }),
  vastleggingen: aantal('Wat hier is vastgelegd, zonder wat is doorgehaald.'),
  besluit: z.nullable(z.strictObject({
    vastleggingId: id('Kenmerk van het besluit.'),
    uitkomst: z.enum(['ingestemd', 'afgewezen', 'aangehouden', 'ter-kennisname', 'verwezen', 'ingetrokken']).meta({ description: 'De uitkomst.' }),
    kracht: z.nullable(z.enum(['van-kracht', 'nog-niet-van-kracht', 'niet-meer-van-kracht'])).meta({ description: 'Of het op de peildatum geldt.' }),
    links: z.strictObject({ zelf: adres('Het besluit.') }).meta({ description: 'Waar meer staat.' }),
  })).meta({ description: 'Het laatste besluit dat niet is doorgehaald.' }),
  links: z.strictObject({ vastleggingen: adres('Wat hier over dit dossier is vastgelegd.') }).meta({ description: 'Waar meer staat.' }),
}).meta({ description: 'Een dossier in een overleg.' });

export const matrixSchema = z.strictObject({
  ...kop,
  volgende,
  overleggen: z.array(z.strictObject({
    ...overlegVerwijzingSchema.shape,
    soort: z.enum(OVERLEGSOORTEN).meta({ description: 'Soort overleg.' }),
    district: z.nullable(z.string()).meta({ description: 'Het district, bij een DVO.' }),
  })).meta({ description: 'De kolommen, op naam.' }),
  rijen: z.array(z.strictObject({
    dossier: dossierVerwijzingSchema,
    thema: z.nullable(z.string()).meta({ description: 'Het thema van het dossier, als dat is gegeven.' }),
    cellen: z.array(celSchema).meta({ description: 'Eén voor elke kolom, in dezelfde volgorde.' }),
    convergentie: z.strictObject({
      besloten: aantal('Hoeveel overleggen hebben besloten.'),
      overleggen: aantal('Hoeveel overleggen er zijn.'),
      eensluidend: z.nullable(z.boolean()).meta({ description: 'Waar: wie besloot, kwam tot dezelfde uitkomst; leeg als er minder dan twee besloten.' }),
      achterstandInDagen: z.nullable(z.int().nonnegative()).meta({ description: 'Hoeveel dagen het laatste overleg dat het behandelde na het eerste kwam; telt door tot de peildatum zolang het ergens nog wordt verwacht. Leeg als het nergens is behandeld.' }),
    }).meta({ description: 'Hoe ver de overleggen bij elkaar zijn gekomen.' }),
    links: z.strictObject({ geschiedenis: adres('De geschiedenis van het dossier.') }).meta({ description: 'Waar meer staat.' }),
  })).meta({ description: 'De bladzijde, in de gevraagde volgorde.' }),
}).meta({ description: 'Dossiers tegen overleggen: waar elk dossier in elk overleg staat.' });

export type Matrixantwoord = Readonly<z.infer<typeof matrixSchema>>;
