import { besluitvormingSchema, dossierGeschiedenisSchema, dossiersSchema, vergaderingSchema } from '@besluitregister/consultation';
import { z } from 'zod';

/** What `importeer --json` gives. */
export const geregistreerdSchema = z.strictObject({
  soort: z.enum(['geregistreerd', 'al-geregistreerd']).meta({ description: 'Al geregistreerd: hetzelfde verslag stond er al; er is niets toegevoegd.' }),
  vergaderingId: z.uuid().meta({ description: 'Kenmerk van de vergadering, voor de opdracht vergadering.' }),
  terugkoppelingId: z.uuid().meta({ description: 'Kenmerk van de terugkoppeling.' }),
  aantallen: z.record(z.string(), z.int().positive()).meta({ description: 'Aantal vastleggingen per soort; leeg als er niets is toegevoegd.' }),
  positie: z.nullable(z.strictObject({ commit: z.string(), prepare: z.string() })).meta({ description: 'Plaats in de opslag van wat als laatste is geschreven, als decimale getallen; null als er niets is geschreven.' }),
  waarschuwingen: z.array(z.string()).meta({ description: 'Wat de lezer moet weten, in zinnen.' }),
});

/** What `extraheer --json` gives: what the scorer of the corpus takes, and why. */
export const voorstellenSchema = z.array(z.strictObject({
  kind: z.enum(['mededeling', 'toelichting', 'standpunt', 'vraag', 'besluit', 'verzoek', 'toezegging', 'actiepunt', 'afspraak']).meta({ description: 'Soort vastlegging.' }),
  quote: z.string().meta({ description: 'De passage, letter voor letter; regels gescheiden door een regeleinde.' }),
  startLine: z.int().positive().meta({ description: 'Eerste regel van de passage, geteld vanaf 1.' }),
  endLine: z.int().positive().meta({ description: 'Laatste regel van de passage.' }),
  topic: z.string().meta({ description: 'Het onderwerp: de koppen waar het onder staat, gescheiden door " > ".' }),
  speaker: z.nullable(z.strictObject({
    name: z.nullable(z.string()).meta({ description: 'Naam van de spreker, als die er staat.' }),
    role: z.nullable(z.string()).meta({ description: 'Rol van de spreker.' }),
    organisation: z.nullable(z.string()).meta({ description: 'Organisatie van de spreker.' }),
  })).meta({ description: 'Wie het zei; null als het er niet staat.' }),
  reason: z.string().meta({ description: 'De regel waarop de soort berust.' }),
  confidence: z.number().min(0).max(1).meta({ description: 'Hoe zeker de lezer is, van 0 tot 1.' }),
}));

const adres = z.url().meta({ description: 'Waar de dienst luistert.' });

/** What `start --json` gives, once it listens. */
export const startSchema = z.strictObject({ adres });

/** What `demo --json` gives; `adres` is not there with --eenmalig. */
export const demoSchema = z.strictObject({ import: geregistreerdSchema, antwoord: besluitvormingSchema, adres: adres.optional() });

/** What every command gives with --json when it does not end with 0. */
export const foutSchema = z.strictObject({
  fout: z.strictObject({
    code: z.string().meta({ description: 'Vast woord, voor programma’s.' }),
    bericht: z.string().meta({ description: 'Wat er mis is en wat te doen, in een zin.' }),
  }),
});

/** The shape of the answer of each command, by the name it is published under. */
export const VORMEN: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  ['importeer', geregistreerdSchema],
  ['extraheer', voorstellenSchema],
  ['vraag', besluitvormingSchema],
  ['dossiers', dossiersSchema],
  ['dossier', dossierGeschiedenisSchema],
  ['vergadering', vergaderingSchema],
  ['start', startSchema],
  ['demo', demoSchema],
  ['fout', foutSchema],
]);
