import { VERANDERINGEN } from '@besluitregister/read-models';
import { z } from 'zod';
import { lijstitemSchema } from '../antwoord/lijstitem.schema.js';
import { datum, id, kop } from '../antwoord/kop.schema.js';
import { vastleggingSchema } from '../antwoord/vastlegging.schema.js';
import { volgende } from '../lijsten/pagina.js';

const standSchema = z.strictObject({
  datum: datum('De dag van de vergadering.'),
  soort: vastleggingSchema.shape.soort,
  versie: vastleggingSchema.shape.versie,
  dossiers: z.array(z.uuid()).meta({ description: 'De dossiers, zoals vastgelegd.' }),
  doorgehaald: z.boolean().meta({ description: 'Waar: doorgehaald.' }),
  bevestigd: vastleggingSchema.shape.bevestigd,
  vertrouwelijkheid: vastleggingSchema.shape.vertrouwelijkheid,
  uitkomst: z.nullable(z.string()).meta({ description: 'Bij een besluit: de uitkomst.' }),
  kracht: z.nullable(z.enum(['van-kracht', 'nog-niet-van-kracht', 'niet-meer-van-kracht'])).meta({ description: 'Bij een besluit: of het geldt.' }),
  stand: z.nullable(z.enum(['open', 'afgedaan', 'vervallen'])).meta({ description: 'Bij een actie: hoe zij ervoor staat.' }),
}).meta({ description: 'Hoe een vastlegging ervoor staat.' });

const dossierstandSchema = z.nullable(z.strictObject({
  naam: z.string().meta({ description: 'De naam.' }),
  thema: z.nullable(z.string()).meta({ description: 'Het thema.' }),
  wortelId: id('Het dossier waaronder het is te vinden; hetzelfde als het niet is samengevoegd.'),
}));

export const verschilSchema = z.strictObject({
  ...kop,
  van: z.strictObject({ nummer: kop.nummer, peildatum: kop.peildatum, bekendOp: kop.bekendOp })
    .meta({ description: 'Waarmee is vergeleken; de andere kant staat in de kop van het antwoord.' }),
  volgende,
  vastleggingen: z.array(z.strictObject({
    vastlegging: lijstitemSchema,
    veranderingen: z.array(z.enum(VERANDERINGEN)).meta({ description: 'Wat er anders is.' }),
    voor: z.nullable(standSchema).meta({ description: 'Hoe het was; leeg als het er niet was.' }),
    na: z.nullable(standSchema).meta({ description: 'Hoe het werd; leeg als het er niet meer is.' }),
  })).meta({ description: 'De vastleggingen die verschillen, een bladzijde ervan.' }),
  dossiers: z.nullable(z.array(z.strictObject({
    dossierId: id('Kenmerk van het dossier.'),
    voor: dossierstandSchema.meta({ description: 'Hoe het was; leeg als het er niet was.' }),
    na: dossierstandSchema.meta({ description: 'Hoe het werd; leeg als het er niet meer is.' }),
  }))).meta({ description: 'De dossiers die verschillen; alleen op de eerste bladzijde.' }),
}).meta({ description: 'Wat er verschilt tussen twee plaatsen in de tijd.' });

export type Verschilantwoord = Readonly<z.infer<typeof verschilSchema>>;
