import { STANDEN } from '@besluitregister/read-models';
import { z } from 'zod';
import { aantal, kop } from '../antwoord/kop.schema.js';
import { bronSchema, dossierVerwijzingSchema, overlegVerwijzingSchema, vastleggingSchema } from '../antwoord/vastlegging.schema.js';

const via = z.enum(['naam', 'alias', 'tekst']);
const lijst = (omschrijving: string) => z.array(vastleggingSchema).meta({ description: omschrijving });
const dag = (omschrijving: string) => z.nullable(z.iso.date()).meta({ description: omschrijving });

export const overlegstandSchema = z.strictObject({
  overleg: overlegVerwijzingSchema,
  soort: z.enum(['dvo', 'regionaal', 'driehoek', 'bestuursvergadering', 'anders']).meta({ description: 'Soort overleg.' }),
  district: z.nullable(z.string()).meta({ description: 'Het district, bij een DVO.' }),
  stand: z.enum(STANDEN).meta({ description: 'Waar het onderwerp in dit overleg staat.' }),
  eerstBehandeldOp: dag('De eerste dag waarop het hier is behandeld.'),
  laatstBehandeldOp: dag('De laatste dag waarop het hier is behandeld.'),
  achterstandInDagen: z.nullable(z.int().nonnegative()).meta({ description: 'Hoeveel dagen de eerste behandeling hier kwam na die in het DVO dat het eerst was; leeg waar het niet is behandeld.' }),
  ingelezen: z.strictObject({
    aantal: aantal('Aantal ingelezen terugkoppelingen.'),
    van: dag('Dag van de eerste vergadering waarvan een terugkoppeling is ingelezen.'),
    tot: dag('Dag van de laatste vergadering waarvan een terugkoppeling is ingelezen.'),
  }).meta({ description: 'Hoeveel van dit overleg is ingelezen: "nooit besproken" en "niets ingelezen" verschillen.' }),
  besluiten: lijst('De besluiten die gelden, of die nog van kracht worden.'),
  vervallenBesluiten: lijst('Besluiten die niet meer gelden.'),
  standpunten: lijst('Wie waar staat.'),
  afwijkendeStandpunten: lijst('De standpunten die tegen de uitkomst van een geldend besluit ingaan.'),
  toelichtingen: lijst('Toelichtingen.'),
  mededelingen: lijst('Mededelingen.'),
  vragen: lijst('Vragen.'),
  acties: lijst('Verzoeken, toezeggingen, actiepunten en afspraken, met hoe zij ervoor staan.'),
  doorgehaald: lijst('Wat is doorgehaald: het blijft te zien, met de reden, en telt nergens voor mee.'),
  verwacht: z.nullable(z.strictObject({
    sinds: z.iso.date().meta({ description: 'De dag waarop behandeling hier is aangekondigd.' }),
    bron: bronSchema,
  })).meta({ description: 'De behandeling die hier is aangekondigd en die nog niet is gezien.' }),
}).meta({ description: 'Het onderwerp in één overleg.' });

export const besluitvormingSchema = z.strictObject({
  onderwerp: z.string().meta({ description: 'Het gevraagde onderwerp.' }),
  ...kop,
  gevondenVia: z.nullable(via).meta({ description: 'Hoe het onderwerp is gevonden; leeg als er niets is gevonden.' }),
  meerduidig: z.boolean().meta({ description: 'Waar: het onderwerp past op meer dan één dossier.' }),
  dossiers: z.array(z.strictObject({
    ...dossierVerwijzingSchema.shape,
    aliassen: z.array(z.string()).meta({ description: 'Andere namen van het dossier.' }),
    gevondenVia: via.meta({ description: 'Hoe dit dossier is gevonden.' }),
  })).meta({ description: 'De dossiers waar het antwoord over gaat.' }),
  ookGenoemdIn: z.array(z.strictObject({
    dossier: z.nullable(dossierVerwijzingSchema).meta({ description: 'Het dossier; leeg voor vastleggingen zonder dossier.' }),
    aantal: aantal('Aantal vastleggingen.'),
  })).meta({ description: 'Waar de woorden ook voorkomen, buiten dit antwoord.' }),
  nietGevonden: z.array(z.string()).meta({ description: 'Delen van het onderwerp waarover niets is gevonden.' }),
  lijkend: z.array(dossierVerwijzingSchema).meta({ description: 'Dossiers die misschien zijn bedoeld: de woorden staan in hun naam als deel van een langer woord. Zij staan niet in dit antwoord.' }),
  overleggen: z.array(overlegstandSchema).meta({ description: 'Eén keer elk DVO dat bestaat, en elk ander overleg waar het onderwerp is behandeld.' }),
  gezamenlijkeStandpunten: z.array(z.strictObject({
    sinds: z.iso.date().meta({ description: 'De dag van de aankondiging.' }),
    overleggen: z.array(overlegVerwijzingSchema).meta({ description: 'Van wie het standpunt wordt verwacht.' }),
    bron: bronSchema,
  })).meta({ description: 'Aangekondigde gezamenlijke standpunten.' }),
  totalen: z.strictObject({
    dvos: aantal('Aantal DVO’s.'),
    besproken: aantal('DVO’s waar het is behandeld.'),
    besloten: aantal('DVO’s met een geldend besluit.'),
    aangehouden: aantal('DVO’s waar het is aangehouden.'),
    verwacht: aantal('DVO’s waar het is aangekondigd en nog niet gezien.'),
    geenGegevens: aantal('DVO’s waarvan niets bekend is.'),
    openActies: aantal('Acties die openstaan, over alle overleggen.'),
    teLateActies: aantal('Open acties waarvan de termijn voorbij is.'),
  }).meta({ description: 'Hoe het ervoor staat over alle DVO’s.' }),
  onbevestigd: z.strictObject({
    aantal: aantal('Automatisch gelezen en door geen mens bevestigd.'),
    totaal: aantal('Alle vastleggingen in dit antwoord.'),
  }).meta({ description: 'Hoeveel van het antwoord door geen mens is bevestigd.' }),
  samenvatting: z.array(z.string()).meta({ description: 'Het antwoord in een paar zinnen.' }),
  letOp: z.array(z.string()).meta({ description: 'Wat de lezer moet weten voor hij hierop bouwt.' }),
  nietTeWeten: z.array(z.string()).meta({ description: 'Wat uit dit register niet te weten is.' }),
}).meta({ description: 'Wat er in alle DVO’s over een onderwerp is besloten en gezegd.' });

export type Besluitvormingsantwoord = Readonly<z.infer<typeof besluitvormingSchema>>;
export type Overlegstand = Readonly<z.infer<typeof overlegstandSchema>>;
