import { z } from 'zod';
import { aantal, id, kop } from '../antwoord/kop.schema.js';
import { adres, lijstitemSchema } from '../antwoord/lijstitem.schema.js';
import { telling } from '../lijsten/facet.schema.js';
import { volgende } from '../lijsten/pagina.js';

const stukken = z.array(z.strictObject({
  tekst: z.string().meta({ description: 'Een stuk van de tekst.' }),
  treffer: z.boolean().meta({ description: 'Waar: dit is wat is gezocht.' }),
}));

const begripSchema = z.strictObject({
  zin: z.string().meta({ description: 'Wat er is gezocht, als zin.' }),
  delen: z.array(z.strictObject({
    soort: z.enum(['woord', 'zinsdeel', 'veld', 'en', 'of', 'niet']).meta({ description: 'Wat voor deel: iets om te zoeken, of wat delen verbindt.' }),
    binnen: z.nullable(z.int().nonnegative()).meta({ description: 'In welk deel dit staat, geteld vanaf 0 in deze lijst; leeg voor het geheel.' }),
    vraag: z.string().meta({ description: 'Het deel, zoals het in een vraag wordt geschreven.' }),
    zin: z.string().meta({ description: 'Het deel in woorden.' }),
    zonder: z.string().meta({ description: 'De vraag zonder dit deel; een lege tekst als er niets overblijft.' }),
  })).meta({ description: 'Alle delen, het geheel eerst, elk voor wat erin staat.' }),
}).meta({ description: 'Hoe de vraag is verstaan.' });

const zoektrefferSchema = z.strictObject({
  ...lijstitemSchema.shape,
  gemarkeerd: z.strictObject({
    tekst: z.nullable(stukken).meta({ description: 'De tekst in stukken; leeg als de passage zelf het zegt.' }),
    passages: z.array(stukken).meta({ description: 'Elke passage in stukken, in de volgorde van "passages"; samen zijn zij de passage, letter voor letter.' }),
    spreker: z.nullable(stukken).meta({ description: 'De vermelding van de spreker in stukken.' }),
  }).meta({ description: 'Waar het gezochte staat.' }),
}).meta({ description: 'Een vastlegging waarin het gezochte staat.' });

export const zoekantwoordSchema = z.strictObject({
  ...kop,
  vraag: z.string().meta({ description: 'De vraag, zoals zij is gesteld.' }),
  verstaanAls: z.nullable(begripSchema).meta({ description: 'Hoe de vraag is verstaan; leeg als er niets om te zoeken in stond.' }),
  toelichtingen: z.array(z.string()).meta({ description: 'Zinnen over wat niet is verstaan, is aangevuld of niet bestaat.' }),
  dossiers: z.nullable(z.array(z.strictObject({
    dossierId: id('Kenmerk van het dossier.'),
    naam: z.string().meta({ description: 'Naam van het dossier.' }),
    aliassen: z.array(z.string()).meta({ description: 'Andere namen van het dossier.' }),
    links: z.strictObject({ geschiedenis: adres('De geschiedenis van het dossier.') }).meta({ description: 'Waar meer staat.' }),
  }))).meta({ description: 'Dossiers met een naam waarin de gezochte woorden staan, of als er zo geen is als deel van een langer woord; alleen op de eerste bladzijde.' }),
  personen: z.nullable(z.array(z.strictObject({
    persoonId: id('Kenmerk van de persoon.'),
    naam: z.string().meta({ description: 'Naam van de persoon.' }),
    vastleggingen: aantal('Hoeveel vastleggingen van deze persoon er zijn.'),
    links: z.strictObject({ standpunten: adres('De standpunten van de persoon.') }).meta({ description: 'Waar meer staat.' }),
  }))).meta({ description: 'Personen met een naam waarin de gezochte woorden staan; alleen op de eerste bladzijde.' }),
  ...telling,
  facetten: telling.facetten.meta({ description: 'Hoe alles wat is gevonden is verdeeld; alleen op de eerste bladzijde. Een waarde is aan de vraag toe te voegen als facet:waarde, zoals soort:besluit of jaar:2019.' }),
  volgende,
  treffers: z.array(zoektrefferSchema).meta({ description: 'De bladzijde, het best passende eerst.' }),
}).meta({ description: 'Wat er bij een zoekvraag is gevonden.' });

export type Zoekantwoord = Readonly<z.infer<typeof zoekantwoordSchema>>;
export type Zoektreffer = Zoekantwoord['treffers'][number];
