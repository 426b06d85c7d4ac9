import {
  besluitvormingSchema, correctiesSchema, dossierGeschiedenisSchema, dossiersSchema, matrixSchema, organisatiestandpuntenSchema, persoonstandpuntenSchema,
  vastleggingdetailSchema, vastleggingenlijstSchema, vergaderingenlijstSchema, vergaderingSchema, verschilSchema, zoekantwoordSchema,
} from '@besluitregister/consultation';
import { z } from 'zod';

/** What `importeer --json` gives. */
export const geregistreerdSchema = z.strictObject({
  soort: z.enum(['geregistreerd', 'al-geregistreerd', 'ter-beoordeling']).meta({ description: 'Al geregistreerd: hetzelfde verslag stond er al; er is niets toegevoegd. Ter beoordeling: als voorstellen, die pas tellen na besluitregister beoordeel.' }),
  vergaderingId: z.uuid().meta({ description: 'Kenmerk van de vergadering, voor de opdracht vergadering.' }),
  terugkoppelingId: z.uuid().meta({ description: 'Kenmerk van de terugkoppeling.' }),
  aantallen: z.record(z.string(), z.int().positive()).meta({ description: 'Aantal vastleggingen per soort; leeg als er niets is toegevoegd.' }),
  positie: z.nullable(z.strictObject({ commit: z.string(), prepare: z.string() })).meta({ description: 'Plaats in de opslag van wat als laatste is geschreven, als decimale getallen; null als er niets is geschreven.' }),
  waarschuwingen: z.array(z.string()).meta({ description: 'Wat de lezer moet weten, in zinnen.' }),
});

/** What `importeer --json` gives for a folder. */
const verslagen = z.array(z.strictObject({
  bestand: z.string().meta({ description: 'Het bestand, vanaf de map.' }),
  uitkomst: z.enum(['geregistreerd', 'ter-beoordeling', 'al-geregistreerd', 'mislukt', 'nog-niet']).meta({ description: 'Wat ervan is geworden; nog-niet als met Ctrl-C is gestopt.' }),
  terugkoppelingId: z.nullable(z.uuid()).meta({ description: 'Kenmerk van de terugkoppeling; null als het is mislukt of nog niet is gelezen.' }),
  aantal: z.int().nonnegative().meta({ description: 'Hoeveel vastleggingen of voorstellen er bij kwamen.' }),
  melding: z.string().meta({ description: 'Waarom het is mislukt, of wat de lezer moet weten.' }),
})).meta({ description: 'Van een map: wat er van elk verslag is geworden.' });
export const mapSchema = z.strictObject({ verslagen });

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

const aanmeldlinks = z.array(z.strictObject({
  naam: z.string().meta({ description: 'Voor wie de link is.' }),
  link: z.url().meta({ description: 'Meldt die persoon één keer aan, binnen een uur.' }),
})).meta({ description: 'Voor elke persoon die zich hier mag aanmelden.' });
const dienst = {
  adres,
  aanmeldlinks,
  tokenbestand: z.string().meta({ description: 'Bestand met het token voor scripts.' }),
};

/** What `start --json` gives, once it listens. */
export const startSchema = z.strictObject({ ...dienst, rapportagepoort: z.int().positive().optional().meta({ description: 'Met --rapportage-poort: waar de rapportage luistert.' }) });

/** What `aanmeldlink --json` gives. */
export const aanmeldlinkSchema = z.strictObject({ aanmeldlinks });

/** What `demo --json` gives; with --eenmalig nothing of the service. */
export const demoSchema = z.strictObject({ import: geregistreerdSchema, antwoord: besluitvormingSchema, ...z.strictObject(dienst).partial().shape });

/** What every command gives with --json when it does not end with 0. */
export const foutSchema = z.strictObject({
  fout: z.strictObject({
    code: z.string().meta({ description: 'Vast woord, voor programma’s.' }),
    bericht: z.string().meta({ description: 'Wat er mis is en wat te doen, in een zin.' }),
  }),
  verslagen: verslagen.optional(),
});

/** The shape of the answer of each command, by the name it is published under. */
export const VORMEN: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  ['importeer', z.union([geregistreerdSchema, mapSchema])],
  ['extraheer', voorstellenSchema],
  ['vraag', besluitvormingSchema],
  ['zoek', zoekantwoordSchema],
  ['dossiers', dossiersSchema],
  ['dossier', dossierGeschiedenisSchema],
  ['vergaderingen', vergaderingenlijstSchema],
  ['vergadering', vergaderingSchema],
  ['besluiten', vastleggingenlijstSchema],
  ['acties', vastleggingenlijstSchema],
  ['standpunten', z.union([vastleggingenlijstSchema, persoonstandpuntenSchema, organisatiestandpuntenSchema])],
  ['besluit', vastleggingdetailSchema],
  ['matrix', matrixSchema],
  ['verschil', verschilSchema],
  ['rapport', z.union([vastleggingenlijstSchema, matrixSchema, correctiesSchema])],
  ['start', startSchema],
  ['aanmeldlink', aanmeldlinkSchema],
  ['demo', demoSchema],
  ['fout', foutSchema],
]);
