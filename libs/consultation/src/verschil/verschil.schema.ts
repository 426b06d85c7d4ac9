import { VERANDERINGEN } from '@besluitregister/read-models';
import { z } from 'zod';
import { aantal, datum, id, kop } from '../antwoord/kop.schema.js';
import { lijstitemSchema } from '../antwoord/lijstitem.schema.js';
import { overlegVerwijzingSchema, vastleggingSchema } from '../antwoord/vastlegging.schema.js';
import { volgende } from '../lijsten/pagina.js';
import { persoonSchema } from '../personen/personen.schema.js';

const itemstandSchema = z.strictObject({
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
  teLaat: z.boolean().meta({ description: 'Bij een actie: open, en de dag van de termijn is voorbij.' }),
  termijn: z.nullable(z.strictObject({
    datum: z.nullable(z.iso.date()).meta({ description: 'De dag, als die is gegeven.' }),
    woorden: z.nullable(z.string()).meta({ description: 'De woorden van de termijn.' }),
  })).meta({ description: 'Bij een actie: wanneer zij klaar moet zijn.' }),
  houder: z.nullable(z.string()).meta({ description: 'Bij een actie: bij wie zij ligt.' }),
}).meta({ description: 'Hoe een vastlegging ervoor staat.' });

const dossierstandSchema = z.strictObject({
  naam: z.string().meta({ description: 'De naam.' }),
  thema: z.nullable(z.string()).meta({ description: 'Het thema.' }),
  wortelId: id('Het dossier waaronder het is te vinden; hetzelfde als het niet is samengevoegd.'),
  geslotenOp: z.nullable(z.iso.date()).meta({ description: 'Sinds wanneer het is gesloten; leeg als het open is.' }),
}).meta({ description: 'Hoe een dossier ervoor staat.' });

const persoonstandSchema = z.strictObject({
  naam: persoonSchema.shape.naam,
  wortelId: id('De persoon onder wie deze is te vinden; hetzelfde als die niet is samengevoegd.'),
  functies: persoonSchema.shape.functies,
}).meta({ description: 'Hoe een persoon in het register staat.' });

const vergaderingstandSchema = z.strictObject({
  datum: datum('De dag van de vergadering.'),
  gehouden: z.boolean().meta({ description: 'Onwaar: de dag moet nog komen.' }),
  verslagen: aantal('Hoeveel terugkoppelingen ervan zijn overgenomen.'),
  vastgesteldOp: z.nullable(z.iso.date()).meta({ description: 'Wanneer het verslag is vastgesteld.' }),
  aanwezig: aantal('Hoeveel personen als aanwezig zijn vastgelegd, bij de vergadering of bij een agendapunt.'),
}).meta({ description: 'Hoe een vergadering in het register staat.' });

const verwachtingstandSchema = z.strictObject({
  stand: z.enum(['verwacht', 'behandeld', 'niet-langer-verwacht']).meta({ description: 'Of het nog wordt verwacht, al is behandeld, of niet langer wordt verwacht.' }),
  soort: z.enum(['behandeling', 'gezamenlijk-standpunt']).meta({ description: 'Wat er van het overleg wordt verwacht.' }),
  vastleggingId: id('De vastlegging die het zegt.'),
  sinds: datum('De dag waarop het is gezegd.'),
}).meta({ description: 'Hoe een verwachting ervoor staat.' });

/** One thing that differs, of one kind. */
function soortSchema<S extends string, T extends z.ZodType, M extends z.ZodRawShape>(over: S, wat: string, stand: T, meer: M) {
  return z.strictObject({
    over: z.literal(over).meta({ description: `Het gaat over ${wat}.` }),
    id: id(`Kenmerk van ${wat}.`),
    dossier: z.nullable(z.strictObject({ dossierId: id('Kenmerk van het dossier.'), naam: z.string().meta({ description: 'Naam van het dossier.' }) }))
      .meta({ description: 'Het dossier waaronder het staat; van meer dossiers het eerste op naam.' }),
    overleg: z.nullable(overlegVerwijzingSchema).meta({ description: 'Het overleg waar het over gaat.' }),
    datum: z.nullable(z.iso.date()).meta({ description: 'De dag van de vergadering; bij een verwachting de dag waarop het is gezegd.' }),
    veranderingen: z.array(z.enum(VERANDERINGEN)).meta({ description: 'Wat er anders is.' }),
    zin: z.string().meta({ description: 'Wat er anders is, in woorden.' }),
    ...meer,
    voor: z.nullable(stand).meta({ description: 'Hoe het was; leeg als het er niet was.' }),
    na: z.nullable(stand).meta({ description: 'Hoe het werd; leeg als het er niet meer is.' }),
  });
}

export const verschilSchema = z.strictObject({
  ...kop,
  van: z.strictObject({ nummer: kop.nummer, peildatum: kop.peildatum, bekendOp: kop.bekendOp })
    .meta({ description: 'Waarmee is vergeleken; de andere kant staat in de kop van het antwoord.' }),
  volgende,
  verschillen: z.array(z.discriminatedUnion('over', [
    soortSchema('dossier', 'een dossier', dossierstandSchema, {}),
    soortSchema('persoon', 'een persoon', persoonstandSchema, {}),
    soortSchema('vergadering', 'een vergadering', vergaderingstandSchema, {}),
    soortSchema('verwachting', 'wat van een overleg wordt verwacht', verwachtingstandSchema, {}),
    soortSchema('vastlegging', 'een vastlegging', itemstandSchema, { vastlegging: lijstitemSchema }),
  ])).meta({ description: 'Wat er verschilt, een bladzijde ervan: op dossier, overleg, dag en soort; daarna wat geen dossier heeft, en de personen.' }),
}).meta({ description: 'Wat er verschilt tussen twee plaatsen in de tijd.' });

export type Verschilantwoord = Readonly<z.infer<typeof verschilSchema>>;
/** One thing that differs. */
export type Verschil = Verschilantwoord['verschillen'][number];
